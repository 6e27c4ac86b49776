// SPDX-License-Identifier: GPL-3.0-or-later
// wirewise-stallbench [--seconds N]: how long the real window's event loop does not come round while five transports
// race at 20,000 messages a second each; offscreen, 1440 x 900. Beside it the floor: the same loop with nothing to do.
// First against the bundled server, then with a source in the window's own process, which takes less of a small
// machine's processors. Prints rows of the table that wirewise-bench prints.
#include "app/wirewise/application.h"
#include "tests/bench/rig.h"
#include "tests/support/flood_transport.h"
#include "tests/support/stall_watchdog.h"
#include "tests/ui_prove/talking_transport.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/prove_page.h"

#include <QAbstractButton>
#include <QEventLoop>
#include <QTemporaryDir>

#include <cstdio>

using namespace wirewise;
using namespace std::chrono_literals;

namespace {

constexpr double ratePerTransport = 20000;

struct Lane
{
    QString name;
    measure::RunSummary run;
    qint64 rows = 0; // of the log
    qint64 dropped = 0;
};

void pass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

double ms(Nanoseconds time)
{
    return static_cast<double>(time.count()) / 1e6;
}

// All of the program but its arguments.
class Bench
{
public:
    Bench(const QString& server, const ui::LiveTransports& live)
        : m_packs(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml"))
        , m_decision(m_packs.pack())
        , m_document(m_decision, {})
        , m_runner(server, app::serverArguments())
        , m_window(m_decision, m_document, m_packs, m_runner, live)
        , m_lanes(live.all.size())
    {
        QObject::connect(&m_runner, &demo::DemoRunner::laneSnapshot, &m_window, [this](int lane, const demo::RunSnapshot& snapshot) {
            Lane& mine = m_lanes[lane];
            mine.name = snapshot.summary.transport.value();
            mine.run = snapshot.summary;
            mine.rows += snapshot.log.size();
            mine.dropped += snapshot.logDropped;
            m_error = snapshot.error;
        });
        m_window.resize(1440, 900);
        m_window.show();
        m_window.go(ui::Place::Prove);
        pass(1s);
    }

    bool run(const char* source, std::chrono::seconds time)
    {
        m_watchdog.begin();
        pass(5s);
        const Nanoseconds floor = m_watchdog.longest();
        const Nanoseconds floorP99 = m_watchdog.percentile(99);
        click("race");
        click("startRace");
        for (int i = 0; i < 200 && !flowing(); ++i)
            pass(100ms);
        if (!flowing()) {
            std::fprintf(stderr, "the race did not begin: %s\n", qPrintable(m_error));
            return false;
        }
        const qint64 before = received();
        m_watchdog.begin();
        pass(time / 6);
        const qint64 memory = bench::residentBytes(QCoreApplication::applicationPid());
        pass(time - time / 6);
        const Nanoseconds longest = m_watchdog.longest();
        const qint64 memoryAtEnd = bench::residentBytes(QCoreApplication::applicationPid());
        const double rate = static_cast<double>(received() - before) / static_cast<double>(time.count());
        std::printf("| longest stall, %s, %.0f messages/s for %lld s | %.1f ms | %.2f | idle floor %.1f ms | 2.5 |\n", source, rate,
            static_cast<long long>(time.count()), ms(longest), ms(longest) / ms(floor), ms(floor));
        std::printf("| p99 of %llu turns | %.2f ms | %.2f | idle floor %.2f ms | - |\n", static_cast<unsigned long long>(m_watchdog.turns()),
            ms(m_watchdog.percentile(99)), ms(m_watchdog.percentile(99)) / ms(floorP99), ms(floorP99));
        std::printf("| processor time of the window's thread: p99 between two turns; most; in all | %.2f; %.2f ms; %.1f %% of one | - | - | - |\n",
            ms(m_watchdog.workPercentile(99)), ms(m_watchdog.mostWork()),
            100 * static_cast<double>(m_watchdog.workInAll().count()) / (static_cast<double>(time.count()) * 1e9));
        std::printf("| memory at the end | %lld MiB | %.3f | after a sixth of the time %lld MiB | 1 |\n", static_cast<long long>(memoryAtEnd >> 20),
            static_cast<double>(memoryAtEnd) / static_cast<double>(memory), static_cast<long long>(memory >> 20));
        for (const Lane& lane : std::as_const(m_lanes))
            std::printf("  %s: received %lld, lost %lld; rows to the window %lld, left out %lld\n", qPrintable(lane.name),
                static_cast<long long>(lane.run.received), static_cast<long long>(lane.run.lost), static_cast<long long>(lane.rows),
                static_cast<long long>(lane.dropped));
        std::fflush(stdout);
        click("stopRace");
        pass(1s);
        return true;
    }

private:
    void click(const char* name) { m_window.findChild<QAbstractButton*>(QLatin1String(name))->click(); }

    bool flowing() const
    {
        return std::all_of(m_lanes.begin(), m_lanes.end(), [](const Lane& lane) { return lane.run.received > 0; });
    }

    qint64 received() const
    {
        qint64 sum = 0;
        for (const Lane& lane : m_lanes)
            sum += lane.run.received;
        return sum;
    }

    ui::PackFile m_packs;
    ui::Decision m_decision;
    ui::Document m_document;
    demo::DemoRunner m_runner;
    ui::MainWindow m_window;
    testing::StallWatchdog m_watchdog;
    QList<Lane> m_lanes;
    QString m_error;
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_NO_GLIB", "1");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication qt(argc, argv);
    ui::applyScheme(qt, ui::Scheme::Light);
    const QStringList words = QCoreApplication::arguments();
    const std::chrono::seconds time(std::max(6, words.value(words.indexOf(QStringLiteral("--seconds")) + 1).toInt()));

    ui::LiveTransports live = app::liveTransports();
    for (ui::LiveTransport& each : live.all) // one lane for each
        each.modes = each.modes.mid(std::max<qsizetype>(0, each.modes.indexOf(QStringLiteral("long"))), 1);
    const auto faster = [](measure::Workload workload) {
        workload.rate = ratePerTransport;
        workload.size = 64;
        workload.duration.reset();
        return workload;
    };
    ui::LiveTransports real = live;
    real.request = [live, faster](const TransportId& id, const QString& mode, const measure::Workload& workload) {
        return live.request(id, mode, faster(workload));
    };
    if (!Bench(app::serverProgram(), real).run("bundled server", time))
        return 3;

    const QTemporaryDir folder;
    if (!testing::writeStandIns(folder.path(), QStringLiteral(STAND_IN_PROXY)))
        return 3;
    ui::LiveTransports made = live;
    made.request = [faster](const TransportId& id, const QString& mode, const measure::Workload& workload) {
        return testing::flood(id, mode, faster(workload));
    };
    return Bench(folder.filePath(QStringLiteral("server")), made).run("source in the same process", time) ? 0 : 3;
}
