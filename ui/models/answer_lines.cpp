// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/answer_lines.h"

#include "core/base/escape.h"
#include "core/base/words.h"
#include "ui/models/question_words.h"
#include "ui/models/ranking_words.h"
#include "ui/style/appearance.h"


#include <algorithm>

namespace wirewise::ui {

using namespace advisor;

namespace {

WIREWISE_WORDS(answers)

struct Excluded
{
    QStringList alone;
    QStringList together; // only with other answers
};

Excluded excludedBy(const Pack& pack, const Evaluation& evaluation, const QuestionId& question)
{
    Excluded out;
    for (const Alternative& alternative : pack.alternatives) { // the pack's order: it does not move
        const Standing* standing = evaluation.standing(alternative.id);
        if (!standing)
            continue;
        const auto with = [&](bool alone) {
            return std::any_of(
                standing->vetoes.begin(), standing->vetoes.end(), [&question, alone](const Veto& veto) {
                    return veto.questions.contains(question) && (veto.questions.size() == 1) == alone;
                });
        };
        if (with(true))
            out.alone.append(alternativeName(pack, alternative.id));
        else if (with(false))
            out.together.append(alternativeName(pack, alternative.id));
    }
    return out;
}

QString listed(const QStringList& names, const QString& shown)
{
    return names.size() == 1 ? tr("excludes %1").arg(names.first())
                             : tr("excludes %1: %2").arg(names.size()).arg(shown);
}

void sayEffect(AnswerLine& line, const Pack& pack, const Answer& answer, const Evaluation& evaluation)
{
    const Excluded excluded = excludedBy(pack, evaluation, line.question);
    if (!excluded.alone.isEmpty()) {
        line.effect = listed(excluded.alone, enumerated(excluded.alone));
        if (excluded.alone.size() > 3)
            line.inFull = listed(excluded.alone, excluded.alone.join(QStringLiteral(", ")));
        return;
    }
    if (!excluded.together.isEmpty()) {
        line.effect = tr("together with another answer %1")
                          .arg(listed(excluded.together, enumerated(excluded.together)));
        return;
    }
    const QString only = onlyWeighsWords(pack, line.question, answer.option, answer.importance);
    line.effect = !only.isEmpty()               ? only
        : answer.importance == Importance::Must ? tr("excludes none of them")
                                                : tr("only weighs");
}

bool isNeutral(const Question& question, const OptionId& option)
{
    return std::any_of(question.options.begin(), question.options.end(),
        [&option](const Option& each) { return each.id == option && each.effects.empty(); });
}

} // namespace

QList<AnswerLine> answerLines(
    const Pack& pack, const Answers& answers, const Evaluation& evaluation, const NextQuestion& next)
{
    QList<AnswerLine> lines;
    for (const Question& question : pack.questions) {
        AnswerLine line;
        line.question = question.id;
        line.ask = question.ask;
        const auto answer = answers.constFind(question.id);
        line.clearable = answer != answers.constEnd();
        if (!line.clearable || answer->state == Answer::State::DontKnow) {
            line.answer = line.clearable ? tr("not sure: counts as no requirement")
                                         : tr("not asked yet: counts as no requirement");
            line.effect = markOf(pack, next, question.id).text;
        } else if (answer->state == Answer::State::DontCare) {
            line.said = true;
            line.answer = tr("any");
            line.effect = tr("weighs nothing");
        } else {
            line.said = true;
            line.answer = optionLabel(pack, question.id, answer->option);
            line.importance = wordOf(answer->importance);
            if (isNeutral(question, answer->option))
                line.effect = tr("favours none of them");
            else
                sayEffect(line, pack, *answer, evaluation);
        }
        lines.append(line);
    }
    return lines;
}

QString changeWords(const AnswerLine& line)
{
    const QString answer
        = line.importance.isEmpty() ? line.answer : line.answer + QStringLiteral(", ") + line.importance;
    return tr("Change: %1 %2").arg(line.ask, answer);
}

QList<Assumption> assumptions(const Pack& pack, Reading reading)
{
    return {
        { tr("Reading"),
            reading == Reading::Assessed ? tr("cells as experts assess them")
                                         : tr("cells by their words as written") },
        { tr("Weights"),
            tr("must : should : nice = %1 : %2 : %3")
                .arg(pack.policy.must)
                .arg(pack.policy.should)
                .arg(pack.policy.nice) },
        { tr("Ranking"), tr("one transport before two that work together; a must is never outweighed") },
        { tr("Pack"), QStringLiteral("%1 %2").arg(pack.id, pack.version) },
    };
}

QString answersMarkdown(const QList<AnswerLine>& lines, const QList<Assumption>& assumed)
{
    QString out
        = tr("| Question | Answer | Importance | What it does |") + QStringLiteral("\n|---|---|---|---|\n");
    for (const AnswerLine& line : lines)
        out += QStringLiteral("| %1 | %2 | %3 | %4 |\n")
                   .arg(escapedForMarkdown(line.ask), escapedForMarkdown(line.answer),
                       escapedForMarkdown(line.importance),
                       escapedForMarkdown(line.inFull.isEmpty() ? line.effect : line.inFull));
    out += QLatin1Char('\n');
    for (const Assumption& each : assumed)
        out += QStringLiteral("- %1: %2\n")
                   .arg(escapedForMarkdown(each.what), escapedForMarkdown(each.value));
    return out;
}

} // namespace wirewise::ui
