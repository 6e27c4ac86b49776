// SPDX-License-Identifier: GPL-3.0-or-later
// What went over TCP for one row of the log, out of the run's capture.
#pragma once

#include "core/base/result.h"
#include "core/capture/event_frames.h"
#include "core/demo/log_entry.h"
#include "ui/models/aside.h"

namespace wirewise::ui {

struct WireBytes
{
    QString line; // which frames they are, or why there are none
    QByteArray bytes; // of the outermost frames, the first 64 KiB
    qint64 size = 0; // of them all
};

// "WebSocket text frame, 2 bytes of header + 118"
QString frameLine(const capture::EventFrames& frames);

// Threads: lives on the GUI thread; reads and searches on its own, and keeps what it read (at most 64 MiB of
// file). Only the latest question is answered.
class WireLookup : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 mostRead = 64 << 20;

    explicit WireLookup(QObject* parent = nullptr) : QObject(parent), m_aside(QStringLiteral("wire-lookup")) { }

    void setCapture(const QString& path); // a finished pcapng file; empty: none
    const QString& capture() const { return m_path; }

    void ask(const demo::LogEntry& entry); // there is a capture
    void forget() { ++m_question; } // what was asked

Q_SIGNALS:
    void answered(const WireBytes& wire);

private:
    struct Read;

    QString m_path;
    std::shared_ptr<Read> m_read; // touched on the other thread only
    quint64 m_question = 0;
    Aside m_aside;
};

} // namespace wirewise::ui
