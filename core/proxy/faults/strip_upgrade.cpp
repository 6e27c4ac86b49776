// SPDX-License-Identifier: GPL-3.0-or-later
// A proxy that does not pass Upgrade on (7b: the default of nginx): the endpoint sees a plain request.
#include "core/proxy/faults/passing.h"
#include "core/proxy/http_messages.h"

namespace wirewise::proxy::faults {

namespace {

class StripUpgrade final : public Passing
{
public:
    using Passing::Passing;

    void bytes(bool up, const QByteArray& bytes) override
    {
        if (!up) {
            m_path.forward(up, bytes);
            return;
        }
        QByteArray out;
        for (HttpPiece& piece : m_requests.take(bytes))
            out += piece.part == HttpPiece::Part::Head && piece.head.has("upgrade") ? piece.head.without("upgrade") : piece.bytes;
        m_path.holding(true, m_requests.pending().size());
        m_path.forward(true, out);
    }
    void end(bool up) override
    {
        if (up)
            ended();
        m_path.finish(up);
    }
    void ended() override { m_path.forward(true, m_requests.giveUp()); }

private:
    HttpMessages m_requests { HttpMessages::Side::Requests };
};

} // namespace

std::unique_ptr<Fault> stripUpgrade(const FaultContext& context)
{
    return made<StripUpgrade>(context);
}

} // namespace wirewise::proxy::faults
