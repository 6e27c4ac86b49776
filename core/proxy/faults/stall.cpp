// SPDX-License-Identifier: GPL-3.0-or-later
// Everything is held back until the fault ends, then delivered; past about 1 MiB the sender has to wait.
#include "core/proxy/faults/delayed.h"

namespace wirewise::proxy::faults {

namespace {

class Stall final : public Delayed
{
public:
    using Delayed::Delayed;

    void bytes(bool up, const QByteArray& bytes) override
    {
        if (hits(up))
            schedule(up, bytes, never);
        else
            m_path.forward(up, bytes);
    }
    void end(bool up) override
    {
        if (hits(up))
            scheduleEnd(up, never);
        else
            m_path.finish(up);
    }
};

} // namespace

std::unique_ptr<Fault> stall(const FaultContext& context)
{
    return made<Stall>(context);
}

} // namespace wirewise::proxy::faults
