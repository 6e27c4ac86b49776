// SPDX-License-Identifier: GPL-3.0-or-later
// A fault proxy in this very process, an endpoint behind it and clients before it, all on real sockets.
#pragma once

#include "core/proxy/fault_proxy.h"
#include "tests/support/eventually.h"

#include <QHostAddress>
#include <QSocketNotifier>
#include <QTcpServer>

#include <arpa/inet.h>
#include <cerrno>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace wirewise::test {

// One end of a connection: what came over it and how it ended. Not a QTcpSocket, which tells no RST from a FIN.
class Peer
{
public:
    explicit Peer(int socket) : m_socket(socket), m_reading(socket, QSocketNotifier::Read), m_writing(socket, QSocketNotifier::Write)
    {
        const int on = 1;
        setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        fcntl(m_socket, F_SETFL, O_NONBLOCK);
        m_writing.setEnabled(false);
        QObject::connect(&m_reading, &QSocketNotifier::activated, &m_reading, [this] { read(); });
        QObject::connect(&m_writing, &QSocketNotifier::activated, &m_writing, [this] { write(); });
    }
    ~Peer() { close(); }
    Peer(const Peer&) = delete; // owns a descriptor
    Peer& operator=(const Peer&) = delete;

    void send(const QByteArray& bytes)
    {
        m_out += bytes;
        write();
    }
    void endWriting() const { ::shutdown(m_socket, SHUT_WR); }
    void close()
    {
        m_reading.setEnabled(false);
        m_writing.setEnabled(false);
        if (m_socket >= 0)
            ::close(std::exchange(m_socket, -1));
    }
    void reset()
    {
        const linger now { 1, 0 };
        setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        close();
    }
    void pause(bool on) { m_reading.setEnabled(!on); }
    qint64 unsent() const { return m_out.size(); }

    QByteArray received;
    QList<Nanoseconds> times; // of each piece
    bool ended = false; // by the far end
    bool wasReset = false; // ECONNRESET, not EOF
    Nanoseconds endedAt { 0 };
    std::function<void(const QByteArray&)> onBytes;

private:
    void read()
    {
        char bytes[65536];
        const auto n = ::recv(m_socket, bytes, sizeof bytes, 0);
        if (n < 0 && errno == EAGAIN)
            return;
        if (n > 0) {
            received.append(bytes, n);
            times << SystemClock().monotonic();
            if (onBytes)
                onBytes(QByteArray(bytes, n));
            return;
        }
        wasReset = n < 0 && errno == ECONNRESET;
        ended = true;
        endedAt = SystemClock().monotonic();
        m_reading.setEnabled(false);
    }
    void write()
    {
        const auto n = ::send(m_socket, m_out.constData(), static_cast<size_t>(m_out.size()), MSG_NOSIGNAL);
        if (n > 0)
            m_out.remove(0, n);
        else if (n < 0 && errno != EAGAIN)
            m_out.clear();
        m_writing.setEnabled(!m_out.isEmpty());
    }

    int m_socket;
    QSocketNotifier m_reading;
    QSocketNotifier m_writing;
    QByteArray m_out;
};

class Client : public Peer
{
public:
    explicit Client(quint16 port) : Peer(connected(port)) { }

private:
    static int connected(quint16 port) // to a backlog of this very process: at once
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
            qFatal("cannot connect");
        return socket;
    }
};

class Endpoint : public QTcpServer
{
public:
    Endpoint()
    {
        setListenBacklogSize(2000);
        listen(QHostAddress::LocalHost);
    }

    Peer* last() const { return peers.empty() ? nullptr : peers.back().get(); }
    QByteArray received() const { return peers.empty() ? QByteArray() : peers.back()->received; }

    std::vector<std::unique_ptr<Peer>> peers;
    bool echoes = true;
    bool reads = true;
    std::function<void(Peer& peer, const QByteArray& bytes)> onBytes;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        peers.push_back(std::make_unique<Peer>(static_cast<int>(descriptor)));
        Peer* peer = peers.back().get();
        peer->pause(!reads);
        peer->onBytes = [this, peer](const QByteArray& bytes) {
            if (echoes)
                peer->send(bytes);
            if (onBytes)
                onBytes(*peer, bytes);
        };
    }
};

// Collects what the tap says; handed out by openCapture.
struct SegmentList final : proxy::CaptureSink
{
    explicit SegmentList(QList<capture::Segment>& into) : list(into) { }
    void write(const capture::Segment& segment) override { list << segment; }
    Result<bool> finish() override { return true; }
    QList<capture::Segment>& list;
};

class ProxyRig
{
public:
    ProxyRig()
        : proxy(clock, { [this](const wire::ProxyAnswer& a) { answers << a; }, [this](const wire::ProxyNews& n) { news << n; },
                           [this](const QString&) -> Result<std::unique_ptr<proxy::CaptureSink>> {
                               return std::unique_ptr<proxy::CaptureSink>(new SegmentList(segments));
                           },
                           {} })
    {
        port = link(QStringLiteral("a"), endpoint.serverPort());
    }

    wire::ProxyAnswer take(wire::ProxyCommand command)
    {
        command.id = ++m_id;
        proxy.take(command);
        return answers.last();
    }
    quint16 link(const QString& name, quint16 to, bool inbound = false)
    {
        wire::ProxyCommand command;
        command.what = wire::ProxyCommand::Do::Link;
        command.link = name;
        command.to = to;
        command.inbound = inbound;
        return take(command).port;
    }
    int fault(const char* text, quint64 seed = 1, const QStringList& links = {})
    {
        wire::ProxyCommand command;
        command.what = wire::ProxyCommand::Do::Fault;
        command.fault = *wire::parseFault(QString::fromUtf8(text));
        command.seed = seed;
        command.links = links;
        return take(command).fault;
    }
    void heal()
    {
        wire::ProxyCommand command;
        command.what = wire::ProxyCommand::Do::Heal;
        take(command);
    }
    void capture(const QString& file)
    {
        wire::ProxyCommand command;
        command.what = wire::ProxyCommand::Do::Capture;
        command.file = file;
        take(command);
    }
    wire::LinkFigures figures(const QString& name = QStringLiteral("a"))
    {
        return take({}).links.value(name);
    }
    Nanoseconds now() const { return clock.monotonic(); }

    SystemClock clock;
    QList<wire::ProxyAnswer> answers;
    QList<wire::ProxyNews> news;
    QList<capture::Segment> segments;
    Endpoint endpoint;
    proxy::FaultProxy proxy;
    quint16 port = 0;

private:
    qint64 m_id = 0;
};

inline double milliseconds(Nanoseconds time)
{
    return static_cast<double>(time.count()) / 1e6;
}

} // namespace wirewise::test
