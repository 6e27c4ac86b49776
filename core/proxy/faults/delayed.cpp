// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proxy/faults/delayed.h"

#include <algorithm>

namespace wirewise::proxy::faults {

void Delayed::schedule(bool up, const QByteArray& bytes, Nanoseconds due)
{
    add(up, { bytes, due, false });
}

void Delayed::scheduleEnd(bool up, Nanoseconds due)
{
    add(up, { {}, due, true });
}

void Delayed::add(bool up, Piece piece)
{
    piece.due = m_last[up] = std::max(m_last[up], piece.due);
    m_held[up] += piece.bytes.size();
    m_path.holding(up, m_held[up]);
    m_pieces[up].push_back(std::move(piece));
    if (m_pieces[up].size() == 1)
        arm(up);
}

void Delayed::arm(bool up)
{
    if (!m_pieces[up].empty() && m_pieces[up].front().due != never)
        m_path.after(std::max(Nanoseconds(0), m_pieces[up].front().due - m_path.now()), up);
}

void Delayed::release(bool up)
{
    const Piece piece = std::move(m_pieces[up].front());
    m_pieces[up].pop_front();
    m_held[up] -= piece.bytes.size();
    m_path.holding(up, m_held[up]);
    if (piece.end)
        m_path.finish(up);
    else
        m_path.forward(up, piece.bytes);
}

void Delayed::timer(int tag)
{
    const bool up = tag != 0;
    const Nanoseconds now = m_path.now();
    while (!m_pieces[up].empty() && m_pieces[up].front().due <= now)
        release(up);
    arm(up);
}

void Delayed::ended()
{
    for (const bool up : { true, false })
        while (!m_pieces[up].empty())
            release(up);
}

} // namespace wirewise::proxy::faults
