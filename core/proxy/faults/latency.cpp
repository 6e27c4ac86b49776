// SPDX-License-Identifier: GPL-3.0-or-later
// Each chunk arrives later by delay ± jitter, uniform, never before one that came earlier (7a).
#include "core/proxy/faults/delayed.h"

namespace wirewise::proxy::faults {

namespace {

class Latency final : public Delayed
{
public:
    explicit Latency(const FaultContext& context)
        : Delayed(context)
        , m_random { Random(context.random), Random(~Random(context.random).next()) }
    {
    }

    void bytes(bool up, const QByteArray& bytes) override
    {
        if (hits(up))
            schedule(up, bytes, due(up));
        else
            m_path.forward(up, bytes);
    }
    void end(bool up) override
    {
        if (hits(up))
            scheduleEnd(up, due(up));
        else
            m_path.finish(up);
    }

private:
    Nanoseconds due(bool up)
    {
        const double jitter = value("jitter") * (2 * m_random[up].unit() - 1);
        return m_path.now() + Nanoseconds(static_cast<qint64>((value("delay") + jitter) * 1e6));
    }

    std::array<Random, 2> m_random; // apart: the directions interleave by chance
};

} // namespace

std::unique_ptr<Fault> latency(const FaultContext& context)
{
    return made<Latency>(context);
}

} // namespace wirewise::proxy::faults
