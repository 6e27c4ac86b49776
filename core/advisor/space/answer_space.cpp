// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/space/answer_space.h"

#include <algorithm>

namespace wirewise::advisor {

std::vector<std::vector<int>> answerChoices(const EvaluationTables& tables)
{
    std::vector<std::vector<int>> choices;
    for (int q = 0; q < tables.questions(); ++q) {
        std::uint32_t named = 0;
        for (const EvaluationTables::VetoRule& rule : tables.vetoRules()) {
            for (const auto& [question, options] : rule.when)
                named |= question == q ? options : 0;
        }
        std::vector<int>& of = choices.emplace_back(1, -1);
        for (int option = 0; option < tables.options(q); ++option) {
            if (tables.hasEffect(q, option) || (named >> option & 1u) != 0)
                of.push_back(option);
        }
    }
    return choices;
}

std::int64_t sizeOf(const std::vector<std::vector<int>>& choices)
{
    std::int64_t size = 1;
    for (const std::vector<int>& of : choices)
        size *= std::int64_t(of.size());
    return size;
}

Answers answersOf(const Pack& pack, const PlainAnswers& plain)
{
    Answers answers;
    for (size_t q = 0; q < pack.questions.size(); ++q) {
        if (plain.option[q] >= 0) {
            const Question& question = pack.questions[q];
            answers.insert(question.id,
                { Answer::State::Chosen, question.options[size_t(plain.option[q])].id, plain.importance[q] });
        }
    }
    return answers;
}

} // namespace wirewise::advisor
