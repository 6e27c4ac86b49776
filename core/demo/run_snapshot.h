// SPDX-License-Identifier: GPL-3.0-or-later
// What crosses from the I/O thread to the window, at most every 33 ms: values, nothing living.
#pragma once

#include "core/demo/log_entry.h"
#include "core/measure/run_summary.h"
#include "core/wire/fault_spec.h"

#include <QList>

namespace wirewise::demo {

enum class RunState {
    Idle, // nothing asked yet
    StartingServer,
    Connecting,
    Open,
    Waiting, // for the next attempt: see nextTryAt
    Closing,
    Ended,
};

// A fault that is on.
struct ActiveFault
{
    wire::FaultSpec fault;
    Nanoseconds since { 0 }; // CLOCK_MONOTONIC
    Nanoseconds until { 0 }; // stops by itself then; 0: when it is taken off

    friend bool operator==(const ActiveFault&, const ActiveFault&) = default;
};

struct RunSnapshot
{
    quint64 number = 0; // the request's
    RunState state = RunState::Idle;
    QString url; // without secrets
    int attempt = 0; // since the last open; 1 is the first
    Nanoseconds nextTryAt { 0 }; // CLOCK_MONOTONIC, while Waiting
    wire::Seq resumedAt = 0; // 0: not resumed
    int serverRestarts = 0; // the bundled server died or froze and was started again
    measure::RunSummary summary; // so far
    QList<LogEntry> log; // new rows since the snapshot before, oldest first
    qint64 logDropped = 0; // rows left out because they came faster than a window can take them
    QList<ActiveFault> faults; // on now; all lanes of a race have the same
    bool throughProxy = false;
    bool endedNormally = false;
    QString error; // why nothing can go on: one line, with `remedy` as its button if there is one
};

} // namespace wirewise::demo
