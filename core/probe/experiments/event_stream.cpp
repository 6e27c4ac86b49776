// SPDX-License-Identifier: GPL-3.0-or-later
// Does an event stream arrive as it is sent? Streams at once, each with when its events came and, by that server's
// clock, when they were made: only differences are compared. Control: on another connection, how many it made.
#include "core/probe/experiments/exchange.h"
#include "core/probe/experiments/feed_hold.h"
#include "core/probe/judge.h"
#include "core/transports/sse/sse_parser.h"
#include "core/wire/envelope.h"

#include <algorithm>

namespace wirewise::probe {

using namespace std::chrono_literals;

namespace {

constexpr double slowest = 2; // events a second that can be told apart in the time there is
constexpr double fastest = 20;
constexpr double wanted = 10;
constexpr qsizetype enough = 12; // events
constexpr std::chrono::milliseconds shortest { 3000 };

struct Watched
{
    Watched(Bench& bench, Nanoseconds began)
        : exchange(bench.path(), bench.path().http, bench.request(bench.path().http, "GET", "/events"),
              [this, began](const QByteArray& piece) { take(piece, began); })
    {
    }

    void take(const QByteArray& piece, Nanoseconds began)
    {
        const double came = seconds(SystemClock().monotonic() - began) * 1000;
        for (const transports::SseEvent& event : parser.feed(piece)) {
            const auto envelope = wire::fromJson(event.data);
            const auto* sent = envelope ? std::get_if<wire::FeedEvent>(&*envelope) : nullptr;
            if (sent)
                events << StreamEvent { seconds(sent->sent) * 1000, came };
        }
    }

    transports::SseParser parser;
    QList<StreamEvent> events;
    Exchange exchange; // last: it speaks to the others
};

std::chrono::milliseconds watchFor(const Settings& settings)
{
    return std::max<std::chrono::milliseconds>(shortest, settings.patience);
}

StreamSeen seenOf(const Watched& watched, Nanoseconds began, double watchedMs, int made)
{
    StreamSeen seen;
    seen.events = watched.events;
    seen.watchedMs = watchedMs;
    seen.made = made;
    if (watched.exchange.status() > 0)
        seen.headMs = seconds(watched.exchange.headAt() - began) * 1000;
    if (watched.exchange.status() > 0 && watched.exchange.status() != 200)
        seen.trouble = Told(QT_TRANSLATE_NOOP("told", "it was answered with %1")).with(watched.exchange.status());
    else if (watched.exchange.isOver())
        seen.trouble = watched.exchange.isWhole() ? Told(QT_TRANSLATE_NOOP("told", "it came to an end")) : watched.exchange.trouble();
    return seen;
}

Finding run(Bench& bench)
{
    FeedHold feed(bench);
    if (feed.rate() < slowest || feed.rate() > fastest) {
        const Told trouble = feed.set({ { QStringLiteral("rate"), wanted }, { QStringLiteral("size"), 64 },
            { QStringLiteral("kind"), QStringLiteral("text") }, { QStringLiteral("paused"), false } });
        if (!trouble.isEmpty())
            return notConclusive(QStringLiteral("sse_first_event"),
                Told(QT_TRANSLATE_NOOP("told", "That server makes no events at a rate that can be told apart (2 to 20 a second), and %1.")).with(trouble));
    }
    const qint64 before = feed.newest();
    const Nanoseconds began = bench.now();
    std::vector<std::unique_ptr<Watched>> streams;
    for (int i = 0; i < heldAtOnce; ++i)
        streams.push_back(std::make_unique<Watched>(bench, began));
    bench.waitUntil([&] {
        return std::all_of(streams.begin(), streams.end(), [](const auto& each) { return each->events.size() >= enough || each->exchange.isOver(); });
    }, watchFor(bench.settings()));
    const double watchedMs = seconds(bench.now() - began) * 1000;
    const qint64 after = feed.newest();
    QList<StreamSeen> seen;
    for (const auto& each : streams) {
        seen << seenOf(*each, began, watchedMs, static_cast<int>(after - before));
        if (before < 0 || after < 0)
            seen.last().trouble = Told(QT_TRANSLATE_NOOP("told", "that server did not say what it made"));
    }
    return judgeStream(seen);
}

} // namespace

Experiment streamExperiment()
{
    return { "sse_first_event", run,
        [](const Settings& settings) { return seconds(watchFor(settings)); } };
}

} // namespace wirewise::probe
