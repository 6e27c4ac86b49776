// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences beside a ranking, made from what the evaluation says and from nothing else.
#pragma once

#include "core/advisor/evaluation.h"

#include <QString>

namespace wirewise::ui {

class Decision;

QString headline(const Decision& decision);
QString headline(const advisor::Pack& pack, const advisor::Evaluation& evaluation);
QString reason(const Decision& decision); // one line: why this result
QString weakPoint(const Decision& decision); // what costs the leader most; empty when nothing does
QString readingsLine(const Decision& decision); // do both readings agree?

// "✕"-less and short: the answer that excluded it, and how many more.
QString exclusion(
    const advisor::Pack& pack, const advisor::Answers& answers, const advisor::Standing& standing);
QString exclusionDetail(const advisor::Standing& standing); // every veto's words, one a line

// "Browser Support: “Excellent” brings 16.7 (100 of 100, must)", and what experts read instead.
QString contributionText(const advisor::Pack& pack, const advisor::Evaluation& evaluation,
    const advisor::Contribution& contribution);

// The short title of a transport or composite; the id itself where the pack has none.
QString alternativeName(const advisor::Pack& pack, const advisor::AlternativeId& id);

QString optionLabel(
    const advisor::Pack& pack, const advisor::QuestionId& question, const advisor::OptionId& option);
// The same as it is said within a sentence, away from its question.
QString optionPhrase(
    const advisor::Pack& pack, const advisor::QuestionId& question, const advisor::OptionId& option);
QString featureTitle(const advisor::Pack& pack, const advisor::FeatureId& feature);

// "a, b and c"; of more than three, "a, b and 2 more".
QString enumerated(const QStringList& words);

} // namespace wirewise::ui
