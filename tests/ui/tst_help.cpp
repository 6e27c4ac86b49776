// SPDX-License-Identifier: GPL-3.0-or-later
// Help: every page in every language, links that lead somewhere, F1 for the place one is in.
#include "tests/ui/pack.h"
#include "ui/help/help_pages.h"
#include "ui/help/help_window.h"
#include "ui/models/decision.h"
#include "ui/models/document.h"
#include "ui/models/language.h"
#include "ui/models/pack_file.h"
#include "ui/pages/markdown_view.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"
#include "ui/window/main_window.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;

namespace {

QString pageIn(const QString& language, const QString& id)
{
    QFile file(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/help/%1/%2.md").arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList found(const QString& text, const QRegularExpression& what)
{
    QStringList all;
    for (auto it = what.globalMatch(text); it.hasNext();)
        all << it.next().captured(1);
    return all;
}

const QRegularExpression heading(QStringLiteral("^(#+) "), QRegularExpression::MultilineOption);
const QRegularExpression target(QStringLiteral("\\]\\(([^)]+)\\)"));
const QRegularExpression block(QStringLiteral("^```\\w*\\n(.*?)^```"), QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
const QRegularExpression key(QStringLiteral("^\\| ((?:Ctrl|Strg)[^ |]*) "), QRegularExpression::MultilineOption);

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyPageIsInEveryLanguage_data();
    void everyPageIsInEveryLanguage();
    void theKeysAreThoseOfTheWindow();
    void fallsBackToEnglish();
    void f1OpensThePageOfThePlace();
    void linksLeadToPages();
    void findsInAllPages();
    void isReadByEveryone();

private:
    HelpWindow* help() const { return m_window->findChild<HelpWindow*>(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PackFile> m_packs;
    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<demo::DemoRunner> m_runner;
    std::unique_ptr<MainWindow> m_window;
};

void TestHelp::init()
{
    applyScheme(*qApp, Scheme::Light);
    m_dir = std::make_unique<QTemporaryDir>();
    m_packs = std::make_unique<PackFile>(productPackPath());
    m_decision = std::make_unique<Decision>(m_packs->pack());
    m_document = std::make_unique<Document>(*m_decision, m_dir->filePath(QStringLiteral("state")));
    m_runner = std::make_unique<demo::DemoRunner>(QStringLiteral("/nowhere/wirewise-server"));
    m_window = std::make_unique<MainWindow>(*m_decision, *m_document, *m_packs, *m_runner, LiveTransports {});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestHelp::cleanup()
{
    m_window.reset();
    m_runner.reset();
    m_document.reset();
    QLocale::setDefault(QLocale::c());
}

void TestHelp::everyPageIsInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const Language& language : languages())
        for (const QString& page : helpPages())
            QTest::addRow("%s %s", qPrintable(language.id), qPrintable(page)) << language.id << page;
}

void TestHelp::everyPageIsInEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    const QString english = pageIn(QStringLiteral("en"), page);
    const QString text = pageIn(language, page);
    QVERIFY(!text.isEmpty());
    QVERIFY(text.startsWith(QLatin1String("# ")));
    QCOMPARE(found(text, heading), found(english, heading));
    QCOMPARE(found(text, target), found(english, target));
    QCOMPARE(found(text, block), found(english, block)); // commands are the same in every language
    QCOMPARE(found(text, key).size(), found(english, key).size());
    QVERIFY2(!found(text, target).isEmpty(), "a page leads on to others");
    for (const QString& named : found(text, target))
        QVERIFY2(!helpPageOfLink(named).isEmpty() || QUrl(named).scheme() == QLatin1String("https"), qPrintable(named));
    QLocale::setDefault(QLocale(language));
    QCOMPARE(helpText(page), text);
}

// Each key a page names is the key of an action.
void TestHelp::theKeysAreThoseOfTheWindow()
{
    QSet<QString> keys;
    for (const QAction* action : m_window->findChildren<QAction*>())
        keys.insert(action->shortcut().toString(QKeySequence::PortableText));
    for (const QString& page : helpPages())
        for (const QString& named : found(pageIn(QStringLiteral("en"), page), key))
            QVERIFY2(keys.contains(QKeySequence(QString(named).replace(QLatin1String("Enter"), QLatin1String("Return"))).toString(QKeySequence::PortableText)),
                qPrintable(page + QStringLiteral(": ") + named));
}

void TestHelp::fallsBackToEnglish()
{
    QLocale::setDefault(QLocale(QStringLiteral("fr_FR")));
    QCOMPARE(helpText(QStringLiteral("choose")), pageIn(QStringLiteral("en"), QStringLiteral("choose")));
    QCOMPARE(helpText(QStringLiteral("../en/choose")), QString());
}

void TestHelp::f1OpensThePageOfThePlace()
{
    const QStringList expected { QStringLiteral("choose"), QStringLiteral("compare"), QStringLiteral("prove"), QStringLiteral("record") };
    for (int i = 0; i < 4; ++i) {
        m_window->go(Place(i));
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QVERIFY(help() && help()->isVisible());
        QVERIFY(!help()->isModal() && help()->isWindow());
        QCOMPARE(help()->page(), expected.at(i));
        QCOMPARE(m_window->findChildren<HelpWindow*>().size(), 1);
    }
    QTest::keyClick(help(), Qt::Key_Escape);
    QVERIFY(!help()->isVisible());
    m_window->action(QStringLiteral("help-packs"))->trigger();
    QCOMPARE(help()->page(), QStringLiteral("packs"));
}

void TestHelp::linksLeadToPages()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto* text = help()->findChild<MarkdownView*>();
    QVERIFY(text->toPlainText().startsWith(QLatin1String("Choose")));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("compare.md")));
    QCOMPARE(help()->page(), QStringLiteral("compare"));
    QVERIFY(text->toPlainText().startsWith(QLatin1String("Compare")));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("../../packs.md")));
    QCOMPARE(help()->page(), QStringLiteral("compare"));
}

void TestHelp::findsInAllPages()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto* field = help()->findChild<QLineEdit*>();
    QTRY_VERIFY(help()->isActiveWindow());
    QTest::keyClick(help()->findChild<MarkdownView*>(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(help()->focusWidget(), field);
    QTest::keyClicks(field, QStringLiteral("recheck"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(help()->page(), QStringLiteral("record"));
    QCOMPARE(help()->findChild<MarkdownView*>()->textCursor().selectedText(), QStringLiteral("recheck"));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("nosuchword"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(help()->page(), QStringLiteral("record"));
    QVERIFY(help()->findChild<QLabel*>()->isVisible());
    QCOMPARE(help()->findChild<QLabel*>()->text(), QStringLiteral("Nothing found"));
}

// Names for a screen reader; at 200 % nothing is cut and nothing scrolls sideways.
void TestHelp::isReadByEveryone()
{
    applyTextSize(*qApp, 200);
    m_window->followTextSize();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    for (const char* type : { "list", "text", "field" }) {
        const QWidget* part = type[0] == 'l' ? static_cast<QWidget*>(help()->findChild<QListWidget*>())
            : type[0] == 't'                 ? static_cast<QWidget*>(help()->findChild<MarkdownView*>())
                                             : static_cast<QWidget*>(help()->findChild<QLineEdit*>());
        QVERIFY2(!part->accessibleName().isEmpty(), type);
    }
    auto* list = help()->findChild<QListWidget*>();
    QCOMPARE(list->count(), helpPages().size());
    for (int row = 0; row < list->count(); ++row) {
        help()->open(helpPages().at(row));
        QTRY_COMPARE(help()->findChild<MarkdownView*>()->horizontalScrollBar()->maximum(), 0);
        QVERIFY(!list->item(row)->text().isEmpty());
    }
    QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
    applyTextSize(*qApp, normalText);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
