// SPDX-License-Identifier: GPL-3.0-or-later
// For how long may a connection be idle? Many at once, idle for so long each, then asked: bisection in two looks, of
// which the second narrows down what the first found. Control: one beside them with traffic, so that a lifetime is
// not taken for an idle cut.
#include "core/probe/experiments/talk.h"
#include "core/probe/judge.h"

#include <algorithm>

namespace wirewise::probe {

using namespace std::chrono_literals;

namespace {

constexpr int looksAt = 8; // idle times at once
constexpr int eachTime = 3;
constexpr double fineEnough = 0.3; // seconds between two idle times
constexpr double slack = 1; // seconds that server shall be quiet beyond the longest

struct Idler
{
    std::size_t point = 0;
    std::unique_ptr<Talk> talk;
    Nanoseconds since { 0 };

    double idle(Nanoseconds now) const { return seconds(now - since); }
};

// The connection with traffic.
class Beside
{
public:
    Beside(Bench& bench, Talk::Way way, double bound)
        : m_bench(bench)
        , m_every(std::clamp(bound / 10, 0.1, 2.0))
        , talk(bench, way)
    {
    }
    void turn()
    {
        const Nanoseconds now = m_bench.now();
        if (!talk.isOpen() || seconds(now - m_last) < m_every)
            return;
        m_last = now;
        talk.ask();
    }

private:
    Bench& m_bench;
    double m_every;
    Nanoseconds m_last { 0 };

public:
    Talk talk;
};

class Look
{
public:
    Look(Bench& bench, Talk::Way way, Beside& beside, const std::vector<double>& times)
        : m_bench(bench)
        , m_beside(beside)
    {
        for (const double time : times)
            m_points << IdlePoint { time, 0, 0, 0 };
        const auto quiet = std::chrono::seconds(static_cast<qint64>(times.back() + slack + 1) + std::chrono::ceil<std::chrono::seconds>(bench.settings().patience).count());
        for (std::size_t i = 0; i < times.size() * eachTime; ++i)
            m_order.push_back(i / eachTime);
        for (std::size_t i = m_order.size(); i > 1; --i) // in a seeded order
            std::swap(m_order[i - 1], m_order[bench.random().next() % i]);
        for (std::size_t i = 0; i < m_order.size(); ++i)
            m_talks.push_back(std::make_unique<Talk>(bench, way, quiet));
    }

    // Empty: done, or cancelled.
    Told run()
    {
        if (!waitForAll(m_bench, m_talks))
            return Told(QT_TRANSLATE_NOOP("told", "not all of %1 could be opened")).with(m_talks.size());
        for (std::size_t i = 0; i < m_talks.size(); ++i)
            m_idlers.push_back({ m_order[i], std::move(m_talks[i]), m_bench.now() });
        const auto most = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::duration<double>(m_points.last().seconds));
        m_bench.waitUntil([this] { return turn(); }, most + m_bench.settings().patience + 1s);
        for (Idler& idler : m_idlers)
            decide(idler, false);
        return {};
    }

    const QList<IdlePoint>& points() const { return m_points; }

private:
    bool turn()
    {
        m_beside.turn();
        const Nanoseconds now = m_bench.now();
        for (Idler& idler : m_idlers) {
            if (!idler.talk)
                continue;
            const bool due = idler.idle(now) >= m_points[static_cast<qsizetype>(idler.point)].seconds;
            if (idler.talk->isOver() || idler.talk->answers() > 0)
                decide(idler, idler.talk->isOver());
            else if (due && idler.talk->asked() == 0)
                idler.talk->ask();
        }
        return std::none_of(m_idlers.begin(), m_idlers.end(), [](const Idler& idler) { return idler.talk != nullptr; });
    }

    // What is not decided when time is up was asked and did not answer.
    void decide(Idler& idler, bool told)
    {
        if (!idler.talk)
            return;
        IdlePoint& point = m_points[static_cast<qsizetype>(idler.point)];
        const bool alive = idler.talk->answers() > 0;
        point.alive += alive;
        point.dead += !alive;
        point.told += !alive && told;
        idler.talk.reset();
    }

    Bench& m_bench;
    Beside& m_beside;
    QList<IdlePoint> m_points;
    std::vector<std::size_t> m_order;
    std::vector<std::unique_ptr<Talk>> m_talks;
    std::vector<Idler> m_idlers;
};

std::vector<double> between(double from, double to, int count)
{
    std::vector<double> times;
    for (int i = 1; i <= count; ++i)
        times.push_back(from + (to - from) * i / count);
    return times;
}

Finding run(Bench& bench)
{
    const auto way = wayThrough(bench);
    if (!way)
        return notConclusive(QStringLiteral("idle_cut"), Told(QT_TRANSLATE_NOOP("told", "No connection could be kept: neither an echo nor a second request was answered.")));
    IdleSeen seen;
    seen.bound = longestIdle(bench, *way);
    Beside beside(bench, *way, seen.bound);
    Look first(bench, *way, beside, between(0, seen.bound, looksAt));
    seen.trouble = first.run();
    seen.points = first.points();
    const auto bracket = bracketOf(seen.points);
    if (seen.trouble.isEmpty() && beside.talk.isOpen() && bracket && bracket->dead - bracket->alive > fineEnough && !bench.cancelled()) {
        Look second(bench, *way, beside, between(bracket->alive, bracket->dead, looksAt));
        seen.trouble = second.run();
        seen.points.removeIf([&bracket](const IdlePoint& point) { return point.seconds > bracket->alive; });
        seen.points << second.points();
    }
    seen.trafficLived = beside.talk.isOpen();
    return judgeIdle(seen);
}

} // namespace

Experiment idleExperiment()
{
    return { "idle_cut", run, [](const Settings& settings) { return 1.5 * seconds(settings.longest); } };
}

} // namespace wirewise::probe
