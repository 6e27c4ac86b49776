// SPDX-License-Identifier: GPL-3.0-or-later
// A request with Upgrade is neither passed on nor answered; what follows it on the connection goes the same way.
#include "core/proxy/faults/passing.h"
#include "core/proxy/http_messages.h"

namespace wirewise::proxy::faults {

namespace {

class SwallowUpgrade final : public Passing
{
public:
    using Passing::Passing;

    void bytes(bool up, const QByteArray& bytes) override
    {
        if (!up) {
            m_path.forward(up, bytes);
            return;
        }
        for (const HttpPiece& piece : m_requests.take(bytes)) {
            m_swallows = m_swallows || (piece.part == HttpPiece::Part::Head && piece.head.has("upgrade"));
            if (m_swallows)
                m_path.dropped();
            else
                m_path.forward(true, piece.bytes);
        }
        m_path.holding(true, m_requests.pending().size());
    }
    void end(bool up) override
    {
        if (up)
            ended();
        m_path.finish(up);
    }
    void ended() override
    {
        const QByteArray rest = m_requests.giveUp();
        if (!m_swallows)
            m_path.forward(true, rest);
    }

private:
    HttpMessages m_requests { HttpMessages::Side::Requests };
    bool m_swallows = false;
};

} // namespace

std::unique_ptr<Fault> swallowUpgrade(const FaultContext& context)
{
    return made<SwallowUpgrade>(context);
}

} // namespace wirewise::proxy::faults
