// SPDX-License-Identifier: GPL-3.0-or-later
// demo --ledger DIR: what was sent and what was seen, as {"id","stream","t"} a line, milliseconds of
// CLOCK_MONOTONIC; so that somebody else can count.
#pragma once

#include "core/base/result.h"
#include "core/demo/message.h"
#include "core/measure/run_summary.h"

#include <QFile>

#include <mutex>

namespace wirewise::cli {

// sent.ndjson is written from the server's own journal, once for each client's stream; seen.ndjson line by
// line as the user is shown the events; faults.ndjson is empty while there are no faults to inject.
// Threads: see() on demo-io, all else on the caller's. Life: outlives the run.
class Ledger
{
public:
    // Makes the directory; refuses one that has a ledger already.
    static Result<std::unique_ptr<Ledger>> open(const QString& directory, const TransportId& transport);

    QString journal() const { return m_directory + QStringLiteral("/journal"); }
    void see(int client, const demo::Message& message);
    Result<bool> finish(const measure::RunSummary& summary); // after the server has ended

private:
    Ledger(const QString& directory, const TransportId& transport);
    QByteArray line(wire::Seq id, int client, Nanoseconds at) const;

    QString m_directory;
    TransportId m_transport;
    SystemClock m_clock;
    std::mutex m_mutex; // protects m_seen
    QFile m_seen;
};

} // namespace wirewise::cli
