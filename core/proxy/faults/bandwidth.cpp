// SPDX-License-Identifier: GPL-3.0-or-later
// So many KB (of 1,000 bytes) a second; what is large goes in parts of 100 ms (7a).
#include "core/proxy/faults/delayed.h"

#include <algorithm>

namespace wirewise::proxy::faults {

namespace {

class Bandwidth final : public Delayed
{
public:
    using Delayed::Delayed;

    void bytes(bool up, const QByteArray& bytes) override
    {
        if (!hits(up)) {
            m_path.forward(up, bytes);
            return;
        }
        const double perSecond = value("rate") * 1000;
        const auto part = std::max<qsizetype>(1, static_cast<qsizetype>(perSecond / 10));
        for (qsizetype at = 0; at < bytes.size(); at += part) {
            const QByteArray piece = bytes.mid(at, part);
            const auto takes = Nanoseconds(static_cast<qint64>(static_cast<double>(piece.size()) / perSecond * 1e9));
            schedule(up, piece, std::max(m_path.now(), lastDue(up)) + takes);
        }
    }
    void end(bool up) override
    {
        if (hits(up))
            scheduleEnd(up, std::max(m_path.now(), lastDue(up)));
        else
            m_path.finish(up);
    }
};

} // namespace

std::unique_ptr<Fault> bandwidth(const FaultContext& context)
{
    return made<Bandwidth>(context);
}

} // namespace wirewise::proxy::faults
