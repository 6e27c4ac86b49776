// SPDX-License-Identifier: GPL-3.0-or-later
// The whole decision as one list, to be checked: every question with its answer, or with what is assumed in
// its place, and what that does; then what else the result rests on.
#pragma once

#include "core/advisor/advice/next_question.h"

#include <QString>

namespace wirewise::ui {

struct AnswerLine
{
    advisor::QuestionId question;
    QString ask;
    QString answer; // "Both sides"; "not asked yet: counts as no requirement"
    QString importance; // "must"; empty where no option is chosen
    QString effect; // "excludes 4: SSE, gRPC and 2 more"
    QString inFull; // the same with every name; empty where that says no more
    bool said = false; // the user's word, "any" included; else an assumption
    bool clearable = false; // there is something to take back

    friend bool operator==(const AnswerLine&, const AnswerLine&) = default;
};

// In the pack's order, one for each question.
QList<AnswerLine> answerLines(const advisor::Pack& pack, const advisor::Answers& answers,
    const advisor::Evaluation& evaluation, const advisor::NextQuestion& next);

// "Change: Who needs to send data? Both sides, must"
QString changeWords(const AnswerLine& line);

struct Assumption
{
    QString what; // "Weights"
    QString value; // "must : should : nice = 11 : 5 : 2"

    friend bool operator==(const Assumption&, const Assumption&) = default;
};

QList<Assumption> assumptions(const advisor::Pack& pack, advisor::Reading reading);

QString answersMarkdown(const QList<AnswerLine>& lines, const QList<Assumption>& assumed);

} // namespace wirewise::ui
