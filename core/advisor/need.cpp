// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/need.h"

#include <algorithm>

namespace wirewise::advisor {

namespace {

template <typename T, typename Value>
void take(std::optional<Stated<T>>& into, const std::optional<Value>& said, const QuestionId& by)
{
    if (said && !into)
        into = Stated<T> { T(*said), by };
}

} // namespace

Need needOf(const Pack& pack, const Answers& answers)
{
    Need need;
    for (const Question& question : pack.questions) {
        const auto answer = answers.constFind(question.id);
        if (answer == answers.constEnd() || answer->state != Answer::State::Chosen)
            continue;
        const auto chosen = std::find_if(question.options.begin(), question.options.end(),
            [&answer](const Option& option) { return option.id == answer->option; });
        if (chosen == question.options.end())
            continue;
        const OptionNeed& said = chosen->need;
        take(need.freshness, said.freshnessMs, question.id);
        take(need.rate, said.rate, question.id);
        take(need.size, said.size, question.id);
        take(need.kind, said.kind, question.id);
        take(need.clients, said.clients, question.id);
    }
    return need;
}

} // namespace wirewise::advisor
