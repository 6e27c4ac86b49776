// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_session.h"

#include <algorithm>

namespace wirewise::demo {

using namespace std::chrono_literals;

namespace {

std::chrono::milliseconds toMs(Nanoseconds t)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(t);
}

QString number(wire::Seq seq)
{
    return QString::number(static_cast<qulonglong>(seq));
}

} // namespace

DemoSession::DemoSession(std::unique_ptr<Transport> transport, const Clock& clock, Options options, QObject* parent)
    : QObject(parent)
    , m_transport(std::move(transport))
    , m_clock(clock)
    , m_options(std::move(options))
    , m_backoff(m_options.seed)
{
    m_retry.setSingleShot(true);
    m_retry.setTimerType(Qt::PreciseTimer);
    connect(&m_retry, &QTimer::timeout, this, &DemoSession::attemptNow);
    connect(m_transport.get(), &Transport::opened, this, &DemoSession::onOpened);
    connect(m_transport.get(), &Transport::received, this, &DemoSession::onReceived);
    connect(m_transport.get(), &Transport::closed, this, &DemoSession::onClosed);
    connect(m_transport.get(), &Transport::note, this,
        [this](const QString& text) { note(LogEntry::Kind::Note, text); });
    if (m_options.since)
        m_sequence.expectFrom(*m_options.since + 1);
}

void DemoSession::start()
{
    m_startedAt = m_clock.monotonic();
    static const QMetaMethod rows = QMetaMethod::fromSignal(&DemoSession::logged);
    m_logs = isSignalConnected(rows); // else the transport need not make words of its requests
    if (m_logs)
        connect(m_transport.get(), &Transport::exchanged, this, &DemoSession::onExchanged);
    attemptNow();
}

void DemoSession::attemptNow()
{
    ++m_attempt;
    m_attemptedAt = m_clock.monotonic();
    m_nextTryAt = Nanoseconds(0);
    setState(RunState::Connecting);
    OpenRequest request { m_options.target, m_options.since, m_lastEventId };
    if (m_sequence.started())
        request.since = m_sequence.resumePoint();
    m_transport->open(request);
}

void DemoSession::close()
{
    switch (m_state) {
    case RunState::Idle:
    case RunState::Waiting:
        m_retry.stop();
        finish({ { QStringLiteral("client"), 0, {}, tr("You ended it.") }, {}, true });
        break;
    case RunState::Connecting:
    case RunState::Open:
        setState(RunState::Closing);
        m_transport->close();
        break;
    case RunState::StartingServer:
    case RunState::Closing:
    case RunState::Ended:
        break;
    }
}

SendOutcome DemoSession::send(const QByteArray& data, wire::PayloadKind kind)
{
    if (m_state != RunState::Open)
        return SendOutcome::NotOpen;
    const Nanoseconds at = m_clock.monotonic();
    const SendOutcome outcome = m_transport->send(data, kind);
    if (outcome == SendOutcome::Sent && m_logs) {
        if (m_sentAt.size() >= mostUnderWay)
            m_sentAt.clear(); // these do not come back
        if (const size_t mark = qHash(data); !m_sentAt.contains(mark)) // of two alike the first one's return is known
            m_sentAt.insert(mark, at);
        LogEntry entry;
        entry.kind = LogEntry::Kind::Sent;
        entry.up = true;
        entry.payload = data;
        entry.binary = kind == wire::PayloadKind::Binary;
        log(std::move(entry));
    }
    return outcome;
}

void DemoSession::moveTo(const Target& target)
{
    m_options.target = target;
    m_held = false;
    if (m_state != RunState::Waiting)
        return;
    // Ten attempts in any second at most, whoever asks for them.
    const auto since = toMs(m_clock.monotonic() - m_attemptedAt);
    m_retry.start(std::max(0ms, 100ms - since));
}

void DemoSession::holdOn()
{
    m_held = true;
    m_retry.stop();
}

void DemoSession::feedBeganAnew()
{
    m_receivedBefore += m_sequence.received();
    m_repeatedBefore += m_sequence.repeated();
    m_outOfOrderBefore += m_sequence.outOfOrder();
    m_lostBefore += m_sequence.missing();
    m_sequence = {};
    m_sequence.expectFrom(1);
    m_options.since = 0;
    m_newestStamp = Nanoseconds(0);
    note(LogEntry::Kind::Note, tr("The server lost its memory: its events are numbered from 1 again."));
}

void DemoSession::onOpened(const Opened& opened)
{
    m_openedAt = m_clock.monotonic();
    m_missingAtOpen = unavailable();
    m_resumedAt = m_sequence.started() && m_lostAt ? m_sequence.resumePoint() : 0;
    if (m_figures.connect < 0ns)
        m_figures.connect = m_openedAt - m_attemptedAt;
    if (m_lostAt) {
        m_figures.reconnects.append({ toMs(*m_lostAt - m_startedAt), toMs(m_openedAt - *m_lostAt), 0, 0 });
        m_lostAt.reset();
        m_idsBeforeResume = m_idsAreUnique ? m_knownIds : QSet<QString>();
    }
    m_attempt = 1;
    setState(RunState::Open);
    LogEntry entry;
    entry.kind = LogEntry::Kind::Opened;
    entry.at = m_openedAt;
    entry.exchange = opened.exchange;
    entry.roundTrip = takeRoundTrip(opened.exchange, m_openedAt);
    entry.seq = m_resumedAt;
    entry.text = m_resumedAt > 0 ? tr("%1, going on after %2").arg(opened.detail, number(m_resumedAt)) : opened.detail;
    log(std::move(entry));
    if (opened.next)
        onNext(*opened.next);
}

void DemoSession::onExchanged(const Exchange& half)
{
    LogEntry entry;
    entry.kind = half.answer ? LogEntry::Kind::Answered : LogEntry::Kind::Asked;
    entry.up = half.up;
    entry.empty = half.empty;
    entry.exchange = half.number;
    entry.at = half.at;
    entry.text = half.text;
    if (half.answer) {
        entry.roundTrip = takeRoundTrip(half.number, half.at);
    } else {
        if (m_askedAt.size() >= mostUnderWay)
            m_askedAt.erase(m_askedAt.begin()); // never answered
        m_askedAt.insert(half.number, half.at);
    }
    log(std::move(entry));
}

// Negative where it is not known when it was asked.
Nanoseconds DemoSession::takeRoundTrip(quint32 exchange, Nanoseconds answered)
{
    const auto asked = m_askedAt.constFind(exchange);
    if (asked == m_askedAt.constEnd())
        return -1ns;
    const Nanoseconds roundTrip = answered - *asked;
    m_askedAt.erase(asked);
    return roundTrip;
}

// How long a message of our own was away that comes back as an event; negative: it is none. Who sends the same bytes
// at the same time is not told apart.
Nanoseconds DemoSession::takeEcho(const wire::FeedEvent& event, Nanoseconds returned)
{
    if (m_sentAt.isEmpty())
        return -1ns;
    const auto sent = m_sentAt.constFind(qHash(event.payload));
    if (sent == m_sentAt.constEnd() || event.sent < *sent)
        return -1ns;
    const Nanoseconds roundTrip = returned - *sent;
    m_sentAt.erase(sent);
    return roundTrip;
}

void DemoSession::onNext(wire::Seq next)
{
    if (m_sequence.started() && next <= m_sequence.last() && next <= m_sequence.resumePoint())
        feedBeganAnew();
    m_sequence.expectFrom(next);
}

void DemoSession::onReceived(const Message& message)
{
    m_lastEventId = message.lastEventId;
    if (!message.envelope) {
        onForeign(message);
        return;
    }
    if (const auto* event = std::get_if<wire::FeedEvent>(&*message.envelope))
        onEvent(message, *event);
    else if (const auto* gap = std::get_if<wire::Gap>(&*message.envelope))
        onGap(*gap, message.exchange);
    else
        onNext(std::get<wire::Resume>(*message.envelope).next);
}

void DemoSession::onEvent(const Message& message, const wire::FeedEvent& event)
{
    using Arrival = measure::SequenceTracker::Arrival;
    // An old number with a stamp younger than the newest number's cannot be a repeat.
    if (m_sequence.started() && event.seq <= m_sequence.last() && event.sent > m_newestStamp && m_newestStamp > 0ns) {
        feedBeganAnew();
        m_sequence = {};
        m_sequence.expectFrom(event.seq);
    }
    const Arrival arrival = m_sequence.take(event.seq);
    if (arrival == Arrival::New)
        m_newestStamp = event.sent;

    LogEntry entry;
    entry.at = m_clock.monotonic();
    entry.left = event.sent;
    entry.exchange = message.exchange;
    entry.seq = event.seq;
    entry.payload = event.payload;
    entry.binary = event.kind == wire::PayloadKind::Binary;
    if (arrival == Arrival::Repeated) {
        entry.kind = LogEntry::Kind::Repeated;
        log(std::move(entry));
        return;
    }
    const bool replayed = event.sent < m_openedAt;
    entry.kind = replayed ? LogEntry::Kind::Replayed : LogEntry::Kind::Received;
    if (arrival == Arrival::Late)
        entry.text = tr("out of order");
    if (event.sent >= m_startedAt) { // older ones were not sent to us; their age is not a delay
        entry.delay = std::max(0ns, entry.at - event.sent);
        Q_EMIT delayMeasured(entry.delay);
    }
    entry.roundTrip = takeEcho(event, entry.at);
    if (replayed && !m_figures.reconnects.isEmpty())
        ++m_figures.reconnects.back().replayed;
    Q_EMIT shown(message);
    log(std::move(entry));
}

void DemoSession::onGap(const wire::Gap& gap, quint32 exchange)
{
    const qint64 before = unavailable();
    m_sequence.gone(gap.from, gap.to);
    LogEntry entry;
    entry.kind = LogEntry::Kind::Gap;
    entry.seq = gap.from;
    entry.exchange = exchange;
    entry.text = tr("%1 messages unavailable (%2 to %3): they left the server's memory before they could be read")
                     .arg(unavailable() - before)
                     .arg(number(gap.from), number(gap.to));
    log(std::move(entry));
}

void DemoSession::onForeign(const Message& message)
{
    LogEntry entry;
    entry.at = m_clock.monotonic();
    entry.payload = message.data;
    entry.binary = message.binary;
    entry.exchange = message.exchange;
    if (message.ownId && !message.lastEventId.isEmpty()) {
        if (m_idsBeforeResume.contains(message.lastEventId)) {
            ++m_foreignRepeated;
            entry.kind = LogEntry::Kind::Repeated;
            log(std::move(entry));
            return;
        }
        if (m_knownIds.contains(message.lastEventId)) {
            m_idsAreUnique = false; // it uses one id for many: then an id says nothing about repeats
        } else {
            m_ids.append(message.lastEventId);
            m_knownIds.insert(message.lastEventId);
            if (m_ids.size() > rememberedIds)
                m_knownIds.remove(m_ids.takeFirst());
        }
    }
    ++m_foreign;
    entry.kind = LogEntry::Kind::Received;
    Q_EMIT shown(message);
    log(std::move(entry));
}

void DemoSession::onClosed(const Closed& closed)
{
    const Nanoseconds now = m_clock.monotonic();
    const bool wasOpen = m_state == RunState::Open || (m_state == RunState::Closing && m_openedAt >= m_attemptedAt);
    if (wasOpen && !m_figures.reconnects.isEmpty())
        m_figures.reconnects.back().missed = unavailable() - m_missingAtOpen;
    if (wasOpen && now - m_openedAt >= healthyAfter) {
        m_backoff.reset();
        m_limitedTries = 0;
    }
    if (m_state == RunState::Closing || !mayTryAgain(closed)) {
        finish(closed);
        return;
    }
    if (wasOpen) {
        m_lostAt = now;
        m_attempt = 0;
    }
    const auto wait = m_backoff.next(closed.retry.atLeast, closed.retry.atMost);
    m_nextTryAt = now + wait;
    LogEntry entry;
    entry.kind = LogEntry::Kind::Closed;
    entry.at = now;
    entry.text = closed.ended.text;
    if (!m_held) {
        entry.retryIn = wait;
        m_retry.start(wait);
    }
    log(std::move(entry));
    setState(RunState::Waiting);
}

bool DemoSession::mayTryAgain(const Closed& closed)
{
    if (!m_options.reconnect || closed.retry.when == Retry::When::Never)
        return false;
    return closed.retry.tries == 0 || ++m_limitedTries < closed.retry.tries;
}

void DemoSession::finish(Closed closed)
{
    if (!closed.ended.text.isEmpty())
        note(LogEntry::Kind::Closed, closed.ended.text);
    setState(RunState::Ended);
    Q_EMIT ended(closed);
}

bool DemoSession::hasAllUpTo(wire::Seq newest) const
{
    return m_sequence.last() >= newest && m_lostBefore + m_sequence.lostUpTo(newest) == toldGone();
}

SessionFigures DemoSession::figures(wire::Seq newest) const
{
    SessionFigures figures = m_figures;
    figures.received = seen();
    figures.repeated = m_repeatedBefore + m_sequence.repeated() + m_foreignRepeated;
    figures.outOfOrder = m_outOfOrderBefore + m_sequence.outOfOrder();
    figures.lost = m_lostBefore + m_sequence.lostUpTo(newest);
    if (!figures.reconnects.isEmpty() && m_state == RunState::Open)
        figures.reconnects.back().missed = unavailable() - m_missingAtOpen;
    figures.wire = m_transport->wireBytes();
    return figures;
}

void DemoSession::setState(RunState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void DemoSession::note(LogEntry::Kind kind, const QString& text)
{
    LogEntry entry;
    entry.kind = kind;
    entry.text = text;
    log(std::move(entry));
}

void DemoSession::log(LogEntry entry)
{
    if (entry.at == 0ns)
        entry.at = m_clock.monotonic();
    entry.wall = m_clock.wall();
    Q_EMIT logged(entry);
}

} // namespace wirewise::demo
