// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proxy/fault_proxy.h"

#include "core/base/nearest.h"

namespace wirewise::proxy {

using namespace std::chrono_literals;
using wire::ProxyAnswer;
using wire::ProxyCommand;
using wire::ProxyNews;

FaultProxy::FaultProxy(const Clock& clock, Settings settings)
    : m_settings(std::move(settings))
    , m_poller(clock, m_settings.interrupts)
    , m_tap(clock)
{
}

FaultProxy::~FaultProxy()
{
    static_cast<void>(endCapture());
}

void FaultProxy::take(const ProxyCommand& command)
{
    switch (command.what) {
    case ProxyCommand::Do::Link:
        return link(command);
    case ProxyCommand::Do::Point:
        return point(command);
    case ProxyCommand::Do::Fault:
        return fault(command);
    case ProxyCommand::Do::Heal:
        return heal(command);
    case ProxyCommand::Do::Capture:
        return capture(command);
    case ProxyCommand::Do::Figures:
        return figures(command);
    case ProxyCommand::Do::Cut:
        return cut(command);
    }
}

Result<bool> FaultProxy::endCapture()
{
    return m_tap.stop();
}

void FaultProxy::link(const ProxyCommand& command)
{
    if (m_links.count(command.link))
        return say(command.id, QStringLiteral("link '%1' is there already; point it elsewhere or take another name").arg(command.link));
    auto made = std::make_unique<Link>(
        Link::Settings { command.link, command.to, command.inbound, [this] { return ++m_lastConnection; },
            [this](const QString& name, quint32 connection, int id) {
                m_settings.news({ ProxyNews::What::Cut, id, m_faults[id].spec.kind, name, connection, m_poller.clock().monotonic() });
            } },
        m_poller, m_tap);
    if (made->port() == 0)
        return say(command.id, QStringLiteral("link '%1': no port to listen on").arg(command.link));
    for (const auto& [id, each] : m_faults)
        if (each.on && each.links.isEmpty())
            made->begin(each);
    ProxyAnswer answer;
    answer.id = command.id;
    answer.port = made->port();
    m_links.emplace(command.link, std::move(made));
    m_settings.answer(answer);
}

void FaultProxy::point(const ProxyCommand& command)
{
    if (const QString error = unknownLink({ command.link }); !error.isEmpty())
        return say(command.id, error);
    m_links[command.link]->point(command.to);
    say(command.id);
}

void FaultProxy::fault(const ProxyCommand& command)
{
    if (const QString error = unknownLink(command.links); !error.isEmpty())
        return say(command.id, error);
    const FaultEntry* entry = faultEntry(command.fault.kind);
    if (!entry)
        return say(command.id, QStringLiteral("unknown fault '%1'").arg(command.fault.kind));
    ActiveFault& fault = m_faults[++m_lastFault];
    fault = { m_lastFault, command.fault, command.seed, command.links, entry, false, {} };
    ProxyAnswer answer;
    answer.id = command.id;
    answer.fault = fault.id;
    m_settings.answer(answer);
    if (fault.spec.after > 0ms)
        fault.next = m_poller.at(m_poller.clock().monotonic() + fault.spec.after, [this, &fault] { begin(fault); });
    else
        begin(fault);
}

void FaultProxy::begin(ActiveFault& fault)
{
    fault.on = true;
    fault.next = {};
    if (fault.spec.during > 0ms)
        fault.next = m_poller.at(m_poller.clock().monotonic() + fault.spec.during, [this, id = fault.id] { end(id); });
    tell(ProxyNews::What::FaultOn, fault);
    eachLink(fault.links, [&fault](Link& each) { each.begin(fault); });
}

void FaultProxy::end(int id)
{
    const auto found = m_faults.find(id);
    ActiveFault& fault = found->second;
    m_poller.cancel(fault.next);
    if (fault.on) {
        eachLink(fault.links, [&fault](Link& each) { each.end(fault); });
        tell(ProxyNews::What::FaultOff, fault);
    }
    m_faults.erase(found);
}

void FaultProxy::heal(const ProxyCommand& command)
{
    if (command.faultId && !m_faults.count(*command.faultId)) {
        // One whose time was over meanwhile is what the command wanted.
        const bool was = *command.faultId <= m_lastFault;
        return say(command.id, was ? QString() : QStringLiteral("there was never a fault %1").arg(*command.faultId));
    }
    if (command.faultId)
        end(*command.faultId);
    while (!command.faultId && !m_faults.empty())
        end(m_faults.begin()->first);
    say(command.id);
}

void FaultProxy::capture(const ProxyCommand& command)
{
    const Result<bool> ended = endCapture(); // one at a time
    if (!ended)
        return say(command.id, ended.error().text());
    if (command.file.isEmpty())
        return say(command.id);
    auto sink = m_settings.openCapture(command.file);
    if (!sink)
        return say(command.id, sink.error().text());
    m_tap.start(std::move(sink).value());
    say(command.id);
}

void FaultProxy::figures(const ProxyCommand& command)
{
    ProxyAnswer answer;
    answer.id = command.id;
    for (const auto& [name, each] : m_links)
        answer.links.insert(name, each->figures());
    m_settings.answer(answer);
}

void FaultProxy::cut(const ProxyCommand& command)
{
    const QString error = unknownLink(command.links);
    if (error.isEmpty())
        eachLink(command.links, [](Link& each) { each.cut(); });
    say(command.id, error);
}

void FaultProxy::say(qint64 id, const QString& error)
{
    ProxyAnswer answer;
    answer.id = id;
    answer.error = error;
    m_settings.answer(answer);
}

QString FaultProxy::unknownLink(const QStringList& names) const
{
    QStringList known;
    for (const auto& [name, each] : m_links)
        known << name;
    for (const QString& name : names)
        if (!known.contains(name))
            return QStringLiteral("no link '%1'%2; expected %3")
                .arg(name, didYouMean(name, known), known.isEmpty() ? QStringLiteral("a link command first") : known.join(QLatin1String(", ")));
    return {};
}

void FaultProxy::eachLink(const QStringList& names, const std::function<void(Link&)>& call)
{
    for (const auto& [name, each] : m_links)
        if (names.isEmpty() || names.contains(name))
            call(*each);
}

void FaultProxy::tell(ProxyNews::What what, const ActiveFault& fault)
{
    m_settings.news({ what, fault.id, fault.spec.kind, {}, 0, m_poller.clock().monotonic() });
}

} // namespace wirewise::proxy
