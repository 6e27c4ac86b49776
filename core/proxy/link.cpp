// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proxy/link.h"

#include "core/proxy/sockets.h"

#include <algorithm>
#include <sys/epoll.h>
#include <unistd.h>

namespace wirewise::proxy {

using namespace std::chrono_literals;

namespace {

constexpr int acceptedAtOnce = 64; // then the others have a turn
constexpr Nanoseconds againAfter = 50ms;

quint64 hashOf(const QString& text) // FNV-1a: the same on every machine, as qHash() is not
{
    quint64 hash = 0xcbf2'9ce4'8422'2325u;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100'0000'01b3u;
    return hash;
}

} // namespace

Draw draw(const ActiveFault& fault, const QString& link, qint64 connection)
{
    quint64 mixed = fault.seed;
    for (const quint64 part : { static_cast<quint64>(fault.id), hashOf(link), static_cast<quint64>(connection) })
        mixed = Random(mixed ^ part).next();
    Random random(mixed);
    const bool hit = random.unit() < fault.spec.share;
    return { hit, random.next() };
}

Link::Link(Settings settings, Poller& poller, Tap& tap)
    : m_settings(std::move(settings))
    , m_poller(poller)
    , m_tap(tap)
    , m_listener(listenOnLoopback(m_port))
{
    if (m_listener >= 0)
        m_poller.watch(m_listener, EPOLLIN, *this);
}

Link::~Link()
{
    m_poller.cancel(m_again);
    if (m_listener >= 0) {
        m_poller.watch(m_listener, 0, *this);
        ::close(m_listener);
    }
}

wire::LinkFigures Link::figures() const
{
    wire::LinkFigures figures = m_figures;
    figures.open = std::count_if(m_guests.begin(), m_guests.end(), [](const auto& each) { return each.second.connection->isOpen(); });
    return figures;
}

void Link::ready(int, quint32)
{
    for (int i = 0; i < acceptedAtOnce; ++i) {
        const Accepted client = acceptOn(m_listener);
        if (client.exhausted) {
            m_poller.watch(m_listener, 0, *this);
            m_again = m_poller.at(m_poller.clock().monotonic() + againAfter, [this] { m_poller.watch(m_listener, EPOLLIN, *this); });
        }
        if (client.socket < 0)
            return;
        receive(client.socket, client.port);
    }
}

void Link::receive(int socket, quint16 port)
{
    const qint64 index = ++m_figures.connections;
    const quint32 number = m_settings.number();
    auto made = std::make_unique<Connection>(Connection::Place { *this, m_poller, m_tap }, Tap::Place { number, port, m_settings.to }, socket);
    Connection& connection = *made;
    m_guests.emplace(number, Guest { index, std::move(made) });
    for (const ActiveFault* fault : m_faults)
        hit(connection, index, *fault);
    connection.open();
}

void Link::hit(Connection& connection, qint64 index, const ActiveFault& fault)
{
    const Draw drawn = draw(fault, m_settings.name, index);
    if (drawn.hit && connection.isOpen())
        connection.add(fault.id, *fault.entry, fault.spec, drawn.seed);
}

// A connection may go meanwhile.
void Link::eachOpen(const std::function<void(Connection&, qint64 index)>& call)
{
    std::vector<quint32> numbers;
    for (const auto& [number, guest] : m_guests)
        numbers.push_back(number);
    for (const quint32 number : numbers) {
        const auto found = m_guests.find(number);
        if (found != m_guests.end())
            call(*found->second.connection, found->second.index);
    }
}

void Link::begin(const ActiveFault& fault)
{
    m_faults.push_back(&fault);
    eachOpen([this, &fault](Connection& connection, qint64 index) { hit(connection, index, fault); });
}

void Link::end(const ActiveFault& fault)
{
    std::erase(m_faults, &fault);
    eachOpen([&fault](Connection& connection, qint64) { connection.remove(fault.id); });
}

void Link::cut()
{
    eachOpen([](Connection& connection, qint64) { connection.cut(); });
}

void Link::cut(const Connection& connection, int fault)
{
    ++m_figures.cut;
    m_settings.cut(m_settings.name, connection.number(), fault);
}

void Link::gone(const Connection& connection)
{
    const auto found = m_guests.find(connection.number());
    m_poller.bury(std::move(found->second.connection));
    m_guests.erase(found);
}

} // namespace wirewise::proxy
