// SPDX-License-Identifier: GPL-3.0-or-later
// Tab and Backtab through every scene, both directions of reading.
#include "tests/support/window_inspector.h"
#include "tests/ui_checks/exempt.h"
#include "tests/ui_checks/stage.h"

#include <QTest>

using namespace wirewise;
using namespace wirewise::testing;

class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabReachesAllInReadingOrder_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<bool>("mirrored");
        const QList<Scene> scenes = stageScenes();
        for (int i = 0; i < scenes.size(); ++i)
            if (!scenes[i].name.startsWith(QLatin1String("menu")) && scenes[i].name != QLatin1String("keys") && scenes[i].name != QLatin1String("help"))
                for (const bool mirrored : { false, true })
                    QTest::newRow(qPrintable(scenes[i].name + (mirrored ? QStringLiteral(", rtl") : QString()))) << i << mirrored;
    }
    void tabReachesAllInReadingOrder()
    {
        QFETCH(int, scene);
        QFETCH(bool, mirrored);
        Stage stage({ false, 1440, 100, mirrored, {} });
        stageScenes().at(scene).set(stage);
        stage.settle();
        if (stage.popup())
            return; // a popup has its own keys; its suites press them
        QVERIFY(QTest::qWaitForWindowActive(&stage.window()));
        int bad = 0;
        for (const Finding& each : walkByTab(stage.window())) {
            if (isExempt(each, QString()))
                continue;
            qWarning("%s", qPrintable(each.text()));
            ++bad;
        }
        QCOMPARE(bad, 0);
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
