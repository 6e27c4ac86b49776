// SPDX-License-Identifier: GPL-3.0-or-later
// May a request be held until there is something to say? Held requests at once with the feed at rest, so that only
// time ends them.
#include "core/probe/experiments/exchange.h"
#include "core/probe/experiments/feed_hold.h"
#include "core/probe/judge.h"

#include <algorithm>

namespace wirewise::probe {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestHold { 25'000 }; // of that server

std::chrono::milliseconds holdFor(const Settings& settings)
{
    return std::min(settings.longest, longestHold);
}

Finding run(Bench& bench)
{
    HoldsSeen seen;
    FeedHold feed(bench);
    seen.trouble = feed.set({ { QStringLiteral("paused"), true } });
    const qint64 newest = seen.trouble.isEmpty() ? feed.newest() : -1;
    if (newest < 0) {
        if (seen.trouble.isEmpty())
            seen.trouble = Told(QT_TRANSLATE_NOOP("told", "that server did not say what is newest"));
        return judgeLongPoll(seen);
    }
    const auto hold = holdFor(bench.settings());
    const QByteArray target = "/poll?since=" + QByteArray::number(newest) + "&wait=" + QByteArray::number(seconds(hold), 'f', 3);
    const Nanoseconds began = bench.now();
    std::vector<std::unique_ptr<Exchange>> requests;
    for (int i = 0; i < heldAtOnce; ++i)
        requests.push_back(std::make_unique<Exchange>(bench.path(), bench.path().http, bench.request(bench.path().http, "GET", target)));
    bench.waitUntil([&] { return std::all_of(requests.begin(), requests.end(), [](const auto& each) { return each->isOver(); }); },
        hold + bench.settings().patience);
    for (const auto& each : requests) {
        const bool answered = each->isWhole();
        const Nanoseconds at = answered ? each->headAt() : each->line().isOver() ? each->line().endedAt() : bench.now();
        seen.holds << Hold { seconds(hold), seconds(at - began), answered ? each->status() : 0 };
    }
    return judgeLongPoll(seen);
}

} // namespace

Experiment longPollExperiment()
{
    return { "long_poll", run, [](const Settings& settings) { return seconds(holdFor(settings)); } };
}

} // namespace wirewise::probe
