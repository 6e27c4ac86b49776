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
// line as the user is shown the events; faults.ndjson as faults come on and end. A stream is a
// lane and a client: "sse-1".
// Threads: see() and faultChanged() on demo-io, all else on the caller's. Life: outlives the run.
class Ledger
{
public:
    // Makes the directory; refuses one that has a ledger already.
    static Result<std::unique_ptr<Ledger>> open(const QString& directory);

    QString journal() const { return m_directory + QStringLiteral("/journal"); }
    void see(const QByteArray& lane, int client, const demo::Message& message);
    void faultChanged(const QString& fault, bool on, Nanoseconds at);
    Result<bool> finish(const QList<measure::RunSummary>& lanes); // after the server has ended

private:
    explicit Ledger(const QString& directory);

    QString m_directory;
    SystemClock m_clock;
    std::mutex m_mutex; // protects the files
    QFile m_seen;
    QFile m_faults;
};

} // namespace wirewise::cli
