// SPDX-License-Identifier: GPL-3.0-or-later
// Clients without a line of code for coming back, while the path is cut (RST) for a second: what is left is what the
// protocol, or its library, does by itself.
#pragma once

#include "core/evidence/lab/lab.h"

namespace wirewise::evidence {

// A loop of requests, each with the cursor of the last answer; one that fails is simply followed by the next.
struct BarePolls
{
    qint64 failed = 0;
    qint64 seen = 0; // events
    qint64 lost = 0;
    qint64 repeated = 0;
    Nanoseconds worst { 0 }; // delay of an event, from due to seen
};
Result<BarePolls> pollThroughACut(Lab& lab);

// One gRPC channel with the library's own settings: a stream on it, the cut, and a new call on the same channel.
struct SameChannel
{
    bool streamEnded = false; // with a status, for good
    bool callWentThrough = false; // the new one: nothing was built anew but the call
    Nanoseconds after { 0 }; // from the stream's end to its first answer
};
Result<SameChannel> callAfterACut(Lab& lab);

} // namespace wirewise::evidence
