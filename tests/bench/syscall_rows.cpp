// SPDX-License-Identifier: GPL-3.0-or-later
// System calls of the server for one round trip, exact: strace -c over a run of N and a run of none.
#include "tests/bench/rig.h"
#include "tests/bench/round_trips.h"
#include "tests/bench/rows.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace wirewise::bench {

namespace {

// The "total" line of strace -c; its fourth column is the number of calls.
double totalCalls(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression total(QStringLiteral("^100\\.00\\s+\\S+\\s+\\S+\\s+(\\d+)"), QRegularExpression::MultilineOption);
    return total.match(QString::fromLatin1(file.readAll())).captured(1).toDouble();
}

double callsFor(const RoundTrip& kind, int n)
{
    QTemporaryDir folder;
    const QString report = folder.filePath(QStringLiteral("calls"));
    {
        ServerRig server({}, { QStringLiteral("strace"), QStringLiteral("-f"), QStringLiteral("-c"), QStringLiteral("-o"), report });
        server.request("PUT", "/feed", R"({"paused":true})");
        const auto client = kind.connect(server.ready(), 64);
        client->run(10 + n);
    }
    return totalCalls(report);
}

} // namespace

std::vector<Row> syscallRows()
{
    constexpr int n = 2000;
    std::vector<Row> rows;
    for (const RoundTrip& kind : roundTrips())
        rows.push_back({ kind.name + QStringLiteral(": server's system calls per round trip"), {}, (callsFor(kind, n) - callsFor(kind, 0)) / n,
            QStringLiteral("calls"), 0, kind.callsTarget });
    return rows;
}

} // namespace wirewise::bench
