// SPDX-License-Identifier: GPL-3.0-or-later
// A firewall that lets nobody in: only links to the user's own receiver are hit, by a reset in place of the first byte, or
// soon. Not at once: a connection that is reset before Qt has looked at it is taken for one that is still being made, and
// Qt makes it a second time without a word.
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
            m_path.after(std::chrono::milliseconds(20), 0);
    }
    void timer(int) override { m_path.reset(); }
    void bytes(bool up, const QByteArray& bytes) override
    {
        if (m_path.inbound())
            m_path.reset();
        else
            Passing::bytes(up, bytes);
    }
};

} // namespace

std::unique_ptr<Fault> blockInbound(const FaultContext& context)
{
    return made<BlockInbound>(context);
}

} // namespace wirewise::proxy::faults
