// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proxy/connection.h"

#include "core/proxy/sockets.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace wirewise::proxy {

using namespace std::chrono_literals;

namespace {

constexpr qint64 mostWaiting = 1024 * 1024; // a direction; then its sender waits
constexpr Nanoseconds lingerFor = 2s; // for the far ends to close theirs, so that no RST overtakes the last bytes
constexpr Nanoseconds refusesAfter = 20ms; // a client that says nothing

} // namespace

namespace {

// Up is from the user's client, whoever opened the connection: where the endpoint calls, it is the other way.
wire::FaultSpec seenFromTheUser(wire::FaultSpec spec, bool inbound)
{
    using Direction = wire::FaultSpec::Direction;
    if (inbound && spec.direction != Direction::Both)
        spec.direction = spec.direction == Direction::Up ? Direction::Down : Direction::Up;
    return spec;
}

} // namespace

// A fault's place in the row; what it does here goes to the next.
class Connection::Stage final : public Path
{
public:
    Stage(Connection& connection, int ofFault, size_t place) : id(ofFault), index(place), m_connection(connection) { }
    ~Stage() override
    {
        for (const Poller::Deadline& timer : m_timers)
            m_connection.m_place.poller.cancel(timer);
    }

    void take(bool up, const QByteArray& bytes)
    {
        if (!m_ended[up])
            fault->bytes(up, bytes);
    }
    void takeEnd(bool up)
    {
        if (!std::exchange(m_ended[up], true))
            fault->end(up);
    }
    void takeNoMore() { m_ended = { true, true }; }

    void forward(bool up, const QByteArray& bytes) override { m_connection.give(index + 1, up, bytes); }
    void answer(const QByteArray& bytes) override { forward(false, bytes); }
    void finish(bool up) override { m_connection.giveEnd(index + 1, up); }
    void close() override { m_connection.closeAfter(index, id); }
    void reset() override { m_connection.resetBy(id); }
    void dropped() override { hasDropped = true; }
    void holding(bool up, qint64 bytes) override
    {
        m_connection.flow(up).held += bytes - std::exchange(m_held[up], bytes);
    }
    void after(Nanoseconds delay, int tag) override
    {
        Poller& poller = m_connection.m_place.poller;
        const auto slot = std::find(m_timers.begin(), m_timers.end(), Poller::Deadline {});
        const auto place = static_cast<size_t>(slot - m_timers.begin());
        if (slot == m_timers.end())
            m_timers.emplace_back();
        m_timers[place] = poller.at(poller.clock().monotonic() + delay, [this, place, tag] {
            m_timers[place] = {};
            Connection& connection = m_connection; // outlives us, until the turn is over
            fault->timer(tag);
            connection.settle();
        });
    }
    Nanoseconds now() const override { return m_connection.m_place.poller.clock().monotonic(); }
    bool inbound() const override { return m_connection.m_place.host.isInbound(); }

    const int id;
    size_t index;
    wire::FaultSpec spec; // as this connection has it
    std::unique_ptr<Fault> fault;
    bool hasDropped = false;

private:
    Connection& m_connection;
    std::array<bool, 2> m_ended {};
    std::array<qint64, 2> m_held {};
    std::vector<Poller::Deadline> m_timers;
};

Connection::Connection(const Place& place, const Tap::Place& name, int client)
    : m_place(place)
    , m_name(name)
    , m_client(client)
{
    m_place.tap.note(Tap::Kind::Open, m_name, true);
}

Connection::~Connection()
{
    m_gone = true; // nobody is told any more
    m_place.poller.cancel(m_lingerEnd);
    drop(m_client, true);
    drop(m_server, true);
}

void Connection::open()
{
    if (m_gone || m_closing)
        return;
    m_opened = true;
    m_server = connectToLoopback(m_name.serverPort);
    if (m_server < 0) {
        refuse();
        return;
    }
    m_connecting = true;
    settle();
}

void Connection::add(int fault, const FaultEntry& entry, const wire::FaultSpec& spec, quint64 seed)
{
    auto made = std::make_unique<Stage>(*this, fault, m_stages.size());
    Stage& stage = *made;
    stage.spec = seenFromTheUser(spec, m_place.host.isInbound());
    stage.fault = entry.make({ stage.spec, stage, Random(seed) });
    m_stages.push_back(std::move(made));
    stage.fault->begun();
}

// The bytes it held back go on; a connection that lost some is never resumed.
void Connection::remove(int fault)
{
    const auto found = std::find_if(m_stages.begin(), m_stages.end(), [fault](const auto& stage) { return stage->id == fault; });
    if (found == m_stages.end() || m_gone)
        return;
    const auto index = static_cast<size_t>(found - m_stages.begin());
    m_stages[index]->fault->ended();
    if (!m_gone && m_stages[index]->hasDropped && !m_closing)
        resetBy(fault);
    if (m_gone)
        return;
    m_stages[index]->holding(true, 0);
    m_stages[index]->holding(false, 0);
    m_stages.erase(m_stages.begin() + static_cast<std::ptrdiff_t>(index));
    for (size_t i = index; i < m_stages.size(); ++i)
        m_stages[i]->index = i;
    settle();
}

void Connection::cut()
{
    leave(true);
}

void Connection::ready(int descriptor, quint32 events)
{
    if (m_refusing) {
        leave(true);
        return;
    }
    const bool clientSide = descriptor == m_client;
    if (!clientSide && std::exchange(m_connecting, false) && !isConnected(m_server)) {
        drop(m_server, true);
        refuse(); // nobody listens there: the client learns it as a reset
        return;
    }
    if ((events & (EPOLLIN | EPOLLHUP | EPOLLERR)) && !flow(clientSide).ended)
        read(clientSide);
    else if (events & (EPOLLHUP | EPOLLERR))
        lost(clientSide);
    if ((events & EPOLLOUT) && !m_gone)
        writeOn(!clientSide);
    settle();
}

void Connection::read(bool up)
{
    static thread_local std::array<char, 65536> buffer; // everybody's: nothing stays in it over a call
    const auto n = ::recv(from(up), buffer.data(), buffer.size(), 0);
    if (n < 0) {
        if (errno != EAGAIN && errno != EINTR)
            lost(up);
        return;
    }
    Flow& here = flow(up);
    if (n == 0) {
        here.ended = true;
        m_place.tap.note(Tap::Kind::End, m_name, up);
        if (!m_closing)
            giveEnd(0, up);
        return;
    }
    const QByteArrayView bytes(buffer.data(), n);
    m_place.tap.note(Tap::Kind::Data, m_name, up, bytes);
    if (m_closing)
        return;
    if (m_stages.empty())
        send(up, bytes);
    else
        give(0, up, bytes.toByteArray());
}

void Connection::give(size_t stage, bool up, const QByteArray& bytes)
{
    if (m_gone || bytes.isEmpty())
        return;
    if (stage < m_stages.size())
        m_stages[stage]->take(up, bytes);
    else
        send(up, bytes);
}

void Connection::giveEnd(size_t stage, bool up)
{
    if (m_gone)
        return;
    if (stage < m_stages.size())
        m_stages[stage]->takeEnd(up);
    else
        finish(up);
}

// Its own end and what comes before it fall silent; what later faults hold still goes its way.
void Connection::closeAfter(size_t stage, int fault)
{
    if (m_gone || m_closing)
        return;
    m_closing = true;
    for (size_t i = 0; i <= stage; ++i)
        m_stages[i]->takeNoMore();
    m_place.host.cut(*this, fault);
    giveEnd(stage + 1, true);
    giveEnd(stage + 1, false);
    settle();
}

void Connection::resetBy(int fault)
{
    if (m_gone || m_refusing)
        return;
    if (!m_closing)
        m_place.host.cut(*this, fault);
    if (m_opened)
        leave(true);
    else
        refuse();
}

// In place of its first byte, or soon. Not at once: Qt takes a connection that is reset before it has looked at it for
// one that is still being made, and makes it again and again without a word.
void Connection::refuse()
{
    m_refusing = true;
    m_closing = true;
    m_lingerEnd = m_place.poller.at(m_place.poller.clock().monotonic() + refusesAfter, [this] { leave(true); });
    watch(true);
}

void Connection::send(bool up, QByteArrayView bytes)
{
    Flow& here = flow(up);
    if (here.finishing || here.finished)
        return;
    m_place.host.forwarded(up, bytes.size());
    qsizetype sent = 0;
    if (here.waiting.isEmpty() && !(up && m_connecting) && to(up) >= 0) {
        const auto n = ::send(to(up), bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
        if (n < 0 && errno != EAGAIN && errno != EINTR) {
            lost(!up);
            return;
        }
        sent = std::max<qsizetype>(n, 0);
    }
    if (sent < bytes.size())
        here.waiting.append(bytes.sliced(sent));
}

void Connection::writeOn(bool up)
{
    Flow& here = flow(up);
    if (!here.waiting.isEmpty()) {
        const auto n = ::send(to(up), here.waiting.constData(), static_cast<size_t>(here.waiting.size()), MSG_NOSIGNAL);
        if (n < 0) {
            if (errno != EAGAIN && errno != EINTR)
                lost(!up);
            return;
        }
        here.waiting.remove(0, n);
    }
    if (here.finishing && here.waiting.isEmpty())
        finish(up);
}

void Connection::finish(bool up)
{
    Flow& here = flow(up);
    if (here.finished)
        return;
    here.finishing = true;
    if (here.reset) {
        leave(true);
        return;
    }
    if (!here.waiting.isEmpty() || (up && m_connecting))
        return;
    if (to(up) >= 0)
        ::shutdown(to(up), SHUT_WR);
    here.finished = true;
}

void Connection::lost(bool clientSide)
{
    if (m_gone || from(clientSide) < 0)
        return;
    m_place.tap.note(Tap::Kind::Reset, m_name, clientSide);
    drop(from(clientSide), true);
    Flow& out = flow(!clientSide); // nobody takes this any more
    out.waiting.clear();
    out.finished = true;
    Flow& in = flow(clientSide);
    in.reset = true;
    in.ended = true;
    if (m_closing)
        in.finished = true;
    else
        giveEnd(0, clientSide);
}

void Connection::settle()
{
    if (m_gone)
        return;
    for (const bool up : { true, false }) {
        Flow& here = flow(up);
        const qint64 waits = here.waiting.size() + here.held;
        here.paused = waits >= (here.paused ? mostWaiting / 2 : mostWaiting) && !m_closing;
        if (here.finishing && !here.finished && here.waiting.isEmpty())
            finish(up);
    }
    if (m_gone)
        return;
    if (m_up.finished && m_down.finished) {
        if ((m_up.ended || m_client < 0) && (m_down.ended || m_server < 0)) {
            leave(false);
            return;
        }
        if (!std::exchange(m_lingering, true)) {
            m_closing = true;
            m_lingerEnd = m_place.poller.at(m_place.poller.clock().monotonic() + lingerFor, [this] { leave(false); });
        }
    }
    watch(true);
    watch(false);
}

void Connection::watch(bool clientSide)
{
    const int socket = from(clientSide);
    if (socket < 0)
        return;
    const Flow& in = flow(clientSide);
    const Flow& out = flow(!clientSide);
    quint32 events = 0;
    if (!clientSide && m_connecting)
        events = EPOLLOUT;
    else if (!in.ended && !in.paused && (m_server < 0 || !m_connecting))
        events |= EPOLLIN;
    if (!out.waiting.isEmpty())
        events |= EPOLLOUT;
    m_place.poller.watch(socket, events, *this);
}

void Connection::leave(bool reset)
{
    if (std::exchange(m_gone, true))
        return;
    if (reset && !m_up.reset && !m_down.reset)
        m_place.tap.note(Tap::Kind::Reset, m_name, false);
    for (const bool up : { true, false })
        if (!reset && !flow(up).ended)
            m_place.tap.note(Tap::Kind::End, m_name, up);
    m_place.poller.cancel(m_lingerEnd);
    drop(m_client, reset);
    drop(m_server, reset);
    m_place.host.gone(*this);
}

void Connection::drop(int& socket, bool reset)
{
    if (socket < 0)
        return;
    m_place.poller.watch(socket, 0, *this);
    if (reset)
        closeWithReset(socket);
    else
        ::close(socket);
    socket = -1;
}

} // namespace wirewise::proxy
