// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/answers.h"

#include "core/base/nearest.h"
#include "core/base/words.h"

#include <algorithm>

namespace wirewise::advisor {

namespace {

WIREWISE_WORDS(packs)

std::optional<Importance> signOf(QStringView text)
{
    if (text.endsWith(u'!'))
        return Importance::Must;
    if (text.endsWith(u'+'))
        return Importance::Should;
    if (text.endsWith(u'-'))
        return Importance::Nice;
    return std::nullopt;
}

Error wrong(const QString& message)
{
    return Error { Error::Kind::Input, message, {} };
}

} // namespace

Result<Answer> parseAnswer(const Pack& pack, const QuestionId& questionId, QStringView text)
{
    const int index = pack.indexOf(questionId);
    if (index < 0) {
        QStringList known;
        for (const Question& question : pack.questions)
            known << question.id.value();
        return wrong(tr("unknown question '%1'%2 (known: %3)")
                         .arg(questionId.value(), didYouMean(questionId.value(), known),
                             known.join(QLatin1String(", "))));
    }
    if (text == u"?")
        return Answer { Answer::State::DontKnow, {}, {} };
    if (text == u"*")
        return Answer { Answer::State::DontCare, {}, {} };

    const Question& question = pack.questions[size_t(index)];
    const std::optional<Importance> sign = signOf(text);
    const QString option = (sign ? text.chopped(1) : text).toString();
    const Importance importance = sign.value_or(question.importance);
    QStringList known;
    for (const Option& candidate : question.options) {
        known << candidate.id.value();
        if (candidate.id.value() != option)
            continue;
        if (importance > question.maxImportance) {
            return wrong(tr("question '%1' can be a %2 at most, not a %3")
                             .arg(question.id.value(), toText(question.maxImportance), toText(importance)));
        }
        return Answer { Answer::State::Chosen, candidate.id, importance };
    }
    return wrong(
        tr("question '%1' has no option '%2'%3 (known: %4)")
            .arg(question.id.value(), option, didYouMean(option, known), known.join(QLatin1String(", "))));
}

Answer readAnswer(QStringView text)
{
    if (text == u"?")
        return { Answer::State::DontKnow, {}, {} };
    if (text == u"*")
        return { Answer::State::DontCare, {}, {} };
    const std::optional<Importance> sign = signOf(text);
    return { Answer::State::Chosen, OptionId((sign ? text.chopped(1) : text).toString()),
        sign.value_or(Importance::Should) };
}

Answers knownTo(const Pack& pack, const Answers& answers)
{
    Answers known;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        const int index = pack.indexOf(answer.key());
        if (index < 0)
            continue;
        const Question& question = pack.questions[size_t(index)];
        const bool chosen = answer->state == Answer::State::Chosen;
        if (chosen
            && std::none_of(question.options.begin(), question.options.end(),
                [&answer](const Option& option) { return option.id == answer->option; }))
            continue;
        known.insert(answer.key(), *answer);
        if (chosen)
            known[answer.key()].importance = std::min(answer->importance, question.maxImportance);
    }
    return known;
}

QString toText(Importance importance)
{
    switch (importance) {
    case Importance::Nice:
        return QStringLiteral("nice");
    case Importance::Should:
        return QStringLiteral("should");
    case Importance::Must:
        break;
    }
    return QStringLiteral("must");
}

QString toString(const Answer& answer)
{
    switch (answer.state) {
    case Answer::State::DontKnow:
        return QStringLiteral("?");
    case Answer::State::DontCare:
        return QStringLiteral("*");
    case Answer::State::Chosen:
        break;
    }
    const QChar sign = answer.importance == Importance::Must ? u'!'
        : answer.importance == Importance::Should            ? u'+'
                                                             : u'-';
    return answer.option.value() + sign;
}

Answers answersOf(const Pack& pack, const Scenario& scenario)
{
    Answers answers;
    for (const auto& [question, text] : scenario.answers) {
        if (const Result<Answer> answer = parseAnswer(pack, question, text))
            answers.insert(question, *answer);
    }
    return answers;
}

} // namespace wirewise::advisor
