// SPDX-License-Identifier: GPL-3.0-or-later
// The server's end of one accepted TCP connection: reads requests one at a time, hands each to the handler and
// sends what the handler answers, now or later, whole or as a stream. A client that pipelines waits.
#pragma once

#include "core/http/http_message.h"
#include "core/http/http_parser.h"
#include "core/http/server_tls.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QSslSocket)

namespace wirewise::http {

// faults.md section 8.
struct ServerLimits
{
    Limits message;
    std::chrono::milliseconds head { 5000 }; // from a request's first byte to the end of its head: 408; of a TLS handshake: closed
    std::chrono::milliseconds idle { 15000 }; // without a request: closed
    std::chrono::milliseconds body { 10000 }; // from head to end of body: 408
};

class HttpConnection;

// Who answers. Threads: called on the connection's thread.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;

    // Asked as soon as the head is there and before any of the body is read; an answer ends the connection.
    virtual std::optional<Response> refuse(const Request& head) = 0;

    // Must answer, now or later, with respond() or beginStream(), unless left() comes first.
    virtual void handle(HttpConnection& connection, const Request& request) = 0;
};

// A piece of a stream, framed once for however many clients it goes to.
struct StreamPiece
{
    QByteArray plain; // for HTTP/1.0, which knows no chunks
    QByteArray chunk;

    static StreamPiece of(const QByteArray& bytes);
    bool isEmpty() const { return plain.isEmpty(); }
};

// Threads: the thread of the loop that reads its socket. Life: deletes itself (later) once the connection is
// gone; left() comes exactly once, before that.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    // Takes over the descriptor; TCP_NODELAY is set here. tls null: in the clear.
    HttpConnection(qintptr descriptor, RequestHandler& handler, const ServerLimits& limits, QObject* parent,
        const ServerTls* tls = nullptr);
    ~HttpConnection() override;

    void respond(const Response& response);

    // Chunked, or until the end of the connection for an HTTP/1.0 client.
    void beginStream(Response head);
    void write(const StreamPiece& piece); // buffered until flush()
    void endStream();

    void flush();
    qint64 backlog() const; // bytes the kernel has not taken yet
    void cut(); // at once; what is buffered is lost
    void closeWhenIdle(); // shutting down: at once between requests, else after the answer under way

    const QByteArray& requestMethod() const { return m_method; }
    bool gone() const { return m_state == State::Gone; }

Q_SIGNALS:
    void left(); // the connection is gone, whoever ended it
    void drained(); // the kernel took some bytes: backlog() is smaller

private:
    enum class State { Reading, Handling, Streaming, Draining, Gone };

    void followTls(QSslSocket& secure);
    void onSent();
    void read();
    void process();
    void onHead();
    void onTimeout();
    void refuseAndClose(const Response& response);
    void send(const Response& response);
    void afterAnswer();
    void drain();
    void leave();

    RequestHandler& m_handler;
    ServerLimits m_limits;
    QTcpSocket* m_socket;
    RequestParser m_parser;
    QTimer m_timer;
    QByteArray m_method;
    State m_state = State::Reading;
    int m_minorVersion = 1;
    bool m_keepAlive = true;
    bool m_closing = false; // after the answer under way
    bool m_unread = false; // refused before all of the request was read
    bool m_processing = false;
    bool m_inBody = false;
    bool m_inHead = false;
};

} // namespace wirewise::http
