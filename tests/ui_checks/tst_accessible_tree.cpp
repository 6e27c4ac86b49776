// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is handed: the tree of every scene, asked for all it may be asked for; and how often it is
// told of news.
#include "tests/ui_checks/stage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QTest>

using namespace wirewise;
using namespace wirewise::testing;

namespace {

int s_namesChanged = 0;

void countNews(QAccessibleEvent* event)
{
    if (event->type() == QAccessible::NameChanged || event->type() == QAccessible::Alert || event->type() == QAccessible::DescriptionChanged)
        ++s_namesChanged;
}

} // namespace

class TestAccessibleTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void everySceneIsWalked_data()
    {
        QTest::addColumn<int>("scene");
        const QList<Scene> scenes = stageScenes();
        for (int i = 0; i < scenes.size(); ++i)
            QTest::newRow(qPrintable(scenes[i].name)) << i;
    }
    void everySceneIsWalked()
    {
        QFETCH(int, scene);
        Stage stage({});
        stageScenes().at(scene).set(stage);
        stage.settle();
        m_seen = 0;
        m_bad.clear();
        walk(QAccessible::queryAccessibleInterface(&stage.window()), nullptr, 0);
        if (QWidget* popup = stage.popup())
            walk(QAccessible::queryAccessibleInterface(popup), nullptr, 0);
        for (const QString& each : std::as_const(m_bad))
            qWarning("%s", qPrintable(each));
        QCOMPARE(m_bad.size(), 0);
        QVERIFY2(m_seen > 30, qPrintable(QString::number(m_seen)));
        if (QWidget* popup = stage.popup())
            popup->close();
    }

    // peers.md: Qt 6.4's bridge is handed null for cellAt(-1, -1), which is what a view without a current index asks.
    void shownTablesHaveACurrentCellWhenFocused_data() { everySceneIsWalked_data(); }
    void shownTablesHaveACurrentCellWhenFocused()
    {
        QFETCH(int, scene);
        Stage stage({});
        stageScenes().at(scene).set(stage);
        stage.settle();
        const QList<QAbstractItemView*> views = stage.window().findChildren<QAbstractItemView*>();
        for (QAbstractItemView* view : views) {
            if (!view->isVisible() || view->inherits("QHeaderView"))
                continue;
            QVERIFY2(view->model() && view->model()->rowCount() > 0, qPrintable(view->objectName() + QStringLiteral(" is shown empty")));
            view->setFocus(Qt::TabFocusReason);
            stage.settle();
            QVERIFY2(view->currentIndex().isValid(), qPrintable(QString::fromLatin1(view->metaObject()->className()) + view->objectName()));
            const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(view);
            QVERIFY(face && face->focusChild());
        }
    }

    // Qt's own would only turn the mark.
    void actingOnAChoiceChoosesIt()
    {
        Stage stage({});
        QAbstractButton* rail = stage.window().railButton(ui::Place::Compare);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(rail);
        QCOMPARE(face->role(), QAccessible::CheckBox);
        QVERIFY(face->state().checkable && !face->state().checked);
        QCOMPARE(face->actionInterface()->actionNames().value(0), QAccessibleActionInterface::toggleAction());
        face->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(stage.window().place(), ui::Place::Compare);
        QVERIFY(face->state().checked);
    }

    // Live figures change what is painted; who listens hears of the state, not of each message.
    void aThousandSnapshotsAreNoFlood()
    {
        Stage stage({});
        stage.window().go(ui::Place::Prove);
        stage.tell(openSnapshot(1));
        QAccessible::installUpdateHandler(countNews);
        s_namesChanged = 0;
        for (int i = 2; i < 1002; ++i) {
            demo::RunSnapshot snapshot = openSnapshot(i);
            snapshot.log = snapshot.log.mid(0, 1);
            stage.tell(snapshot);
        }
        QAccessible::installUpdateHandler(nullptr);
        const int most = QT_VERSION >= QT_VERSION_CHECK(6, 7, 0) ? 100 : 10; // since then a label tells of every new text
        QVERIFY2(s_namesChanged <= most, qPrintable(QString::number(s_namesChanged)));
    }

private:
    void complain(const QAccessibleInterface& face, const QString& what)
    {
        const QObject* object = face.object();
        m_bad << QStringLiteral("%1 (%2, role %3): %4").arg(object ? QString::fromLatin1(object->metaObject()->className()) : QStringLiteral("an item"),
            face.text(QAccessible::Name)).arg(int(face.role())).arg(what);
    }

    void walk(QAccessibleInterface* face, QAccessibleInterface* parent, int depth)
    {
        QVERIFY(face);
        QVERIFY(depth < 40);
        ++m_seen;
        if (!face->isValid())
            return complain(*face, QStringLiteral("is not valid"));
        const QAccessible::State state = face->state();
        if (parent && face->parent() && face->parent() != parent && !face->parent()->isValid())
            complain(*face, QStringLiteral("its parent is not valid"));
        const bool acts = face->actionInterface() && !face->actionInterface()->actionNames().isEmpty();
        if (!state.invisible && !state.disabled && state.focusable && acts && face->text(QAccessible::Name).isEmpty() && face->role() != QAccessible::Cell)
            complain(*face, QStringLiteral("can be acted upon and has no name"));
        for (const auto text : { QAccessible::Description, QAccessible::Value, QAccessible::Help, QAccessible::Accelerator })
            face->text(text);
        const int count = face->childCount();
        // Of our own. Several of Qt 6.4's (scroll area, table, stack) do not bear it.
        if (face->object() && face->object()->property("wirewiseSpokenRole").isValid()) {
            QVERIFY(!face->child(count));
            QVERIFY(!face->child(-1));
        }
        for (int i = 0; i < count && i < 3000; ++i) {
            QAccessibleInterface* child = face->child(i);
            if (!child)
                complain(*face, QStringLiteral("child %1 of %2 is null").arg(i).arg(count));
            else
                walk(child, face, depth + 1);
        }
    }

    int m_seen = 0;
    QStringList m_bad;
};

QTEST_MAIN(TestAccessibleTree)
#include "tst_accessible_tree.moc"
