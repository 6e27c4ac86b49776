// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/experiments/exchange.h"

namespace wirewise::probe {

Exchange::Exchange(const Path& path, quint16 port, const http::Request& request, Piece piece)
    : m_piece(std::move(piece))
    , m_line(path, port, [this](const QByteArray& bytes) { hear(bytes); })
{
    m_parser.expect(request.method);
    m_line.send(http::toBytes(request));
}

void Exchange::hear(const QByteArray& bytes)
{
    if (m_whole || !m_fault.isEmpty())
        return;
    m_parser.feed(bytes);
    for (;;) {
        switch (m_parser.next()) {
        case http::Parsed::NeedMore:
            return;
        case http::Parsed::Head:
            m_status = m_parser.head().status;
            m_headAt = m_clock.monotonic();
            break;
        case http::Parsed::Body: {
            const QByteArray piece = m_parser.takeBody();
            if (m_piece)
                m_piece(piece);
            else
                m_body += piece;
            break;
        }
        case http::Parsed::Complete:
            m_whole = true;
            return;
        case http::Parsed::Failed:
            m_fault = QString::fromUtf8(m_parser.failure().why);
            return;
        }
    }
}

Told Exchange::trouble() const
{
    if (m_whole)
        return {};
    if (!m_fault.isEmpty())
        return m_fault;
    return m_line.isOver() ? m_line.trouble() : Told(QT_TRANSLATE_NOOP("told", "no answer in time"));
}

} // namespace wirewise::probe
