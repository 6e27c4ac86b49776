// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/proofs/direction.h"
#include "core/evidence/lab/live_client.h"
#include "core/evidence/lab/plain_http.h"
#include "core/evidence/proofs/proof.h"
#include "core/evidence/lab/slow_reader.h"
#include "core/evidence/lab/sockets.h"
#include "core/transports/polling/poll_batch.h"

namespace wirewise::evidence {

using namespace std::chrono_literals;

namespace {

constexpr double rate = 8000; // of events with 1 KiB: some 9 MB/s
constexpr double pollRate = 3000; // so that all of 2 s stays in the server's memory
constexpr qint64 size = 1024;
constexpr auto longest = 6s;
constexpr auto still = 2s; // without a byte more and without a queue: the sender has stopped
constexpr qint64 unbounded = 8 * 1024 * 1024; // a queue like that is none that is bounded
constexpr qint64 mebibyte = 1024 * 1024;
constexpr double leastSpacing = 900; // ms, of the 1 s asked for; timers may be early by a twentieth

constexpr char criterion[]
    = QT_TRANSLATE_NOOP("proofs", "Events of 1 KiB at 8000/s for up to 6 s to a consumer that opens the stream and reads nothing (the machine's own socket buffers, HTTP/2's first window). Built "
      "in: the sender stops after at most 1 MiB, queues at most 1 MiB, is not cut, and goes on once it is read. Manual: TCP takes more "
      "than 1 MiB, then the server's own bound must act: a queue of at most 2 MiB and the end of the connection; the client could speak up "
      "on it. Limited: the same where it cannot. Pull: not a byte and no queue while the client does not ask, then one batch of at most "
      "500; that is no N/A, as 429 with Retry-After is a brake as well. Throttled: after 429 with Retry-After: 1 the next attempt comes at "
      "least 0.9 s later, with the same event; N/A only if it does not wait.");

Error interrupted()
{
    return { Error::Kind::Helper, QStringLiteral("interrupted"), {} };
}

struct Stall
{
    qint64 accepted = 0; // bytes the kernels took before the sender stopped
    double stoppedAfter = 0; // ms
    bool cut = false;
    double cutAfter = 0; // ms
    qint64 queued = 0; // most bytes in the server's own queue
    qint64 grown = 0; // most bytes the server's memory grew by
    qint64 readOn = -1; // events that came once it was read
};

Result<std::unique_ptr<SlowReader>> openReader(Lab& lab, const TransportId& transport, const Lab::Server& server)
{
    const wire::ReadyLine& ready = server.ready();
    if (transport.value() == QLatin1String("grpc"))
        return openGrpcReader(lab, ready.grpc);
    const auto host = [](quint16 port) { return "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n"; };
    if (transport.value() == QLatin1String("websocket"))
        return openSocketReader(lab, ready.websocket, "GET /stream HTTP/1.1\r\n" + host(ready.websocket)
                + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    return openSocketReader(lab, ready.http, "GET /events HTTP/1.1\r\n" + host(ready.http) + "\r\n");
}

Result<Stall> stallOf(Lab& lab, const TransportId& transport)
{
    const auto server = lab.startServer();
    if (!server)
        return server.error();
    if (const auto stands = holdFeed(**server, rate, size); !stands)
        return stands.error();
    const auto before = (*server)->stats();
    auto reader = openReader(lab, transport, **server);
    if (!before || !reader)
        return before ? reader.error() : before.error();
    const quint16 port = (*reader)->port();
    const int open = acceptedOn({ port });
    if (const auto flows = letFeedFlow(**server); !flows)
        return flows.error();

    Stall stall;
    const SystemClock clock;
    const Nanoseconds begun = clock.monotonic();
    const auto since = [&] { return std::chrono::duration<double, std::milli>(clock.monotonic() - begun).count(); };
    const auto isOver = [&] {
        return stall.cut || stall.queued > unbounded || clock.monotonic() - begun > longest
            || (stall.queued == 0 && since() - stall.stoppedAfter > std::chrono::duration<double, std::milli>(still).count());
    };
    while (!isOver()) {
        lab.waitUntil([] { return false; }, 50ms);
        const qint64 accepted = receivedFrom(port) + sendQueueOn(port);
        if (accepted > stall.accepted) {
            stall.accepted = accepted;
            stall.stoppedAfter = since();
        }
        const auto now = (*server)->stats();
        if (!now)
            return now.error();
        stall.queued = std::max(stall.queued, now->queuedBytesMax);
        stall.grown = std::max(stall.grown, now->rssBytes - before->rssBytes);
        stall.cut = acceptedOn({ port }) < open;
        stall.cutAfter = stall.cut ? since() : 0;
    }
    if (!stall.cut)
        stall.readOn = (*reader)->readOn();
    return lab.cancelled() ? Result<Stall>(interrupted()) : stall;
}

Told textOf(const Stall& stall)
{
    const qint64 queued = stall.queued / 1024;
    const Told after = stall.cut
        ? Told(QT_TRANSLATE_NOOP("told", "the server's own queue then grew to %1 KiB, and it ended the connection after %2 ms.")).with(queued, fixed(stall.cutAfter, 0))
        : stall.readOn > 0
        ? Told(QT_TRANSLATE_NOOP("told", "the connection stands, the server's queue reached %1 KiB, and %2 events came once it was read.")).with(queued, stall.readOn)
        : Told(QT_TRANSLATE_NOOP("told", "the connection stands, the server's queue reached %1 KiB.")).with(queued);
    return Told(QT_TRANSLATE_NOOP("told", "A consumer that reads nothing was sent %1 KiB until the sender stopped, %2 ms after the first; %3"))
        .with(stall.accepted / 1024, fixed(stall.stoppedAfter, 0), after);
}

Result<Seen> streamed(Lab& lab, const TransportId& transport)
{
    const auto stalled = stallOf(lab, transport);
    if (!stalled)
        return stalled.error();
    const auto& direction = directionOf(lab, transport);
    if (!direction)
        return direction.error();
    const Stall& stall = *stalled;
    Seen seen;
    const bool bounded = stall.queued <= 2 * mebibyte;
    if (!stall.cut && stall.accepted <= mebibyte && stall.queued <= mebibyte && stall.readOn > 0)
        seen.levels << QStringLiteral("builtin");
    if (stall.cut && stall.accepted > mebibyte && bounded)
        seen.levels << (direction->bothOnOne() ? QStringLiteral("manual") : QStringLiteral("limited"));
    seen.text = textOf(stall);
    if (transport.value() == QLatin1String("grpc"))
        seen.text = sentences({ seen.text, Told(QT_TRANSLATE_NOOP("told", "That is with HTTP/2's first window; gRPC's own default opens one of up to 4 MiB.")) });
    seen.figures = {
        countedFigure("accepted_bytes", QT_TRANSLATE_NOOP("proofs", "Accepted before the sender stopped"), "B", static_cast<double>(stall.accepted)),
        measuredFigure("stopped_after_ms", QT_TRANSLATE_NOOP("proofs", "The sender stopped after"), "ms", stall.stoppedAfter),
        countedFigure("queued_max_bytes", QT_TRANSLATE_NOOP("proofs", "The server's own queue at most"), "B", static_cast<double>(stall.queued)),
        measuredFigure("memory_grown_bytes", QT_TRANSLATE_NOOP("proofs", "The server's memory grew by at most"), "B", static_cast<double>(stall.grown)),
        countedFigure("cut", QT_TRANSLATE_NOOP("proofs", "The server ended the connection"), "yes/no", stall.cut ? 1 : 0),
        countedFigure("read_on", QT_TRANSLATE_NOOP("proofs", "Events once it was read"), "", static_cast<double>(std::max<qint64>(0, stall.readOn))),
    };
    return seen;
}

struct PollSeen
{
    qint64 pushed = 0; // bytes that came while nobody asked
    qint64 waited = 0; // events meanwhile
    qsizetype batch = 0;
    bool whole = false; // two batches, each number once
    qint64 queued = 0;
    int tooFast = 0; // status of the second of two empty polls in a row
    bool retryAfter = false;
};

Result<PollSeen> watchPolls(Lab& lab)
{
    const auto server = lab.startServer();
    if (!server)
        return server.error();
    if (const auto stands = holdFeed(**server, pollRate, size); !stands)
        return stands.error();
    http::HttpClient client;
    const auto poll = [&](wire::Seq since) { return ask(lab, client, **server, "GET", "/poll?since=" + QByteArray::number(static_cast<qulonglong>(since))); };
    const auto first = poll(0);
    if (!first)
        return first.error();
    const qint64 heard = client.bytes().in;
    if (const auto flows = letFeedFlow(**server); !flows)
        return flows.error();
    lab.waitUntil([] { return false; }, 2s);
    PollSeen seen;
    seen.pushed = client.bytes().in - heard;
    demo::FeedChange stop;
    stop.paused = true;
    const auto feed = (*server)->steer(stop);
    const auto stats = (*server)->stats();
    const auto one = poll(0);
    if (!feed || !stats || !one)
        return !feed ? feed.error() : !stats ? stats.error() : one.error();
    seen.waited = static_cast<qint64>(feed->newest);
    seen.queued = stats->queuedBytesMax;
    if (const auto batch = transports::parsePollBatch(one->body)) {
        seen.batch = batch->events.size();
        const auto two = poll(batch->next);
        const auto next = two ? transports::parsePollBatch(two->body) : std::nullopt;
        seen.whole = batch->next == static_cast<wire::Seq>(batch->events.size())
            && next && next->next == batch->next + static_cast<wire::Seq>(next->events.size()) && !next->events.isEmpty();
    }
    poll(feed->newest).ok(); // nothing new, and at once again
    if (const auto again = poll(feed->newest)) {
        seen.tooFast = again->status;
        seen.retryAfter = again->headers.contains("Retry-After");
    }
    return lab.cancelled() ? Result<PollSeen>(interrupted()) : seen;
}

Result<Seen> polled(Lab& lab)
{
    const auto watchedPolls = watchPolls(lab);
    if (!watchedPolls)
        return watchedPolls.error();
    const PollSeen& polls = *watchedPolls;
    const bool pulls = polls.pushed == 0 && polls.queued == 0 && polls.batch > 0 && polls.batch <= 500 && polls.whole;
    const bool brakes = polls.tooFast == 429 && polls.retryAfter;
    Seen seen;
    if (pulls)
        seen.levels << QStringLiteral("pull_pace");
    if (pulls && !brakes)
        seen.levels << QStringLiteral("na_pull");
    seen.text = Told(QT_TRANSLATE_NOOP("told", "While the client did not ask, %1 events happened, %2 bytes were sent and %3 queued; the next question brought a batch "
                               "of %4. Two empty polls in a row were answered with %5."))
                    .with(polls.waited, polls.pushed, polls.queued, polls.batch,
                        polls.retryAfter ? Told(QT_TRANSLATE_NOOP("told", "%1 and Retry-After")).with(polls.tooFast) : QString::number(polls.tooFast));
    seen.figures = {
        countedFigure("waiting_events", QT_TRANSLATE_NOOP("proofs", "Events while the client did not ask"), "", static_cast<double>(polls.waited)),
        countedFigure("accepted_bytes", QT_TRANSLATE_NOOP("proofs", "Bytes sent meanwhile"), "B", static_cast<double>(polls.pushed)),
        countedFigure("queued_max_bytes", QT_TRANSLATE_NOOP("proofs", "The server's own queue at most"), "B", static_cast<double>(polls.queued)),
        countedFigure("batch", QT_TRANSLATE_NOOP("proofs", "Events in the next answer"), "", static_cast<double>(polls.batch)),
        countedFigure("too_fast_status", QT_TRANSLATE_NOOP("proofs", "Answer to asking too fast"), "", polls.tooFast),
    };
    return seen;
}

Result<Seen> called(Lab& lab)
{
    const auto server = lab.startServer();
    if (!server)
        return server.error();
    if (const auto stands = holdFeed(**server, 500, size); !stands)
        return stands.error();
    constexpr qsizetype refusals = 2;
    HookProbe hook(lab, [](qsizetype number) {
        http::Response answer = http::json(number < refusals ? 429 : 200, "{}");
        if (number < refusals)
            answer.headers.add("Retry-After", "1");
        return answer;
    });
    if (const auto enrolled = hook.enroll(**server); !enrolled)
        return enrolled.error();
    if (const auto flows = letFeedFlow(**server); !flows)
        return flows.error();
    lab.waitUntil([&hook] { return hook.deliveries.size() > refusals; }, 5s);
    const auto stats = (*server)->stats();
    lab.waitUntil([&hook] { return hook.deliveries.size() >= refusals + 100; }, 2s);
    if (!stats)
        return stats.error();
    double spacing = 0;
    bool same = hook.deliveries.size() > refusals;
    for (qsizetype i = 1; i <= refusals && same; ++i) {
        const double gap = std::chrono::duration<double, std::milli>(hook.deliveries[i].at - hook.deliveries[i - 1].at).count();
        spacing = i == 1 ? gap : std::min(spacing, gap);
        same = hook.deliveries[i].id == hook.deliveries[0].id;
    }
    const qsizetype after = std::max<qsizetype>(0, hook.deliveries.size() - refusals);
    Seen seen;
    if (same && spacing >= leastSpacing && after >= 100)
        seen.levels << QStringLiteral("throttled");
    if (spacing < leastSpacing)
        seen.levels << QStringLiteral("na_push");
    seen.text = Told(QT_TRANSLATE_NOOP("told", "Two deliveries were refused with 429 and Retry-After: 1. The sender came again after %1 ms at the soonest, %2, sent nothing "
                               "else meanwhile, and %3 deliveries followed once it was let."))
                    .with(fixed(spacing, 0), same ? Told(QT_TRANSLATE_NOOP("told", "with the same event")) : Told(QT_TRANSLATE_NOOP("told", "with another event")), after);
    seen.figures = {
        measuredFigure("attempt_spacing_ms", QT_TRANSLATE_NOOP("proofs", "Between two attempts, at the soonest"), "ms", spacing),
        countedFigure("retry_after_ms", QT_TRANSLATE_NOOP("proofs", "The receiver asked for"), "ms", 1000),
        countedFigure("refused", QT_TRANSLATE_NOOP("proofs", "Refused"), "", static_cast<double>(std::min(refusals, hook.deliveries.size()))),
        countedFigure("deliveries", QT_TRANSLATE_NOOP("proofs", "Deliveries after that"), "", static_cast<double>(after)),
        countedFigure("queued_max_bytes", QT_TRANSLATE_NOOP("proofs", "The sender's own queue of bytes at most"), "B", static_cast<double>(stats->queuedBytesMax)),
    };
    return seen;
}

Result<Seen> experiment(Lab& lab, const TransportId& transport)
{
    if (transport.value() == QLatin1String("webhook"))
        return called(lab);
    return transport.value() == QLatin1String("polling") ? polled(lab) : streamed(lab, transport);
}

} // namespace

Proof backpressureProof()
{
    return { advisor::FeatureId(QStringLiteral("backpressure")), criterion, experiment };
}

} // namespace wirewise::evidence
