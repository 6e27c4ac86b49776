// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/dissector.h"
#include "core/evidence/lab/bare_clients.h"
#include "core/evidence/proofs/proof.h"
#include "core/evidence/lab/trials.h"
#include "core/transports/transport_registry.h"

#include <algorithm>
#include <map>

namespace wirewise::evidence {

using namespace std::chrono_literals;

namespace {

constexpr auto runs = 3500ms; // the fault comes after 1 s of it and lasts 1 s
constexpr auto noticesWithin = 27s; // 2.5 heartbeats of 10 s, and a little

constexpr char criterion[]
    = QT_TRANSLATE_NOOP("proofs", "10 events a second for 3.5 s, the path reset for 1 s in the middle; the server killed and restarted; a half-open path until it "
      "is noticed, at most 27 s. Built in: the stream names id and retry time, and an application that forgot its place loses 0. "
      "Manual: without code of its own nothing comes after the cut, or a client without its place loses events. Channel: a new call on "
      "the same channel goes through, the broken stream stays ended. Self-healing: a bare loop of requests with a cursor loses 0 and "
      "repeats 0. Sender retries: the receiver is unreachable for 1 s, does nothing, loses 0. 'Nothing to retry' only if no request "
      "failed and no event was over 250 ms late.");
constexpr auto late = 250ms;

Ordeal ordeal(const TransportId& transport, const char* fault)
{
    Ordeal ordeal;
    ordeal.trial.transport = transport;
    ordeal.trial.workload.rate = 10;
    ordeal.trial.workload.size = 100;
    ordeal.trial.workload.duration = runs;
    ordeal.patience = 8s;
    if (const auto spec = wire::parseFault(QString::fromLatin1(fault)))
        ordeal.trial.faults = { *spec };
    return ordeal;
}

// When the connection was seen to be dead, after the path had gone silent; 0: not yet.
Nanoseconds noticed(const RunningTrial& trial)
{
    const Nanoseconds begun = faultBegan(trial.log());
    if (begun == 0ns)
        return 0ns;
    const Nanoseconds closed = firstOf(trial.log(), demo::LogEntry::Kind::Closed, begun);
    return closed == 0ns ? 0ns : closed - begun;
}

// Half-open takes its time, so it goes on beside everything else, for all transports from the first cell of the row on.
RunningTrial& halfOpen(Lab& lab, const TransportId& transport)
{
    using ByTransport = std::map<QString, std::shared_ptr<RunningTrial>>;
    const auto begin = [&lab](const TransportId& id) {
        Ordeal silent = ordeal(id, "half_open,after=1s");
        silent.trial.workload.duration = noticesWithin + 2s;
        return std::make_shared<RunningTrial>(lab, silent, [](const RunningTrial& trial) { return noticed(trial) > 0ns; });
    };
    const auto& trials = lab.once<ByTransport>(QStringLiteral("reconnect/half-open"), [&begin] {
        ByTransport all;
        for (const auto& entry : transports::allTransports())
            all[entry.id.value()] = begin(entry.id);
        return all;
    });
    return *trials.at(transport.value());
}

struct Came
{
    Nanoseconds back { 0 }; // from the end of the fault to the first event after it; 0: none came
    qint64 after = 0; // events then
    qint64 replayed = 0;
    Nanoseconds worst { 0 }; // delay of an event
};

Came cameAfter(const RunningTrial& trial, Nanoseconds healed)
{
    Came came;
    for (const demo::LogEntry& entry : trial.log()) {
        if (!isEvent(entry))
            continue;
        came.worst = std::max(came.worst, entry.delay);
        if (healed == 0ns || entry.at < healed)
            continue;
        if (came.after++ == 0)
            came.back = entry.at - healed;
        came.replayed += entry.kind == demo::LogEntry::Kind::Replayed ? 1 : 0;
    }
    return came;
}

// The stream itself says where to go on and when: event ids, and a retry time.
bool namesItsPlace(const std::vector<capture::Segment>& segments)
{
    const auto frames = capture::dissect(segments);
    const bool ids = std::any_of(frames.begin(), frames.end(),
        [](const capture::Frame& frame) { return frame.kind == capture::Frame::Kind::SseEvent && !frame.id.isEmpty(); });
    const bool retry = std::any_of(segments.begin(), segments.end(), [](const capture::Segment& segment) {
        return !segment.up && segment.bytes.contains("\nretry: ");
    });
    return ids && retry;
}

struct Trials
{
    RunningTrial cut; // our client, which resumes
    RunningTrial forgetful; // it comes back without its place
    RunningTrial alone; // without code of its own
    RunningTrial restart;
};

Ordeal forgetting(const TransportId& transport)
{
    Ordeal forgets = ordeal(transport, "reset,after=1s,for=1s");
    forgets.forgetful = true;
    forgets.trial.capture = true;
    return forgets;
}

Ordeal helpless(const TransportId& transport, bool called)
{
    Ordeal alone = ordeal(transport, called ? "block_inbound,after=1s,for=1s" : "reset,after=1s,for=1s");
    alone.trial.reconnect = false;
    return alone;
}

Ordeal killed(const TransportId& transport)
{
    Ordeal dies = ordeal(transport, "");
    dies.killAfter = 1s;
    return dies;
}

// What is lost will not come any more: half a second after the workload, if it is back at all.
bool hasForgotten(const RunningTrial& trial)
{
    return trial.since(trial.openSince()) > runs + 500ms && cameAfter(trial, faultEnded(trial.log())).after > 0;
}

double n(qint64 count) { return static_cast<double>(count); }

void addRuns(Seen& seen, const Trials& trials, Nanoseconds silent)
{
    const measure::RunSummary& cut = trials.cut.result().summary;
    const measure::RunSummary& restart = trials.restart.result().summary;
    const Came cutCame = cameAfter(trials.cut, faultEnded(trials.cut.log()));
    const Came restartCame = cameAfter(trials.restart, trials.restart.killedAt());
    seen.figures = {
        measuredFigure("cut_recovery_ms", QT_TRANSLATE_NOOP("proofs", "Back after a cut of 1 s, with resume"), "ms", inMs(cutCame.back)),
        countedFigure("cut_lost", QT_TRANSLATE_NOOP("proofs", "Cut: lost"), "", n(cut.lost)),
        countedFigure("cut_repeated", QT_TRANSLATE_NOOP("proofs", "Cut: repeated"), "", n(cut.repeated)),
        countedFigure("cut_replayed", QT_TRANSLATE_NOOP("proofs", "Cut: replayed"), "", n(cutCame.replayed)),
        countedFigure("forgetful_lost", QT_TRANSLATE_NOOP("proofs", "Cut: lost when the application forgot its place"), "", n(trials.forgetful.result().summary.lost)),
        countedFigure("alone_after_cut", QT_TRANSLATE_NOOP("proofs", "Events after the cut without code of its own"), "",
            n(cameAfter(trials.alone, faultEnded(trials.alone.log())).after)),
        measuredFigure("restart_recovery_ms", QT_TRANSLATE_NOOP("proofs", "Back after the server was killed and restarted"), "ms", inMs(restartCame.back)),
        countedFigure("restart_lost", QT_TRANSLATE_NOOP("proofs", "Server killed: lost"), "", n(restart.lost)),
        countedFigure("restart_repeated", QT_TRANSLATE_NOOP("proofs", "Server killed: repeated"), "", n(restart.repeated)),
    };
    if (silent > 0ns)
        seen.figures += measuredFigure("half_open_noticed_s", QT_TRANSLATE_NOOP("proofs", "Half-open: noticed after"), "s", inMs(silent) / 1000);
}

void judgeChannel(Seen& seen, const SameChannel& channel)
{
    const bool itself = channel.streamEnded && channel.callWentThrough;
    seen.levels << (itself ? QStringLiteral("channel_only") : QStringLiteral("manual"));
    seen.figures += measuredFigure("channel_back_ms", QT_TRANSLATE_NOOP("proofs", "New call on the same channel"), "ms", channel.callWentThrough ? inMs(channel.after) : -1);
    seen.text = itself
        ? Told(QT_TRANSLATE_NOOP("told", "The broken stream stayed ended, but a new call on the same channel went through %1 ms later with nothing built anew.")).with(fixed(inMs(channel.after), 0))
        : Told(QT_TRANSLATE_NOOP("told", "After the cut neither the stream nor a new call on the same channel came back."));
}

void judgePolls(Seen& seen, const BarePolls& polls, qint64 lostByOurs)
{
    const bool heals = polls.seen > 0 && polls.lost == 0 && polls.repeated == 0 && lostByOurs == 0;
    if (heals)
        seen.levels << QStringLiteral("self_healing");
    else
        seen.levels << QStringLiteral("manual");
    if (polls.failed == 0)
        seen.levels << QStringLiteral("na_request");
    seen.figures += {
        countedFigure("polls_failed", QT_TRANSLATE_NOOP("proofs", "Bare loop: requests that failed"), "", n(polls.failed)),
        countedFigure("polls_lost", QT_TRANSLATE_NOOP("proofs", "Bare loop: lost"), "", n(polls.lost)),
        measuredFigure("polls_worst_ms", QT_TRANSLATE_NOOP("proofs", "Bare loop: worst delay"), "ms", inMs(polls.worst)),
    };
    seen.text = Told(QT_TRANSLATE_NOOP("told", "%1 requests of a bare loop failed in the cut; the next with the same cursor brought what was missed, at most %2 ms late, "
                               "lost %3, repeated %4.")).with(polls.failed, fixed(inMs(polls.worst), 0), polls.lost, polls.repeated);
    if (lostByOurs > 0)
        seen.text = sentences({ seen.text, Told(QT_TRANSLATE_NOOP("told", "The client under test lost %1.")).with(lostByOurs) });
}

void judgeSender(Seen& seen, const Trials& trials)
{
    const measure::RunSummary& alone = trials.alone.result().summary;
    const Came came = cameAfter(trials.alone, faultEnded(trials.alone.log()));
    const bool retried = came.worst > late;
    if (came.after > 0 && alone.lost == 0 && trials.cut.result().summary.lost == 0 && retried)
        seen.levels << QStringLiteral("sender_retries");
    if (!retried || alone.lost > 0)
        seen.levels << QStringLiteral("na_sender");
    seen.figures += measuredFigure("redelivered_worst_ms", QT_TRANSLATE_NOOP("proofs", "Receiver unreachable for 1 s: worst delay"), "ms", inMs(came.worst));
    seen.text = Told(QT_TRANSLATE_NOOP("told", "The receiver was out of reach for 1 s and did nothing about it: the sender tried again, %1 events lost, the latest %2 ms late."))
                    .with(alone.lost, fixed(inMs(came.worst), 0));
}

void judgeStream(Seen& seen, const Trials& trials)
{
    const qint64 lost = trials.forgetful.result().summary.lost;
    const bool named = namesItsPlace(trials.forgetful.result().segments);
    const bool back = cameAfter(trials.forgetful, faultEnded(trials.forgetful.log())).after > 0;
    const bool ours = cameAfter(trials.cut, faultEnded(trials.cut.log())).after > 0 && trials.cut.result().summary.lost == 0;
    const bool builtin = named && back && lost == 0 && ours;
    const bool silentAlone = cameAfter(trials.alone, faultEnded(trials.alone.log())).after == 0;
    if (builtin)
        seen.levels << QStringLiteral("builtin");
    else if (lost > 0 || silentAlone)
        seen.levels << QStringLiteral("manual");
    seen.text = builtin
        ? Told(QT_TRANSLATE_NOOP("told", "The stream names ids and a retry time: an application that forgot its place came back by these alone and lost 0."))
        : Told(QT_TRANSLATE_NOOP("told", "Without code of its own the client got %1 events after a cut of 1 s, and %2 were lost when it came back without its place."))
              .with(cameAfter(trials.alone, faultEnded(trials.alone.log())).after, lost);
}

Result<Seen> run(Lab& lab, const TransportId& transport)
{
    RunningTrial& silent = halfOpen(lab, transport);
    const QString& id = transport.value();
    Trials trials { { lab, ordeal(transport, "reset,after=1s,for=1s") }, { lab, forgetting(transport), hasForgotten },
        { lab, helpless(transport, id == QLatin1String("webhook")) }, { lab, killed(transport) } };
    // These turn the loop themselves, while the trials go on.
    const Result<SameChannel> channel = id == QLatin1String("grpc") ? callAfterACut(lab) : Result(SameChannel());
    const Result<BarePolls> polls = id == QLatin1String("polling") ? pollThroughACut(lab) : Result(BarePolls());
    if (!channel || !polls)
        return channel ? polls.error() : channel.error();
    if (const auto over = waitFor(lab, { &trials.cut, &trials.forgetful, &trials.alone, &trials.restart }, 40s); !over)
        return over.error();
    Seen special;
    if (id == QLatin1String("grpc"))
        judgeChannel(special, *channel);
    else if (id == QLatin1String("polling"))
        judgePolls(special, *polls, trials.cut.result().summary.lost);
    else if (id == QLatin1String("webhook"))
        judgeSender(special, trials);
    else
        judgeStream(special, trials);
    lab.waitUntil([&silent] { return noticed(silent) > 0ns || silent.ended() || !silent.error().isEmpty(); }, noticesWithin + 5s);
    if (lab.cancelled())
        return Error { Error::Kind::Helper, QStringLiteral("interrupted"), {} };
    Seen seen;
    addRuns(seen, trials, noticed(silent));
    seen.figures += special.figures;
    seen.levels = special.levels;
    const measure::RunSummary& cut = trials.cut.result().summary;
    const Told notice = noticed(silent) > 0ns ? Told(QT_TRANSLATE_NOOP("told", "after %1 s")).with(fixed(inMs(noticed(silent)) / 1000, 1))
                                              : Told(QT_TRANSLATE_NOOP("told", "not within %1 s")).with(noticesWithin / 1s);
    seen.text = sentences({ special.text,
        Told(QT_TRANSLATE_NOOP("told", "With resume: %1 lost, %2 repeated, back in %3 ms; half-open noticed %4."))
            .with(cut.lost, cut.repeated, fixed(inMs(cameAfter(trials.cut, faultEnded(trials.cut.log())).back), 0), notice) });
    return seen;
}

} // namespace

Proof reconnectProof()
{
    return { advisor::FeatureId(QStringLiteral("reconnect")), criterion, run };
}

} // namespace wirewise::evidence
