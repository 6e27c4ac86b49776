// SPDX-License-Identifier: GPL-3.0-or-later
// How old may a connection get? Several with traffic, begun one after another: what is cut at an age ends at different
// moments, what ends at one moment was no age.
#include "core/probe/experiments/talk.h"
#include "core/probe/judge.h"

#include <algorithm>

namespace wirewise::probe {

using namespace std::chrono_literals;

namespace {

constexpr double leastApart = 0.15; // seconds between two beginnings

double apart(double bound)
{
    return std::max(leastApart, bound / 40);
}

class Lives
{
public:
    Lives(Bench& bench, Talk::Way way)
        : m_bench(bench)
        , m_way(way)
        , m_bound(bench.longest())
        , m_every(std::clamp(m_bound / 20, 0.1, 2.0))
        , m_began(bench.now())
    {
    }

    bool turn()
    {
        const Nanoseconds now = m_bench.now();
        if (std::ssize(m_all) < heldAtOnce && seconds(now - m_began) >= apart(m_bound) * static_cast<double>(m_all.size()))
            m_all.push_back({ std::make_unique<Talk>(m_bench, m_way), now, {}, {} });
        for (One& one : m_all)
            if (one.talk)
                turn(one, now);
        return std::ssize(m_all) == heldAtOnce
            && std::none_of(m_all.begin(), m_all.end(), [](const One& one) { return one.talk != nullptr; });
    }

    LivesSeen seen()
    {
        LivesSeen seen;
        seen.bound = m_bound;
        seen.trouble = m_trouble;
        for (const One& one : m_all)
            seen.lives << one.life;
        return seen;
    }

private:
    struct One
    {
        std::unique_ptr<Talk> talk; // null: over
        Nanoseconds asked { 0 };
        Nanoseconds opened { 0 };
        Life life;
    };

    void turn(One& one, Nanoseconds now)
    {
        Talk& talk = *one.talk;
        if (talk.line().wasOpen())
            one.opened = talk.line().openedAt();
        const bool mute = talk.asked() > talk.answers() && now - one.asked > m_bench.settings().patience;
        if (talk.isOver() || mute)
            return end(one, talk.isOver() ? talk.line().endedAt() : talk.heardAt(), true);
        if (!talk.isOpen()) {
            if (now - one.asked > m_bench.settings().patience)
                end(one, now, true);
            return;
        }
        if (seconds(now - one.opened) >= m_bound)
            return end(one, now, false);
        if (talk.asked() == talk.answers() && seconds(now - one.asked) >= m_every) {
            one.asked = now;
            talk.ask();
        }
    }

    void end(One& one, Nanoseconds at, bool cut)
    {
        if (one.talk->heardAt().count() == 0)
            m_trouble = one.talk->isOver() ? one.talk->line().trouble() : Told(QT_TRANSLATE_NOOP("told", "no answer in time"));
        one.life = { seconds(one.opened - m_began), seconds(at - m_began), cut };
        one.talk.reset();
    }

    Bench& m_bench;
    Talk::Way m_way;
    double m_bound;
    double m_every;
    Nanoseconds m_began;
    std::vector<One> m_all;
    Told m_trouble;
};

double lasts(double bound)
{
    return bound + heldAtOnce * apart(bound);
}

Finding run(Bench& bench)
{
    const auto way = wayThrough(bench);
    if (!way)
        return notConclusive(QStringLiteral("lifetime"), Told(QT_TRANSLATE_NOOP("told", "No connection could be kept: neither an echo nor a second request was answered.")));
    Lives lives(bench, *way);
    bench.waitUntil([&lives] { return lives.turn(); }, std::chrono::milliseconds(static_cast<qint64>(lasts(bench.longest()) * 1000)) + 2 * bench.settings().patience);
    return judgeLifetime(lives.seen());
}

} // namespace

Experiment lifetimeExperiment()
{
    return { "lifetime", run, [](const Settings& settings) { return lasts(seconds(settings.longest)); } };
}

} // namespace wirewise::probe
