// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/consequence.h"

#include "core/base/words.h"
#include "ui/models/decision.h"
#include "ui/models/ranking_words.h"
#include "ui/style/appearance.h"


#include <algorithm>

namespace wirewise::ui {

using namespace advisor;

namespace {

WIREWISE_WORDS(consequence)

QList<QuestionId> changedQuestions(const Pack& pack, const Answers& before, const Answers& after)
{
    QList<QuestionId> changed;
    for (const Question& question : pack.questions) {
        const auto was = before.constFind(question.id);
        const auto is = after.constFind(question.id);
        const bool had = was != before.constEnd();
        const bool has = is != after.constEnd();
        if (had != has || (had && *was != *is))
            changed.append(question.id);
    }
    return changed;
}

QString askOf(const Pack& pack, const QuestionId& question)
{
    return pack.questions[size_t(pack.indexOf(question))].ask;
}

// What was done, as far as it can be named in a few words.
QString subject(const Pack& pack, const Outcome& before, const Outcome& after)
{
    const QList<QuestionId> changed = changedQuestions(pack, before.answers, after.answers);
    if (changed.size() > 1)
        return tr("%1 answers changed").arg(changed.size());
    if (changed.isEmpty()) {
        if (before.evaluation.reading == after.evaluation.reading)
            return {};
        return after.evaluation.reading == Reading::Assessed ? tr("Read as assessed") : tr("Read as written");
    }
    const QuestionId& question = changed.first();
    const auto was = before.answers.constFind(question);
    const auto is = after.answers.constFind(question);
    if (is == after.answers.constEnd())
        return was->state == Answer::State::Chosen
            ? tr("“%1” taken back").arg(optionLabel(pack, question, was->option))
            : tr("“%1” is open again").arg(askOf(pack, question));
    if (is->state == Answer::State::DontKnow)
        return tr("“%1” stays open").arg(askOf(pack, question));
    if (is->state == Answer::State::DontCare)
        return tr("“%1” does not count").arg(askOf(pack, question));
    const QString label = optionLabel(pack, question, is->option);
    if (was != before.answers.constEnd() && was->option == is->option)
        return tr("“%1” is now a %2").arg(label, wordOf(is->importance));
    return tr("“%1”").arg(label);
}

QString leads(const Pack& pack, const Evaluation& before, const Evaluation& after)
{
    if (after.status == Status::NoInformation)
        return tr("nothing to rank");
    if (after.status == Status::None)
        return before.status == Status::None ? tr("still nothing fits every must")
                                             : tr("nothing fits every must now");
    if (after.status == Status::Tie) {
        QStringList names;
        for (const AlternativeId& id : after.coWinners)
            names.append(alternativeName(pack, id));
        return tr("%1 tie").arg(enumerated(names));
    }
    const QString name = alternativeName(pack, *after.winner);
    return before.winner == after.winner ? tr("%1 still leads").arg(name)
        : before.winner                  ? tr("%1 now leads").arg(name)
                                         : tr("%1 leads").arg(name);
}

QString areExcluded(const QStringList& names)
{
    return names.size() == 1 ? tr("%1 is excluded").arg(names.first())
                             : tr("%1 are excluded").arg(enumerated(names));
}

QString areBack(const QStringList& names)
{
    return names.size() == 1 ? tr("%1 is back").arg(names.first()) : tr("%1 are back").arg(enumerated(names));
}

// Who is out now and was not, and the other way round; the old leader first: it is who is missed.
QStringList comingsAndGoings(const Pack& pack, const Evaluation& before, const Evaluation& after)
{
    QStringList out;
    QStringList back;
    for (const Alternative& alternative : pack.alternatives) {
        const Standing* was = before.standing(alternative.id);
        const Standing* is = after.standing(alternative.id);
        const bool wasOut = was && !was->qualifies;
        const bool isOut = is && !is->qualifies;
        if (wasOut == isOut)
            continue;
        const QString name = alternativeName(pack, alternative.id);
        if (wasOut && after.winner != alternative.id)
            back.append(name);
        else if (wasOut)
            continue; // it leads: that is said
        else if (before.winner == alternative.id)
            out.prepend(name);
        else
            out.append(name);
    }
    QStringList parts;
    if (!out.isEmpty() && after.status != Status::None)
        parts.append(areExcluded(out));
    if (!back.isEmpty() && after.status != Status::NoInformation)
        parts.append(areBack(back));
    return parts;
}

// The one that rose furthest, where nothing else moved.
QString rise(const Pack& pack, const Evaluation& before, const Evaluation& after)
{
    const Standing* best = nullptr;
    int most = 0;
    for (const Standing& is : after.ranking) {
        const Standing* was = before.standing(is.alternative);
        if (!is.qualifies || !was || was->position - is.position <= most)
            continue;
        best = &is;
        most = was->position - is.position;
    }
    if (!best)
        return tr("the order stays");
    return tr("%1 rises from %2 to %3")
        .arg(alternativeName(pack, best->alternative))
        .arg(best->position + most)
        .arg(best->position);
}

} // namespace

QString consequenceWords(const Pack& pack, const Outcome& before, const Outcome& after)
{
    const QString what = subject(pack, before, after);
    if (what.isEmpty())
        return {};
    QStringList parts { leads(pack, before.evaluation, after.evaluation) };
    parts += comingsAndGoings(pack, before.evaluation, after.evaluation);
    if (parts.size() == 1 && after.evaluation.winner && before.evaluation.winner == after.evaluation.winner)
        parts.append(rise(pack, before.evaluation, after.evaluation));
    return what + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

Consequence::Consequence(Decision& decision, QObject* parent)
    : QObject(parent)
    , m_decision(decision)
    , m_before { decision.answers(), decision.evaluation() }
{
    connect(&m_decision, &Decision::changed, this, &Consequence::follow);
    connect(&m_decision, &Decision::loaded, this, [this] { Q_EMIT told({}); });
    connect(&m_decision, &Decision::packChanged, this, [this] {
        m_before = { m_decision.answers(), m_decision.evaluation() };
    }); // another matrix, no comparison
}

void Consequence::follow()
{
    Outcome now { m_decision.answers(), m_decision.evaluation() };
    Q_EMIT told(consequenceWords(m_decision.pack(), m_before, now));
    m_before = std::move(now);
}

} // namespace wirewise::ui
