// SPDX-License-Identifier: GPL-3.0-or-later
// Does an Upgrade (RFC 6455, 4.1) reach that server, and what is said after it? Control: a plain request to the same
// port, before and after, which that server itself answers with 426.
#include "core/probe/experiments/talk.h"
#include "core/probe/judge.h"

#include <algorithm>

namespace wirewise::probe {

namespace {

Control askPlainly(Bench& bench)
{
    const Reply reply = bench.ask(bench.path().websocket, "GET", "/echo");
    return { reply.status, reply.status == 0 ? reply.trouble : Told() };
}

Trial seenOf(const Talk& talk, Nanoseconds began)
{
    Trial trial;
    if (!talk.line().wasOpen()) {
        trial.fate = Fate::Unreachable;
    } else if (talk.answers() > 0) {
        trial.fate = Fate::Passed;
        trial.ms = seconds(talk.heardAt() - began) * 1000;
    } else if (talk.status() == 101) {
        trial.fate = talk.isOver() ? Fate::Closed : Fate::Mute;
    } else if (talk.status() > 0) {
        trial = { Fate::Answered, talk.status(), 0 };
    } else {
        trial.fate = talk.isOver() ? Fate::Closed : Fate::Silent;
    }
    return trial;
}

Finding run(Bench& bench)
{
    if (bench.path().websocket == 0)
        return notConclusive(QStringLiteral("upgrade"), Told(QT_TRANSLATE_NOOP("told", "That server's WebSocket port is not known.")));
    const Control before = askPlainly(bench);
    if (!before.trouble.isEmpty())
        return judgeUpgrade(before, {});
    const Nanoseconds began = bench.now();
    std::vector<std::unique_ptr<Talk>> talks;
    for (int i = 0; i < repeats; ++i)
        talks.push_back(std::make_unique<Talk>(bench, Talk::Way::WebSocket));
    const auto decided = [](const std::unique_ptr<Talk>& talk) {
        if (talk->isOpen() && talk->asked() == 0)
            talk->ask();
        return talk->answers() > 0 || talk->isOver() || talk->status() > 101;
    };
    bench.waitUntil([&] { return std::count_if(talks.begin(), talks.end(), decided) == repeats; }, bench.settings().patience);
    QList<Trial> trials;
    for (const auto& talk : talks)
        trials << seenOf(*talk, began);
    return judgeUpgrade(askPlainly(bench), trials);
}

} // namespace

Experiment upgradeExperiment()
{
    return { "upgrade", run, [](const Settings&) { return 0.5; } };
}

} // namespace wirewise::probe
