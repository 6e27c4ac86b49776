// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pack.h"
#include "ui/models/decision.h"
#include "ui/models/matrix_model.h"
#include "ui/pages/cell_inspector.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/matrix_view.h"
#include "ui/style/theme.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/segmented_control.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;

class UrlCatcher final : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }
};

class TestComparePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyScheme(*qApp, Scheme::Light);
        m_decision = std::make_unique<Decision>(productPack());
        m_decision->load({ {},
            answers(m_decision->pack(),
                { { "direction", "both_ways!" }, { "browser", "plain!" }, { "network", "internet+" } }),
            advisor::Reading::Assessed });
        m_page = std::make_unique<ComparePage>(*m_decision);
        m_page->resize(1340, 830);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void filtersRows()
    {
        QCOMPARE(m_page->table()->shownRows().size(), 13);
        QTest::mouseClick(m_page->filterControl()->button(1), Qt::LeftButton);
        QCOMPARE(m_page->table()->shownRows().size(), 3);
        QTest::mouseClick(m_page->filterControl()->button(2), Qt::LeftButton);
        QVERIFY(m_page->table()->shownRows().size() >= 3);
        QTest::mouseClick(m_page->filterControl()->button(0), Qt::LeftButton);
        QCOMPARE(m_page->table()->shownRows().size(), 13);
    }

    void anEmptyTableGivesWayToWords()
    {
        m_decision->load({});
        QTest::mouseClick(m_page->filterControl()->button(1), Qt::LeftButton);
        QVERIFY(!m_page->table()->isVisible());
        QTest::mouseClick(m_page->filterControl()->button(0), Qt::LeftButton);
        QVERIFY(m_page->table()->isVisible());
    }

    void oneColumnAlwaysStays()
    {
        const QList<QAction*> actions = m_page->columnMenu()->actions();
        for (int i = 0; i < 5; ++i)
            actions.at(i)->trigger();
        QCOMPARE(m_page->table()->shownColumns(), QList<int> { 4 });
        actions.last()->trigger(); // all again
        QCOMPARE(m_page->table()->shownColumns().size(), 5);
    }

    void aCurrentCellIsAlwaysShown()
    {
        m_page->table()->setCurrentIndex(m_page->table()->model()->index(12, 2));
        QTest::mouseClick(m_page->filterControl()->button(1), Qt::LeftButton);
        const QModelIndex current = m_page->table()->currentIndex();
        QVERIFY(current.isValid());
        QVERIFY(m_page->table()->shownRows().contains(current.row()));
    }

    void arrowsWalkCellByCell()
    {
        m_page->table()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_page->table(), Qt::Key_Down);
        QTest::keyClick(m_page->table(), Qt::Key_Right);
        QCOMPARE(m_page->table()->currentIndex().row(), 1);
        QCOMPARE(m_page->table()->currentIndex().column(), 1);
        QVERIFY(inspected().contains(QStringLiteral("HTTP/1.1")));
    }

    void aClickInspects()
    {
        const QModelIndex cell = m_page->table()->model()->index(9, 0);
        m_page->table()->scrollTo(cell);
        QTest::mouseClick(
            m_page->table()->viewport(), Qt::LeftButton, {}, m_page->table()->visualRect(cell).center());
        QVERIFY(inspected().contains(QStringLiteral("Sometimes (non-HTTP upgrades)")));
    }

    void sourcesOpenInTheBrowser()
    {
        UrlCatcher catcher;
        QDesktopServices::setUrlHandler(QStringLiteral("https"), &catcher, "open");
        m_page->table()->setCurrentIndex(m_page->table()->model()->index(9, 0));
        const auto links = m_page->inspector()->findChildren<LinkButton*>();
        QVERIFY(!links.isEmpty());
        QTest::mouseClick(links.last(), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QCOMPARE(catcher.opened.size(), 1);
    }

    void findsAndGoesOn()
    {
        m_page->focusFind();
        QTest::keyClicks(m_page->findField(), QStringLiteral("stateless"));
        const QModelIndex first = m_page->table()->currentIndex();
        QVERIFY(first.data().toString().contains(QStringLiteral("stateless")));
        QTest::keyClick(m_page->findField(), Qt::Key_Return);
        QVERIFY(m_page->table()->currentIndex() != first);
        QVERIFY(m_page->table()->matchCount() >= 2);
        QTest::keyClick(m_page->findField(), Qt::Key_Escape);
        QVERIFY(m_page->findField()->text().isEmpty());
        QCOMPARE(QApplication::focusWidget(), m_page->table());
    }

    void theReadingIsTheDecisions()
    {
        QTest::mouseClick(m_page->readingControl()->button(1), Qt::LeftButton);
        QCOMPARE(m_decision->reading(), advisor::Reading::AsWritten);
        m_decision->undoStack().undo();
        QCOMPARE(m_page->readingControl()->current(), 0);
    }

    void copiesInEveryForm()
    {
        QCOMPARE(m_page->copyMenu()->actions().size(), 3);
        for (QAction* action : m_page->copyMenu()->actions()) {
            action->trigger();
            const QString text = QApplication::clipboard()->text();
            QVERIFY2(text.contains(QStringLiteral("Bidirectional")), qPrintable(action->text()));
        }
    }

    // The tree a screen reader walks; Qt 6.4's bridge asks a focused table for its current cell.
    void theAccessibleTableHasAFocusedCell()
    {
        m_page->table()->setFocus(Qt::TabFocusReason);
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(m_page->table());
        QVERIFY(table && table->tableInterface());
        QVERIFY(table->focusChild());
        QAccessibleInterface* cell = table->tableInterface()->cellAt(0, 1);
        QVERIFY(cell);
        QVERIFY(cell->text(QAccessible::Name).contains(QStringLiteral("Direction")));
        QTest::mouseClick(m_page->filterControl()->button(1), Qt::LeftButton);
        QVERIFY(table->focusChild());
    }

    void foreignTextIsPlainAndEveryControlHasAName()
    {
        const auto labels = m_page->findChildren<QLabel*>();
        for (const QLabel* each : labels)
            QCOMPARE(each->textFormat(), Qt::PlainText);
        const auto buttons = m_page->findChildren<QAbstractButton*>();
        for (const QAbstractButton* each : buttons)
            QVERIFY2(!each->isVisible() || !each->accessibleName().isEmpty() || !each->text().isEmpty()
                    || each->inherits("QTableCornerButton") || each->inherits("QLineEditIconButton"),
                each->metaObject()->className());
    }

private:
    QString inspected() const
    {
        QStringList texts;
        const auto labels = m_page->inspector()->findChildren<QLabel*>();
        for (const QLabel* each : labels)
            texts.append(each->text());
        return texts.join(QLatin1Char('\n'));
    }

    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<ComparePage> m_page;
};

QTEST_MAIN(TestComparePage)
#include "tst_compare_page.moc"
