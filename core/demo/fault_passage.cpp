// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/fault_passage.h"

#include <algorithm>

namespace wirewise::demo {

namespace {

const QString httpLink = QStringLiteral("http");
const QString websocketLink = QStringLiteral("websocket");
const QString grpcLink = QStringLiteral("grpc");
constexpr quint16 closedPort = 1; // tcpmux: nobody listens there

} // namespace

FaultPassage::FaultPassage(QString program, QObject* parent)
    : QObject(parent)
    , m_process({ std::move(program), {} }, 1)
{
    connect(&m_process, &LocalProcess::ready, this, [this] { makeLinks(); });
    connect(&m_process, &LocalProcess::said, this, &FaultPassage::hear);
    connect(&m_process, &LocalProcess::failed, this, &FaultPassage::failed);
    connect(&m_process, &LocalProcess::lost, this, [this](const QString& why) {
        m_links = 0;
        m_process.stop();
        Q_EMIT failed({ Error::Kind::Helper, tr("the fault proxy is gone: %1").arg(why), {} });
    });
}

void FaultPassage::lead(const wire::ReadyLine& server)
{
    m_server = server;
    if (m_process.isReady() && !isOpen())
        return; // the links are being made: opened() follows
    const Passages known = passages(); // the ways in stay where they are
    m_through = server;
    if (!m_process.isReady()) {
        m_process.start();
        return;
    }
    m_through.http = known.http.value(0);
    m_through.websocket = known.websocket.value(0);
    m_through.grpc = known.grpc.value(0);
    Q_EMIT opened(m_through);
}

void FaultPassage::shut()
{
    if (isOpen())
        point(closedPort, closedPort, closedPort);
}

void FaultPassage::letThrough()
{
    if (isOpen())
        point(m_server.http, m_server.websocket, m_server.grpc);
}

void FaultPassage::point(quint16 http, quint16 websocket, quint16 grpc)
{
    for (const auto& [link, port] : { std::pair(httpLink, http), { websocketLink, websocket }, { grpcLink, grpc } }) {
        wire::ProxyCommand command;
        command.what = wire::ProxyCommand::Do::Point;
        command.link = link;
        command.to = port;
        say(command, [](const wire::ProxyAnswer&) { });
    }
}

void FaultPassage::makeLinks()
{
    m_links = 0;
    const auto make = [this](const QString& link, quint16 to, quint16* port) {
        wire::ProxyCommand command;
        command.what = wire::ProxyCommand::Do::Link;
        command.link = link;
        command.to = to;
        say(command, [this, port](const wire::ProxyAnswer& answer) {
            if (!answer.error.isEmpty()) {
                Q_EMIT failed({ Error::Kind::Helper, tr("the fault proxy: %1").arg(answer.error), {} });
                return;
            }
            *port = answer.port;
            if (++m_links == 3)
                Q_EMIT opened(m_through);
        });
    };
    make(httpLink, m_server.http, &m_through.http);
    make(websocketLink, m_server.websocket, &m_through.websocket);
    make(grpcLink, m_server.grpc, &m_through.grpc);
}

Passages FaultPassage::passages() const
{
    if (!isOpen())
        return {};
    return { { m_through.http }, { m_through.websocket }, { m_through.grpc } };
}

void FaultPassage::setFaults(const QList<wire::FaultSpec>& faults, quint64 seed)
{
    QList<Asked> stay;
    for (const Asked& asked : std::as_const(m_asked)) {
        if (faults.contains(asked.fault)) {
            stay.append(asked);
        } else if (!asked.over) {
            wire::ProxyCommand heal;
            heal.what = wire::ProxyCommand::Do::Heal;
            heal.faultId = asked.id;
            say(heal, [](const wire::ProxyAnswer&) { });
        }
    }
    m_asked = stay;
    for (const wire::FaultSpec& fault : faults) {
        if (std::any_of(stay.begin(), stay.end(), [&fault](const Asked& asked) { return asked.fault == fault; }))
            continue;
        m_asked.append({ fault });
        wire::ProxyCommand begin;
        begin.what = wire::ProxyCommand::Do::Fault;
        begin.fault = fault;
        begin.seed = seed;
        say(begin, [this, fault](const wire::ProxyAnswer& answer) {
            for (Asked& asked : m_asked)
                if (asked.fault == fault && asked.id == 0)
                    asked.id = answer.fault;
        });
    }
}

void FaultPassage::capture(const QString& file, std::function<void(Result<bool>)> then)
{
    wire::ProxyCommand command;
    command.what = wire::ProxyCommand::Do::Capture;
    command.file = file;
    say(command, [then = std::move(then)](const wire::ProxyAnswer& answer) {
        then(answer.error.isEmpty() ? Result<bool>(true) : Result<bool>(Error { Error::Kind::Helper, answer.error, {} }));
    });
}

void FaultPassage::wayIn(quint16 local, std::function<void(quint16)> then)
{
    wire::ProxyCommand command;
    command.what = wire::ProxyCommand::Do::Link;
    command.link = QStringLiteral("hook-%1").arg(local);
    command.to = local;
    command.inbound = true;
    if (const quint16 known = m_waysIn.value(local)) {
        QMetaObject::invokeMethod(this, [then = std::move(then), known] { then(known); }, Qt::QueuedConnection);
        return;
    }
    say(command, [this, local, then = std::move(then)](const wire::ProxyAnswer& answer) {
        if (answer.port != 0)
            m_waysIn.insert(local, answer.port);
        then(answer.port);
    });
}

void FaultPassage::askFigures(std::function<void(Result<QMap<QString, wire::LinkFigures>>)> then)
{
    say({}, [then = std::move(then)](const wire::ProxyAnswer& answer) {
        if (answer.error.isEmpty())
            then(answer.links);
        else
            then(Error { Error::Kind::Helper, answer.error, {} });
    });
}

void FaultPassage::say(wire::ProxyCommand command, std::function<void(const wire::ProxyAnswer&)> then)
{
    command.id = ++m_lastId;
    m_waiting.insert(command.id, std::move(then));
    m_process.say(wire::toLine(command));
}

void FaultPassage::hear(const QByteArray& line)
{
    if (const auto news = wire::parseProxyNews(line)) {
        hearNews(*news);
    } else if (const auto answer = wire::parseProxyAnswer(line)) {
        if (const auto then = m_waiting.take(answer->id))
            then(*answer);
    }
}

void FaultPassage::hearNews(const wire::ProxyNews& news)
{
    if (news.what == wire::ProxyNews::What::Cut) {
        Q_EMIT connectionCut(news);
        return;
    }
    const bool on = news.what == wire::ProxyNews::What::FaultOn;
    QString said = m_said.value(news.fault, news.kind);
    for (Asked& asked : m_asked) {
        const bool unanswered = asked.id == 0 && asked.fault.kind == news.kind && !m_said.contains(news.fault);
        if (asked.id != news.fault && !unanswered)
            continue;
        asked.id = news.fault;
        said = wire::toText(asked.fault);
        m_said.insert(news.fault, said);
        asked.on = on;
        asked.over = !on;
        m_active.removeIf([&asked](const ActiveFault& active) { return active.fault == asked.fault; });
        if (on)
            m_active.append({ asked.fault, news.at, asked.fault.during.count() > 0 ? news.at + asked.fault.during : Nanoseconds(0) });
    }
    if (!on) // one that was taken off is not among those asked for any more
        m_active.removeIf([this](const ActiveFault& active) {
            return std::none_of(m_asked.begin(), m_asked.end(), [&active](const Asked& asked) { return asked.fault == active.fault; });
        });
    Q_EMIT faultChanged(said, on, news.at);
}

} // namespace wirewise::demo
