// SPDX-License-Identifier: GPL-3.0-or-later
// Closed when it is so old, counted from when the fault came on or the connection was accepted.
#include "core/proxy/faults/passing.h"

namespace wirewise::proxy::faults {

namespace {

class MaxLifetime final : public Passing
{
public:
    using Passing::Passing;

    void begun() override { m_path.after(milliseconds("after"), 0); }
    void timer(int) override { m_path.close(); }
};

} // namespace

std::unique_ptr<Fault> maxLifetime(const FaultContext& context)
{
    return made<MaxLifetime>(context);
}

} // namespace wirewise::proxy::faults
