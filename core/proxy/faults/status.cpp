// SPDX-License-Identifier: GPL-3.0-or-later
// Each HTTP/1.1 request is answered here, the endpoint never sees it; whatever is none (HTTP/2) passes.
#include "core/proxy/faults/passing.h"
#include "core/proxy/http_messages.h"

namespace wirewise::proxy::faults {

namespace {

class Status final : public Passing
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
            if (piece.part == HttpPiece::Part::Head) {
                m_path.answer(response());
                m_path.close();
                return;
            }
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
    void ended() override { m_path.forward(true, m_requests.giveUp()); }

private:
    QByteArray response() const
    {
        const int code = qRound(value("code"));
        QByteArray head = "HTTP/1.1 " + QByteArray::number(code) + " Injected\r\nConnection: close\r\nContent-Length: 0\r\n";
        if (code < 400)
            head += "Location: /\r\n"; // a redirect that a client could follow, did it wish to
        if (value("retry_after") > 0)
            head += "Retry-After: " + QByteArray::number(qRound(value("retry_after"))) + "\r\n";
        return head + "\r\n";
    }

    HttpMessages m_requests { HttpMessages::Side::Requests };
};

} // namespace

std::unique_ptr<Fault> status(const FaultContext& context)
{
    return made<Status>(context);
}

} // namespace wirewise::proxy::faults
