// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of size ± variation, uniform, with a pause between two (7a).
#include "core/proxy/faults/passing.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wirewise::proxy::faults {

namespace {

class Slicer final : public Passing
{
public:
    explicit Slicer(const FaultContext& context)
        : Passing(context)
        , m_random { Random(context.random), Random(~Random(context.random).next()) }
    {
    }

    void bytes(bool up, const QByteArray& bytes) override
    {
        if (!hits(up)) {
            m_path.forward(up, bytes);
            return;
        }
        m_sides[up].waiting += bytes;
        if (!m_sides[up].pausing)
            slice(up);
        else
            tellHeld(up);
    }
    void end(bool up) override
    {
        m_sides[up].ends = true;
        if (!m_sides[up].pausing)
            m_path.finish(up);
    }
    void timer(int tag) override
    {
        const bool up = tag != 0;
        m_sides[up].pausing = false;
        if (left(up) > 0)
            slice(up);
        else if (m_sides[up].ends)
            m_path.finish(up);
    }
    void ended() override
    {
        for (const bool up : { true, false }) {
            const QByteArray rest = std::exchange(m_sides[up].waiting, {}).sliced(std::exchange(m_sides[up].at, 0));
            tellHeld(up);
            m_path.forward(up, rest);
            if (m_sides[up].ends)
                m_path.finish(up);
        }
    }

private:
    struct Side
    {
        QByteArray waiting;
        qsizetype at = 0; // gone before it
        bool pausing = false;
        bool ends = false;
    };

    qsizetype left(bool up) const { return m_sides[up].waiting.size() - m_sides[up].at; }
    void tellHeld(bool up) { m_path.holding(up, left(up)); }

    void slice(bool up)
    {
        Side& side = m_sides[up];
        const double size = value("size") + value("variation") * (2 * m_random[up].unit() - 1);
        const QByteArray piece = side.waiting.mid(side.at, std::max<qsizetype>(1, qRound(size)));
        side.at += piece.size();
        if (left(up) == 0) {
            side.waiting.clear();
            side.at = 0;
        } else if (side.at > 65536) {
            side.waiting.remove(0, std::exchange(side.at, 0));
        }
        tellHeld(up);
        side.pausing = true;
        m_path.after(Nanoseconds(static_cast<qint64>(value("pause") * 1e3)), up);
        m_path.forward(up, piece);
    }

    std::array<Side, 2> m_sides;
    std::array<Random, 2> m_random; // apart: the directions interleave by chance
};

} // namespace

std::unique_ptr<Fault> slicer(const FaultContext& context)
{
    return made<Slicer>(context);
}

} // namespace wirewise::proxy::faults
