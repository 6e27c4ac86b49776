// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/proofs/direction.h"
#include "core/evidence/lab/live_client.h"
#include "core/evidence/proofs/proof.h"

#include <map>

namespace wirewise::evidence {

using namespace std::chrono_literals;

namespace {

constexpr auto watched = 12s; // all connections at once; each of ours has a heartbeat of 10 s
constexpr auto quiet = 300ms; // what moves within it is one wake-up
constexpr double tail = 10; // s that an LTE radio stays on (facts.md 4.4)
constexpr double goodShare = 0.05;
constexpr double alwaysShare = 0.5;
constexpr double mostWakeUps = 900; // an hour: a heartbeat of 4 s, the shortest in practice (facts.md, Uber)
constexpr double rarely = 15 * 60; // s
constexpr double often = 10; // s

constexpr char criterion[]
    = QT_TRANSLATE_NOOP("proofs", "Wake-ups: bursts of bytes (300 ms apart) on an idle connection, counted for 12 s; for short polls the interval stands in their "
      "place, and what moves between two polls is counted. Radio on: min(1, tail / time between wake-ups) with a tail of 10 s (LTE), a "
      "model. Good: at most 5 %, for polls at the decision's own freshness. Medium: more than 5 %, at no more than 900 wake-ups an hour. "
      "Good when infrequent: at most 5 % when polled every 15 min, nothing moving in between, but at least 50 % every 10 s. Not "
      "applicable: the server has to call the client, which listens on a port as a phone cannot.");

struct Idle
{
    int wakeUps = 0; // while nothing happened
    int polls = 0; // of these, questions
    bool lost = false; // the connection ended
};

// One wake-up: bytes move after a pause.
class BurstCounter
{
public:
    explicit BurstCounter(const LiveClient& client)
        : m_client(client)
        , m_moved(movedOf(client))
    {
    }

    void look(Nanoseconds now)
    {
        const qint64 moved = movedOf(m_client);
        if (moved == m_moved)
            return;
        m_moved = moved;
        if (m_bursts == 0 || now - m_last > quiet)
            ++m_bursts;
        m_last = now;
    }
    int bursts() const { return m_bursts; }

private:
    static qint64 movedOf(const LiveClient& client) { return client.bytes().in + client.bytes().out; }

    const LiveClient& m_client;
    qint64 m_moved;
    Nanoseconds m_last { 0 };
    int m_bursts = 0;
};

// Every connection of the row, idle, at the same time: the row takes as long as one cell.
Result<std::map<QString, Idle>> watchAll(Lab& lab)
{
    const auto server = lab.startServer();
    if (!server)
        return server.error();
    if (const auto held = holdFeed(**server, 1); !held)
        return held.error();
    std::map<QString, std::unique_ptr<LiveClient>> clients;
    for (const char* name : { "websocket", "sse", "grpc", "polling" }) {
        const TransportId id(QString::fromLatin1(name));
        auto& client = clients[id.value()] = std::make_unique<LiveClient>(lab, id);
        if (const auto open = client->open(**server); !open)
            return open.error();
    }
    lab.waitUntil([] { return false; }, 500ms); // what belongs to the opening
    std::map<QString, BurstCounter> counters;
    std::map<QString, int> pollsBefore;
    for (const auto& [name, client] : clients) {
        counters.emplace(name, *client);
        pollsBefore[name] = client->emptyAnswers;
    }
    const SystemClock clock;
    lab.waitUntil([&] {
        for (auto& [name, counter] : counters)
            counter.look(clock.monotonic());
        return false;
    }, watched);
    if (lab.cancelled())
        return Error { Error::Kind::Helper, QStringLiteral("interrupted"), {} };
    std::map<QString, Idle> idle;
    for (const auto& [name, client] : clients)
        idle[name] = { counters.at(name).bursts(), client->emptyAnswers - pollsBefore[name], client->isClosed() };
    return idle;
}

double radioShare(double secondsBetween)
{
    return secondsBetween <= 0 ? 1 : std::min(1.0, tail / secondsBetween);
}

Seen held(const Idle& idle)
{
    const double seconds = std::chrono::duration<double>(watched).count();
    const double perHour = idle.wakeUps * 3600 / seconds;
    const double share = idle.wakeUps == 0 ? 0 : radioShare(seconds / idle.wakeUps);
    Seen seen;
    if (!idle.lost && share <= goodShare)
        seen.levels << QStringLiteral("good");
    else if (!idle.lost && perHour <= mostWakeUps)
        seen.levels << QStringLiteral("medium");
    seen.text = Told(QT_TRANSLATE_NOOP("told", "An idle connection woke the radio %1 time(s) in %2 s by its heartbeats: by the model the radio is on for %3 % "
                               "of the time although nothing happens.")).with(idle.wakeUps, seconds, fixed(share * 100, 0));
    if (idle.lost)
        seen.text = sentences({ seen.text, Told(QT_TRANSLATE_NOOP("told", "The connection did not last.")) });
    seen.figures = {
        countedFigure("wake_ups", QT_TRANSLATE_NOOP("proofs", "Bursts of bytes on the idle connection"), "", idle.wakeUps),
        countedFigure("watched_s", QT_TRANSLATE_NOOP("proofs", "Watched for"), "s", seconds),
        modelledFigure("wake_ups_per_hour", QT_TRANSLATE_NOOP("proofs", "Wake-ups"), "/h", perHour),
        modelledFigure("radio_on_percent", QT_TRANSLATE_NOOP("proofs", "Radio on while idle"), "%", share * 100),
    };
    return seen;
}

Seen polled(const Idle& idle, const Need& need)
{
    const double fresh = std::chrono::duration<double>(need.freshness).count(); // a poll as often as news may be old
    const int between = idle.wakeUps - idle.polls;
    const bool silent = between <= 2; // a poll at the edge of the time, or one answered late, counts twice
    const double seconds = std::chrono::duration<double>(watched).count();
    // Whatever moves between two polls is a wake-up as well.
    const double gap = silent ? rarely : std::min(rarely, seconds / between);
    Seen seen;
    if (silent && radioShare(gap) <= goodShare && radioShare(often) >= alwaysShare)
        seen.levels << QStringLiteral("when_rare");
    if (silent && radioShare(fresh) <= goodShare)
        seen.levels << QStringLiteral("good");
    seen.text = Told(QT_TRANSLATE_NOOP("told", "Between two polls %1. By the model the radio is on for %2 % of the time when polled every 15 min, %3 % every 10 s, "
                               "and %4 % as often as %5 freshness of %6 s asks for."))
                    .with(silent ? Told(QT_TRANSLATE_NOOP("told", "nothing moves")) : Told(QT_TRANSLATE_NOOP("told", "bytes moved %1 times in %2 s")).with(between, seconds),
                        fixed(radioShare(gap) * 100, 0), fixed(radioShare(often) * 100, 0), fixed(radioShare(fresh) * 100, 0),
                        need.stated ? Told(QT_TRANSLATE_NOOP("told", "the decision's")) : Told(QT_TRANSLATE_NOOP("told", "the usual")), fresh);
    seen.figures = {
        countedFigure("wake_ups", QT_TRANSLATE_NOOP("proofs", "Bursts of bytes"), "", idle.wakeUps),
        countedFigure("polls", QT_TRANSLATE_NOOP("proofs", "Of these, polls every 1 s"), "", idle.polls),
        countedFigure("watched_s", QT_TRANSLATE_NOOP("proofs", "Watched for"), "s", seconds),
        modelledFigure("radio_on_15min_percent", QT_TRANSLATE_NOOP("proofs", "Radio on, polled every 15 min"), "%", radioShare(gap) * 100),
        modelledFigure("radio_on_10s_percent", QT_TRANSLATE_NOOP("proofs", "Radio on, polled every 10 s"), "%", radioShare(often) * 100),
        modelledFigure("radio_on_percent", QT_TRANSLATE_NOOP("proofs", "Radio on, polled at the wanted freshness"), "%", radioShare(fresh) * 100),
        modelledFigure("wake_ups_per_hour", QT_TRANSLATE_NOOP("proofs", "Wake-ups, polled at the wanted freshness"), "/h", fresh > 0 ? 3600 / fresh : 3600),
    };
    return seen;
}

Result<Seen> called(Lab& lab, const TransportId& transport)
{
    const auto& direction = directionOf(lab, transport);
    if (!direction)
        return direction.error();
    Seen seen;
    seen.figures = { countedFigure("connections_by_server", QT_TRANSLATE_NOOP("proofs", "TCP connections the server opened to the client"), "", direction->calls) };
    if (direction->serverCalls) {
        seen.levels << QStringLiteral("not_applicable");
        seen.text = Told(QT_TRANSLATE_NOOP("told", "The server had to call the client at a port that it listens on. A phone has no public address and sleeps: it "
                                   "cannot receive one."));
    } else {
        seen.unprovable = true;
        seen.text = Told(QT_TRANSLATE_NOOP("told", "No delivery was seen, so there is nothing to judge."));
    }
    return seen;
}

Result<Seen> experiment(Lab& lab, const TransportId& transport)
{
    if (transport.value() == QLatin1String("webhook"))
        return called(lab, transport);
    const auto& all = lab.once<Result<std::map<QString, Idle>>>(QStringLiteral("idle connections"), [&lab] { return watchAll(lab); });
    if (!all)
        return all.error();
    const auto idle = all->find(transport.value());
    if (idle == all->end())
        return Seen { {}, Told(QT_TRANSLATE_NOOP("told", "There is no such connection to watch.")), {}, {}, true };
    return transport.value() == QLatin1String("polling") ? polled(idle->second, lab.settings().need) : held(idle->second);
}

} // namespace

Proof mobileProof()
{
    return { advisor::FeatureId(QStringLiteral("mobile")), criterion, experiment };
}

} // namespace wirewise::evidence
