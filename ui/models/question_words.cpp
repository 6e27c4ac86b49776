// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/question_words.h"

#include "core/base/words.h"
#include "ui/models/ranking_words.h"


#include <algorithm>

namespace wirewise::ui {

using namespace advisor;

namespace {

WIREWISE_WORDS(questions)

qsizetype answeredOf(const Answers& answers)
{
    return std::count_if(answers.cbegin(), answers.cend(),
        [](const Answer& answer) { return answer.state != Answer::State::DontKnow; });
}

const Option* optionOf(const Pack& pack, const QuestionId& question, const OptionId& option)
{
    const int index = pack.indexOf(question);
    if (index < 0)
        return nullptr;
    const auto& options = pack.questions[size_t(index)].options;
    const auto found = std::find_if(
        options.begin(), options.end(), [&option](const Option& each) { return each.id == option; });
    return found == options.end() ? nullptr : &*found;
}

bool isInAVetoRule(const Pack& pack, const QuestionId& question, const Option& option)
{
    const int q = pack.indexOf(question);
    const int o = int(&option - pack.questions[size_t(q)].options.data());
    return std::any_of(pack.rules.begin(), pack.rules.end(), [q, o](const Rule& rule) {
        return rule.kind == Rule::Kind::Veto
            && std::any_of(rule.when.begin(), rule.when.end(), [q, o](const RuleCondition& condition) {
                   return condition.question == q
                       && std::find(condition.options.begin(), condition.options.end(), o)
                       != condition.options.end();
               });
    });
}

QuestionMark askNext(const Pack& pack, const NextQuestion& next, const OpenQuestion& open)
{
    const auto mark = [](const QString& text, const QString& why) {
        return QuestionMark { QuestionMark::Kind::AskNext, text, why };
    };
    if (!next.headline)
        return mark(tr("ask next"), tr("Its answer leads to a first result."));
    if (open.couldVeto) {
        const QString leader = alternativeName(pack, *next.headline);
        return mark(tr("ask next: could rule out %1").arg(leader),
            tr("One answer here would rule out %1.").arg(leader));
    }
    if (open.flipping > 0)
        return mark(tr("ask next: could still change the answer"),
            tr("%1 of its %2 answers would change what leads.").arg(open.flipping).arg(open.options));
    return mark(tr("ask next: could still change the answer"),
        tr("Together with other answers, this one could still change what leads."));
}

} // namespace

QuestionMark markOf(const Pack& pack, const NextQuestion& next, const QuestionId& question)
{
    const OpenQuestion* open = next.find(question);
    if (!open)
        return {};
    if (next.ask == question)
        return askNext(pack, next, *open);
    if (open->flipping > 0)
        return {};
    if (next.settled)
        return { QuestionMark::Kind::CannotChange, tr("cannot change the answer now"), settledMeaning() };
    return { QuestionMark::Kind::CannotAlone, tr("cannot change the answer alone"),
        tr("Whatever is answered here, at its usual importance, the same one leads. Together with other "
           "answers it may not.") };
}

QString wouldExcludeWords(const Pack& pack, const AlternativeId& leader)
{
    return tr("would exclude %1").arg(alternativeName(pack, leader));
}

QString onlyWeighsWords(
    const Pack& pack, const QuestionId& question, const OptionId& option, Importance importance)
{
    const Option* chosen = optionOf(pack, question, option);
    if (!chosen || importance != Importance::Must || chosen->effects.empty())
        return {};
    const bool canFail = std::any_of(chosen->effects.begin(), chosen->effects.end(),
        [](const Effect& effect) { return effect.pass.has_value(); });
    return canFail || isInAVetoRule(pack, question, *chosen) ? QString() : tr("as a must it only weighs");
}

QString progressWords(const Pack& pack, const Answers& answers)
{
    return tr("%1 of %2 answered").arg(answeredOf(answers)).arg(pack.questions.size());
}

QString settledProgressWords(const Pack& pack, const Answers& answers)
{
    return tr("%1 of %2. %3.").arg(answeredOf(answers)).arg(pack.questions.size()).arg(settledWords());
}

QString settledWords()
{
    return tr("Nothing you have not answered can change this");
}

QString settledMeaning()
{
    return tr("Every combination of answers to the open questions, at their usual importance, leads to the "
              "same result.");
}

} // namespace wirewise::ui
