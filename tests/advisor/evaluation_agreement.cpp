// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/advisor/evaluation_agreement.h"

namespace wirewise::advisor {

namespace {

QString differs(const QString& what, const QString& plain, const QString& engine)
{
    return QStringLiteral("%1: plainly %2, the engine says %3").arg(what, plain, engine);
}

QString statusOf(Status status)
{
    switch (status) {
    case Status::NoInformation:
        return QStringLiteral("no_information");
    case Status::Recommended:
        return QStringLiteral("recommended");
    case Status::Tie:
        return QStringLiteral("tie");
    case Status::Composite:
        return QStringLiteral("composite");
    case Status::None:
        return QStringLiteral("none");
    }
    return {};
}

template <typename Ids> QString listOf(const Ids& ids)
{
    QStringList words;
    for (const auto& id : ids)
        words << id.value();
    return words.join(u' ');
}

QString textOf(const std::set<Clause>& clauses)
{
    QStringList words;
    for (const Clause& clause : clauses)
        words << QStringList(clause.begin(), clause.end()).join(u'+');
    return words.join(u' ');
}

std::set<Clause> clausesOf(const Standing& standing)
{
    std::set<Clause> clauses;
    for (const Veto& veto : standing.vetoes) {
        Clause clause;
        for (const QuestionId& question : veto.questions)
            clause.insert(question.value());
        clauses.insert(clause);
    }
    return clauses;
}

// round half up of 1000 * score / max, from the same words in other arithmetic
int permilleOf(int score, int max)
{
    const int whole = int(1000LL * score / max);
    const int rest = int(1000LL * score % max);
    return whole + (2LL * rest >= max ? 1 : 0);
}

QString disagreement(const PlainStanding& plain, const Standing& engine, int maxScore)
{
    if (plain.score != engine.score)
        return differs(plain.alternative, QString::number(plain.score), QString::number(engine.score));
    if (plain.clauses != clausesOf(engine))
        return differs(plain.alternative, textOf(plain.clauses), textOf(clausesOf(engine)));
    if (plain.qualifies() != engine.qualifies)
        return differs(plain.alternative, textOf(plain.clauses), QStringLiteral("otherwise"));
    if (permilleOf(plain.score, maxScore) != engine.permille)
        return differs(plain.alternative, QString::number(permilleOf(plain.score, maxScore)),
            QString::number(engine.permille));
    return {};
}

} // namespace

QString disagreement(const PlainEvaluation& plain, const Evaluation& engine)
{
    if (plain.status != statusOf(engine.status))
        return differs(QStringLiteral("status"), plain.status, statusOf(engine.status));
    const QString winner = engine.winner ? engine.winner->value() : QString();
    if (plain.winner != winner)
        return differs(QStringLiteral("winner"), plain.winner, winner);
    if (plain.coWinners.join(u' ') != listOf(engine.coWinners))
        return differs(QStringLiteral("co-winners"), plain.coWinners.join(u' '), listOf(engine.coWinners));
    if (plain.upgrades.join(u' ') != listOf(engine.upgrades))
        return differs(QStringLiteral("upgrades"), plain.upgrades.join(u' '), listOf(engine.upgrades));
    if (plain.maxScore != engine.maxScore)
        return differs(
            QStringLiteral("max"), QString::number(plain.maxScore), QString::number(engine.maxScore));
    if (plain.ranking.size() != size_t(engine.ranking.size()))
        return differs(QStringLiteral("ranking"), QString::number(plain.ranking.size()),
            QString::number(engine.ranking.size()));
    for (size_t i = 0; i < plain.ranking.size(); ++i) {
        const Standing& other = engine.ranking[qsizetype(i)];
        if (plain.ranking[i].alternative != other.alternative.value() || other.position != int(i) + 1)
            return differs(QStringLiteral("position %1").arg(i + 1), plain.ranking[i].alternative,
                other.alternative.value());
        const QString text = disagreement(plain.ranking[i], other, plain.maxScore);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString disagreement(const Pack& pack, const PlainEvaluation& plain, const EvaluationTables& tables,
    const PlainResult& result, Reading reading)
{
    if (plain.maxScore != result.maxScore)
        return differs(
            QStringLiteral("max"), QString::number(plain.maxScore), QString::number(result.maxScore));
    const int headline = tables.headline(result, reading);
    const QString winner = headline < 0 ? QString() : pack.alternatives[size_t(headline)].id.value();
    if (plain.winner != winner)
        return differs(QStringLiteral("headline"), plain.winner, winner);
    for (const PlainStanding& standing : plain.ranking) {
        const auto t = size_t(standing.position);
        if (standing.score != result.score[t])
            return differs(
                standing.alternative, QString::number(standing.score), QString::number(result.score[t]));
        if (standing.qualifies() != ((result.excluded >> t & 1U) == 0))
            return differs(standing.alternative, textOf(standing.clauses), QStringLiteral("otherwise"));
        if (standing.simplicity != tables.simplicity(int(t), reading))
            return differs(standing.alternative, QString::number(standing.simplicity),
                QString::number(tables.simplicity(int(t), reading)));
    }
    return {};
}

} // namespace wirewise::advisor
