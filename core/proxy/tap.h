// SPDX-License-Identifier: GPL-3.0-or-later
// Where what was read on either side goes, before the faults of that direction touch it. Off, it costs a look
// at a flag.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/capture/segment.h"

#include <QByteArrayView>

#include <functional>
#include <memory>

namespace wirewise::proxy {

// A capture that is being written; core/capture/pcapng.h has the one on disk.
class CaptureSink
{
public:
    virtual ~CaptureSink() = default;
    virtual void write(const capture::Segment& segment) = 0;
    virtual Result<bool> finish() = 0; // on disk, or what went wrong
};

// Threads: one.
class Tap
{
public:
    using Kind = capture::Segment::Kind;

    struct Place
    {
        quint32 connection = 0;
        quint16 clientPort = 0;
        quint16 serverPort = 0;
    };

    explicit Tap(const Clock& clock) : m_clock(clock) { }

    bool isOn() const { return m_sink != nullptr; }
    void start(std::unique_ptr<CaptureSink> sink) { m_sink = std::move(sink); }
    Result<bool> stop(); // what the sink says; true when it was off

    void note(Kind kind, const Place& place, bool up, QByteArrayView bytes = {})
    {
        if (m_sink)
            write(kind, place, up, bytes);
    }

private:
    void write(Kind kind, const Place& place, bool up, QByteArrayView bytes);

    const Clock& m_clock;
    std::unique_ptr<CaptureSink> m_sink;
};

} // namespace wirewise::proxy
