// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/ground.h"

#include <algorithm>

namespace wirewise::advisor {

const Ground* groundOf(const QList<Ground>& grounds, const Answers& answers, const QuestionId& question)
{
    const auto answer = answers.constFind(question);
    const auto found = std::find_if(grounds.begin(), grounds.end(), [&](const Ground& each) {
        return each.question == question && answer != answers.constEnd() && answer->state == Answer::State::Chosen
            && answer->option == each.option;
    });
    return found == grounds.end() ? nullptr : &*found;
}

QList<Ground> standing(const QList<Ground>& grounds, const Answers& answers)
{
    QList<Ground> stand;
    for (const Ground& each : grounds)
        if (groundOf(grounds, answers, each.question) == &each)
            stand << each;
    return stand;
}

} // namespace wirewise::advisor
