// SPDX-License-Identifier: GPL-3.0-or-later
// What the tap hands out: bytes of one direction of one TCP connection, as they were read, in order.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>

namespace wirewise::capture {

struct Segment
{
    enum class Kind { Open, Data, End, Reset }; // End: this direction has ended (FIN); Reset: both have

    Kind kind = Kind::Data;
    quint32 connection = 0; // from 1, in the order they were accepted
    bool up = true; // from the client
    quint16 clientPort = 0;
    quint16 serverPort = 0; // the endpoint's own port, not the proxy's
    Nanoseconds at { 0 }; // CLOCK_MONOTONIC
    std::chrono::milliseconds wall { 0 }; // since the epoch; for the file
    QByteArray bytes; // Data

    friend bool operator==(const Segment&, const Segment&) = default;
};

} // namespace wirewise::capture
