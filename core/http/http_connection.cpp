// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/http_connection.h"

#include <QSslSocket>

#include <ctime>
#include <sys/socket.h>

namespace wirewise::http {

namespace {

constexpr qint64 readAhead = 64 * 1024; // of a client that sends while its answer is under way
constexpr auto drainTime = std::chrono::seconds(1);

// IMF-fixdate, made once a second.
QByteArray httpDate()
{
    thread_local std::time_t last = 0;
    thread_local QByteArray text;
    const std::time_t now = std::time(nullptr);
    if (now != last) {
        static constexpr const char* days[] = { "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" };
        static constexpr const char* months[]
            = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
        std::tm t {};
        gmtime_r(&now, &t);
        text = QByteArray(days[t.tm_wday]) + ", " + QByteArray::number(t.tm_mday).rightJustified(2, '0') + ' '
            + months[t.tm_mon] + ' ' + QByteArray::number(t.tm_year + 1900) + ' '
            + QByteArray::number(t.tm_hour).rightJustified(2, '0') + ':'
            + QByteArray::number(t.tm_min).rightJustified(2, '0') + ':'
            + QByteArray::number(t.tm_sec).rightJustified(2, '0') + " GMT";
        last = now;
    }
    return text;
}

bool expectsBody(const Headers& headers)
{
    return headers.contains("Transfer-Encoding") || headers.value("Content-Length").toLongLong() > 0;
}

} // namespace

StreamPiece StreamPiece::of(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return {}; // an empty chunk would end the stream
    return { bytes, QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n" };
}

HttpConnection::HttpConnection(qintptr descriptor, RequestHandler& handler, const ServerLimits& limits, QObject* parent,
    const ServerTls* tls)
    : QObject(parent)
    , m_handler(handler)
    , m_limits(limits)
    , m_socket(acceptedSocket(descriptor, tls, this))
    , m_parser(limits.message)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpConnection::onTimeout);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::leave);
    whenSent(*m_socket, this, [this] { onSent(); });
    m_socket->setReadBufferSize(readAhead);
    if (auto* secure = qobject_cast<QSslSocket*>(m_socket))
        followTls(*secure);
    m_timer.start(isUsable(*m_socket) ? m_limits.idle : m_limits.head);
}

void HttpConnection::followTls(QSslSocket& secure)
{
    connect(&secure, &QSslSocket::encrypted, this, [this] { m_timer.start(m_limits.idle); });
    // Later: Qt sends the alert after it has told the error.
    connect(&secure, &QSslSocket::errorOccurred, this, [this] {
        if (!isUsable(*m_socket))
            cut();
    }, Qt::QueuedConnection);
}

void HttpConnection::onSent()
{
    if (m_state == State::Draining && backlog() == 0)
        ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
    else if (m_state == State::Streaming)
        Q_EMIT drained();
}

HttpConnection::~HttpConnection()
{
    m_socket->disconnect(this);
}

void HttpConnection::read()
{
    switch (m_state) {
    case State::Reading:
        m_parser.feed(m_socket->readAll());
        process();
        return;
    case State::Handling:
    case State::Streaming:
        if (m_socket->bytesAvailable() >= readAhead) // a pipeline nobody can want to wait for
            cut();
        return;
    case State::Draining:
        m_socket->skip(m_socket->bytesAvailable());
        return;
    case State::Gone:
        return;
    }
}

void HttpConnection::process()
{
    if (m_processing)
        return;
    m_processing = true;
    while (m_state == State::Reading) {
        const Parsed parsed = m_parser.next();
        if (parsed == Parsed::NeedMore) {
            if (!m_inHead && !m_inBody && !m_parser.idle()) {
                m_inHead = true;
                m_timer.start(m_limits.head);
            }
            break;
        }
        if (parsed == Parsed::Head) {
            onHead();
        } else if (parsed == Parsed::Complete) {
            m_timer.stop();
            m_inHead = m_inBody = false;
            m_state = State::Handling;
            const Request request = m_parser.take();
            m_handler.handle(*this, request);
        } else {
            const Failure& failure = m_parser.failure();
            refuseAndClose(refusal(failure.status, failure.why));
        }
    }
    m_processing = false;
}

void HttpConnection::onHead()
{
    const Request& head = m_parser.head();
    m_method = head.method;
    m_keepAlive = head.keepAlive;
    m_minorVersion = head.minorVersion;
    m_inHead = false;
    if (const auto refused = m_handler.refuse(head)) {
        refuseAndClose(*refused);
        return;
    }
    const QByteArray expect = head.headers.value("Expect");
    const bool hasBody = expectsBody(head.headers);
    if (!expect.isEmpty() && expect.compare("100-continue", Qt::CaseInsensitive) != 0) {
        refuseAndClose(refusal(417, "only 100-continue can be expected"));
    } else if (!expect.isEmpty() && hasBody && m_minorVersion == 1 && m_parser.unread() == 0) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        http::flush(*m_socket);
    }
    if (hasBody && m_state == State::Reading) {
        m_inBody = true;
        m_timer.start(m_limits.body);
    }
}

void HttpConnection::onTimeout()
{
    if (m_state == State::Draining || !isUsable(*m_socket))
        cut();
    else if (m_state == State::Reading && (m_inHead || m_inBody))
        refuseAndClose(refusal(408, m_inBody ? "the body took too long" : "the head took too long"));
    else if (m_state == State::Reading)
        drain();
}

void HttpConnection::refuseAndClose(const Response& response)
{
    m_keepAlive = false;
    m_unread = true;
    m_state = State::Handling;
    respond(response);
}

void HttpConnection::respond(const Response& response)
{
    if (m_state != State::Handling)
        return;
    send(response);
    afterAnswer();
}

void HttpConnection::send(const Response& response)
{
    Response full = response;
    full.headers.add("Date", httpDate());
    full.keepAlive = m_keepAlive && !m_closing && response.keepAlive;
    m_keepAlive = full.keepAlive;
    if (m_keepAlive && m_minorVersion == 0)
        full.headers.set("Connection", "keep-alive");
    m_socket->write(toBytes(full, m_method == "HEAD" ? Body::HeadOnly : Body::Whole));
    http::flush(*m_socket);
}

void HttpConnection::afterAnswer()
{
    if (m_state == State::Gone)
        return;
    if (!m_keepAlive || m_closing) {
        drain();
        return;
    }
    m_state = State::Reading;
    m_timer.start(m_limits.idle);
    if (m_socket->bytesAvailable() > 0)
        m_parser.feed(m_socket->readAll());
    process();
}

void HttpConnection::beginStream(Response head)
{
    if (m_state != State::Handling)
        return;
    if (m_minorVersion == 1)
        head.headers.set("Transfer-Encoding", "chunked");
    else
        m_keepAlive = false;
    head.headers.add("Date", httpDate());
    head.keepAlive = m_keepAlive;
    QByteArray bytes = toBytes(head, Body::HeadOnly);
    if (m_minorVersion == 0)
        bytes.replace("Content-Length: 0\r\n", "");
    m_socket->write(bytes);
    m_state = State::Streaming;
}

void HttpConnection::write(const StreamPiece& piece)
{
    if (m_state == State::Streaming && !piece.isEmpty())
        m_socket->write(m_minorVersion == 1 ? piece.chunk : piece.plain);
}

void HttpConnection::endStream()
{
    if (m_state != State::Streaming)
        return;
    if (m_minorVersion == 1)
        m_socket->write("0\r\n\r\n");
    http::flush(*m_socket);
    afterAnswer();
}

void HttpConnection::flush()
{
    http::flush(*m_socket);
}

qint64 HttpConnection::backlog() const
{
    return unsent(*m_socket);
}

void HttpConnection::cut()
{
    if (m_state == State::Gone)
        return;
    m_socket->abort();
    leave();
}

void HttpConnection::closeWhenIdle()
{
    m_closing = true;
    if (m_state == State::Reading)
        drain();
}

// A close with unread bytes in the kernel is a reset, which can overtake our answer: where some may come,
// half-close, read on for a moment, then go.
void HttpConnection::drain()
{
    if (m_state == State::Gone)
        return;
    m_state = State::Draining;
    m_timer.start(drainTime);
    m_socket->skip(m_socket->bytesAvailable());
    if (!m_unread) {
        m_socket->disconnectFromHost();
        return;
    }
    if (backlog() == 0)
        ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
}

void HttpConnection::leave()
{
    if (m_state == State::Gone)
        return;
    m_state = State::Gone;
    m_timer.stop();
    Q_EMIT left();
    deleteLater();
}

} // namespace wirewise::http
