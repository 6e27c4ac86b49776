// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pack.h"
#include "ui/window/main_window.h"
#include "ui/models/decision.h"
#include "ui/models/document.h"
#include "ui/models/fuzzy_match.h"
#include "ui/models/pack_file.h"
#include "ui/models/palette_model.h"
#include "ui/window/palette_commands.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/matrix_view.h"
#include "ui/pages/prove_page.h"
#include "ui/pages/question_card.h"
#include "ui/style/theme.h"
#include "ui/widgets/command_palette.h"
#include "ui/widgets/status_strip.h"
#include "ui/window/window_actions.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyScheme(*qApp, Scheme::Light);
        qRegisterMetaType<QList<int>>();
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_packs = std::make_unique<PackFile>(productPackPath());
        m_decision = std::make_unique<Decision>(m_packs->pack());
        m_document = std::make_unique<Document>(*m_decision, m_dir->filePath(QStringLiteral("state")));
        m_runner = std::make_unique<demo::DemoRunner>(QStringLiteral("/nowhere/wirewise-server"));
        m_window = std::make_unique<MainWindow>(*m_decision, *m_document, *m_packs, *m_runner, LiveTransports {});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_runner.reset();
        m_document.reset();
    }

    void findsByTheBeginningsOfWords_data();
    void findsByTheBeginningsOfWords();
    void betterMatchesComeFirst();
    void opensByKeyAndGivesTheFocusBack();
    void offersEveryActionWithItsPathAndKeys();
    void enterDoesWhatIsFound();
    void arrowsMoveAndTheMouseChooses();
    void whatCannotBeUsedSaysWhy();
    void whatWasUsedComesFirst();
    void goesToQuestionsRowsExamplesAndFiles();
    void aClickElsewhereClosesIt();
    void tellsScreenReadersWhatEnterWouldDo();
    void buttonsOfAPageHaveActions();
    void copiesTheMatrix();
    void fitsSmallWindows();

private:
    CommandPalette* open()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        return m_window->palette()->panel();
    }
    QString text(CommandPalette* panel, int row) const { return panel->list()->model()->index(row, 0).data().toString(); }
    QModelIndex find(CommandPalette* panel, const QString& id) const
    {
        const QAbstractItemModel& model = *panel->list()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data(PaletteModel::IdRole).toString() == id)
                return model.index(row, 0);
        return {};
    }
    void choose(const QString& id)
    {
        CommandPalette* panel = open();
        QVERIFY(panel);
        const QModelIndex index = find(panel, id);
        QVERIFY2(index.isValid(), qPrintable(id));
        panel->list()->setCurrentIndex(index);
        QTest::keyClick(panel->field(), Qt::Key_Return);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PackFile> m_packs;
    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<demo::DemoRunner> m_runner;
    std::unique_ptr<MainWindow> m_window;
};

void TestCommandPalette::findsByTheBeginningsOfWords_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::addColumn<QList<int>>("positions");
    const auto row = [](const char* pattern, const char* text, bool found, QList<int> positions = {}) {
        QTest::addRow("%s in %s", pattern, text) << QString::fromUtf8(pattern) << QString::fromUtf8(text) << found << positions;
    };
    row("", "Save", true);
    row("save", "Save As", true, { 0, 1, 2, 3 });
    row("SA", "Save As", true, { 0, 1 });
    row("s a", "Save As", true, { 0, 5 });
    row("sas", "Save As", true, { 0, 5, 6 });
    row("crm", "Copy Recommendation as Markdown", true, { 0, 5, 23 });
    row("copymark", "Copy Recommendation as Markdown", true, { 0, 1, 2, 3, 23, 24, 25, 26 });
    row("commend", "Copy Recommendation", true, { 7, 8, 9, 10, 11, 12, 13 }); // stands inside a word
    row("ave", "Save", true, { 1, 2, 3 });
    row("v", "Save", false); // one letter inside a word says nothing
    row("sx", "Save As", false);
    row("savee", "Save", false);
    row("x", "", false);
    row("比", "打开比较", true, { 2 });
    row("öf", "Datei öffnen", true, { 6, 7 });
}

void TestCommandPalette::findsByTheBeginningsOfWords()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QFETCH(QList<int>, positions);
    const auto match = fuzzyMatch(pattern, text);
    QCOMPARE(match.has_value(), found);
    if (match)
        QCOMPARE(match->positions, positions);
}

void TestCommandPalette::betterMatchesComeFirst()
{
    PaletteModel model({ { QStringLiteral("a"), QStringLiteral("Is the server exposed?"), {}, {}, {} },
                           { QStringLiteral("b"), QStringLiteral("Stop everything"), {}, {}, {} },
                           { QStringLiteral("c"), QStringLiteral("Stop the Server"), {}, {}, {} } },
        { QStringLiteral("b") });
    const auto first = [&model](const char* query) {
        model.setQuery(QString::fromLatin1(query));
        return model.index(0, 0).data(PaletteModel::IdRole).toString();
    };
    QCOMPARE(first(""), QStringLiteral("b")); // used lately
    QCOMPARE(first("se"), QStringLiteral("b")); // Stop everything: from its very beginning, and used
    QCOMPARE(first("ser"), QStringLiteral("a"));
    QCOMPARE(first("sts"), QStringLiteral("c"));
    model.setQuery(QStringLiteral("zzz"));
    QCOMPARE(model.rowCount(), 0);
}

void TestCommandPalette::opensByKeyAndGivesTheFocusBack()
{
    m_window->go(Place::Compare);
    QLineEdit* before = m_window->comparePage()->findField();
    before->setFocus();
    CommandPalette* panel = open();
    QVERIFY(panel && panel->isVisible() && panel->field()->hasFocus());
    QVERIFY(!QApplication::activeModalWidget());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(m_window->findChildren<CommandPalette*>().size(), 1);
    QTest::keyClick(panel->field(), Qt::Key_Escape);
    QVERIFY(before->hasFocus());
    QTRY_VERIFY(m_window->findChildren<CommandPalette*>().isEmpty());
}

void TestCommandPalette::offersEveryActionWithItsPathAndKeys()
{
    CommandPalette* panel = open();
    for (const ActionSpec& spec : windowActions()) {
        if (spec.id == QLatin1String("palette") || spec.id == QLatin1String("recent"))
            continue;
        const QModelIndex index = find(panel, QStringLiteral("action:") + spec.id);
        QVERIFY2(index.isValid(), qPrintable(spec.id));
        QVERIFY(index.data(PaletteModel::WhereRole).toString().startsWith(withoutMnemonic(menuTitle(spec.menu))));
        QCOMPARE(index.data(PaletteModel::KeysRole).toString(), spec.keys.toString(QKeySequence::NativeText));
        QVERIFY(!index.data().toString().contains(u'&'));
        QCOMPARE(index.data(PaletteModel::WhyRole).toString().isEmpty(), m_window->action(spec.id)->isEnabled());
    }
}

void TestCommandPalette::enterDoesWhatIsFound()
{
    CommandPalette* panel = open();
    QTest::keyClicks(panel->field(), QStringLiteral("record"));
    QCOMPARE(text(panel, 0), QStringLiteral("Record"));
    QTest::keyClick(panel->field(), Qt::Key_Return);
    QCOMPARE(m_window->place(), Place::Record);
    QVERIFY(!m_window->palette()->panel());
}

void TestCommandPalette::arrowsMoveAndTheMouseChooses()
{
    CommandPalette* panel = open();
    const int rows = panel->list()->model()->rowCount();
    const auto at = [panel] { return panel->list()->currentIndex().row(); };
    QCOMPARE(at(), 0);
    QTest::keyClick(panel->field(), Qt::Key_Up);
    QCOMPARE(at(), rows - 1);
    QTest::keyClick(panel->field(), Qt::Key_Down);
    QTest::keyClick(panel->field(), Qt::Key_Down);
    QCOMPARE(at(), 1);
    QTest::keyClick(panel->field(), Qt::Key_PageDown);
    QVERIFY(at() > 5);
    QTest::keyClicks(panel->field(), QStringLiteral("compare"));
    const QRect where = panel->list()->visualRect(find(panel, QStringLiteral("action:compare")));
    QTest::mouseClick(panel->list()->viewport(), Qt::LeftButton, {}, where.center());
    QCOMPARE(m_window->place(), Place::Compare);
}

void TestCommandPalette::whatCannotBeUsedSaysWhy()
{
    CommandPalette* panel = open();
    const QModelIndex undo = find(panel, QStringLiteral("action:undo"));
    QCOMPARE(undo.data(PaletteModel::WhyRole).toString(), QStringLiteral("nothing has been changed yet"));
    panel->list()->setCurrentIndex(undo);
    QTest::keyClick(panel->field(), Qt::Key_Return);
    QVERIFY(panel->isVisible());
    QVERIFY(m_window->status()->told().contains(QStringLiteral("nothing has been changed yet")));
    QTest::keyClick(panel->field(), Qt::Key_Escape);
    m_decision->choose(question("direction"), option("both_ways"));
    choose(QStringLiteral("action:undo"));
    QVERIFY(m_decision->answers().isEmpty());
}

void TestCommandPalette::whatWasUsedComesFirst()
{
    choose(QStringLiteral("action:compare"));
    choose(QStringLiteral("action:record"));
    CommandPalette* panel = open();
    QCOMPARE(text(panel, 0), QStringLiteral("Record"));
    QCOMPARE(text(panel, 1), QStringLiteral("Compare"));
}

void TestCommandPalette::goesToQuestionsRowsExamplesAndFiles()
{
    m_window->go(Place::Record);
    choose(QStringLiteral("question:direction"));
    QCOMPARE(m_window->place(), Place::Choose);
    QTRY_VERIFY(m_window->choosePage()->card(question("direction"))->isAncestorOf(QApplication::focusWidget()));

    const advisor::Feature& feature = m_decision->pack().features.at(7);
    choose(QStringLiteral("row:") + feature.id.value());
    QCOMPARE(m_window->place(), Place::Compare);
    QCOMPARE(m_window->comparePage()->table()->currentIndex().row(), 7);
    QVERIFY(m_window->comparePage()->table()->hasFocus());

    choose(QStringLiteral("example:") + m_decision->pack().scenarios.front().id.value());
    QCOMPARE(m_decision->title(), m_decision->pack().scenarios.front().title);

    const QString path = m_dir->filePath(QStringLiteral("mine.toml"));
    QVERIFY(!m_document->saveAs(path));
    const QString id = QStringLiteral("file:") + m_document->path();
    m_document->begin();
    choose(id);
    QCOMPARE(m_document->name(), QStringLiteral("mine.toml"));
    QVERIFY(QFile::remove(path));
    QVERIFY(!find(open(), id).data(PaletteModel::WhyRole).toString().isEmpty());
}

void TestCommandPalette::aClickElsewhereClosesIt()
{
    QVERIFY(open());
    m_window->railButton(Place::Choose)->setFocus(Qt::MouseFocusReason);
    QVERIFY(!m_window->palette()->panel());
    QVERIFY(m_window->railButton(Place::Choose)->hasFocus());
}

void TestCommandPalette::tellsScreenReadersWhatEnterWouldDo()
{
    CommandPalette* panel = open();
    QAccessibleInterface* field = QAccessible::queryAccessibleInterface(panel->field());
    QCOMPARE(field->text(QAccessible::Name), QStringLiteral("Command"));
    QTest::keyClicks(panel->field(), QStringLiteral("undo"));
    const QString said = field->text(QAccessible::Description);
    QVERIFY2(said.contains(QStringLiteral("Undo")) && said.contains(QStringLiteral("Edit"))
            && said.contains(QStringLiteral("nothing has been changed yet")), qPrintable(said));
    panel->field()->setText(QStringLiteral("qqqq"));
    QCOMPARE(field->text(QAccessible::Description), QStringLiteral("Nothing matches."));
}

void TestCommandPalette::buttonsOfAPageHaveActions()
{
    QAction* findLog = m_window->action(QStringLiteral("find-log"));
    QVERIFY(!findLog->isEnabled());
    m_window->go(Place::Prove);
    QVERIFY(findLog->isEnabled());
    m_window->go(Place::Choose);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->place(), Place::Prove);
    QTRY_VERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("find"));
    auto* save = m_window->provePage()->findChild<QAbstractButton*>(QStringLiteral("saveLog"));
    QAction* saveLog = m_window->action(QStringLiteral("save-log"));
    QCOMPARE(saveLog->isEnabled(), save->isEnabled());
    save->setEnabled(!save->isEnabled());
    QCOMPARE(saveLog->isEnabled(), save->isEnabled());
}

void TestCommandPalette::copiesTheMatrix()
{
    choose(QStringLiteral("action:copy-matrix-csv"));
    QCOMPARE(m_window->place(), Place::Compare);
    QCOMPARE(QApplication::clipboard()->text(), m_window->comparePage()->exported(QStringLiteral("csv")));
}

void TestCommandPalette::fitsSmallWindows()
{
    m_window->resize(m_window->minimumSize());
    CommandPalette* panel = open();
    QVERIFY(m_window->rect().contains(panel->geometry()));
    m_window->resize(1600, 1000);
    QVERIFY(m_window->rect().contains(panel->geometry()));
    QVERIFY(std::abs(panel->geometry().center().x() - m_window->width() / 2) < 3);
}

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"
