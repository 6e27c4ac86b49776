// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/question_words.h"

#include "ui/models/ranking_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace wirewise::ui {

using namespace advisor;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("questions", text);
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

QString whyAskNext(const Pack& pack, const NextQuestion& next, const OpenQuestion& open)
{
    if (!next.headline)
        return tr("ask next: leads to a first result");
    if (open.couldVeto)
        return tr("ask next: one answer here would rule out %1").arg(alternativeName(pack, *next.headline));
    if (open.flipping > 0)
        return tr("ask next: could still change the answer");
    return tr("ask next: with others, could still change the answer");
}

} // namespace

QuestionMark markOf(const Pack& pack, const NextQuestion& next, const QuestionId& question)
{
    const OpenQuestion* open = next.find(question);
    if (!open)
        return {};
    if (next.ask == question)
        return { QuestionMark::Kind::AskNext, whyAskNext(pack, next, *open) };
    if (open->flipping > 0)
        return {};
    return { QuestionMark::Kind::CannotChange,
        next.settled ? tr("cannot change the answer now") : tr("cannot change the answer alone") };
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
    const auto answered = std::count_if(answers.cbegin(), answers.cend(),
        [](const Answer& answer) { return answer.state != Answer::State::DontKnow; });
    return tr("%1 of %2 answered").arg(answered).arg(pack.questions.size());
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
