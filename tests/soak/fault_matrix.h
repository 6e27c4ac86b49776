// SPDX-License-Identifier: GPL-3.0-or-later
// Faults against transports, as users meet them: DemoRunner, the real server, the real proxy. All transports of a
// race share the feed and the fault.
#pragma once

#include "core/demo/demo_runner.h"

#include <QList>
#include <QSet>

#include <memory>

namespace wirewise::test {

// What one transport came to in one race.
struct SoakRow
{
    QString fault;
    QString transport; // "polling long"
    quint64 seed = 0;
    qint64 received = 0;
    qint64 lost = 0;
    qint64 shownTwice = 0; // ids the user was shown again
    qint64 disordered = 0; // shown behind a higher number, and not told as out of order
    qint64 reconnects = 0;
    qint64 attempts = 0; // most connections opened in any second
    double recovery = -1; // ms from the fault's end to the first event after it; negative: none came
    double promised = 0; // ms (faults.md 7c)
    bool endedWell = false;

    QString wrong() const; // empty: the promise was kept
};

// Several of a case by ';': what is seen only where connections end, or begin, needs that they do.
inline const QStringList soakFaults {
    QStringLiteral("latency:150,jitter=100,after=1s,for=2s"), QStringLiteral("bandwidth:2,after=1s,for=2s"),
    QStringLiteral("slicer:7,variation=5,pause=200,after=1s,for=2s"), QStringLiteral("slow_close:800,after=1s,for=2s;max_lifetime:600,after=1s,for=2s"),
    QStringLiteral("reset,after=1s,for=1s"), QStringLiteral("timeout:500,after=1s,for=2s"),
    QStringLiteral("limit_data:1500,after=1s,for=2s"), QStringLiteral("down,after=1s,for=3s"),
    QStringLiteral("half_open,after=1s,for=3s"), QStringLiteral("stall,after=1s,for=2s"),
    QStringLiteral("buffer:16384,honour=0,after=1s,for=2s;reset,after=1100ms,for=100ms"), QStringLiteral("max_lifetime:600,after=1s,for=2s"),
};
inline const QStringList soakTransports {
    QStringLiteral("websocket"), QStringLiteral("sse"), QStringLiteral("grpc"), QStringLiteral("polling short"),
    QStringLiteral("polling long"), QStringLiteral("webhook"),
};

// One fault, one seed, the transports side by side. Ends by itself.
class SoakRace
{
public:
    SoakRace(const QString& fault, const QStringList& transports, quint64 seed);
    ~SoakRace();

    bool finished() const;
    QList<SoakRow> rows() const; // once finished

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace wirewise::test
