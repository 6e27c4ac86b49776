// SPDX-License-Identifier: GPL-3.0-or-later
// Who may speak, and on how many connections: what other rows lean on, too.
#pragma once

#include "core/evidence/lab/lab.h"

namespace wirewise::evidence {

struct DirectionSeen
{
    bool unasked = false; // events came on the open connection without a question for them
    bool whenAsked = false; // they waited for the next question and came with its answer
    bool serverCalls = false; // they came on a connection that the server opened, to a port of the client's
    bool up = false; // what the client sent arrived in the feed
    qint64 events = 0;
    double upBytesPerEvent = 0; // that the client sent while events came
    int connections = 0; // that the client's end of both ways holds at the server
    int calls = 0; // that the server holds at the client's listening port

    bool bothOnOne() const { return unasked && up && connections == 1; }
};

// The experiment; once for the lab's life and transport.
const Result<DirectionSeen>& directionOf(Lab& lab, const TransportId& transport);

} // namespace wirewise::evidence
