// SPDX-License-Identifier: GPL-3.0-or-later
// Closed, without a word of the protocol, when nothing passed for so long (7b: nginx, 1006 to a WebSocket).
#include "core/proxy/faults/passing.h"

namespace wirewise::proxy::faults {

namespace {

class IdleCut final : public Passing
{
public:
    using Passing::Passing;

    void begun() override
    {
        m_last = m_path.now();
        m_path.after(milliseconds("after"), 0);
    }
    void bytes(bool up, const QByteArray& bytes) override
    {
        m_last = m_path.now();
        m_path.forward(up, bytes);
    }
    void timer(int) override
    {
        const Nanoseconds left = m_last + milliseconds("after") - m_path.now();
        if (left > Nanoseconds(0))
            m_path.after(left, 0);
        else
            m_path.close();
    }

private:
    Nanoseconds m_last { 0 };
};

} // namespace

std::unique_ptr<Fault> idleCut(const FaultContext& context)
{
    return made<IdleCut>(context);
}

} // namespace wirewise::proxy::faults
