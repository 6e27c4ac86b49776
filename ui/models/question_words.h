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
        CannotAlone, // whatever is answered here, the same one leads; with others it may not
        CannotChange, // nothing still open changes what leads
    };

    Kind kind = Kind::None;
    QString text; // a few words
    QString why; // a sentence

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

// "9 of 13. Nothing you have not answered can change this."
QString settledProgressWords(const advisor::Pack& pack, const advisor::Answers& answers);
QString settledWords();
QString settledMeaning(); // what that was worked out from

} // namespace wirewise::ui
