// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_prover.h"
#include "tests/ui/pack.h"
#include "tests/ui_checks/stage.h"
#include "tests/ui_prove/log_entries.h"
#include "ui/models/prober.h"
#include "ui/models/race_table.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/matrix_view.h"
#include "ui/pages/prove_page.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace wirewise::testing {

using namespace ui;
using State = demo::RunState;

namespace {

void example(Stage& stage, size_t which = 0)
{
    const advisor::Pack& pack = stage.decision().pack();
    const advisor::Scenario& scenario = pack.scenarios.at(which);
    stage.decision().replace({ scenario.title, advisor::answersOf(pack, scenario), advisor::Reading::Assessed, {} }, QStringLiteral("example"));
}

demo::RunSnapshot ended(bool normally)
{
    demo::RunSnapshot snapshot = openSnapshot(12);
    snapshot.state = State::Ended;
    snapshot.endedNormally = normally;
    snapshot.summary.ended = { QStringLiteral("server"), 1008, QStringLiteral("token refused"),
        QStringLiteral("The server refused this connection by its policy; trying again as it is would not help.") };
    if (normally)
        snapshot.summary.ended = { QStringLiteral("client"), 1000, {}, QStringLiteral("You ended it.") };
    return snapshot;
}

void faultyPack(Stage& stage)
{
    QFile from(test::productPackPath());
    QFile to(stage.inFolder(QStringLiteral("faulty.toml")));
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        qFatal("no pack");
    to.write(from.readAll().replace("[feature.direction]", "[feature.directoin]"));
    to.close();
    stage.window().openFile(to.fileName());
}

void probedOfEveryKind(Stage& stage)
{
    QList<probe::Finding> findings;
    for (const probe::FindingKind& kind : probe::findingKinds()) {
        const bool open = QLatin1String(kind.id) == QLatin1String("inbound");
        probe::Finding finding { QString::fromLatin1(kind.id), open ? QString() : QString::fromLatin1(kind.results.last().id),
            QStringLiteral("All of 12 trials were ended at the same point; a plain request to the same port is answered."), {}, 2.5 };
        finding.figures = { { QStringLiteral("trials"), QStringLiteral("Trials"), {}, 12, evidence::Origin::Counted },
            { QStringLiteral("cut_s"), QStringLiteral("Cut when idle for"), QStringLiteral("s"), 59.06, evidence::Origin::Measured } };
        findings << finding;
    }
    probed(stage, findings);
}

// Rows as of the last seconds.
QList<demo::LogEntry> ofLate(QList<demo::LogEntry> rows, Nanoseconds apart = std::chrono::milliseconds(100))
{
    Nanoseconds at = SystemClock().monotonic() - apart * rows.size();
    std::chrono::milliseconds wall(1'700'000'000'000);
    for (demo::LogEntry& row : rows) {
        row.at = at;
        row.wall = wall;
        at += apart;
        wall += std::chrono::duration_cast<std::chrono::milliseconds>(apart);
    }
    return rows;
}

// A race under way, as if its runner had told so; what really becomes of it is not heard.
void race(Stage& stage)
{
    ProvePage& page = *stage.window().provePage();
    page.showRace(true);
    page.findChild<QPushButton*>(QStringLiteral("startRace"))->click();
    for (int lane = 0; lane < 6; ++lane) {
        demo::RunSnapshot snapshot = openSnapshot(30 + lane);
        snapshot.number = 1;
        snapshot.throughProxy = true;
        demo::LogEntry fault = said(demo::LogEntry::Kind::Fault, QStringLiteral("Latency 150 ms, jitter 50 ms"));
        fault.on = true;
        snapshot.log.insert(20, fault);
        snapshot.log = ofLate(snapshot.log, std::chrono::milliseconds(40 + 20 * lane));
        snapshot.summary.lost = lane == 3 ? 2 : 0;
        for (int i = 0; i < 40 * lane; ++i)
            snapshot.summary.latency.record(std::chrono::milliseconds(20 * lane + i));
        Q_EMIT stage.runner().laneSnapshot(lane, snapshot);
    }
    stage.runner().blockSignals(true);
    const auto* table = page.findChild<QTableView*>(QStringLiteral("raceTable"));
    if (!QTest::qWaitFor([table] { return table->model()->index(5, RaceTable::Received).data().toString() == QLatin1String("35"); }))
        qFatal("the race is not told");
}

Scene scene(const char* name, std::function<void(Stage&)> set)
{
    return { QString::fromLatin1(name), std::move(set) };
}

Scene prove(const char* name, std::function<void(Stage&)> set)
{
    return scene(name, [set](Stage& stage) {
        example(stage);
        stage.window().go(Place::Prove);
        set(stage);
    });
}

} // namespace

demo::RunSnapshot openSnapshot(int messages)
{
    demo::RunSnapshot snapshot;
    snapshot.state = State::Open;
    snapshot.url = QStringLiteral("ws://127.0.0.1:40213/stream");
    snapshot.attempt = 1;
    measure::RunSummary& run = snapshot.summary;
    for (int i = 1; i <= 300; ++i)
        run.latency.record(std::chrono::microseconds(200 + i));
    run.received = messages;
    run.ratePerSecond = 10;
    run.wire = { 32'240, 200, 2 };
    run.server = { 14 << 20, 23 << 10, 40, 0 };
    snapshot.log = { said(demo::LogEntry::Kind::Opened, QStringLiteral("101 Switching Protocols")) };
    snapshot.log << manyReceived(1, messages) << said(demo::LogEntry::Kind::Gap, QStringLiteral("2 messages unavailable (122 to 123)"));
    snapshot.log = ofLate(snapshot.log);
    return snapshot;
}

void Stage::tell(const demo::RunSnapshot& snapshot)
{
    m_window->provePage()->showSnapshot(snapshot);
    settle();
}

void probed(Stage& stage, const QList<probe::Finding>& findings)
{
    QStringList lines { test::line("progress", { { QStringLiteral("done"), 0 }, { QStringLiteral("of"), 8 } }) };
    for (const probe::Finding& finding : findings)
        lines << test::line("finding", probe::toJson(finding));
    Prober& prober = *stage.window().prober();
    prober.setProgram(test::fakeProver(QDir(stage.inFolder({})), test::says(lines)));
    Prober::Wish wish;
    wish.path.host = QStringLiteral("build.example");
    wish.path.http = 40213;
    prober.setWish(wish);
    stage.window().choosePage()->showProbe();
    prober.probe();
    if (!QTest::qWaitFor([&] { return !prober.isRunning() && prober.findings() == findings; }))
        qFatal("the probe is not told");
}

QList<Scene> stageScenes()
{
    QList<Scene> all {
        scene("choose empty", [](Stage& stage) { stage.window().go(Place::Choose); }),
        scene("choose example", [](Stage& stage) { example(stage); }),
        scene("choose nothing fits", [](Stage& stage) {
            const advisor::Pack& pack = stage.decision().pack();
            for (size_t i = 0; i < pack.scenarios.size(); ++i) {
                example(stage, i);
                if (stage.decision().evaluation(advisor::Reading::Assessed).status == advisor::Status::None)
                    return;
            }
            qFatal("every scenario has its transport");
        }),
        scene("choose answers", [](Stage& stage) {
            example(stage);
            stage.window().choosePage()->showAnswers();
        }),
        scene("choose probe empty", [](Stage& stage) { stage.window().choosePage()->showProbe(); }),
        scene("choose probe", [](Stage& stage) { probedOfEveryKind(stage); }),
        scene("choose examples", [](Stage& stage) { stage.window().choosePage()->openExamples(stage.window().choosePage()->exampleButton()); }),
        scene("choose faulty pack", [](Stage& stage) { faultyPack(stage); }),
        scene("compare", [](Stage& stage) {
            example(stage);
            stage.window().go(Place::Compare);
            MatrixView* table = stage.window().comparePage()->table();
            table->setCurrentIndex(table->model()->index(3, 1));
        }),
        scene("record", [](Stage& stage) {
            example(stage);
            stage.window().go(Place::Record);
        }),
        scene("record empty", [](Stage& stage) { stage.window().go(Place::Record); }),
        prove("prove idle", [](Stage&) { }),
        prove("prove open", [](Stage& stage) { stage.tell(openSnapshot(40)); }),
        prove("prove waiting", [](Stage& stage) {
            demo::RunSnapshot snapshot = openSnapshot(12);
            snapshot.state = State::Waiting;
            snapshot.attempt = 3;
            snapshot.nextTryAt = SystemClock().monotonic() + std::chrono::seconds(7);
            stage.tell(snapshot);
        }),
        prove("prove ended", [](Stage& stage) { stage.tell(ended(true)); }),
        prove("prove refused", [](Stage& stage) { stage.tell(ended(false)); }),
        prove("prove error", [](Stage& stage) {
            demo::RunSnapshot snapshot = ended(false);
            snapshot.error = QStringLiteral("The bundled server cannot be started: wirewise-server is not beside the program.");
            stage.tell(snapshot);
        }),
        prove("prove race chosen", [](Stage& stage) { stage.window().provePage()->showRace(true); }),
        prove("prove race", [](Stage& stage) { race(stage); }),
        prove("prove faults", [](Stage& stage) { stage.window().provePage()->findChild<QPushButton*>(QStringLiteral("addFault"))->click(); }),
        scene("keys", [](Stage& stage) { stage.window().action(QStringLiteral("keys"))->trigger(); }),
        scene("help", [](Stage& stage) { stage.window().action(QStringLiteral("help"))->trigger(); }),
    };
    for (int i = 0; i < 5; ++i) // Decision, Edit, View, Run, Help
        all << Scene { QStringLiteral("menu %1").arg(i + 1), [i](Stage& stage) {
            QAction* top = stage.window().menuBar()->actions().at(i);
            top->menu()->popup(stage.window().mapToGlobal(QPoint(60, 40)));
        } };
    return all;
}

} // namespace wirewise::testing
