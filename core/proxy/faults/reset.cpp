// SPDX-License-Identifier: GPL-3.0-or-later
// RST to both ends, at once or after a while (7a).
#include "core/proxy/faults/passing.h"

namespace wirewise::proxy::faults {

namespace {

class Reset final : public Passing
{
public:
    using Passing::Passing;

    void begun() override
    {
        if (value("after") > 0)
            m_path.after(milliseconds("after"), 0);
        else
            m_path.reset();
    }
    void timer(int) override { m_path.reset(); }
};

} // namespace

std::unique_ptr<Fault> reset(const FaultContext& context)
{
    return made<Reset>(context);
}

} // namespace wirewise::proxy::faults
