// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a client end's requests and their answers (Transport::exchanged): counts them, stamps them, and makes the
// line of each only when somebody listens.
#pragma once

#include "core/base/clock.h"
#include "core/demo/transport.h"

namespace wirewise::transports {

// Threads: the transport's. Life: within the transport's; one for all that sends on its behalf.
class ExchangeTeller
{
public:
    enum class Way { Up, Down };

    explicit ExchangeTeller(demo::Transport& transport)
        : m_transport(transport)
    {
    }

    // `line` makes the text; the number is the request's.
    template <typename Line>
    quint32 asked(Line line, Way way = Way::Up)
    {
        const quint32 number = ++m_last;
        if (m_transport.isFollowed())
            tell({ number, false, way == Way::Up, false, line(), {} });
        return number;
    }

    // 0: there is nothing to answer, or the answer has been told.
    template <typename Line>
    void answered(quint32 number, Line line, bool empty = false, Way way = Way::Down)
    {
        if (number != 0 && m_transport.isFollowed())
            tell({ number, true, way == Way::Up, empty, line(), {} });
    }

private:
    void tell(demo::Exchange half)
    {
        half.at = m_clock.monotonic();
        Q_EMIT m_transport.exchanged(half);
    }

    demo::Transport& m_transport;
    SystemClock m_clock;
    quint32 m_last = 0;
};

} // namespace wirewise::transports
