// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/advice_sentences.h"

#include "core/record/pack_words.h"

#include <algorithm>
#include <cmath>

namespace wirewise::record {

using namespace advisor;

namespace {

QString condition(const Pack& pack, const Answers& answers, const Change& change)
{
    const auto before = answers.find(change.question);
    const bool chosen = before != answers.end() && before->state == Answer::State::Chosen;
    if (change.to.state != Answer::State::Chosen) {
        return chosen ? QStringLiteral("%1 did not matter").arg(quoted(phraseOf(pack, change.question, before->option)))
                      : QStringLiteral("%1 were left open").arg(change.question.value());
    }
    const QString label = quoted(phraseOf(pack, change.question, change.to.option));
    const QString word = toText(change.to.importance);
    if (chosen && before->option == change.to.option) {
        return change.to.importance < before->importance
            ? QStringLiteral("%1 were only a %2").arg(label, word)
            : QStringLiteral("%1 were a %2").arg(label, word);
    }
    if (chosen) {
        return QStringLiteral("it were %1 (%2) instead of %3")
            .arg(label, word, quoted(phraseOf(pack, change.question, before->option)));
    }
    return QStringLiteral("you also asked for %1 (%2)").arg(label, word);
}

// Never "100 of 100" or "0 of 100" for what is not quite all or nothing.
QString ofHundred(double share)
{
    const int rounded = int(std::lround(share * 100));
    if (rounded == 100 && share < 1)
        return QStringLiteral("more than 99 of 100");
    if (rounded == 0 && share > 0)
        return QStringLiteral("fewer than 1 of 100");
    return rounded == 100 ? QStringLiteral("every case") : QStringLiteral("%1 of 100").arg(rounded);
}

} // namespace

QString nameOf(const Pack& pack, const std::optional<AlternativeId>& id)
{
    const int index = id ? pack.indexOf(*id) : -1;
    return index < 0 ? QStringLiteral("nothing") : pack.alternatives[size_t(index)].shortTitle;
}

QString conditionSentence(const Pack& pack, const Answers& answers, const QList<Change>& changes)
{
    QStringList parts;
    for (const Change& change : changes)
        parts << condition(pack, answers, change);
    return joined(parts);
}

QString weighingSentence(const Pack& pack, const Confidence& confidence)
{
    const Contender* winner = confidence.find(confidence.winner);
    if (confidence.onlyOneQualifies()) {
        const Alternative& only = pack.alternatives[size_t(pack.indexOf(confidence.winner))];
        return only.isComposite() ? QStringLiteral("No other pair of transports qualifies")
                                  : QStringLiteral("No other single transport qualifies");
    }
    if (winner->firstRank == 1 && winner->triangle.share.value == 1)
        return QStringLiteral("Best however must, should and nice are weighed");
    QString text = QStringLiteral("Best in %1 ways to weigh must, should and nice").arg(ofHundred(winner->firstRank));
    const Contender* rival = nullptr;
    for (const Contender& each : confidence.contenders) {
        if (each.alternative != confidence.winner && (!rival || each.firstRank > rival->firstRank))
            rival = &each;
    }
    if (rival && rival->firstRank > 0)
        text += QStringLiteral("; %1 in %2").arg(nameOf(pack, rival->alternative), ofHundred(rival->firstRank));
    return text;
}

QString pairwiseSentence(const Pack& pack, const Confidence& confidence)
{
    QStringList parts;
    for (const Contender& each : confidence.contenders) {
        if (each.beatenBy)
            parts << QStringLiteral("%1 in %2").arg(
                nameOf(pack, each.alternative), ofHundred(each.beatenBy->value));
    }
    return parts.isEmpty() ? QString()
                           : QStringLiteral("If importance were ignored it would beat ") + joined(parts);
}

QString settledSentence(const Confidence& confidence)
{
    if (confidence.settled)
        return QStringLiteral("Nothing you have not answered can change this");
    const Completions& rest = confidence.completions;
    return rest.how == Completions::How::Exact
        ? QStringLiteral("Of %1 ways to answer the rest, %2 keep it").arg(rest.of).arg(rest.keep)
        : QStringLiteral("Of ways to answer the rest, %1 keep it (%2 drawn)")
              .arg(ofHundred(double(rest.keep) / rest.of))
              .arg(rest.of);
}

QString relaxationSentence(const Pack& pack, const Answers& answers, const Relaxation& relaxation)
{
    QStringList parts;
    for (const QuestionId& question : relaxation.drop)
        parts << quoted(phraseOf(pack, question, answers.value(question).option));
    return QStringLiteral("Lower %1 to should and %2 leads").arg(joined(parts), nameOf(pack, relaxation.winner));
}

QString conflictSentence(const Pack& pack, const Answers& answers, const QList<QuestionId>& conflict)
{
    QStringList parts;
    for (const QuestionId& question : conflict)
        parts << quoted(phraseOf(pack, question, answers.value(question).option));
    return parts.size() == 1 ? parts.first() + QStringLiteral(" alone excludes everybody")
                             : joined(parts) + QStringLiteral(" cannot live together");
}

} // namespace wirewise::record
