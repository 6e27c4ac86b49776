// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advisor/answers.h"

namespace wirewise::advisor {

// What an answer rests on, where somebody found it out: it stands beside the answer for as long as it is this one.
struct Ground
{
    QuestionId question;
    OptionId option;
    QString text; // one or two sentences

    friend bool operator==(const Ground&, const Ground&) = default;
};

const Ground* groundOf(const QList<Ground>& grounds, const Answers& answers, const QuestionId& question); // null: none stands
QList<Ground> standing(const QList<Ground>& grounds, const Answers& answers);

} // namespace wirewise::advisor
