// SPDX-License-Identifier: GPL-3.0-or-later
// One client: keeps one transport connected by the rules of faults.md 7c, shows every event once and counts.
// Knows no transport: what may be tried again, and when, travels with Closed.
#pragma once

#include "core/demo/backoff.h"
#include "core/demo/run_snapshot.h"
#include "core/demo/transport.h"
#include "core/measure/sequence_tracker.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QTimer>

#include <memory>

namespace wirewise::demo {

// What one client has seen so far.
struct SessionFigures
{
    qint64 received = 0; // distinct; messages without a number count as they come
    qint64 repeated = 0;
    qint64 outOfOrder = 0;
    qint64 lost = 0; // holes and told gaps, so far
    QList<measure::Reconnect> reconnects;
    Nanoseconds connect { -1 }; // open() to the first open; negative: never was open
    WireBytes wire;
};

// Life: start() once; ends in exactly one ended(). Destroying it ends the connection and says nothing.
// Threads: the transport's.
class DemoSession : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        Target target;
        std::optional<wire::Seq> since; // the first event of interest is the one after it
        bool reconnect = true;
        quint64 seed = 1; // of the jitter
    };

    DemoSession(std::unique_ptr<Transport> transport, const Clock& clock, Options options, QObject* parent = nullptr);

    void start();
    void close(); // politely; ended() follows within 2 s
    SendOutcome send(const QByteArray& data, wire::PayloadKind kind);

    // The far end is elsewhere now, or back: a waiting session tries at once.
    void moveTo(const Target& target);

    // No attempts until moveTo(): the far end is known to be away.
    void holdOn();

    // The far end lost its memory: numbers begin at 1 again, and all of them are new.
    void feedBeganAnew();

    RunState state() const { return m_state; }
    int attempt() const { return m_attempt; }
    Nanoseconds nextTryAt() const { return m_nextTryAt; }
    wire::Seq resumedAt() const { return m_resumedAt; }
    wire::Seq lastSeen() const { return m_sequence.last(); }
    qint64 seen() const { return m_receivedBefore + m_sequence.received() + m_foreign; }
    bool hasAllUpTo(wire::Seq newest) const; // but for those it was told are gone
    qint64 toldGone() const { return m_lostBefore + m_sequence.toldGone(); } // no use waiting for these
    const Target& target() const { return m_options.target; }

    // `newest`: what the feed has sent; what came after the last one seen counts as lost. 0: not known.
    SessionFigures figures(wire::Seq newest = 0) const;

Q_SIGNALS:
    void stateChanged();
    void shown(const wirewise::demo::Message& message); // each event once
    void delayMeasured(wirewise::Nanoseconds delay); // from due to shown, of each event sent since start()
    void logged(const wirewise::demo::LogEntry& entry); // requests and answers only if connected before start()
    void ended(const wirewise::demo::Closed& closed);

private:
    void attemptNow();
    void onOpened(const Opened& opened);
    void onReceived(const Message& message);
    void onExchanged(const Exchange& half);
    void onEvent(const Message& message, const wire::FeedEvent& event);
    void onGap(const wire::Gap& gap, quint32 exchange);
    void onForeign(const Message& message);
    void onNext(wire::Seq next);
    void onClosed(const Closed& closed);
    bool mayTryAgain(const Closed& closed);
    void finish(Closed closed);
    void setState(RunState state);
    Nanoseconds takeRoundTrip(quint32 exchange, Nanoseconds answered);
    Nanoseconds takeEcho(const wire::FeedEvent& event, Nanoseconds returned);
    void log(LogEntry entry);
    void note(LogEntry::Kind kind, const QString& text);
    qint64 unavailable() const { return m_lostBefore + m_sequence.missing(); }

    static constexpr std::chrono::seconds healthyAfter { 10 };
    static constexpr qsizetype rememberedIds = 10000;
    static constexpr qsizetype mostUnderWay = 4096;

    std::unique_ptr<Transport> m_transport;
    const Clock& m_clock;
    Options m_options;
    Backoff m_backoff;
    QTimer m_retry;
    RunState m_state = RunState::Idle;
    bool m_held = false;
    int m_attempt = 0;
    int m_limitedTries = 0;
    Nanoseconds m_nextTryAt { 0 };
    Nanoseconds m_startedAt { 0 };
    Nanoseconds m_attemptedAt { 0 };
    Nanoseconds m_openedAt { 0 };
    std::optional<Nanoseconds> m_lostAt; // since when there is no connection, once there was one
    wire::Seq m_resumedAt = 0;

    measure::SequenceTracker m_sequence;
    Nanoseconds m_newestStamp { 0 }; // `sent` of the highest number seen
    qint64 m_lostBefore = 0; // and the rest: of feeds that began anew since
    qint64 m_receivedBefore = 0;
    qint64 m_repeatedBefore = 0;
    qint64 m_outOfOrderBefore = 0;
    qint64 m_foreign = 0;
    qint64 m_foreignRepeated = 0;
    qint64 m_missingAtOpen = 0;
    SessionFigures m_figures;

    // For the log alone.
    bool m_logs = false;
    QMap<quint32, Nanoseconds> m_askedAt; // of requests without an answer
    QHash<size_t, Nanoseconds> m_sentAt; // of messages that have not come back, by the payload's hash

    // Foreign ids, to show what a resume brings again only once.
    QList<QString> m_ids;
    QSet<QString> m_knownIds; // of m_ids
    QSet<QString> m_idsBeforeResume;
    bool m_idsAreUnique = true;
    QString m_lastEventId;
};

} // namespace wirewise::demo
