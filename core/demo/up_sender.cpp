// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/up_sender.h"

#include <algorithm>

namespace wirewise::demo {

using namespace std::chrono_literals;

namespace {

// "up 17 filler…" or {"up":17,"pad":"filler…"}: the number our message had.
constexpr QByteArrayView textHead("up ");
constexpr QByteArrayView jsonHead("{\"up\":");

std::optional<qint64> numberIn(const QByteArray& payload)
{
    const QByteArrayView head = payload.startsWith(jsonHead) ? jsonHead : textHead;
    if (!payload.startsWith(head))
        return {};
    const QByteArray rest = payload.mid(head.size(), 20);
    const auto end = std::find_if_not(rest.begin(), rest.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool ok = false;
    const qint64 number = rest.first(end - rest.begin()).toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

UpSender::UpSender(const measure::Workload& workload, int firstClient, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_workload(workload)
    , m_first(firstClient)
    , m_clock(clock)
    , m_kind(wire::payloadKindFromName(workload.kind.toLatin1()).value_or(wire::PayloadKind::Text))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { sendDue(); });
}

void UpSender::start(const std::vector<std::unique_ptr<DemoSession>>& sessions)
{
    m_sessions = &sessions;
    m_base = m_clock.monotonic();
    sendDue();
}

void UpSender::pause()
{
    m_timer.stop();
    m_paused = true;
}

Nanoseconds UpSender::dueAt(qint64 number) const
{
    const double rate = m_workload.rate * static_cast<double>(std::max<std::size_t>(1, m_sessions->size()));
    return m_base + Nanoseconds(static_cast<Nanoseconds::rep>(static_cast<double>(number) / rate * 1e9));
}

// The number, the crowd's first client and when it began make a message unmistakable.
QByteArray UpSender::headOf(qint64 number) const
{
    const QByteArray mark = QByteArray::number(m_first) + ' ' + QByteArray::number(m_base.count());
    if (m_kind == wire::PayloadKind::Json)
        return jsonHead.toByteArray() + QByteArray::number(number) + ",\"by\":\"" + mark + "\",\"pad\":\"";
    return textHead.toByteArray() + QByteArray::number(number) + ' ' + mark + ' ';
}

QByteArray UpSender::payload(qint64 number) const
{
    const QByteArray head = headOf(number);
    const QByteArray tail = m_kind == wire::PayloadKind::Json ? QByteArray("\"}") : QByteArray();
    return head + QByteArray(std::max<qsizetype>(0, m_workload.size - head.size() - tail.size()), 'x') + tail;
}

void UpSender::sendDue()
{
    if (m_paused || !m_sessions || m_sessions->empty())
        return;
    const auto clients = static_cast<qint64>(m_sessions->size());
    for (; dueAt(m_next) <= m_clock.monotonic(); ++m_next)
        m_sessions->at(static_cast<std::size_t>(m_next % clients))->send(payload(m_next), m_kind);
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(std::max<Nanoseconds>(0ns, dueAt(m_next) - m_clock.monotonic())));
}

std::optional<Nanoseconds> UpSender::takeReturned(int client, const Message& message)
{
    const auto* event = message.envelope ? std::get_if<wire::FeedEvent>(&*message.envelope) : nullptr;
    const auto number = event ? numberIn(event->payload) : std::nullopt;
    if (!number || !m_sessions || *number >= m_next || *number % static_cast<qint64>(m_sessions->size()) != client - m_first
        || !event->payload.startsWith(headOf(*number)))
        return {};
    ++m_returned;
    return std::max<Nanoseconds>(0ns, m_clock.monotonic() - dueAt(*number));
}

} // namespace wirewise::demo
