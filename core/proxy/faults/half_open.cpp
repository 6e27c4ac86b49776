// SPDX-License-Identifier: GPL-3.0-or-later
// As if the path were gone: bytes and ends of both directions vanish, nobody is told.
#include "core/proxy/faults/passing.h"

namespace wirewise::proxy::faults {

namespace {

class HalfOpen final : public Passing
{
public:
    using Passing::Passing;

    void bytes(bool, const QByteArray&) override { m_path.dropped(); }
    void end(bool) override { m_path.dropped(); }
};

} // namespace

std::unique_ptr<Fault> halfOpen(const FaultContext& context)
{
    return made<HalfOpen>(context);
}

} // namespace wirewise::proxy::faults
