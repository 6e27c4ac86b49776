// SPDX-License-Identifier: GPL-3.0-or-later
// A buffering proxy (7b: nginx with proxy_buffering on): head and body of an HTTP/1.1 response come to the client
// only when so many bytes of the body are there, or all of it; then the next so many. X-Accel-Buffering: no is
// honoured, with honour=0 it is not.
#include "core/proxy/faults/passing.h"
#include "core/proxy/http_messages.h"

#include <utility>

namespace wirewise::proxy::faults {

namespace {

class Buffer final : public Passing
{
public:
    using Passing::Passing;

    void bytes(bool up, const QByteArray& bytes) override
    {
        if (up) {
            for (const HttpPiece& piece : m_requests.take(bytes)) {
                if (piece.part == HttpPiece::Part::Head)
                    m_responses.asked(piece.head.startLine().startsWith("HEAD "));
                m_path.forward(true, piece.bytes);
            }
            m_path.holding(true, m_requests.pending().size());
            return;
        }
        for (const HttpPiece& piece : m_responses.take(bytes))
            take(piece);
        m_path.holding(false, m_held.size() + m_responses.pending().size());
    }
    void end(bool up) override
    {
        if (up)
            m_path.forward(true, m_requests.giveUp());
        else
            release(m_responses.giveUp());
        m_path.finish(up);
    }
    void ended() override
    {
        m_path.forward(true, m_requests.giveUp());
        release(m_responses.giveUp());
    }

private:
    void take(const HttpPiece& piece)
    {
        if (piece.part == HttpPiece::Part::Head)
            m_passes = value("honour") != 0 && piece.head.value("x-accel-buffering").toLower() == "no";
        if (m_passes || piece.part == HttpPiece::Part::Foreign) {
            release(piece.bytes);
            return;
        }
        m_held += piece.bytes;
        if (piece.part == HttpPiece::Part::Body)
            m_body += piece.bytes.size();
        if (piece.last || m_body >= static_cast<qint64>(value("bytes")))
            release({});
    }
    void release(const QByteArray& after)
    {
        m_body = 0;
        m_path.forward(false, std::exchange(m_held, {}) + after);
    }

    HttpMessages m_requests { HttpMessages::Side::Requests };
    HttpMessages m_responses { HttpMessages::Side::Responses };
    QByteArray m_held;
    qint64 m_body = 0; // bytes of it among those held
    bool m_passes = false;
};

} // namespace

std::unique_ptr<Fault> buffer(const FaultContext& context)
{
    return made<Buffer>(context);
}

} // namespace wirewise::proxy::faults
