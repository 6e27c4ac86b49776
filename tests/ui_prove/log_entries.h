// SPDX-License-Identifier: GPL-3.0-or-later
// Log rows made up for tests.
#pragma once

#include "core/demo/run_snapshot.h"

namespace wirewise::testing {

inline demo::LogEntry received(wire::Seq seq, const QByteArray& payload = "hello")
{
    demo::LogEntry entry;
    entry.kind = demo::LogEntry::Kind::Received;
    entry.wall = std::chrono::milliseconds(1'700'000'000'000 + static_cast<qint64>(seq) * 100);
    entry.at = std::chrono::milliseconds(100) * static_cast<qint64>(seq);
    entry.delay = std::chrono::microseconds(310);
    entry.seq = seq;
    entry.payload = payload;
    return entry;
}

inline demo::LogEntry said(demo::LogEntry::Kind kind, const QString& text)
{
    demo::LogEntry entry;
    entry.kind = kind;
    entry.wall = std::chrono::milliseconds(1'700'000'000'000);
    entry.text = text;
    return entry;
}

inline QList<demo::LogEntry> manyReceived(wire::Seq from, qsizetype count)
{
    QList<demo::LogEntry> batch;
    batch.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        batch << received(from + static_cast<wire::Seq>(i));
    return batch;
}

} // namespace wirewise::testing
