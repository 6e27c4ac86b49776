// SPDX-License-Identifier: GPL-3.0-or-later
// A sample of the fault matrix for every day, and webhooks that fail three times in ten.
#include "tests/soak/fault_matrix.h"

#include "core/transports/transport_registry.h"

#include <QTest>

#include <atomic>
#include <map>
#include <mutex>

using namespace wirewise;
using namespace wirewise::test;
using namespace std::chrono_literals;

class TestFaultSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Each transport once, against six kinds of fault.
    void theyComeBackAndLoseNothing()
    {
        std::vector<std::unique_ptr<SoakRace>> races;
        for (const char* fault : { "reset,after=1s,for=1s", "half_open,after=1s,for=2s", "limit_data:1500,after=1s,for=1s" })
            races.push_back(std::make_unique<SoakRace>(QString::fromLatin1(fault), soakTransports, 1));
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(races.begin(), races.end(), [](const auto& race) { return race->finished(); }), 40000);
        for (const auto& race : races)
            for (const SoakRow& row : race->rows())
                QVERIFY2(row.wrong().isEmpty(), qPrintable(QStringLiteral("%1 x %2: %3").arg(row.fault, row.transport, row.wrong())));
    }
};

QTEST_GUILESS_MAIN(TestFaultSample)
#include "tst_fault_sample.moc"
