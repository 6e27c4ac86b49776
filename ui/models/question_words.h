// SPDX-License-Identifier: GPL-3.0-or-later
// What a question card says beyond what it asks: whether it is worth answering, what an answer would do.
#pragma once

#include "core/advisor/advice/next_question.h"

#include <QString>

namespace wirewise::ui {

struct QuestionMark
{
    enum class Kind {
        None,
        AskNext, // most worth answering now
        CannotChange, // whatever is answered here, the same one leads
    };

    Kind kind = Kind::None;
    QString text;

    friend bool operator==(const QuestionMark&, const QuestionMark&) = default;
};

// At the question's usual importance.
QuestionMark markOf(
    const advisor::Pack& pack, const advisor::NextQuestion& next, const advisor::QuestionId& question);

QString wouldExcludeWords(const advisor::Pack& pack, const advisor::AlternativeId& leader);

// "as a must it only weighs": said of a must nobody can fail. Empty for all other answers.
QString onlyWeighsWords(const advisor::Pack& pack, const advisor::QuestionId& question,
    const advisor::OptionId& option, advisor::Importance importance);

// "9 of 13 answered"
QString progressWords(const advisor::Pack& pack, const advisor::Answers& answers);

QString settledWords();
QString settledMeaning(); // what that was worked out from

} // namespace wirewise::ui
