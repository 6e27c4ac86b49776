// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled server: the feed, the ports, the shards and who deals connections to them.
#pragma once

#include "core/http/acceptor.h"
#include "core/transports/feed_clock.h"
#include "core/transports/journal.h"
#include "core/transports/shard.h"
#include "core/wire/ready_line.h"

#include <QThread>

namespace wirewise::transports {

struct ServerOptions
{
    QHostAddress bind = QHostAddress(QHostAddress::LocalHost);
    quint16 http = 0;
    quint16 websocket = 0;
    quint16 grpc = 0;
    int maxConnections = 512;
    int maxPerPort = 256; // so that a flood on one port leaves the other open
    int shards = 1;
    QString journal; // empty: nothing survives
    QByteArray token; // empty: a random one
    QByteArray page; // GET /
    std::optional<http::ServerTls> tls; // nothing: in the clear
    http::ServerLimits httpLimits;
    EndpointLimits endpointLimits;
};

// Threads: one with an event loop; shards after the first have threads of their own ("shard-1", …).
class EndpointServer : public QObject
{
    Q_OBJECT

public:
    explicit EndpointServer(const ServerOptions& options);
    ~EndpointServer() override;

    // Listens and starts the feed. Fails with Error::Kind::Network when a port is taken, Input when the journal
    // cannot be used.
    Result<wire::ReadyLine> start();

    // Ends every connection politely; stopped() when all are gone, or after the grace.
    void stop(std::chrono::milliseconds grace = std::chrono::milliseconds(1200));

Q_SIGNALS:
    void stopped();

private:
    struct Seat; // a shard and its thread
    struct Port; // a listener and how many connections came through it

    Result<bool> openJournal();
    Result<bool> openPorts();
    void openSeats();
    void deal(Port& port, qintptr descriptor);
    void checkStopped(std::chrono::nanoseconds until);

    ServerOptions m_options;
    SystemClock m_clock;
    Access::Ports m_ports;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Feed> m_feed;
    std::unique_ptr<Access> m_access;
    std::unique_ptr<Figures> m_figures;
    std::unique_ptr<SelfTest> m_selfTest;
    std::unique_ptr<Control> m_control;
    std::unique_ptr<FeedClock> m_feedClock;
    std::vector<std::unique_ptr<Seat>> m_seats;
    std::unique_ptr<Port> m_httpPort;
    std::unique_ptr<Port> m_websocketPort;
    std::atomic<int> m_connections { 0 };
    std::size_t m_nextSeat = 0;
};

} // namespace wirewise::transports
