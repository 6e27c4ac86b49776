// SPDX-License-Identifier: GPL-3.0-or-later
// Answer sets to test with: every state a question can be in, drawn with a seed, or spelled as in a pack.
#pragma once

#include "core/advisor/answers.h"
#include "core/base/random.h"
#include "tests/advisor/random_picks.h"

#include <QString>

namespace wirewise::advisor {

// One of: unanswered (nothing), "?", "*", any option at any importance the question allows.
inline std::optional<Answer> randomAnswer(const Question& question, Random& random)
{
    const int importances = int(question.maxImportance) + 1;
    const int state = below(random, 3 + question.options.size() * size_t(importances));
    if (state == 0)
        return std::nullopt;
    Answer answer;
    if (state < 3) {
        answer.state = state == 1 ? Answer::State::DontKnow : Answer::State::DontCare;
        return answer;
    }
    answer.option = question.options[size_t((state - 3) / importances)].id;
    answer.importance = Importance((state - 3) % importances);
    return answer;
}

// Some sets are nearly full, some hold only a few answers.
inline Answers randomAnswers(const Pack& pack, Random& random)
{
    Answers answers;
    const size_t sparse = 1 + size_t(below(random, 4));
    for (const Question& question : pack.questions) {
        if (below(random, 4) < int(sparse) - 1)
            continue;
        if (const std::optional<Answer> answer = randomAnswer(question, random))
            answers.insert(question.id, *answer);
    }
    return answers;
}

// Sets with many musts, most of which exclude everybody.
inline Answers demandingAnswers(const Pack& pack, Random& random)
{
    Answers answers = randomAnswers(pack, random);
    for (const Question& question : pack.questions) {
        const auto answer = answers.find(question.id);
        if (answer != answers.end() && answer->state == Answer::State::Chosen && below(random, 3) > 0)
            answer->importance = question.maxImportance;
    }
    return answers;
}

// Sets with so few open questions that every way to answer them can be looked at.
inline Answers nearlyComplete(const Pack& pack, Random& random, int mostWays)
{
    Answers answers = randomAnswers(pack, random);
    int ways = 1;
    for (const Question& question : pack.questions) {
        const auto answer = answers.find(question.id);
        if (answer != answers.end() && answer->state != Answer::State::DontKnow)
            continue;
        if (ways * int(question.options.size() + 1) <= mostWays && below(random, 3) > 0) {
            ways *= int(question.options.size() + 1);
            continue;
        }
        std::optional<Answer> closed;
        while (!closed || closed->state == Answer::State::DontKnow)
            closed = randomAnswer(question, random);
        answers.insert(question.id, *closed);
    }
    return answers;
}

// "direction=both_ways! browser=plain": as a preset spells them.
inline Answers parseAnswers(const Pack& pack, const QString& text)
{
    Answers answers;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QuestionId question(word.section(u'=', 0, 0));
        const Result<Answer> answer = parseAnswer(pack, question, word.section(u'=', 1));
        if (!answer)
            qFatal("%s", qPrintable(answer.error().text()));
        answers.insert(question, *answer);
    }
    return answers;
}

inline QString toText(const Answers& answers)
{
    QStringList words;
    for (auto it = answers.begin(); it != answers.end(); ++it)
        words << it.key().value() + u'=' + toString(it.value());
    return words.join(u' ');
}

} // namespace wirewise::advisor
