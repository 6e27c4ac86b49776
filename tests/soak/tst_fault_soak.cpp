// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault against every transport, three seeds: nothing lost, nothing shown twice, back in time.
#include "tests/soak/fault_matrix.h"

#include <QTest>

#include <deque>

using namespace wirewise;
using namespace wirewise::test;

class TestFaultSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultEveryTransportThreeSeeds()
    {
        struct Case { QString fault; quint64 seed; };
        std::deque<Case> left;
        for (const QString& fault : soakFaults)
            for (const quint64 seed : { 1u, 2u, 3u })
                left.push_back({ fault, seed });
        std::vector<std::unique_ptr<SoakRace>> races;
        QList<SoakRow> rows;
        while (!left.empty() || !races.empty()) {
            while (!left.empty() && races.size() < sideBySide) {
                races.push_back(std::make_unique<SoakRace>(left.front().fault, soakTransports, left.front().seed));
                left.pop_front();
            }
            const auto done = [&races] { return std::find_if(races.begin(), races.end(), [](const auto& race) { return race->finished(); }); };
            QTRY_VERIFY_WITH_TIMEOUT(done() != races.end(), 60000);
            rows += (*done())->rows();
            races.erase(done());
        }
        print(rows);
        QCOMPARE(rows.size(), soakFaults.size() * soakTransports.size() * 3);
        QStringList wrong;
        for (const SoakRow& row : rows)
            if (!row.wrong().isEmpty())
                wrong << QStringLiteral("%1 x %2, seed %3: %4").arg(row.fault, row.transport).arg(row.seed).arg(row.wrong());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    static constexpr std::size_t sideBySide = 3;

    static void print(const QList<SoakRow>& rows)
    {
        qInfo("%-14s %-14s %5s %6s %6s %6s %9s %9s", "fault", "transport", "runs", "events", "lost", "twice", "reconnects", "worst ms");
        for (const QString& fault : soakFaults)
            for (const QString& transport : soakTransports) {
                SoakRow sum;
                int runs = 0;
                for (const SoakRow& row : rows) {
                    if (row.transport != transport || row.fault != wire::parseFault(fault.section(u';', 0, 0))->kind)
                        continue;
                    ++runs;
                    sum.received += row.received;
                    sum.lost += row.lost;
                    sum.shownTwice += row.shownTwice;
                    sum.reconnects += row.reconnects;
                    sum.recovery = std::max(sum.recovery, row.recovery);
                    sum.fault = row.fault;
                }
                qInfo("%-14s %-14s %5d %6lld %6lld %6lld %9lld %9.0f", qPrintable(sum.fault), qPrintable(transport), runs,
                    static_cast<long long>(sum.received), static_cast<long long>(sum.lost), static_cast<long long>(sum.shownTwice),
                    static_cast<long long>(sum.reconnects), sum.recovery);
            }
    }
};

QTEST_GUILESS_MAIN(TestFaultSoak)
#include "tst_fault_soak.moc"
