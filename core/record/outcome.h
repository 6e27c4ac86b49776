// SPDX-License-Identifier: GPL-3.0-or-later
// What a decision came to, as far as it is worth checking again later: the winner, how sure, and who was
// excluded by which answers. Written with the decision; `recheck` compares.
#pragma once

#include "core/advisor/advice/confidence.h"

#include <QJsonObject>
#include <QMap>

namespace wirewise::record {

struct Outcome
{
    QString winner; // an alternative's id, "none", or empty while nothing was said
    QString label; // "firm", "solid", "leaning", "close"; empty: not known or nothing leads
    QMap<QString, QStringList> excluded; // alternative -> its clauses: "browser", "browser+direction"; sorted

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

// confidence: nothing leaves the label empty.
Outcome outcomeOf(
    const advisor::Evaluation& evaluation, const std::optional<advisor::Confidence>& confidence);

// What became different, a line each; empty: it holds. An unknown label changes nothing.
QStringList differences(const Outcome& then, const Outcome& now);

// The clauses of one alternative as they are compared: each a set of questions.
QStringList clausesOf(const QList<QStringList>& questionSets);

QJsonObject toJson(const Outcome& outcome);
Outcome outcomeFromJson(const QJsonObject& object); // what is missing stays empty

} // namespace wirewise::record
