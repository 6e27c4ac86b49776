// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/proofs/direction.h"

#include "core/evidence/lab/live_client.h"
#include "core/evidence/lab/plain_http.h"
#include "core/evidence/proofs/proof.h"
#include "core/evidence/lab/sockets.h"
#include "core/transports/polling/poll_batch.h"

namespace wirewise::evidence {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 2s;
constexpr double rate = 20;
constexpr qsizetype enoughEvents = 10;
constexpr int upMessages = 5;
constexpr double leastQuestion = 80; // bytes: the smallest HTTP request has more (facts.md 4.1: 83)

constexpr char criterion[]
    = QT_TRANSLATE_NOOP("proofs", "Events enter the feed at 20/s for up to 2 s while the client says nothing; then it sends 5 messages. Without a question "
      "means less than 80 bytes sent up per event. Both ways on one channel: that, all 5 messages in the feed, and exactly 1 TCP "
      "connection for both (counted in the kernel's table). Server to client: that, with the way up elsewhere or nowhere. To "
      "another server: the server opens the connection, to a port the client listens on. The client asks: not a byte in 2 s, then "
      "everything with the answer to the next request; as 'client to server' alone only if that answer brings nothing down.");

Result<DirectionSeen> watchHeld(Lab& lab, const TransportId& transport)
{
    const auto server = lab.startServer();
    if (!server)
        return server.error();
    if (const auto held = holdFeed(**server, rate); !held)
        return held.error();
    const QList<quint16> ports { (*server)->ready().http, (*server)->ready().websocket, (*server)->ready().grpc };
    const int before = acceptedOn(ports); // the lab's own
    LiveClient client(lab, transport);
    if (const auto open = client.open(**server); !open)
        return open.error();

    DirectionSeen seen;
    const qint64 outBefore = client.bytes().out;
    if (const auto flows = letFeedFlow(**server); !flows)
        return flows.error();
    client.waitForEvents(enoughEvents, patience);
    seen.events = client.events.size();
    seen.upBytesPerEvent = static_cast<double>(client.bytes().out - outBefore) / static_cast<double>(std::max<qint64>(1, seen.events));
    if (client.listensOn != 0)
        seen.calls = acceptedOn({ client.listensOn });
    seen.serverCalls = seen.calls > 0 && seen.events > 0;
    seen.unasked = seen.events >= enoughEvents && !seen.serverCalls && seen.upBytesPerEvent < leastQuestion;
    if (const auto stands = letFeedFlow(**server, false); !stands)
        return stands.error();

    for (int i = 0; i < upMessages; ++i)
        client.transport().send("up " + QByteArray::number(i), wire::PayloadKind::Text);
    seen.up = lab.waitUntil([&client] {
        return std::count_if(client.events.begin(), client.events.end(),
                   [](const wire::FeedEvent& event) { return event.payload.startsWith("up "); }) == upMessages;
    }, patience);
    seen.connections = acceptedOn(ports) - before;
    client.close();
    return lab.cancelled() ? Result<DirectionSeen>(Error { Error::Kind::Helper, QStringLiteral("interrupted"), {} }) : seen;
}

// By hand, so that nothing asks but we.
Result<DirectionSeen> watchAsking(Lab& lab)
{
    const auto server = lab.startServer();
    if (!server)
        return server.error();
    if (const auto held = holdFeed(**server, rate); !held)
        return held.error();
    http::HttpClient client;
    const auto first = ask(lab, client, **server, "GET", "/poll");
    if (!first)
        return first.error();
    const auto start = transports::parsePollBatch(first->body);
    if (!start)
        return Error { Error::Kind::Helper, QStringLiteral("a poll was answered with %1").arg(first->status), {} };

    DirectionSeen seen;
    const qint64 heard = client.bytes().in;
    if (const auto flows = letFeedFlow(**server); !flows)
        return flows.error();
    lab.waitUntil([&] { return client.bytes().in != heard; }, patience);
    seen.unasked = client.bytes().in != heard;
    const qint64 said = client.bytes().out;
    const auto answer = ask(lab, client, **server, "GET", "/poll?since=" + QByteArray::number(static_cast<qulonglong>(start->next)));
    if (!answer)
        return answer.error();
    const auto batch = transports::parsePollBatch(answer->body);
    seen.events = batch ? batch->events.size() : 0;
    seen.whenAsked = seen.events > 0;
    seen.upBytesPerEvent = static_cast<double>(client.bytes().out - said) / static_cast<double>(std::max<qint64>(1, seen.events));
    const auto posted = ask(lab, client, **server, "POST", "/messages", "up", "text/plain");
    seen.up = posted && posted->status == 202;
    seen.connections = static_cast<int>(client.connections());
    return seen;
}

QStringList levelsOf(const DirectionSeen& seen)
{
    QStringList levels;
    if (seen.serverCalls)
        levels << QStringLiteral("push_server");
    else if (seen.bothOnOne())
        levels << QStringLiteral("bidi");
    else if (seen.unasked)
        levels << QStringLiteral("push") << (seen.up ? QStringList { QStringLiteral("bidi_split") } : QStringList());
    else if (seen.up)
        levels << (seen.whenAsked ? QStringLiteral("ask") : QStringLiteral("pull"));
    return levels;
}

Told textOf(const DirectionSeen& seen)
{
    const Told up = seen.up ? Told(QT_TRANSLATE_NOOP("told", "what the client sends arrives"))
                            : Told(QT_TRANSLATE_NOOP("told", "what the client sends does not arrive"));
    if (seen.serverCalls)
        return Told(QT_TRANSLATE_NOOP("told", "The server opened %1 connection(s) to the port the client listens on and brought %2 events there: "
                              "whoever receives must be a server itself.")).with(seen.calls, seen.events);
    if (seen.unasked)
        return Told(QT_TRANSLATE_NOOP("told", "%1 events came without a question (%2 bytes sent up for each); %3, and both ways together hold %4 "
                              "TCP connection(s).")).with(seen.events, fixed(seen.upBytesPerEvent, 1), up, seen.connections);
    if (seen.whenAsked)
        return Told(QT_TRANSLATE_NOOP("told", "In 2 s not a byte came on the open connection although events happened; the next request brought %1 "
                              "of them down in its answer, and %2 on the same connection.")).with(seen.events, up);
    return Told(QT_TRANSLATE_NOOP("told", "No event came within 2 s without being asked for; %1.")).with(up);
}

Result<Seen> experiment(Lab& lab, const TransportId& transport)
{
    const auto& watched = directionOf(lab, transport);
    if (!watched)
        return watched.error();
    const DirectionSeen& seen = *watched;
    Seen result;
    result.levels = levelsOf(seen);
    result.text = textOf(seen);
    result.figures = {
        countedFigure("events_before_asking", QT_TRANSLATE_NOOP("proofs", "Events that came without a question"), "", seen.unasked || seen.serverCalls ? static_cast<double>(seen.events) : 0),
        countedFigure("events_in_answer", QT_TRANSLATE_NOOP("proofs", "Events in the answer to the next question"), "", seen.whenAsked ? static_cast<double>(seen.events) : 0),
        countedFigure("up_bytes_per_event", QT_TRANSLATE_NOOP("proofs", "Sent up per event"), "B", seen.upBytesPerEvent),
        countedFigure("up_arrived", QT_TRANSLATE_NOOP("proofs", "The way up works"), "yes/no", seen.up ? 1 : 0),
        countedFigure("connections", QT_TRANSLATE_NOOP("proofs", "TCP connections the client holds at the server"), "", seen.connections),
        countedFigure("connections_by_server", QT_TRANSLATE_NOOP("proofs", "TCP connections the server opened to the client"), "", seen.calls),
    };
    return result;
}

} // namespace

const Result<DirectionSeen>& directionOf(Lab& lab, const TransportId& transport)
{
    return lab.once<Result<DirectionSeen>>(QStringLiteral("direction of %1").arg(transport.value()),
        [&] { return transport.value() == QLatin1String("polling") ? watchAsking(lab) : watchHeld(lab, transport); });
}

Proof directionProof()
{
    return { advisor::FeatureId(QStringLiteral("direction")), criterion, experiment };
}

} // namespace wirewise::evidence
