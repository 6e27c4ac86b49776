// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing passes; closed after a while. 0: a black hole until the fault ends, then closed (7a, finding 8).
#include "core/proxy/faults/passing.h"

namespace wirewise::proxy::faults {

namespace {

class Timeout final : public Passing
{
public:
    using Passing::Passing;

    void begun() override
    {
        if (value("after") > 0)
            m_path.after(milliseconds("after"), 0);
    }
    void bytes(bool up, const QByteArray& bytes) override
    {
        if (hits(up))
            m_path.dropped();
        else
            m_path.forward(up, bytes);
    }
    void end(bool up) override
    {
        if (!hits(up))
            m_path.finish(up);
    }
    void timer(int) override { m_path.close(); }
    void ended() override { m_path.close(); }
};

} // namespace

std::unique_ptr<Fault> timeout(const FaultContext& context)
{
    return made<Timeout>(context);
}

} // namespace wirewise::proxy::faults
