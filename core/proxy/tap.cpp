// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proxy/tap.h"

namespace wirewise::proxy {

Result<bool> Tap::stop()
{
    if (!m_sink)
        return true;
    const auto sink = std::move(m_sink);
    return sink->finish();
}

void Tap::write(Kind kind, const Place& place, bool up, QByteArrayView bytes)
{
    capture::Segment segment;
    segment.kind = kind;
    segment.connection = place.connection;
    segment.up = up;
    segment.clientPort = place.clientPort;
    segment.serverPort = place.serverPort;
    segment.at = m_clock.monotonic();
    segment.wall = m_clock.wall();
    segment.bytes = bytes.toByteArray();
    m_sink->write(segment);
}

} // namespace wirewise::proxy
