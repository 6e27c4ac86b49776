// SPDX-License-Identifier: GPL-3.0-or-later
// What most faults have in common: the bytes they do nothing to go on.
#pragma once

#include "core/proxy/fault.h"

namespace wirewise::proxy::faults {

class Passing : public Fault
{
public:
    explicit Passing(const FaultContext& context) : m_spec(context.spec), m_path(context.path) { }

    void bytes(bool up, const QByteArray& bytes) override { m_path.forward(up, bytes); }
    void end(bool up) override { m_path.finish(up); }

protected:
    bool hits(bool up) const
    {
        using Direction = wire::FaultSpec::Direction;
        return m_spec.direction == Direction::Both || (m_spec.direction == Direction::Up) == up;
    }
    double value(const char* parameter) const { return m_spec.value(parameter); }
    Nanoseconds milliseconds(const char* parameter) const { return Nanoseconds(static_cast<qint64>(value(parameter) * 1e6)); }

    const wire::FaultSpec m_spec;
    Path& m_path;
};

// A fault of which there is nothing but its class.
template <typename Kind>
std::unique_ptr<Fault> made(const FaultContext& context)
{
    return std::make_unique<Kind>(context);
}

} // namespace wirewise::proxy::faults
