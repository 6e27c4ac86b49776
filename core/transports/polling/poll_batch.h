// SPDX-License-Identifier: GPL-3.0-or-later
// What the bundled server answers to a poll: {"events":[ENVELOPE...],"next":M,"newest":K}.
#pragma once

#include "core/wire/envelope.h"

#include <QList>

namespace wirewise::transports {

struct PollBatch
{
    struct Item
    {
        QByteArray json; // as it came
        wire::Envelope envelope;
    };

    QList<Item> events;
    wire::Seq next = 0; // the cursor for the following since
    wire::Seq newest = 0;
};

// Nothing when the body is not one of ours: a foreign endpoint's, then, and no error.
std::optional<PollBatch> parsePollBatch(const QByteArray& body);

} // namespace wirewise::transports
