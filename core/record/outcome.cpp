// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/outcome.h"

#include <QJsonArray>

namespace wirewise::record {

using namespace advisor;

namespace {

QString shown(const QString& word)
{
    return word.isEmpty() ? QStringLiteral("nothing") : word;
}

} // namespace

Outcome outcomeOf(const Evaluation& evaluation, const std::optional<Confidence>& confidence)
{
    Outcome outcome;
    if (evaluation.status == Status::NoInformation)
        return outcome;
    outcome.winner = evaluation.winner ? evaluation.winner->value() : QStringLiteral("none");
    outcome.label = confidence ? toText(confidence->label) : QString();
    for (const Standing& standing : evaluation.ranking) {
        QList<QStringList> sets;
        for (const Veto& veto : standing.vetoes) {
            QStringList& questions = sets.emplace_back();
            for (const QuestionId& question : veto.questions)
                questions << question.value();
        }
        if (!sets.isEmpty())
            outcome.excluded.insert(standing.alternative.value(), clausesOf(sets));
    }
    return outcome;
}

QStringList clausesOf(const QList<QStringList>& questionSets)
{
    QStringList clauses;
    for (QStringList questions : questionSets) {
        questions.sort();
        clauses << questions.join(u'+');
    }
    clauses.sort();
    clauses.removeDuplicates();
    return clauses;
}

QStringList differences(const Outcome& then, const Outcome& now)
{
    QStringList lines;
    if (then.winner != now.winner)
        lines << QStringLiteral("winner: %1 -> %2").arg(shown(then.winner), shown(now.winner));
    if (!then.label.isEmpty() && !now.label.isEmpty() && then.label != now.label)
        lines << QStringLiteral("label: %1 -> %2").arg(then.label, now.label);
    QStringList alternatives = then.excluded.keys() + now.excluded.keys();
    alternatives.sort();
    alternatives.removeDuplicates();
    for (const QString& alternative : std::as_const(alternatives)) {
        const QStringList before = then.excluded.value(alternative);
        const QStringList after = now.excluded.value(alternative);
        for (const QString& clause : before) {
            if (!after.contains(clause))
                lines << QStringLiteral("no longer excluded: %1 by %2").arg(alternative, clause);
        }
        for (const QString& clause : after) {
            if (!before.contains(clause))
                lines << QStringLiteral("excluded now: %1 by %2").arg(alternative, clause);
        }
    }
    return lines;
}

QJsonObject toJson(const Outcome& outcome)
{
    QJsonObject excluded;
    for (auto it = outcome.excluded.begin(); it != outcome.excluded.end(); ++it)
        excluded.insert(it.key(), QJsonArray::fromStringList(*it));
    return { { QStringLiteral("winner"), outcome.winner }, { QStringLiteral("label"), outcome.label },
        { QStringLiteral("excluded"), excluded } };
}

Outcome outcomeFromJson(const QJsonObject& object)
{
    Outcome outcome { object[QStringLiteral("winner")].toString(), object[QStringLiteral("label")].toString(), {} };
    const QJsonObject excluded = object[QStringLiteral("excluded")].toObject();
    for (auto it = excluded.begin(); it != excluded.end(); ++it) {
        for (const QJsonValue& clause : it->toArray())
            outcome.excluded[it.key()] << clause.toString();
    }
    return outcome;
}

} // namespace wirewise::record
