// SPDX-License-Identifier: GPL-3.0-or-later
// A firewall that lets nobody in: only links to the user's own receiver are hit.
#include "core/proxy/faults/passing.h"

namespace wirewise::proxy::faults {

namespace {

class BlockInbound final : public Passing
{
public:
    using Passing::Passing;

    void begun() override
    {
        if (m_path.inbound())
            m_path.reset();
    }
};

} // namespace

std::unique_ptr<Fault> blockInbound(const FaultContext& context)
{
    return made<BlockInbound>(context);
}

} // namespace wirewise::proxy::faults
