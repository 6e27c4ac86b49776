// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/endpoint_server.h"

#include "core/base/secret.h"

#include <QCoreApplication>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

namespace wirewise::transports {

struct EndpointServer::Seat
{
    std::unique_ptr<QThread> thread; // null: the server's own
    QObject anchor; // lives on the thread; what is posted to it runs there
    std::unique_ptr<Shard> shard; // made, used and destroyed on the thread

    // Runs it on the seat's thread and waits.
    template <typename Work>
    void run(Work work)
    {
        if (thread)
            QMetaObject::invokeMethod(&anchor, work, Qt::BlockingQueuedConnection);
        else
            work();
    }

    ~Seat()
    {
        run([this] { shard.reset(); });
        if (thread) {
            thread->quit();
            thread->wait();
        }
    }
};

struct EndpointServer::Port
{
    std::unique_ptr<http::Acceptor> acceptor;
    std::atomic<int> connections { 0 };
    void (Shard::*adopt)(qintptr, Shard::Ended);
};

EndpointServer::EndpointServer(const ServerOptions& options)
    : m_options(options)
{
    if (m_options.token.isEmpty())
        m_options.token = randomSecret();
}

EndpointServer::~EndpointServer()
{
    m_httpPort.reset();
    m_websocketPort.reset();
    m_feedClock.reset();
    while (!m_seats.empty()) // the home shard last: the others lean on it
        m_seats.pop_back();
}

Result<wire::ReadyLine> EndpointServer::start()
{
    if (auto opened = openJournal(); !opened)
        return opened.error();
    if (auto opened = openPorts(); !opened)
        return opened.error();
    m_ports.tls = m_options.tls.has_value();
    m_access = std::make_unique<Access>(m_options.token, m_ports, m_options.bind);
    m_figures = std::make_unique<Figures>(m_clock, m_options.shards);
    m_selfTest = std::make_unique<SelfTest>(m_options.page, m_ports);
    m_feedClock = std::make_unique<FeedClock>(*m_feed, m_clock);
    m_control = std::make_unique<Control>(*m_feed, *m_figures, *m_selfTest, *m_access,
        [this] { QMetaObject::invokeMethod(m_feedClock.get(), &FeedClock::wake, Qt::QueuedConnection); });
    openSeats();
    const auto grpc = m_seats.front()->shard->listen(m_options.bind, m_options.grpc);
    if (!grpc)
        return grpc.error();
    m_ports.grpc = *grpc;
    m_feedClock->wake();
    return wire::ReadyLine { m_ports.http, m_ports.websocket, m_ports.grpc, m_options.token,
        QStringLiteral(WIREWISE_VERSION), QCoreApplication::applicationPid(), m_ports.tls, {} };
}

Result<bool> EndpointServer::openJournal()
{
    if (!m_options.journal.isEmpty()) {
        auto journal = Journal::open(m_options.journal);
        if (!journal)
            return journal.error();
        m_journal = std::move(journal).value();
    }
    const Remembered earlier = m_journal ? m_journal->remembered() : Remembered {};
    m_feed = std::make_unique<Feed>(m_clock, m_journal.get(), earlier.events);
    if (earlier.settings)
        m_feed->setSettings(*earlier.settings);
    return true;
}

Result<bool> EndpointServer::openPorts()
{
    const auto open = [this](std::unique_ptr<Port>& port, quint16 number,
                          void (Shard::*adopt)(qintptr, Shard::Ended)) -> Result<quint16> {
        port = std::make_unique<Port>();
        port->adopt = adopt;
        port->acceptor = std::make_unique<http::Acceptor>([this, p = port.get()](qintptr d) { deal(*p, d); });
        if (!port->acceptor->listen(m_options.bind, number))
            return Error { Error::Kind::Network, port->acceptor->errorString(),
                m_options.bind.toString() + u':' + QString::number(number) };
        return port->acceptor->serverPort();
    };
    const auto http = open(m_httpPort, m_options.http, &Shard::adoptHttp);
    if (!http)
        return http.error();
    m_ports.http = *http;
    const auto websocket = open(m_websocketPort, m_options.websocket, &Shard::adoptSocket);
    if (!websocket)
        return websocket.error();
    m_ports.websocket = *websocket;
    return true;
}

void EndpointServer::openSeats()
{
    const Services services { m_clock, *m_feed, m_journal.get(), *m_access, *m_figures, *m_control,
        m_options.httpLimits, m_options.endpointLimits, m_options.tls ? &*m_options.tls : nullptr };
    for (int i = 0; i < m_options.shards; ++i) {
        m_seats.push_back(std::make_unique<Seat>());
        Seat& seat = *m_seats.back();
        if (i > 0) {
            seat.thread = std::make_unique<QThread>();
            seat.thread->setObjectName(QStringLiteral("shard-%1").arg(i));
            seat.anchor.moveToThread(seat.thread.get());
            seat.thread->start();
        }
        Shard* home = i > 0 ? m_seats.front()->shard.get() : nullptr;
        seat.run([&] { seat.shard = std::make_unique<Shard>(services, home); });
    }
}

void EndpointServer::deal(Port& port, qintptr descriptor)
{
    if (m_connections >= m_options.maxConnections || port.connections >= m_options.maxPerPort) {
        static constexpr char full[] = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nContent-Length: 0\r\n"
                                       "Connection: close\r\n\r\n";
        if (!m_options.tls) // who waits for a handshake understands nothing else
            [[maybe_unused]] const auto sent
                = ::send(static_cast<int>(descriptor), full, sizeof full - 1, MSG_DONTWAIT | MSG_NOSIGNAL);
        ::close(static_cast<int>(descriptor));
        return;
    }
    ++m_connections;
    ++port.connections;
    Seat& seat = *m_seats[m_nextSeat++ % m_seats.size()];
    const auto adopt = [this, &port, &seat, descriptor] {
        ((*seat.shard).*port.adopt)(descriptor, [this, &port] {
            --m_connections;
            --port.connections;
        });
    };
    if (seat.thread)
        QMetaObject::invokeMethod(&seat.anchor, adopt, Qt::QueuedConnection);
    else
        adopt();
}

void EndpointServer::stop(std::chrono::milliseconds grace)
{
    m_httpPort->acceptor->close();
    m_websocketPort->acceptor->close();
    m_feedClock->stop();
    for (const auto& seat : m_seats)
        seat->run([&seat] { seat->shard->close(); });
    checkStopped(m_clock.monotonic() + grace);
}

void EndpointServer::checkStopped(std::chrono::nanoseconds until)
{
    bool closed = true;
    for (const auto& seat : m_seats)
        seat->run([&] { closed = closed && seat->shard->isClosed(); });
    if (closed || m_clock.monotonic() >= until)
        Q_EMIT stopped();
    else
        QTimer::singleShot(10, this, [this, until] { checkStopped(until); });
}

} // namespace wirewise::transports
