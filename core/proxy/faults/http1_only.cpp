// SPDX-License-Identifier: GPL-3.0-or-later
// A hop that speaks no HTTP/2 (7b): the preface of RFC 9113, 3.4 is answered as a request that is none.
#include "core/proxy/faults/passing.h"

namespace wirewise::proxy::faults {

namespace {

class Http1Only final : public Passing
{
public:
    using Passing::Passing;

    void bytes(bool up, const QByteArray& bytes) override
    {
        if (!up || m_decided) {
            m_path.forward(up, bytes);
            return;
        }
        m_start += bytes;
        if (m_start.startsWith(preface)) {
            m_decided = true;
            m_path.answer("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
            m_path.close();
        } else if (m_start.size() >= preface.size() || !preface.startsWith(m_start)) {
            decideFor(m_start);
        }
    }
    void end(bool up) override
    {
        ended();
        m_path.finish(up);
    }
    void ended() override
    {
        if (!m_decided)
            decideFor(m_start);
    }

private:
    void decideFor(const QByteArray& start)
    {
        m_decided = true;
        m_path.forward(true, start);
    }

    const QByteArray preface = QByteArrayLiteral("PRI * HTTP/2.0\r\n\r\n");
    QByteArray m_start; // for as long as it may be the preface
    bool m_decided = false;
};

} // namespace

std::unique_ptr<Fault> http1Only(const FaultContext& context)
{
    return made<Http1Only>(context);
}

} // namespace wirewise::proxy::faults
