// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/race_words.h"

#include "core/base/escape.h"
#include "core/base/words.h"
#include "ui/models/race_table.h"
#include "ui/models/ranking_words.h"
#include "ui/models/run_words.h"


namespace wirewise::ui {
namespace {

constexpr std::uint64_t FewestSamples = 20; // for a 95th percentile
constexpr double ClearlyMore = 1.5; // bytes
constexpr double ClearlyLater = 1.2; // half of the late ones than 95 % of the soon ones

WIREWISE_WORDS(RaceWords)

QString names(const QList<RaceLane>& lanes)
{
    QStringList names;
    for (const RaceLane& lane : lanes)
        names << lane.name;
    return enumerated(names);
}

Nanoseconds p50(const RaceLane& lane)
{
    return lane.run().latency.percentile(50);
}

Nanoseconds p95(const RaceLane& lane)
{
    return lane.run().latency.percentile(95);
}

// The first `size` against the others: how much later half of those came than 95 % of these.
double apart(const QList<RaceLane>& byDelay, qsizetype size)
{
    Nanoseconds latest { 0 };
    Nanoseconds soonest = Nanoseconds::max();
    for (qsizetype i = 0; i < byDelay.size(); ++i) {
        if (i < size)
            latest = std::max(latest, p95(byDelay[i]));
        else
            soonest = std::min(soonest, p50(byDelay[i]));
    }
    return static_cast<double>(soonest.count()) / static_cast<double>(std::max<qint64>(1, latest.count()));
}

QString delaySentence(const QList<RaceLane>& all)
{
    QList<RaceLane> lanes;
    for (const RaceLane& lane : all)
        if (lane.run().latency.count() >= FewestSamples)
            lanes << lane;
    if (lanes.size() < 2)
        return tr("Too few messages to compare delays.");
    std::stable_sort(lanes.begin(), lanes.end(), [](const RaceLane& a, const RaceLane& b) { return p50(a) < p50(b); });
    qsizetype best = 0;
    double widest = ClearlyLater;
    for (qsizetype size = 1; size < lanes.size(); ++size)
        if (const double ratio = apart(lanes, size); ratio > widest) {
            widest = ratio;
            best = size;
        }
    if (best == 0)
        return tr("The delays do not differ clearly.");
    const QList<RaceLane> soon = lanes.first(best);
    const QList<RaceLane> late = lanes.sliced(best);
    const RaceLane slowest = *std::max_element(soon.begin(), soon.end(), [](const RaceLane& a, const RaceLane& b) { return p95(a) < p95(b); });
    const QString who = soon.size() > 3 && late.size() < 3 ? tr("All others") : names(soon);
    const QString whom = late.size() > 3 && soon.size() < 3 ? tr("all others") : names(late);
    return tr("%1 delivered sooner than %2: 95 % of the messages within %3, against half of them after %4 or more.")
        .arg(who, whom, delayText(p95(slowest)), delayText(p50(late.first())));
}

QString lossSentence(const QList<RaceLane>& lanes)
{
    QStringList parts;
    for (const RaceLane& lane : lanes) {
        QStringList what;
        if (lane.run().lost > 0)
            what << tr("lost %1").arg(countText(lane.run().lost));
        if (lane.run().repeated > 0)
            what << tr("had %1 repeated").arg(countText(lane.run().repeated));
        if (!what.isEmpty())
            parts << lane.name + u' ' + what.join(tr(" and "));
    }
    return parts.isEmpty() ? tr("Nothing was lost, nothing repeated.") : parts.join(QStringLiteral("; ")) + u'.';
}

qint64 bytesPerMessage(const RaceLane& lane)
{
    return (lane.run().wire.in + lane.run().wire.out) / lane.run().received;
}

QString bytesSentence(const QList<RaceLane>& all)
{
    QList<RaceLane> lanes;
    for (const RaceLane& lane : all)
        if (lane.run().received > 0 && lane.run().wire.in > 0 && lane.run().tellsBytesPerMessage())
            lanes << lane;
    if (lanes.size() < 2)
        return {};
    const auto [least, most] = std::minmax_element(lanes.begin(), lanes.end(),
        [](const RaceLane& a, const RaceLane& b) { return bytesPerMessage(a) < bytesPerMessage(b); });
    if (static_cast<double>(bytesPerMessage(*most)) < ClearlyMore * static_cast<double>(bytesPerMessage(*least)))
        return {};
    return tr("Fewest bytes for a message: %1, %2; most: %3, %4.")
        .arg(least->name, bytesText(bytesPerMessage(*least)), most->name, bytesText(bytesPerMessage(*most)));
}

QString silentSentence(const QList<RaceLane>& lanes)
{
    QStringList silent;
    for (const RaceLane& lane : lanes)
        if (lane.begun && lane.run().received == 0)
            silent << lane.name;
    return silent.isEmpty() ? QString() : tr("Nothing came over %1.").arg(enumerated(silent));
}

} // namespace

QString wordFor(const RaceLane& lane)
{
    if (!lane.begun)
        return lane.run().workload.duration ? tr("waits its turn") : QString();
    if (lane.ended)
        return lane.last.error.isEmpty() && lane.last.endedNormally ? tr("done") : tr("ended with an error");
    return lane.last.state == demo::RunState::Idle ? wordFor(demo::RunState::StartingServer) : wordFor(lane.last.state);
}

QString wordFor(Race::How how)
{
    return how == Race::How::Together ? tr("all at once, one feed and one clock") : tr("one after another, each alone on the machine");
}

QString raceSentence(const QList<RaceLane>& lanes)
{
    QList<RaceLane> ran;
    for (const RaceLane& lane : lanes)
        if (lane.begun && lane.run().received > 0)
            ran << lane;
    QStringList sentences;
    if (ran.size() > 1)
        sentences << delaySentence(ran);
    if (!ran.isEmpty())
        sentences << lossSentence(ran);
    sentences << bytesSentence(ran) << silentSentence(lanes);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString raceConditions(const QList<RaceLane>& lanes, Race::How how)
{
    if (lanes.isEmpty())
        return {};
    const measure::RunSummary& run = lanes.first().run();
    const measure::Workload& workload = run.workload;
    QStringList parts { rateText(workload.rate), bytesText(workload.size) + u' ' + workload.kind,
        workload.clients == 1 ? tr("1 client each") : tr("%1 clients each").arg(countText(workload.clients)),
        tr("seed %1").arg(run.seed), wordFor(how) };
    if (run.throughProxy)
        parts << tr("through the fault proxy");
    QStringList faults;
    for (const RaceLane& lane : lanes)
        for (const QString& fault : lane.run().faults)
            if (!faults.contains(fault))
                faults << fault;
    if (!faults.isEmpty())
        parts << tr("faults: %1").arg(faults.join(u' '));
    return parts.join(QStringLiteral(" · "));
}

QString raceMarkdown(const QList<RaceLane>& lanes, Race::How how, const RunCommand& command)
{
    QString text = QStringLiteral("## Race: ") + escapedForMarkdown(names(lanes)) + QStringLiteral("\n\n") + raceConditions(lanes, how) + QStringLiteral("\n\n");
    const RaceTable table(lanes);
    QStringList head;
    QStringList rule;
    for (int column = 0; column < RaceTable::ColumnCount; ++column)
        if (column != RaceTable::Bar) {
            head << table.headerData(column, Qt::Horizontal).toString();
            rule << (column == RaceTable::Name ? QStringLiteral("---") : QStringLiteral("---:"));
        }
    const auto line = [&text](const QStringList& cells) { text += QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n"); };
    line(head);
    line(rule);
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < RaceTable::ColumnCount; ++column)
            if (column != RaceTable::Bar)
                cells << (column == RaceTable::Name ? escapedForMarkdown(table.lane(row).name) : table.index(row, column).data().toString());
        line(cells);
    }
    text += u'\n' + escapedForMarkdown(raceSentence(lanes)) + QStringLiteral("\n\n");
    text += tr("Measured from when a message was due until it was shown, on one monotonic clock.") + QStringLiteral("\n\n")
        + tr("Again: %1").arg(u'`' + command.text() + u'`') + u'\n';
    return text;
}

} // namespace wirewise::ui
