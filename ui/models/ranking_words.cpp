// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ranking_words.h"

#include "core/advisor/advice/weak_point.h"
#include "core/base/words.h"
#include "ui/models/decision.h"
#include "ui/style/appearance.h"

#include <algorithm>

namespace wirewise::ui {

using namespace advisor;

namespace {

WIREWISE_WORDS(ranking)

const Alternative* alternativeOf(const Pack& pack, const AlternativeId& id)
{
    const int index = pack.indexOf(id);
    return index < 0 ? nullptr : &pack.alternatives[size_t(index)];
}

const Option* optionOf(const Pack& pack, const QuestionId& question, const OptionId& option)
{
    const int index = pack.indexOf(question);
    if (index >= 0)
        for (const Option& each : pack.questions[size_t(index)].options)
            if (each.id == option)
                return &each;
    return nullptr;
}

int musts(const Decision& decision)
{
    return int(
        std::count_if(decision.answers().cbegin(), decision.answers().cend(), [](const Answer& answer) {
            return answer.state == Answer::State::Chosen && answer.importance == Importance::Must;
        }));
}

// The features on which the leader has full value, heaviest first.
QStringList strengths(const Decision& decision, const Standing& standing)
{
    QList<const Contribution*> full;
    for (const Contribution& each : standing.contributions)
        if (each.value == 100)
            full.append(&each);
    std::stable_sort(full.begin(), full.end(),
        [](const Contribution* a, const Contribution* b) { return a->points > b->points; });
    QStringList titles;
    for (const Contribution* each : std::as_const(full))
        if (const QString title = featureTitle(decision.pack(), each->cell.feature); !titles.contains(title))
            titles.append(title);
    return titles;
}

QString recommendedReason(const Decision& decision, const Standing& standing)
{
    const int count = musts(decision);
    const QStringList strong = strengths(decision, standing);
    const QString first = count == 0 ? tr("Scores highest")
        : count == 1                 ? tr("Meets your one must")
                                     : tr("Meets all %1 musts").arg(count);
    const QString sentence = strong.isEmpty()
        ? first + QLatin1Char('.')
        : tr("%1; nothing to improve on %2.").arg(first, enumerated(strong));
    return decision.advice().simplestSoFar
        ? tr("The simplest to build and run, and nothing you said so far needs more. %1").arg(sentence)
        : sentence;
}

} // namespace

QString enumerated(const QStringList& words)
{
    if (words.size() <= 1)
        return words.value(0);
    if (words.size() <= 3)
        return tr("%1 and %2").arg(words.mid(0, words.size() - 1).join(QStringLiteral(", ")), words.last());
    return tr("%1, %2 and %3 more").arg(words.at(0), words.at(1)).arg(words.size() - 2);
}

QString alternativeName(const Pack& pack, const AlternativeId& id)
{
    const Alternative* alternative = alternativeOf(pack, id);
    if (!alternative)
        return id.value();
    return alternative->shortTitle.isEmpty() ? alternative->title : alternative->shortTitle;
}

QString headline(const Decision& decision)
{
    return headline(decision.pack(), decision.evaluation());
}

QString headline(const Pack& pack, const Evaluation& evaluation)
{
    switch (evaluation.status) {
    case Status::NoInformation:
        return tr("Nothing to rank yet");
    case Status::None:
        return tr("Nothing fits every must");
    case Status::Tie: {
        QStringList names;
        for (const AlternativeId& id : evaluation.coWinners)
            names.append(alternativeName(pack, id));
        return names.join(tr(" or "));
    }
    case Status::Recommended:
    case Status::Composite:
        break;
    }
    return evaluation.winner ? alternativeName(pack, *evaluation.winner) : QString();
}

QString reason(const Decision& decision)
{
    const Evaluation& evaluation = decision.evaluation();
    const Standing* leader = evaluation.winner ? evaluation.standing(*evaluation.winner) : nullptr;
    switch (evaluation.status) {
    case Status::NoInformation:
        return tr(
            "Answer a question, or start from an example. Every answer can be changed later, on its own.");
    case Status::None:
        return tr(
            "Each transport, alone or in a pair, fails at least one of your musts. Lower one of them to "
            "should, and the ranking comes back.");
    case Status::Tie:
        return tr("Exactly the same score. The one that is simpler to build and run is named first.");
    case Status::Composite: {
        const Alternative* winner = alternativeOf(decision.pack(), *evaluation.winner);
        return tr("No single transport meets every must; these two together do. %1")
            .arg(winner ? winner->summary : QString());
    }
    case Status::Recommended:
        break;
    }
    return leader ? recommendedReason(decision, *leader) : QString();
}

QString weakPoint(const Decision& decision)
{
    const std::optional<WeakPoint> weak = weakPointOf(decision.evaluation());
    if (!weak)
        return {};
    return tr("Weakest point: %1 is “%2”, which costs %3.")
        .arg(featureTitle(decision.pack(), weak->row.cell.feature), weak->row.text, scoreText(weak->permille));
}

QString readingsLine(const Decision& decision)
{
    if (decision.evaluation().status == Status::NoInformation)
        return {};
    const bool assessed = decision.reading() == Reading::Assessed;
    const Evaluation& other = decision.evaluation(assessed ? Reading::AsWritten : Reading::Assessed);
    if (other.status == decision.evaluation().status && other.winner == decision.evaluation().winner)
        return tr("As written and as assessed agree.");
    const QString winner = other.winner ? decision.name(*other.winner) : tr("nothing");
    return assessed ? tr("Read as written, the matrix would lead to %1.").arg(winner)
                    : tr("As experts assess it, the matrix leads to %1.").arg(winner);
}

QString exclusion(const Pack& pack, const Answers& answers, const Standing& standing)
{
    if (standing.vetoes.isEmpty())
        return {};
    const Veto& first = standing.vetoes.first();
    QStringList words;
    for (const QuestionId& question : first.questions) {
        const auto answer = answers.constFind(question);
        if (answer == answers.constEnd())
            continue;
        // One word alone ("Yes") says too little away from its question.
        const QString label = optionLabel(pack, question, answer->option);
        words.append(label.contains(QLatin1Char(' ')) ? label : optionPhrase(pack, question, answer->option));
    }
    QString text = words.join(QStringLiteral(" + "));
    if (standing.vetoes.size() > 1)
        text += tr(" · %1 musts").arg(standing.vetoes.size());
    return text;
}

QString exclusionDetail(const Standing& standing)
{
    QStringList lines;
    for (const Veto& veto : standing.vetoes)
        lines.append(veto.text);
    return lines.join(QLatin1Char('\n'));
}

QString contributionText(const Pack& pack, const Evaluation& evaluation, const Contribution& contribution)
{
    const int permille = permilleOf(contribution.points, evaluation.maxScore);
    const QString text
        = tr("%1: “%2” brings %3 (%4 of 100, %5)")
              .arg(featureTitle(pack, contribution.cell.feature), contribution.text, scoreText(permille))
              .arg(contribution.value)
              .arg(wordOf(contribution.importance));
    return contribution.corrected ? tr("%1; experts read it as: %2").arg(text, contribution.levelLabel)
                                  : text;
}

QString optionLabel(const Pack& pack, const QuestionId& question, const OptionId& option)
{
    const Option* found = optionOf(pack, question, option);
    return found ? found->label : option.value();
}

QString optionPhrase(const Pack& pack, const QuestionId& question, const OptionId& option)
{
    const Option* found = optionOf(pack, question, option);
    if (!found)
        return option.value();
    return found->phrase.isEmpty() ? found->label : found->phrase;
}

QString featureTitle(const Pack& pack, const FeatureId& feature)
{
    const int index = pack.indexOf(feature);
    return index < 0 ? feature.value() : pack.features[size_t(index)].title;
}

} // namespace wirewise::ui
