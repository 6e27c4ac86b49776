// SPDX-License-Identifier: GPL-3.0-or-later
// ws://…/stream and ws://…/echo. We accept and look at the upgrade request ourselves (QWebSocketServer takes any
// Host, any Origin, any key, and leaves TCP_NODELAY off); what passes is handed to Qt unread.
#include "core/http/http_parser.h"
#include "core/transports/endpoint.h"
#include "core/transports/roster.h"
#include "core/transports/stream_place.h"
#include "core/wire/envelope.h"

#include <QHash>
#include <QSocketNotifier>
#include <QSslSocket>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <bit>
#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace wirewise::transports {

namespace {

constexpr auto silence = std::chrono::seconds(20);
constexpr double longestQuiet = 4000; // seconds
// faults.md section 3, ours; Qt's enumeration ends at 1015 and is only passed through.
const auto slowConsumer = std::bit_cast<QWebSocketProtocol::CloseCode>(4001);
constexpr qsizetype longestHead = 24 * 1024;
constexpr auto farewell = std::chrono::seconds(1);

enum class Path { Stream, Echo };

// What the upgrade request asked for.
struct Wish
{
    Path path = Path::Stream;
    wire::Seq next = 1;
    bool mayWrite = false;
    std::chrono::milliseconds quiet { 0 }; // neither pinged nor given up before: who looks for an idle cut asks for it
    QTcpSocket* tcp = nullptr; // Qt does not delete what it was handed
};

std::optional<std::chrono::milliseconds> parseQuiet(const QByteArray& text)
{
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    if (!ok || !(seconds >= 0 && seconds <= longestQuiet))
        return {};
    return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
}

struct Client
{
    QWebSocket* socket;
    Wish wish;
    StreamPlace place;
    Nanoseconds lastHeard { 0 };
    int descriptor = -1; // a second one, from the close frame on
    bool closing = false;
    QObject ears; // for what its socket says, which over TLS does not end with "disconnected"

    qint64 unsent() const { return http::unsent(*wish.tcp); }
};

// Qt closes right behind its close frame; when the client is still sending, that close is a reset, which can
// overtake the frame: a second descriptor keeps the connection half open and reads on for a moment.
class Farewell final : public QObject
{
public:
    Farewell(int descriptor, QObject* parent)
        : QObject(parent)
        , m_descriptor(descriptor)
        , m_notifier(descriptor, QSocketNotifier::Read)
    {
        ::shutdown(m_descriptor, SHUT_WR);
        connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
            char bytes[65536];
            const auto n = ::recv(m_descriptor, bytes, sizeof bytes, MSG_DONTWAIT);
            if (n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR)) {
                m_notifier.setEnabled(false);
                deleteLater();
            }
        });
        QTimer::singleShot(farewell, this, &QObject::deleteLater);
    }
    ~Farewell() override
    {
        m_notifier.setEnabled(false);
        ::close(m_descriptor);
    }

private:
    int m_descriptor;
    QSocketNotifier m_notifier;
};

// The events of one batch as Qt wants them, converted once for all clients.
struct Frames
{
    struct Frame
    {
        QString text;
        QByteArray binary;
    };
    std::vector<Frame> frames;

    explicit Frames(const FeedSlice& slice)
    {
        frames.reserve(slice.items.size());
        for (const FeedItemPtr& item : slice.items) {
            if (item->event.kind == wire::PayloadKind::Binary)
                frames.push_back({ {}, wire::toBinary(item->event) });
            else
                frames.push_back({ QString::fromUtf8(item->json), {} });
        }
    }

    void send(QWebSocket& socket, std::size_t from) const
    {
        for (std::size_t i = from; i < frames.size(); ++i) {
            if (frames[i].text.isNull())
                socket.sendBinaryMessage(frames[i].binary);
            else
                socket.sendTextMessage(frames[i].text);
        }
    }
};

// A connection before its upgrade: peeks until the request's head is there, and says what came of it.
class Arrival final : public QObject
{
public:
    using Inspect = std::function<std::optional<http::Response>(const http::Request&, Wish&)>;
    using Pass = std::function<void(QTcpSocket*, const Wish&)>;

    Arrival(qintptr descriptor, const EndpointContext& context, Inspect inspect, Pass pass, QObject* parent)
        : QObject(parent)
        , m_socket(http::acceptedSocket(descriptor, context.tls, this))
        , m_inspect(std::move(inspect))
        , m_pass(std::move(pass))
    {
        connect(m_socket, &QTcpSocket::readyRead, this, [this] { look(); });
        connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        QTimer::singleShot(context.limits.upgrade, this, [this] { refuse(http::refusal(408, "no upgrade request came")); });
        m_socket->setReadBufferSize(2 * longestHead);
        if (context.tls)
            connect(m_socket, &QTcpSocket::errorOccurred, this, &QObject::deleteLater);
    }

private:
    void look()
    {
        if (m_refused) {
            m_socket->skip(m_socket->bytesAvailable());
            return;
        }
        http::RequestParser parser;
        parser.feed(m_socket->peek(longestHead));
        switch (parser.next()) {
        case http::Parsed::NeedMore:
            return;
        case http::Parsed::Failed:
            refuse(http::refusal(parser.failure().status, parser.failure().why));
            return;
        default:
            break;
        }
        Wish wish;
        if (const auto refused = m_inspect(parser.head(), wish)) {
            refuse(*refused);
            return;
        }
        m_socket->disconnect(this);
        m_socket->setReadBufferSize(0);
        m_socket->setParent(nullptr);
        m_pass(m_socket, wish);
        deleteLater();
    }

    void refuse(http::Response response)
    {
        if (std::exchange(m_refused, true) || !http::isUsable(*m_socket)) {
            m_socket->abort();
            return;
        }
        response.keepAlive = false;
        m_socket->skip(m_socket->bytesAvailable()); // unread bytes would turn the close into a reset
        m_socket->write(http::toBytes(response));
        m_socket->disconnectFromHost();
    }

    QTcpSocket* m_socket;
    Inspect m_inspect;
    Pass m_pass;
    bool m_refused = false;
};

class WebSocketEndpoint final : public QObject, public Endpoint, public SocketEndpoint
{
public:
    explicit WebSocketEndpoint(const EndpointContext& context)
        : m_context(context)
        , m_server(QStringLiteral("wirewise"), context.tls ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode)
    {
        m_server.setMaxPendingConnections(1 << 20); // taken at once; the server counts connections itself
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] { welcome(); });
        connect(&m_pulse, &QTimer::timeout, this, [this] { ping(); });
        m_pulse.start(silence / 4);
    }

    ~WebSocketEndpoint() override
    {
        m_clients.forEach([this](Client& client) { client.socket->disconnect(this); });
    }

    void adopt(qintptr descriptor, std::function<void()> ended) override
    {
        auto* arrival = new Arrival(
            descriptor, m_context,
            [this](const http::Request& request, Wish& wish) { return check(request, wish); },
            [this](QTcpSocket* socket, const Wish& wish) { shakeHands(socket, wish); }, this);
        // Whoever owns the socket in the end, the connection is over when it is destroyed. Qt cuts all of a
        // socket's signals when it is done with it: ask a child.
        auto* ticket = new QObject(arrival->findChild<QTcpSocket*>());
        connect(ticket, &QObject::destroyed, m_context.owner, std::move(ended));
    }

    void take(const FeedSlice& slice) override
    {
        if (m_clients.isEmpty())
            return;
        const Frames frames(slice);
        m_clients.forEach([&](Client& client) {
            if (client.place.live && !client.closing)
                push(client, slice, frames);
        });
        countQueued();
    }

    void close() override
    {
        m_closing = true;
        m_clients.forEach(
            [this](Client& client) { end(client, QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("shutting down")); });
    }

    bool isClosed() const override { return m_clients.isEmpty() && m_farewells.children().isEmpty(); }

private:
    std::optional<http::Response> check(const http::Request& request, Wish& wish) const;
    void shakeHands(QTcpSocket* socket, const Wish& wish);
    void welcome();
    void countQueued();
    void begin(Client& client);
    void hear(Client& client, wire::PayloadKind kind, const QByteArray& payload);
    void replay(Client& client);
    void push(Client& client, const FeedSlice& slice, const Frames& frames);
    void ping();
    void end(Client& client, QWebSocketProtocol::CloseCode code, const QString& reason);

    using Peer = std::pair<QString, quint16>;

    EndpointContext m_context;
    QWebSocketServer m_server; // never listens: only shakes hands
    QHash<Peer, Wish> m_wishes; // between the check and Qt's newConnection
    Roster<Client> m_clients;
    QObject m_farewells; // their parent
    QTimer m_pulse;
    qint64 m_queued = 0;
    bool m_closing = false;
};

std::optional<http::Response> WebSocketEndpoint::check(const http::Request& request, Wish& wish) const
{
    if (auto refused = m_context.access.refuse(request, m_context.access.ports().websocket))
        return refused;
    const QByteArray path = request.path();
    if (path != "/stream" && path != "/echo")
        return http::refusal(404, "here are /stream and /echo");
    if (request.method != "GET" || request.minorVersion != 1 || !request.headers.hasToken("Connection", "upgrade")
        || !request.headers.hasToken("Upgrade", "websocket")) {
        http::Response response = http::refusal(426, "this port speaks WebSocket");
        response.headers.add("Upgrade", "websocket");
        return response;
    }
    if (request.headers.value("Sec-WebSocket-Version") != "13") {
        http::Response response = http::refusal(426, "WebSocket version 13 is spoken here");
        response.headers.add("Sec-WebSocket-Version", "13");
        return response;
    }
    const auto key = QByteArray::fromBase64Encoding(
        request.headers.value("Sec-WebSocket-Key"), QByteArray::AbortOnBase64DecodingErrors);
    if (!key || key.decoded.size() != 16 || request.headers.count("Sec-WebSocket-Key") != 1)
        return http::refusal(400, "Sec-WebSocket-Key is 16 bytes in base64");
    if (m_closing)
        return http::refusal(503, "shutting down");
    const auto since = request.query("since");
    const auto last = since ? parseSeq(*since) : m_context.feed.newest();
    if (!last)
        return http::refusal(400, "since is a sequence number");
    const auto quiet = parseQuiet(request.query("quiet").value_or("0"));
    if (!quiet)
        return http::refusal(400, "quiet is a number of seconds, up to 4000");
    wish = { path == "/echo" ? Path::Echo : Path::Stream, *last + 1, m_context.access.hasToken(request), *quiet };
    return {};
}

void WebSocketEndpoint::shakeHands(QTcpSocket* socket, const Wish& wish)
{
    const Peer peer { socket->peerAddress().toString(), socket->peerPort() };
    m_wishes.insert(peer, { wish.path, wish.next, wish.mayWrite, wish.quiet, socket });
    // Qt may still refuse (a header of its own taste) and then leaves the socket to us.
    connect(socket, &QTcpSocket::disconnected, this, [this, socket, peer] {
        if (m_wishes.remove(peer))
            socket->deleteLater();
    });
    m_server.handleConnection(socket);
}

void WebSocketEndpoint::welcome()
{
    while (QWebSocket* socket = m_server.nextPendingConnection()) {
        const Wish wish = m_wishes.take({ socket->peerAddress().toString(), socket->peerPort() });
        socket->setParent(this);
        wish.tcp->setParent(socket);
        const auto limit = static_cast<quint64>(m_context.limits.message);
        socket->setMaxAllowedIncomingFrameSize(limit);
        socket->setMaxAllowedIncomingMessageSize(limit);
        // Qt fragments longer messages at byte positions and then refuses them itself (1007) when a character
        // is cut: never fragment.
        socket->setOutgoingFrameSize(QWebSocket::maxOutgoingFrameSize());
        auto client = std::make_unique<Client>();
        client->socket = socket;
        client->wish = wish;
        client->place.next = qMin(wish.next, m_context.feed.newest() + 1);
        begin(*m_clients.add(std::move(client)));
    }
}

void WebSocketEndpoint::countQueued()
{
    qint64 queued = 0;
    m_clients.forEach([&queued](const Client& client) { queued += client.unsent(); });
    m_context.figures.queuedBytes += queued - std::exchange(m_queued, queued);
}

void WebSocketEndpoint::begin(Client& client)
{
    QWebSocket* socket = client.socket;
    Client* key = &client;
    QObject* ears = &client.ears;
    client.lastHeard = m_context.clock.monotonic();
    ++m_context.figures.connections;
    connect(socket, &QWebSocket::aboutToClose, ears, [key] {
        if (key->descriptor < 0)
            key->descriptor = ::fcntl(static_cast<int>(key->wish.tcp->socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    });
    connect(socket, &QWebSocket::disconnected, ears, [this, key] {
        --m_context.figures.connections;
        if (key->descriptor >= 0)
            new Farewell(key->descriptor, &m_farewells);
        key->socket->deleteLater();
        m_clients.remove(key);
        countQueued();
    });
    connect(socket, &QWebSocket::textMessageReceived, ears,
        [this, key](const QString& text) { hear(*key, wire::PayloadKind::Text, text.toUtf8()); });
    connect(socket, &QWebSocket::binaryMessageReceived, ears,
        [this, key](const QByteArray& bytes) { hear(*key, wire::PayloadKind::Binary, bytes); });
    connect(socket, &QWebSocket::pong, ears, [this, key] { key->lastHeard = m_context.clock.monotonic(); });
    if (client.wish.path == Path::Stream) {
        http::whenSent(*client.wish.tcp, ears, [this, key] {
            replay(*key);
            if (m_queued > 0 && key->unsent() == 0)
                countQueued();
        });
        socket->sendTextMessage(QString::fromUtf8(wire::toJson(wire::Resume { client.place.next })));
        replay(client);
        http::flush(*client.wish.tcp);
    }
}

void WebSocketEndpoint::hear(Client& client, wire::PayloadKind kind, const QByteArray& payload)
{
    client.lastHeard = m_context.clock.monotonic();
    if (client.closing)
        return;
    if (client.wish.path == Path::Echo) {
        if (client.unsent() > m_context.limits.backlog)
            return end(client, slowConsumer, QStringLiteral("reads too slowly"));
        if (kind == wire::PayloadKind::Text)
            client.socket->sendTextMessage(QString::fromUtf8(payload));
        else
            client.socket->sendBinaryMessage(payload);
        http::flush(*client.wish.tcp);
    } else if (client.wish.mayWrite) {
        m_context.feed.publish(kind, payload);
    } else {
        end(client, QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("writing needs the token"));
    }
}

void WebSocketEndpoint::replay(Client& client)
{
    while (!client.place.live && !client.closing && client.unsent() < StreamPlace::replayWindow) {
        const FeedSlice slice = client.place.replay(m_context.feed, StreamPlace::replayWindow);
        if (slice.gap)
            client.socket->sendTextMessage(QString::fromUtf8(wire::toJson(*slice.gap)));
        Frames(slice).send(*client.socket, 0);
        m_context.figures.events += slice.items.size();
    }
}

void WebSocketEndpoint::push(Client& client, const FeedSlice& slice, const Frames& frames)
{
    if (client.wish.path == Path::Echo)
        return;
    if (client.unsent() > m_context.limits.backlog)
        return end(client, slowConsumer, QStringLiteral("reads too slowly"));
    if (const auto gap = client.place.newGap(slice))
        client.socket->sendTextMessage(QString::fromUtf8(wire::toJson(*gap)));
    const std::size_t from = client.place.firstNew(slice);
    frames.send(*client.socket, from);
    client.place.next = qMax(client.place.next, slice.next);
    m_context.figures.events += slice.items.size() - from;
    http::flush(*client.wish.tcp);
}

void WebSocketEndpoint::ping()
{
    const Nanoseconds now = m_context.clock.monotonic();
    m_clients.forEach([&](Client& client) {
        const Nanoseconds quiet = now - client.lastHeard - client.wish.quiet;
        if (quiet > 2 * silence + silence / 4)
            client.socket->abort();
        else if (quiet >= silence)
            client.socket->ping();
    });
}

// Qt sends the close frame and closes without waiting for the other's; a client that reads nothing is cut.
void WebSocketEndpoint::end(Client& client, QWebSocketProtocol::CloseCode code, const QString& reason)
{
    if (std::exchange(client.closing, true))
        return;
    QTimer::singleShot(std::chrono::seconds(1), client.socket, [socket = client.socket] { socket->abort(); });
    client.socket->close(code, reason);
}

} // namespace

std::unique_ptr<Endpoint> makeWebSocketEndpoint(const EndpointContext& context)
{
    return std::make_unique<WebSocketEndpoint>(context);
}

} // namespace wirewise::transports
