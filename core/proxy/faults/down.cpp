// SPDX-License-Identifier: GPL-3.0-or-later
// As if nobody were there: connections are reset when the fault comes on, new ones before the endpoint hears
// of them (7a). The port stays ours, so that nobody takes it meanwhile.
#include "core/proxy/faults/passing.h"

namespace wirewise::proxy::faults {

namespace {

class Down final : public Passing
{
public:
    using Passing::Passing;

    void begun() override { m_path.reset(); }
};

} // namespace

std::unique_ptr<Fault> down(const FaultContext& context)
{
    return made<Down>(context);
}

} // namespace wirewise::proxy::faults
