// SPDX-License-Identifier: GPL-3.0-or-later
// What the advice says, in sentences: changes of answers, contrasts, dead ends, the two readings. Pure
// functions of the core's values.
#pragma once

#include "core/advisor/advice/contrast.h"
#include "core/advisor/advice/dead_end.h"
#include "core/advisor/advice/flips.h"

#include <QString>

namespace wirewise::ui {

// “both sides send”; where the pack has only one word for it, with its question: “On batteries? Yes”.
QString answerWords(
    const advisor::Pack& pack, const advisor::QuestionId& question, const advisor::OptionId& option);

// "if “both sides send” were only a should and you also asked for “plain HTTP only” (must)"
QString conditionWords(
    const advisor::Pack& pack, const advisor::Answers& answers, const QList<advisor::Change>& changes);

// Who leads then: "SSE", or "Nothing qualifies".
QString outcomeWords(const advisor::Pack& pack, const std::optional<advisor::AlternativeId>& winner);

// One line under the headline while a change is only looked at.
QString previewSentence(
    const advisor::Pack& pack, const advisor::Evaluation& now, const advisor::Evaluation& then);

// "4.2": points as a share of the most there are, in the unit of the scores, without a sign.
QString gainText(int points, int maxScore);

// What A's lead over B rests on.
QString contrastSentence(
    const advisor::Pack& pack, const advisor::Evaluation& evaluation, const advisor::Contrast& contrast);

// Why something is out: "“both sides send”: Direction: Unidirectional (server → client)".
QString vetoWords(const advisor::Pack& pack, const advisor::Answers& answers, const advisor::Veto& veto);

// "Lower “both sides send” to should" and "→ gRPC + SSE leads".
QString relaxationLead(
    const advisor::Pack& pack, const advisor::Answers& answers, const advisor::Relaxation& relaxation);
QString relaxationCondition( // "if “both sides send” were only a should"
    const advisor::Pack& pack, const advisor::Answers& answers, const advisor::Relaxation& relaxation);
QString relaxationOutcome(const advisor::Pack& pack, const advisor::Relaxation& relaxation);

// "“both sides send” + “browser APIs only” + “typed messages”"
QString conflictWords(
    const advisor::Pack& pack, const advisor::Answers& answers, const QList<advisor::QuestionId>& questions);

// A cell of a winner that is worth something else in the other reading.
struct ReadingDifference
{
    advisor::CellRef cell;
    QString where; // "WebSockets, Realtime"
    QString words; // "“Yes”, as written: yes"
    QString experts; // "as experts assess it: …"

    friend bool operator==(const ReadingDifference&, const ReadingDifference&) = default;
};
QList<ReadingDifference> readingDifferences(
    const advisor::Pack& pack, const advisor::Evaluation& assessed, const advisor::Evaluation& asWritten);

} // namespace wirewise::ui
