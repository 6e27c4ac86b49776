// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/confidence_words.h"

#include "core/base/words.h"
#include "ui/models/question_words.h"
#include "ui/models/ranking_words.h"
#include "ui/style/appearance.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace wirewise::ui {

using namespace advisor;

namespace {

WIREWISE_WORDS(confidence)

QString joined(const QStringList& parts)
{
    return parts.size() <= 1
        ? parts.value(0)
        : tr("%1 and %2").arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

// The others, those that lead most often first.
QList<const Contender*> rivals(const Confidence& confidence)
{
    QList<const Contender*> others;
    for (const Contender& each : confidence.contenders)
        if (each.alternative != confidence.winner)
            others.append(&each);
    std::stable_sort(others.begin(), others.end(),
        [](const Contender* a, const Contender* b) { return a->firstRank > b->firstRank; });
    return others;
}

auto qualifying(const Evaluation& evaluation)
{
    return std::count_if(evaluation.ranking.begin(), evaluation.ranking.end(),
        [](const Standing& standing) { return standing.qualifies; });
}

} // namespace

QString ofHundred(double share)
{
    if (share <= 0)
        return tr("none");
    if (share >= 1)
        return tr("all");
    const int whole = int(std::lround(share * 100));
    return whole < 1 ? tr("fewer than 1") : whole > 99 ? tr("more than 99") : QString::number(whole);
}

QString confidenceWords(const Pack& pack, const Evaluation& evaluation, const Confidence& confidence)
{
    if (qualifying(evaluation) == 1)
        return tr("only one qualifies");
    const QList<const Contender*> others = rivals(confidence);
    if (confidence.label == ConfidenceLabel::Close && !others.isEmpty())
        return tr("close to %1").arg(alternativeName(pack, others.first()->alternative));
    return wordOf(confidence.label);
}

QString weighingSentence(const Pack& pack, const Evaluation& evaluation, const Confidence& confidence)
{
    if (qualifying(evaluation) == 1)
        return tr("Nothing else meets every must, however the rest is weighed.");
    if (confidence.onlyOneQualifies())
        return tr("No other single transport meets every must, however the rest is weighed.");
    const Contender* winner = confidence.find(confidence.winner);
    if (!winner)
        return {};
    if (winner->firstRank >= 1)
        return tr("Best in every way to weigh must, should and nice.");
    QList<const Contender*> others = rivals(confidence);
    others.removeIf([](const Contender* each) { return each->firstRank <= 0; });
    const QString first = ofHundred(winner->firstRank);
    if (others.size() == 1)
        return tr("Best in %1 of 100 ways to weigh must, should and nice; %2 in the other %3.")
            .arg(first, alternativeName(pack, others.first()->alternative),
                ofHundred(others.first()->firstRank));
    QStringList shares;
    for (const Contender* each : std::as_const(others))
        shares.append(
            tr("%1 in %2").arg(alternativeName(pack, each->alternative), ofHundred(each->firstRank)));
    return tr("Best in %1 of 100 ways to weigh must, should and nice; %2.").arg(first, joined(shares));
}

QString triangleSentence(const Confidence& confidence)
{
    const Contender* winner = confidence.find(confidence.winner);
    if (confidence.onlyOneQualifies() || !winner)
        return {};
    const ExactShare& share = winner->triangle.share;
    if (share.value >= 1)
        return winner->firstRank >= 1 ? QString() : tr("The triangle is its own from corner to corner.");
    // Nobody reads longer fractions than "10/19"; the picture and its legend say it.
    constexpr int readable = 5;
    return share.fraction.size() <= readable ? tr("Of the triangle it holds exactly %1.").arg(share.fraction)
                                             : QString();
}

QString pairwiseSentence(const Pack& pack, const Confidence& confidence)
{
    QStringList beats;
    QStringList always;
    QStringList never;
    const QList<const Contender*> others = rivals(confidence);
    for (const Contender* each : others) {
        if (!each->beatenBy)
            continue;
        const QString name = alternativeName(pack, each->alternative);
        if (each->beatenBy->value >= 1)
            always.append(name);
        else if (each->beatenBy->value <= 0)
            never.append(name);
        else
            beats.append((beats.isEmpty() ? tr("%1 in %2 of 100") : tr("%1 in %2"))
                             .arg(name, ofHundred(each->beatenBy->value)));
    }
    if (!always.isEmpty())
        beats.append(tr("%1 always").arg(joined(always)));
    QStringList parts;
    if (!beats.isEmpty())
        parts.append(tr("beats %1").arg(joined(beats)));
    if (!never.isEmpty())
        parts.append(tr("never beats %1").arg(joined(never)));
    return parts.isEmpty()
        ? QString()
        : tr("If you had not ranked importance at all: %1.").arg(parts.join(QStringLiteral("; ")));
}

QString openSentence(const Confidence& confidence, bool anyOpen)
{
    if (!anyOpen)
        return tr("Every question is answered.");
    if (confidence.settled)
        return settledWords() + QLatin1Char('.');
    const Completions& all = confidence.completions;
    const QLocale locale;
    const QString keep = locale.toString(all.keep);
    const QString of = locale.toString(all.of);
    if (all.how == Completions::How::Exact)
        return tr("Of %1 ways to answer the rest, %2 keep it.").arg(of, keep);
    if (all.keep == all.of)
        return tr("All of %1 ways tried to answer the rest keep it, but not every way does.").arg(of);
    return tr("Of %1 ways tried to answer the rest, %2 keep it.").arg(of, keep);
}

QString triangleDescription(const Pack& pack, const Confidence& confidence)
{
    QStringList parts;
    for (const Contender& each : confidence.contenders) {
        const double share = each.triangle.share.value;
        if (share > 0)
            parts.append(tr("%1 leads in %2")
                             .arg(alternativeName(pack, each.alternative),
                                 share >= 1 ? tr("all of it") : tr("%1 of 100").arg(ofHundred(share))));
    }
    return tr("A triangle of all ways to weigh must, should and nice, from only musts count over musts and "
              "shoulds alike to all alike: %1. A dot marks the weights in use.")
        .arg(joined(parts));
}

} // namespace wirewise::ui
