// SPDX-License-Identifier: GPL-3.0-or-later
// What holds bytes back and lets them go in order, each piece when it is due; all of them when the fault ends.
#pragma once

#include "core/proxy/faults/passing.h"

#include <array>
#include <deque>

namespace wirewise::proxy::faults {

class Delayed : public Passing
{
public:
    using Passing::Passing;

    void timer(int tag) override;
    void ended() override;

protected:
    static constexpr Nanoseconds never = Nanoseconds::max(); // until the fault ends

    // Not before what was scheduled before it.
    void schedule(bool up, const QByteArray& bytes, Nanoseconds due);
    void scheduleEnd(bool up, Nanoseconds due);
    Nanoseconds lastDue(bool up) const { return m_last[up]; }

private:
    struct Piece
    {
        QByteArray bytes;
        Nanoseconds due;
        bool end = false;
    };

    void add(bool up, Piece piece);
    void release(bool up);
    void arm(bool up);

    std::array<std::deque<Piece>, 2> m_pieces;
    std::array<Nanoseconds, 2> m_last {};
    std::array<qint64, 2> m_held {};
};

} // namespace wirewise::proxy::faults
