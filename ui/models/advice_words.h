// SPDX-License-Identifier: GPL-3.0-or-later
// What the advice says, in sentences: changes of answers, contrasts, dead ends, the two readings. Pure
// functions of the core's values.
#pragma once

#include "core/advisor/advice/contrast.h"
#include "core/advisor/advice/dead_end.h"
#include "core/advisor/advice/flips.h"

#include <QString>

namespace wirewise::ui {

// “Both sides”; one word alone says too little: “Do clients run on batteries? Yes”.
QString answerWords(
    const advisor::Pack& pack, const advisor::QuestionId& question, const advisor::OptionId& option);

// "if “Both sides” were only a should and you also asked for “Plain HTTP only” (must)"
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

// Why something is out: "“Both sides”: Direction: Unidirectional (server → client)".
QString vetoWords(const advisor::Pack& pack, const advisor::Answers& answers, const advisor::Veto& veto);

// "Lower “Both sides” to should" and "→ gRPC + SSE leads".
QString relaxationLead(
    const advisor::Pack& pack, const advisor::Answers& answers, const advisor::Relaxation& relaxation);
QString relaxationCondition( // "if “Both sides” were only a should"
    const advisor::Pack& pack, const advisor::Answers& answers, const advisor::Relaxation& relaxation);
QString relaxationOutcome(const advisor::Pack& pack, const advisor::Relaxation& relaxation);

// "“Both sides” + “Yes, browser APIs only” + “Typed messages”"
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
