// SPDX-License-Identifier: GPL-3.0-or-later
// "Export this load…": a menu of tools, a folder with what is set on the page.
#include "core/measure/load/load_registry.h"
#include "tests/ui/pack.h"
#include "tests/ui_prove/talking_transports.h"
#include "ui/models/decision.h"
#include "ui/pages/prove/load_export.h"
#include "ui/pages/prove/workload_panel.h"
#include "ui/pages/prove_page.h"
#include "ui/widgets/banner.h"

#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::testing;

class TestExportLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMenuNamesEveryTool();
    void thePageOffersIt();
    void aFolderOfItsOwnIsWritten();
};

void TestExportLoad::theMenuNamesEveryTool()
{
    WorkloadPanel panel;
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto* button = panel.findChild<QPushButton*>(QStringLiteral("exportLoad"));
    auto* menu = button->findChild<QMenu*>();
    QVERIFY(!menu->accessibleName().isEmpty());
    QSignalSpy asked(&panel, &WorkloadPanel::exportAsked);
    for (const measure::LoadExporter& exporter : measure::loadExporters()) {
        button->click(); // as the action of the menu bar does
        QTRY_VERIFY(menu->isVisible());
        for (QAction* action : menu->actions())
            if (action->text() == exporter.title)
                action->trigger();
        QCOMPARE(asked.takeFirst().first().toString(), exporter.id);
        menu->close();
    }
}

void TestExportLoad::thePageOffersIt()
{
    demo::DemoRunner runner(QStringLiteral("/nowhere/wirewise-server"));
    Decision decision(test::productPack());
    ProvePage page(runner, decision, talkingTransports(std::make_shared<Witness>()));
    static_cast<QWidget&>(page).show();
    QVERIFY(page.findChild<QPushButton*>(QStringLiteral("exportLoad"))->isEnabled());
}

void TestExportLoad::aFolderOfItsOwnIsWritten()
{
    const QTemporaryDir folder;
    measure::LoadPlan plan;
    plan.transport = TransportId(QStringLiteral("sse"));
    plan.workload.clients = 3;
    Banner news;
    exportLoadInto(folder.path(), QStringLiteral("k6"), plan, news);
    const QString own = folder.filePath(QStringLiteral("sse-k6-load"));
    QVERIFY2(news.text().contains(own), qPrintable(news.text()));
    QFile file(own + QStringLiteral("/plan.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), plan.toJson());
    exportLoadInto(QStringLiteral("/proc/nowhere"), QStringLiteral("k6"), plan, news);
    QVERIFY(news.text().startsWith(QLatin1String("Not exported.")));
}

QTEST_MAIN(TestExportLoad)
#include "tst_export_load.moc"
