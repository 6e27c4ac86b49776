// SPDX-License-Identifier: GPL-3.0-or-later
// The real window while events pour in faster than anyone can read: its event loop comes round all the same. The bound
// is loose, since other suites run beside this one; the figures are printed, tests/bench measures them.
#include "tests/support/flood_transport.h"
#include "tests/support/stall_watchdog.h"
#include "tests/ui/pack.h"
#include "tests/ui_prove/talking_transport.h"
#include "ui/window/main_window.h"
#include "ui/models/decision.h"
#include "ui/models/document.h"
#include "ui/models/pack_file.h"
#include "ui/models/race_table.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/prove_page.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;
using namespace std::chrono_literals;

namespace {

constexpr double rate = 20000; // events a second of each transport
constexpr Nanoseconds bound = 250ms; // of work between two turns
constexpr Nanoseconds latest = 2s; // waiting for a processor, too

} // namespace

class TestNeverBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyScheme(*qApp, Scheme::Light);
        QVERIFY(testing::writeStandIns(m_folder.path(), QStringLiteral(STAND_IN_PROXY)));
    }

    void init()
    {
        m_packs = std::make_unique<PackFile>(productPackPath());
        m_decision = std::make_unique<Decision>(m_packs->pack());
        m_document = std::make_unique<Document>(*m_decision, QString());
        m_runner = std::make_unique<demo::DemoRunner>(m_folder.filePath(QStringLiteral("server")));
        LiveTransports live;
        for (const char* id : { "websocket", "sse", "grpc", "polling", "webhook" })
            live.all << LiveTransport { TransportId(QLatin1String(id)), {}, { QStringLiteral("http") } };
        live.request = [](const TransportId& id, const QString& mode, measure::Workload workload) {
            workload.rate = rate;
            return testing::flood(id, mode, workload);
        };
        m_window = std::make_unique<MainWindow>(*m_decision, *m_document, *m_packs, *m_runner, live);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->go(Place::Prove);
        QTRY_VERIFY(m_window->provePage() && m_window->provePage()->isVisible());
        m_watchdog = std::make_unique<testing::StallWatchdog>();
        watch("idle", [this] { return m_watchdog->turns() > 300; });
    }

    void cleanup()
    {
        m_watchdog.reset();
        m_window.reset();
        m_runner.reset();
        m_document.reset();
    }

    void theWatchdogSeesAStall()
    {
        m_watchdog->begin();
        const SystemClock clock;
        const Nanoseconds start = clock.monotonic();
        while (clock.monotonic() - start < 40ms) { }
        QVERIFY(m_watchdog->longest() >= 40ms);
    }

    void oneConnection()
    {
        m_window->provePage()->connectTo(TransportId(QStringLiteral("websocket")));
        QTRY_COMPARE(m_window->provePage()->state(), demo::RunState::Open);
        const QAbstractItemModel* log = part<QAbstractItemView>("messageLog")->model();
        watch("one connection", [log] { return log->rowCount() >= 20000; });
        QVERIFY2(m_watchdog->mostWork() < bound, qPrintable(QString::number(m_watchdog->mostWork().count())));
        QVERIFY2(m_watchdog->longest() < latest, qPrintable(QString::number(m_watchdog->longest().count())));
    }

    void fiveRace()
    {
        QTest::mouseClick(part<QAbstractButton>("race"), Qt::LeftButton);
        QTest::mouseClick(part<QAbstractButton>("startRace"), Qt::LeftButton);
        const QAbstractItemModel* lanes = part<QAbstractItemView>("raceTable")->model();
        const auto least = [lanes] {
            int received = std::numeric_limits<int>::max();
            for (int row = 0; row < lanes->rowCount(); ++row)
                received = std::min(received, QLocale().toInt(lanes->index(row, RaceTable::Received).data().toString()));
            return received;
        };
        QTRY_VERIFY(lanes->rowCount() == 5 && least() > 0);
        watch("five race", [least] { return least() >= 40000; });
        QVERIFY2(m_watchdog->mostWork() < bound, qPrintable(QString::number(m_watchdog->mostWork().count())));
        QVERIFY2(m_watchdog->longest() < latest, qPrintable(QString::number(m_watchdog->longest().count())));
    }

private:
    template <typename T> T* part(const char* name) const { return m_window->findChild<T*>(QLatin1String(name)); }

    void watch(const char* what, const std::function<bool()>& until)
    {
        m_watchdog->begin();
        QTRY_VERIFY_WITH_TIMEOUT(until(), 60000);
        const auto ms = [](Nanoseconds time) { return static_cast<double>(time.count()) / 1e6; };
        qInfo("%s: longest stall %.1f ms, p99 %.1f ms of %llu turns", what, ms(m_watchdog->longest()),
            ms(m_watchdog->percentile(99)), static_cast<unsigned long long>(m_watchdog->turns()));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PackFile> m_packs;
    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<demo::DemoRunner> m_runner;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<testing::StallWatchdog> m_watchdog;
};

QTEST_MAIN(TestNeverBlocks)
#include "tst_never_blocks.moc"
