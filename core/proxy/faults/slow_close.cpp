// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a direction is passed on late (7a).
#include "core/proxy/faults/delayed.h"

namespace wirewise::proxy::faults {

namespace {

class SlowClose final : public Delayed
{
public:
    using Delayed::Delayed;

    void end(bool up) override
    {
        if (hits(up))
            scheduleEnd(up, m_path.now() + milliseconds("delay"));
        else
            m_path.finish(up);
    }
};

} // namespace

std::unique_ptr<Fault> slowClose(const FaultContext& context)
{
    return made<SlowClose>(context);
}

} // namespace wirewise::proxy::faults
