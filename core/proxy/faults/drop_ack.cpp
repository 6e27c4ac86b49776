// SPDX-License-Identifier: GPL-3.0-or-later
// The request goes through, the response is lost and the connection closed: the sender cannot know it was done.
#include "core/proxy/faults/passing.h"
#include "core/proxy/http_messages.h"

namespace wirewise::proxy::faults {

namespace {

class DropAck final : public Passing
{
public:
    using Passing::Passing;

    void bytes(bool up, const QByteArray& bytes) override
    {
        if (up) {
            for (const HttpPiece& piece : m_requests.take(bytes)) {
                m_asked = m_asked || piece.part == HttpPiece::Part::Head;
                m_path.forward(true, piece.bytes);
            }
            m_path.holding(true, m_requests.pending().size());
        } else if (m_asked) {
            m_path.close();
        } else {
            m_path.forward(false, bytes);
        }
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
    bool m_asked = false;
};

} // namespace

std::unique_ptr<Fault> dropAck(const FaultContext& context)
{
    return made<DropAck>(context);
}

} // namespace wirewise::proxy::faults
