// SPDX-License-Identifier: GPL-3.0-or-later
// Consumers that open a stream and then do not read.
#pragma once

#include "core/evidence/lab/lab.h"

namespace wirewise::evidence {

// Life: its end closes the connection; ends before the lab.
class SlowReader
{
public:
    virtual ~SlowReader() = default;

    virtual quint16 port() const = 0; // of the server, that it is connected to

    // Reads on now: how many events come within about a second; negative: it cannot.
    virtual qint64 readOn() = 0;
};

// A plain socket with the machine's own buffers; reads the answer's head and no more.
Result<std::unique_ptr<SlowReader>> openSocketReader(Lab& lab, quint16 port, const QByteArray& request);
// A Subscribe call on a channel of its own of which nothing is asked, with the window that HTTP/2 begins with (65,535
// bytes, RFC 9113 section 6.9.2).
Result<std::unique_ptr<SlowReader>> openGrpcReader(Lab& lab, quint16 port);

} // namespace wirewise::evidence
