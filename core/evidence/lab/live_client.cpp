// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/lab/live_client.h"

#include "core/transports/transport_registry.h"

namespace wirewise::evidence {

using namespace std::chrono_literals;

LiveClient::LiveClient(Lab& lab, const TransportId& id, const QString& mode)
    : m_lab(lab)
    , m_id(id)
    , m_transport(lab.makeTransport(id, mode))
{
    QObject* const self = m_transport.get();
    QObject::connect(m_transport.get(), &demo::Transport::opened, self, [this] { m_opened = true; });
    QObject::connect(m_transport.get(), &demo::Transport::closed, self, [this](const demo::Closed& closed) { m_closed = closed; });
    QObject::connect(m_transport.get(), &demo::Transport::exchanged, self,
        [this](const demo::Exchange& half) { emptyAnswers += half.answer && half.empty ? 1 : 0; });
    QObject::connect(m_transport.get(), &demo::Transport::received, self, [this](const demo::Message& message) {
        messages.append(message);
        if (message.envelope)
            if (const auto* event = std::get_if<wire::FeedEvent>(&*message.envelope))
                events.append(*event);
    });
    m_transport->setWayIn([this](quint16 local, const std::function<void(quint16)>& then) {
        listensOn = local;
        then(local);
    });
}

Result<bool> LiveClient::open(const Lab::Server& server)
{
    return open(targetOn(server, m_id));
}

Result<bool> LiveClient::open(const demo::Target& target)
{
    m_opened = false;
    m_closed.reset();
    m_transport->open({ target, {}, {} });
    if (m_lab.waitUntil([this] { return m_opened || m_closed; }, 5s) && m_opened)
        return true;
    return Error { m_lab.cancelled() ? Error::Kind::Helper : Error::Kind::Network,
        m_closed ? m_closed->ended.text : QStringLiteral("the client does not get connected"), target.url.toString() };
}

bool LiveClient::waitForEvents(qsizetype count, std::chrono::milliseconds atMost)
{
    return m_lab.waitUntil([this, count] { return events.size() >= count; }, atMost);
}

void LiveClient::close()
{
    if (m_closed || !m_opened)
        return;
    m_transport->close();
    m_lab.waitUntil([this] { return m_closed.has_value(); }, 2s);
}

demo::Target targetOn(const Lab::Server& server, const TransportId& id)
{
    return { transports::transportEntry(id)->bundledUrl(server.ready()), server.ready().token, {} };
}

Result<bool> holdFeed(Lab::Server& server, double rate, qint64 size, const char* kind)
{
    const auto set = server.steer({ rate, size, QString::fromLatin1(kind), true });
    return set ? Result<bool>(true) : set.error();
}

Result<bool> letFeedFlow(Lab::Server& server, bool flows)
{
    demo::FeedChange change;
    change.paused = !flows;
    const auto set = server.steer(change);
    return set ? Result<bool>(true) : set.error();
}

} // namespace wirewise::evidence
