// SPDX-License-Identifier: GPL-3.0-or-later
// Every scene in every staging, looked at by the inspector. Built once for each part of the scenes (SCENES, and of
// those each PARTSth) and run once for each scale, so that they run side by side. With WIREWISE_SHOTS=DIR it leaves
// its pictures there.
#include "tests/support/window_inspector.h"
#include "tests/ui_checks/exempt.h"
#include "tests/ui_checks/stage.h"
#include "ui/widgets/page_stack.h"

#include <QPixmap>
#include <QScrollBar>
#include <QSet>
#include <QTest>

using namespace wirewise;
using namespace wirewise::testing;

class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsInTheWay_data()
    {
        QTest::addColumn<int>("staging");
        QTest::addColumn<int>("scene");
        const QList<Staging> all = stagings();
        const QList<Scene> scenes = stageScenes();
        for (int i = 0; i < all.size(); ++i)
            for (int j = 0; j < scenes.size(); ++j)
                if (scenes[j].name.startsWith(QLatin1String(SCENES)) && j % PARTS == PART)
                    QTest::newRow(qPrintable(scenes[j].name + QStringLiteral(", ") + all[i].text())) << i << j;
    }
    void nothingIsInTheWay()
    {
        QFETCH(int, staging);
        QFETCH(int, scene);
        Stage stage(stagings().at(staging));
        stageScenes().at(scene).set(stage);
        stage.settle();
        QWidget& seen = stage.popup() ? *stage.popup() : static_cast<QWidget&>(stage.window());
        if (const QString folder = qEnvironmentVariable("WIREWISE_SHOTS"); !folder.isEmpty())
            seen.grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-').remove(u',')));
        if (QLatin1String(SCENES) == QLatin1String("choose")) // compare and record are scrolled sideways at 900 px and 200 %
            QCOMPARE(stage.window().findChild<ui::PageStack*>()->horizontalScrollBar()->maximum(), 0);
        QList<Finding> found = findClippedText(seen) + findOverlappingText(seen) + findOutsideParent(seen) + findNameless(seen) + findSmallTargets(seen);
        if (!stage.popup()) {
            seen.resize(seen.width(), 5000); // what would be scrolled to
            stage.settle();
        }
        found += findLowContrast(seen);
        report(found);
        if (QWidget* popup = stage.popup())
            popup->close();
    }

private:
    void report(const QList<Finding>& found)
    {
        QStringList bad;
        for (const Finding& each : found)
            if (!isExempt(each, QString::fromUtf8(QTest::currentDataTag())) && !bad.contains(each.text()))
                bad << each.text();
        for (const QString& each : std::as_const(bad))
            qWarning("%s", qPrintable(each));
        QVERIFY2(bad.isEmpty(), qPrintable(QStringLiteral("%1 findings, above").arg(bad.size())));
    }
};

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
