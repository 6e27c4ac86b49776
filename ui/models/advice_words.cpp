// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/advice_words.h"

#include "core/base/words.h"
#include "ui/models/ranking_words.h"
#include "ui/style/appearance.h"


#include <algorithm>
#include <cstdlib>

namespace wirewise::ui {

using namespace advisor;

namespace {

WIREWISE_WORDS(advice)

QString askOf(const Pack& pack, const QuestionId& question)
{
    const int index = pack.indexOf(question);
    return index < 0 ? question.value() : pack.questions[size_t(index)].ask;
}

QString joined(const QStringList& parts)
{
    if (parts.size() <= 1)
        return parts.value(0);
    return tr("%1 and %2").arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

// Of an answer that stays: lighter or heavier.
QString importanceWords(const QString& answer, Importance from, Importance to)
{
    if (to < from)
        return to == Importance::Nice ? tr("%1 were only nice to have").arg(answer)
                                      : tr("%1 were only a should").arg(answer);
    return to == Importance::Must ? tr("%1 were a must").arg(answer) : tr("%1 were a should").arg(answer);
}

// Without its "if".
QString changeWords(const Pack& pack, const Answers& answers, const Change& change)
{
    const auto now = answers.constFind(change.question);
    const bool chosen = now != answers.constEnd() && now->state == Answer::State::Chosen;
    const QString before = chosen ? answerWords(pack, change.question, now->option) : QString();
    switch (change.to.state) {
    case Answer::State::DontCare:
        return chosen ? tr("you dropped %1").arg(before)
                      : tr("you did not care about “%1”").arg(askOf(pack, change.question));
    case Answer::State::DontKnow:
        return tr("you were not sure about “%1”").arg(askOf(pack, change.question));
    case Answer::State::Chosen:
        break;
    }
    if (chosen && now->option == change.to.option)
        return importanceWords(before, now->importance, change.to.importance);
    const QString after = answerWords(pack, change.question, change.to.option);
    if (!chosen)
        return tr("you also asked for %1 (%2)").arg(after, wordOf(change.to.importance));
    if (now->importance == change.to.importance)
        return tr("you chose %1 instead of %2").arg(after, before);
    return tr("you chose %1 (%2) instead of %3").arg(after, wordOf(change.to.importance), before);
}

QStringList answersTo(const Pack& pack, const Answers& answers, const QList<QuestionId>& questions)
{
    QStringList words;
    for (const QuestionId& question : questions)
        words.append(answerWords(pack, question, answers.value(question).option));
    return words;
}

bool isComposite(const Pack& pack, const AlternativeId& id)
{
    const int index = pack.indexOf(id);
    return index >= 0 && pack.alternatives[size_t(index)].isComposite();
}

// Kept on one line.
QString unbroken(QString name)
{
    return name.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

QString scoreOf(const Evaluation& evaluation, const AlternativeId& id)
{
    const Standing* standing = evaluation.standing(id);
    return standing ? scoreText(standing->permille) : QString();
}

QString levelLabel(const Feature& feature, const LevelId& level)
{
    const auto found = std::find_if(feature.levels.begin(), feature.levels.end(),
        [&level](const Level& each) { return each.id == level; });
    return found == feature.levels.end() ? level.value() : found->label;
}

} // namespace

QString answerWords(const Pack& pack, const QuestionId& question, const OptionId& option)
{
    const QString phrase = optionPhrase(pack, question, option);
    if (phrase.contains(QLatin1Char(' ')) || phrase != optionLabel(pack, question, option))
        return tr("“%1”").arg(phrase);
    return tr("“%1 %2”").arg(askOf(pack, question), phrase);
}

QString conditionWords(const Pack& pack, const Answers& answers, const QList<Change>& changes)
{
    QStringList parts;
    for (const Change& change : changes)
        parts.append(changeWords(pack, answers, change));
    return tr("if %1").arg(joined(parts));
}

QString outcomeWords(const Pack& pack, const std::optional<AlternativeId>& winner)
{
    return winner ? alternativeName(pack, *winner) : tr("Nothing qualifies");
}

QString previewSentence(const Pack& pack, const Evaluation& now, const Evaluation& then)
{
    if (!then.winner)
        return tr("Each transport, alone or in a pair, would fail a must.");
    const QString leader = alternativeName(pack, *then.winner);
    if (!now.winner)
        return tr("%1 would lead with %2.").arg(leader, scoreOf(then, *then.winner));
    if (*now.winner == *then.winner)
        return tr("%1 would still lead, with %2.").arg(leader, scoreOf(then, *then.winner));
    const Standing* former = then.standing(*now.winner);
    const QString old = alternativeName(pack, *now.winner);
    if (former && !former->qualifies)
        return tr("%1 would lead with %2; %3 would be excluded.")
            .arg(leader, scoreOf(then, *then.winner), old);
    return tr("%1 would lead with %2; %3 would have %4.")
        .arg(leader, scoreOf(then, *then.winner), old, scoreOf(then, *now.winner));
}

QString gainText(int points, int maxScore)
{
    return scoreText(permilleOf(std::abs(points), maxScore));
}

QString contrastSentence(const Pack& pack, const Evaluation& evaluation, const Contrast& contrast)
{
    const QString a = alternativeName(pack, contrast.a);
    const QString b = alternativeName(pack, contrast.b);
    if (!contrast.vetoesOfB.isEmpty())
        return contrast.vetoesOfB.size() == 1
            ? tr("%1 is excluded: it fails a must.").arg(b)
            : tr("%1 is excluded: it fails %2 musts.").arg(b).arg(contrast.vetoesOfB.size());
    if (!contrast.vetoesOfA.isEmpty())
        return tr("%1 is excluded: it fails a must.").arg(a);
    if (contrast.gap == 0)
        return tr("Exactly the same score; %1 is simpler to build and run, so it is named first.").arg(a);
    const QString gap = gainText(contrast.gap, evaluation.maxScore);
    if (contrast.prefers == contrast.a && contrast.gap < 0)
        return tr("%1 scores %2 more, but with two mechanisms to build and run. A single transport that "
                  "meets every must comes first.")
            .arg(b, gap);
    if (contrast.prefers == contrast.b)
        return tr("%1 ranks before %2.").arg(b, a);
    QStringList reasons;
    int weight = 0;
    for (const Difference& each : contrast.differences)
        if (contrast.smallestDecisiveSet.contains(each.question)) {
            reasons.append(answerWords(pack, each.question, each.option));
            weight += each.points;
        }
    if (reasons.isEmpty())
        return isComposite(pack, contrast.b) && !isComposite(pack, contrast.a)
            ? tr("%1 leads by %2, and it is one mechanism instead of two.").arg(a, gap)
            : tr("%1 leads by %2.").arg(a, gap);
    const QString then = weight == contrast.gap ? tr("would draw level") : tr("would lead");
    return reasons.size() == 1
        ? tr("%1 leads by %2 because of %3; without it %4 %5.").arg(a, gap, reasons.first(), b, then)
        : tr("%1 leads by %2 because of %3; without these %4 %5.").arg(a, gap, joined(reasons), b, then);
}

QString vetoWords(const Pack& pack, const Answers& answers, const Veto& veto)
{
    return tr("%1: %2").arg(conflictWords(pack, answers, veto.questions), veto.text);
}

QString relaxationLead(const Pack& pack, const Answers& answers, const Relaxation& relaxation)
{
    return tr("Lower %1 to should").arg(joined(answersTo(pack, answers, relaxation.drop)));
}

QString relaxationCondition(const Pack& pack, const Answers& answers, const Relaxation& relaxation)
{
    QList<Change> changes;
    for (const QuestionId& question : relaxation.drop)
        changes.append(
            { question, { Answer::State::Chosen, answers.value(question).option, Importance::Should } });
    return conditionWords(pack, answers, changes);
}

QString relaxationOutcome(const Pack& pack, const Relaxation& relaxation)
{
    return relaxation.winner
        ? tr("→%1%2 leads").arg(QChar(QChar::Nbsp)).arg(unbroken(alternativeName(pack, *relaxation.winner)))
        : QString();
}

QString conflictWords(const Pack& pack, const Answers& answers, const QList<QuestionId>& questions)
{
    return answersTo(pack, answers, questions).join(QStringLiteral(" + "));
}

QList<ReadingDifference> readingDifferences(
    const Pack& pack, const Evaluation& assessed, const Evaluation& asWritten)
{
    QList<ReadingDifference> all;
    for (const std::optional<AlternativeId>& winner : { assessed.winner, asWritten.winner }) {
        const Standing* now = winner ? assessed.standing(*winner) : nullptr;
        const Standing* then = winner ? asWritten.standing(*winner) : nullptr;
        if (!now || !then)
            continue;
        const int column = pack.indexOf(*winner);
        // Rows stand in the same order in both readings: one for each effect of each answer.
        for (qsizetype i = 0; i < now->contributions.size() && i < then->contributions.size(); ++i) {
            const Contribution& each = now->contributions.at(i);
            const Contribution& other = then->contributions.at(i);
            const auto known = [&each](const ReadingDifference& d) { return d.cell == each.cell; };
            if ((each.value == other.value && each.passes == other.passes)
                || std::any_of(all.begin(), all.end(), known))
                continue;
            const Feature& feature = pack.features[size_t(pack.indexOf(each.cell.feature))];
            const Cell& cell = feature.cells[size_t(column)];
            all.append(
                { each.cell, tr("%1 of %2").arg(feature.title, alternativeName(pack, each.cell.alternative)),
                    tr("As written: %1").arg(levelLabel(feature, cell.claimed)),
                    tr("Experts: %1").arg(levelLabel(feature, cell.level)) });
        }
    }
    return all;
}

} // namespace wirewise::ui
