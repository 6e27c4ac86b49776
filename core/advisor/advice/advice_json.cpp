// SPDX-License-Identifier: GPL-3.0-or-later
// engine.md section 8: the same keys and the same integers as the reference, for machines.
#include "core/advisor/advice/advice.h"
#include "core/advisor/json_words.h"

#include <cmath>
#include <numeric>

namespace wirewise::advisor {

namespace {

QJsonValue nothing()
{
    return QJsonValue(QJsonValue::Null);
}

double fourPlaces(double share)
{
    return std::round(share * 1e4) / 1e4;
}

QString fraction(int part, int of)
{
    const int by = std::gcd(part, of);
    if (part == 0 || by == of)
        return QString::number(by == 0 ? 0 : part / by);
    return QStringLiteral("%1/%2").arg(part / by).arg(of / by);
}

QString winnerKey(const std::optional<AlternativeId>& winner)
{
    return winner ? winner->value() : QStringLiteral("none");
}

QJsonArray toArray(const QList<Change>& changes)
{
    QJsonArray array;
    for (const Change& change : changes) {
        const bool dropped = change.to.state == Answer::State::DontCare;
        array << QJsonObject { { QStringLiteral("question"), change.question.value() },
            { QStringLiteral("to"), dropped ? QStringLiteral("dont_care") : toString(change.to) } };
    }
    return array;
}

QJsonObject toObject(const Flips& flips)
{
    QJsonArray all;
    for (const Flip& flip : flips.flips) {
        all << QJsonObject { { QStringLiteral("cost"), flip.cost },
            { QStringLiteral("change"), toArray(flip.changes) },
            { QStringLiteral("winner"), winnerKey(flip.winner) } };
    }
    QJsonObject nearest;
    for (const Flip& flip : flips.nearest) {
        nearest.insert(winnerKey(flip.winner),
            QJsonObject { { QStringLiteral("changes"), flip.changes.size() },
                { QStringLiteral("cost"), flip.cost }, { QStringLiteral("change"), toArray(flip.changes) } });
    }
    return {
        { QStringLiteral("headline"), flips.headline.value() },
        { QStringLiteral("changes"), flips.changes },
        { QStringLiteral("count"), flips.flips.size() },
        { QStringLiteral("flips"), all },
        { QStringLiteral("nearest"), nearest },
    };
}

QJsonArray relaxationArray(const DeadEnd& end)
{
    QJsonArray array;
    for (const Relaxation& each : end.relaxations) {
        array << QJsonObject { { QStringLiteral("drop"), idArray(each.drop) },
            { QStringLiteral("frees"), idArray(each.frees) },
            { QStringLiteral("winner"), winnerKey(each.winner) } };
    }
    return array;
}

QJsonArray conflictArray(const DeadEnd& end)
{
    QJsonArray array;
    for (const QList<QuestionId>& each : end.conflicts)
        array << idArray(each);
    return array;
}

QJsonObject toObject(const ExactShare& share)
{
    return { { QStringLiteral("exact"), share.fraction }, { QStringLiteral("share"), share.value } };
}

QJsonObject toObject(const Completions& completions)
{
    QJsonObject winners;
    for (const auto& [winner, count] : completions.winners)
        winners.insert(winnerKey(winner), count);
    return {
        { QStringLiteral("how"),
            completions.how == Completions::How::Exact ? QStringLiteral("exact") : QStringLiteral("sampled") },
        { QStringLiteral("of"), completions.of },
        { QStringLiteral("keep"), completions.keep },
        { QStringLiteral("share"), std::round(1e6 * completions.keep / completions.of) / 1e6 },
        { QStringLiteral("winners"), winners },
    };
}

QJsonObject toObject(const Confidence& confidence)
{
    QJsonObject first;
    QJsonObject ranks;
    QJsonObject weights;
    QJsonObject beats;
    QJsonObject triangle;
    for (const Contender& contender : confidence.contenders) {
        const QString id = contender.alternative.value();
        first.insert(id, fourPlaces(contender.firstRank));
        QJsonArray shares;
        for (const double share : contender.ranks)
            shares << fourPlaces(share);
        ranks.insert(id, shares);
        QJsonObject central;
        for (const auto& [question, weight] : contender.centralWeights)
            central.insert(question.value(), fourPlaces(weight));
        weights.insert(id, central.isEmpty() ? nothing() : QJsonValue(central));
        if (contender.beatenBy)
            beats.insert(id, toObject(*contender.beatenBy));
        triangle.insert(id, toObject(contender.triangle.share));
    }
    return {
        { QStringLiteral("winner"), confidence.winner.value() },
        { QStringLiteral("samples"), confidence.samples },
        { QStringLiteral("first_rank"), first },
        { QStringLiteral("rank_acceptability"), ranks },
        { QStringLiteral("central_weights"), weights },
        { QStringLiteral("beats"), beats },
        { QStringLiteral("triangle"), triangle },
        { QStringLiteral("settled"), confidence.settled },
        { QStringLiteral("completions"), toObject(confidence.completions) },
        { QStringLiteral("label"), toText(confidence.label) },
    };
}

QJsonObject toObject(const NextQuestion& next)
{
    QJsonArray questions;
    for (const OpenQuestion& open : next.questions) {
        QJsonObject outcomes;
        for (const auto& [option, winner] : open.outcomes)
            outcomes.insert(option.value(), winnerKey(winner));
        questions << QJsonObject { { QStringLiteral("question"), open.question.value() },
            { QStringLiteral("flip_chance"), fraction(open.flipping, open.options) },
            { QStringLiteral("expected_gain_permille"), open.expectedGain },
            { QStringLiteral("outcomes"), outcomes }, { QStringLiteral("could_veto"), open.couldVeto } };
    }
    return {
        { QStringLiteral("headline"), idOrNull(next.headline) },
        { QStringLiteral("ask_next"), idOrNull(next.ask) },
        { QStringLiteral("settled"), next.settled },
        { QStringLiteral("together"), next.together ? QJsonValue(toArray(*next.together)) : nothing() },
        { QStringLiteral("questions"), questions },
    };
}

QJsonArray toArray(const QList<Veto>& vetoes)
{
    QJsonArray array;
    for (const Veto& veto : vetoes)
        array << toObject(veto);
    return array;
}

QJsonObject toObject(const Contrast& contrast)
{
    QJsonArray differences;
    for (const Difference& each : contrast.differences) {
        QJsonArray cells;
        for (const CellPair& pair : each.cells) {
            cells << QJsonArray { QString(toText(pair.a) + QStringLiteral(": ") + pair.textA),
                QString(toText(pair.b) + QStringLiteral(": ") + pair.textB) };
        }
        differences << QJsonObject { { QStringLiteral("question"), each.question.value() },
            { QStringLiteral("option"), each.option.value() },
            { QStringLiteral("importance"), toText(each.importance) },
            { QStringLiteral("points"), each.points }, { QStringLiteral("cells"), cells } };
    }
    return {
        { QStringLiteral("A"), contrast.a.value() },
        { QStringLiteral("B"), contrast.b.value() },
        { QStringLiteral("prefers"), contrast.prefers.value() },
        { QStringLiteral("gap"), contrast.gap },
        { QStringLiteral("vetoes_of_A"), toArray(contrast.vetoesOfA) },
        { QStringLiteral("vetoes_of_B"), toArray(contrast.vetoesOfB) },
        { QStringLiteral("differences"), differences },
        { QStringLiteral("smallest_decisive_set"), idArray(contrast.smallestDecisiveSet) },
    };
}

QJsonObject toObject(const Pack& pack, const Flag& flag)
{
    QJsonArray sources;
    for (const CitationId& id : flag.sources) {
        const Citation* citation = pack.citation(id);
        sources << QJsonObject { { QStringLiteral("id"), id.value() },
            { QStringLiteral("title"), citation ? citation->title : QString() },
            { QStringLiteral("url"), citation ? citation->url : QString() } };
    }
    return { { QStringLiteral("id"), flag.id.value() }, { QStringLiteral("instead"), flag.instead },
        { QStringLiteral("text"), flag.text }, { QStringLiteral("sources"), sources } };
}

} // namespace

QJsonObject toJson(const Pack& pack, const Advice& advice, const std::optional<Confidence>& confidence)
{
    const bool leads = advice.evaluation.winner.has_value();
    QJsonObject evaluation = toJson(pack, advice.evaluation);
    if (!advice.deadEnd.isEmpty()) {
        evaluation.insert(QStringLiteral("relaxations"),
            QJsonObject { { QStringLiteral("relaxations"), relaxationArray(advice.deadEnd) },
                { QStringLiteral("conflicts"), conflictArray(advice.deadEnd) } });
    }
    QJsonArray flags;
    for (const Flag& flag : advice.flags)
        flags << toObject(pack, flag);
    return {
        { QStringLiteral("evaluation"), evaluation },
        { QStringLiteral("flips"), advice.flips ? QJsonValue(toObject(*advice.flips)) : nothing() },
        { QStringLiteral("relaxations"), relaxationArray(advice.deadEnd) },
        { QStringLiteral("conflicts"), conflictArray(advice.deadEnd) },
        { QStringLiteral("confidence"), confidence ? QJsonValue(toObject(*confidence)) : nothing() },
        { QStringLiteral("ask_next"),
            leads || advice.evaluation.status == Status::NoInformation ? QJsonValue(toObject(advice.next))
                                                                       : nothing() },
        { QStringLiteral("why"), advice.why ? QJsonValue(toObject(*advice.why)) : nothing() },
        { QStringLiteral("other_reading_winner"), idOrNull(advice.otherReadingWinner) },
        { QStringLiteral("flags"), flags },
    };
}

} // namespace wirewise::advisor
