// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/advisor/property_checks.h"

#include "core/advisor/advice/completions.h"
#include "core/advisor/advice/contrast.h"
#include "core/advisor/advice/dead_end.h"
#include "core/advisor/advice/next_question.h"
#include "tests/advisor/answer_sets.h"
#include "tests/advisor/plain_evaluation.h"

#include <algorithm>

namespace wirewise::advisor {

namespace {

QString differs(const QString& what, const QStringList& expected, const QStringList& got)
{
    return QStringLiteral("%1: expected\n  %2\ngot\n  %3")
        .arg(what, expected.join(QStringLiteral("\n  ")), got.join(QStringLiteral("\n  ")));
}

// Set, sorted list and text of what is compared.
QStringList listed(const std::set<QString>& set)
{
    return QStringList(set.begin(), set.end());
}

QString questionsText(const QList<QuestionId>& questions)
{
    QStringList words;
    for (const QuestionId& question : questions)
        words << question.value();
    words.sort();
    return words.join(u'+');
}

std::set<QString> named(const Pack& pack, const std::set<std::set<int>>& sets)
{
    std::set<QString> names;
    for (const std::set<int>& set : sets) {
        QList<QuestionId> questions;
        for (const int question : set)
            questions << pack.questions[size_t(question)].id;
        names.insert(questionsText(questions));
    }
    return names;
}

QString wordOf(const std::optional<AlternativeId>& winner)
{
    return winner ? winner->value() : QStringLiteral("none");
}

QString textOf(const Flip& flip)
{
    QStringList words;
    for (const Change& change : flip.changes)
        words << change.question.value() + u'='
                + (change.to.state == Answer::State::DontCare ? QStringLiteral("dont_care")
                                                              : toString(change.to));
    return QStringLiteral("%1: %2 -> %3").arg(flip.cost).arg(words.join(u' '), wordOf(flip.winner));
}

std::optional<AlternativeId> winnerOf(const Engine& engine, const Answers& answers, Reading reading)
{
    return engine.evaluate(answers, reading).winner;
}

std::map<QString, std::pair<size_t, const PlainStanding*>> placesOf(const PlainEvaluation& evaluation)
{
    std::map<QString, std::pair<size_t, const PlainStanding*>> places;
    for (size_t i = 0; i < evaluation.ranking.size(); ++i)
        places[evaluation.ranking[i].alternative] = { i, &evaluation.ranking[i] };
    return places;
}

bool gainsNoClause(const PlainStanding& before, const PlainStanding& after)
{
    return std::includes(
        before.clauses.begin(), before.clauses.end(), after.clauses.begin(), after.clauses.end());
}

QString raised(const Engine& engine, const Answers& answers, const PlainEvaluation& before, size_t q,
    Importance importance, Reading reading, int& checks)
{
    const Pack& pack = engine.pack();
    Answers after = answers;
    Answer& answer = after[pack.questions[q].id];
    answer.importance = importance;
    const int option = engine.tables().toPlain(after).option[q];
    const PlainEvaluation then = evaluatePlainly(pack, after, reading);
    const auto placesBefore = placesOf(before);
    const auto placesAfter = placesOf(then);
    for (size_t a = 0; a < pack.alternatives.size(); ++a) {
        for (size_t b = 0; b < pack.alternatives.size(); ++b) {
            if (engine.tables().fails(int(q), option, int(a), reading)
                || !engine.tables().fails(int(q), option, int(b), reading))
                continue;
            const QString idA = pack.alternatives[a].id.value();
            const QString idB = pack.alternatives[b].id.value();
            if (placesBefore.at(idA).first > placesBefore.at(idB).first
                || !gainsNoClause(*placesBefore.at(idA).second, *placesAfter.at(idA).second))
                continue;
            ++checks;
            if (placesAfter.at(idA).first > placesAfter.at(idB).first)
                return QStringLiteral("%1 moves past %2 with %3=%4")
                    .arg(idB, idA, pack.questions[q].id.value(), toString(answer));
        }
    }
    return {};
}

// Dropping it takes the lead away, and no smaller set does; or it is all that A gains, and a tie is left.
QString brokenDecisiveSet(
    const Engine& engine, const Contrast& contrast, const Standing& other, Reading reading)
{
    const Pack& pack = engine.pack();
    const int a = pack.indexOf(contrast.a);
    const int b = pack.indexOf(contrast.b);
    std::vector<int> gains;
    int left = contrast.gap;
    for (const Difference& difference : contrast.differences) {
        if (difference.points > 0)
            gains.push_back(difference.points);
        if (contrast.smallestDecisiveSet.contains(difference.question))
            left -= difference.points;
    }
    const bool comparable = other.qualifies
        && pack.alternatives[size_t(a)].isComposite() == pack.alternatives[size_t(b)].isComposite();
    const auto size = size_t(contrast.smallestDecisiveSet.size());
    if (!comparable || size == 0)
        return comparable && !gains.empty() ? QStringLiteral(": no decisive set") : QString();
    const auto leads
        = [&](int points) { return points > 0 || (points == 0 && engine.tables().leadsTie(a, b, reading)); };
    std::sort(gains.rbegin(), gains.rend());
    int most = 0; // what one answer fewer could take away
    for (size_t i = 0; i + 1 < size && i < gains.size(); ++i)
        most += gains[i];
    if ((leads(left) && size < gains.size()) || left > 0 || !leads(contrast.gap - most))
        return QStringLiteral(": the decisive set is not the smallest");
    return {};
}

} // namespace

QString brokenMonotony(const Engine& engine, const Answers& answers, Reading reading, int& checks)
{
    const Pack& pack = engine.pack();
    const PlainEvaluation before = evaluatePlainly(pack, answers, reading);
    if (before.ranking.empty())
        return {};
    const PlainAnswers plain = engine.tables().toPlain(answers);
    for (size_t q = 0; q < pack.questions.size(); ++q) {
        if (plain.option[q] < 0)
            continue;
        for (int to = int(plain.importance[q]) + 1; to <= int(pack.questions[q].maxImportance); ++to) {
            const QString text = raised(engine, answers, before, q, Importance(to), reading, checks);
            if (!text.isEmpty())
                return text;
        }
    }
    return {};
}

QString brokenPoints(const Engine& engine, const Answers& answers, Reading reading)
{
    const Pack& pack = engine.pack();
    const Evaluation evaluation = engine.evaluate(answers, reading);
    for (const Standing& standing : evaluation.ranking) {
        int sum = 0;
        for (const Contribution& row : standing.contributions) {
            sum += row.points;
            const QString where = standing.alternative.value() + u' ' + row.question.value();
            const int feature = pack.indexOf(row.cell.feature);
            if (row.points != row.weight * row.share * row.value)
                return where + QStringLiteral(": points are not weight x share x value");
            if (feature < 0 || row.cell.alternative != standing.alternative || row.base.isEmpty())
                return where + QStringLiteral(": no cell");
            for (const CellRef& cell : row.base) {
                const int base = pack.indexOf(cell.alternative);
                if (base < 0 || pack.alternatives[size_t(base)].isComposite()
                    || cell.feature != row.cell.feature
                    || pack.features[size_t(feature)].cells[size_t(base)].text.isEmpty())
                    return where + QStringLiteral(": its base is no single's cell");
            }
        }
        if (sum != standing.score)
            return QStringLiteral("%1: rows give %2, the score is %3")
                .arg(standing.alternative.value())
                .arg(sum)
                .arg(standing.score);
        if (evaluation.winner == standing.alternative && standing.contributions.isEmpty())
            return standing.alternative.value() + QStringLiteral(" leads and rests on nothing");
        if (evaluation.winner == standing.alternative && !standing.vetoes.isEmpty())
            return standing.alternative.value() + QStringLiteral(" leads and is excluded"); // P4
    }
    return {};
}

QString brokenFlips(const Engine& engine, const Answers& answers, Reading reading)
{
    const NaiveSearch search(engine.pack(), engine.tables(), answers, reading);
    const std::optional<Flips> got = findFlips(engine, answers, reading);
    if (!got || search.headline() < 0)
        return got.has_value() == (search.headline() >= 0) ? QString()
                                                           : QStringLiteral("flips and no leader");
    const NaiveFlips expected = search.flips();
    if (got->headline.value() != search.nameOf(search.headline()) || got->changes != expected.changes)
        return QStringLiteral("%1 changes from %2, expected %3 from %4")
            .arg(got->changes)
            .arg(got->headline.value())
            .arg(expected.changes)
            .arg(search.nameOf(search.headline()));
    QStringList flips;
    for (const Flip& flip : got->flips)
        flips << textOf(flip);
    QStringList inOrder = flips;
    inOrder.sort();
    if (inOrder != listed(expected.flips))
        return differs(QStringLiteral("flips"), listed(expected.flips), inOrder);
    for (qsizetype i = 1; i < got->flips.size(); ++i) {
        if (got->flips[i].cost < got->flips[i - 1].cost)
            return QStringLiteral("a cheaper flip comes later");
    }
    QStringList nearest;
    for (const Flip& flip : got->nearest) {
        nearest
            << QStringLiteral("%1 %2 %3").arg(wordOf(flip.winner)).arg(flip.changes.size()).arg(flip.cost);
        if (winnerOf(engine, changed(answers, flip.changes), reading) != flip.winner)
            return textOf(flip) + QStringLiteral(" does not lead there");
    }
    nearest.sort();
    QStringList wanted;
    for (const auto& [winner, place] : expected.nearest)
        wanted << QStringLiteral("%1 %2 %3").arg(winner).arg(place.first).arg(place.second);
    wanted.sort();
    return nearest == wanted ? QString() : differs(QStringLiteral("nearest"), wanted, nearest);
}

QString brokenDeadEnd(const Engine& engine, const Answers& answers, Reading reading)
{
    const DeadEnd got = findDeadEnd(engine, answers, reading);
    if (engine.evaluate(answers, reading).status != Status::None)
        return got.isEmpty() && got.conflicts.isEmpty() ? QString()
                                                        : QStringLiteral("a dead end that is none");
    const NaiveSearch search(engine.pack(), engine.tables(), answers, reading);
    std::set<QString> relaxations;
    for (const Relaxation& relaxation : got.relaxations) {
        relaxations.insert(questionsText(relaxation.drop));
        const Evaluation then = engine.evaluate(relaxed(answers, relaxation), reading);
        QList<AlternativeId> free;
        for (const Alternative& alternative : engine.pack().alternatives) {
            if (then.standing(alternative.id)->qualifies)
                free << alternative.id;
        }
        if (free.isEmpty() || free != relaxation.frees || then.winner != relaxation.winner)
            return questionsText(relaxation.drop) + QStringLiteral(" frees others than it says");
    }
    std::set<QString> conflicts;
    for (const QList<QuestionId>& conflict : got.conflicts)
        conflicts.insert(questionsText(conflict));
    const std::set<QString> expected = named(engine.pack(), search.relaxations());
    if (relaxations != expected || size_t(got.relaxations.size()) != expected.size())
        return differs(QStringLiteral("relaxations"), listed(expected), listed(relaxations));
    const std::set<QString> groups = named(engine.pack(), search.conflicts());
    if (conflicts != groups || size_t(got.conflicts.size()) != groups.size())
        return differs(QStringLiteral("conflicts"), listed(groups), listed(conflicts));
    return {};
}

QString brokenCompletions(const Engine& engine, const Answers& answers, Reading reading)
{
    const NaiveSearch search(engine.pack(), engine.tables(), answers, reading);
    const std::vector<int> open = openQuestions(engine.pack(), answers);
    const bool settled = search.isSettled(open);
    const std::optional<QList<Change>> witness = findWitness(engine, answers, reading);
    if (settled == witness.has_value())
        return settled ? QStringLiteral("settled, and yet a witness") : QStringLiteral("no witness found");
    if (witness) {
        for (const Change& change : *witness) {
            const int question = engine.pack().indexOf(change.question);
            if (std::count(open.begin(), open.end(), question) == 0
                || change.to.importance != engine.pack().questions[size_t(question)].importance)
                return QStringLiteral("a witness that answers what is not open, or not as usual");
        }
        const int then
            = NaiveSearch(engine.pack(), engine.tables(), changed(answers, *witness), reading).headline();
        if (then == search.headline())
            return QStringLiteral("a witness that changes nothing");
    }
    const std::optional<Completions> got = completions(engine, answers, reading);
    std::map<int, int> expected = search.completions(open);
    int all = 0;
    std::set<QString> wins;
    for (const auto& [winner, times] : expected) {
        all += times;
        wins.insert(QStringLiteral("%1 %2").arg(search.nameOf(winner)).arg(times));
    }
    if (!got || got->how != Completions::How::Exact)
        return QStringLiteral("not counted exactly");
    std::set<QString> told;
    for (const auto& [winner, times] : got->winners)
        told.insert(QStringLiteral("%1 %2").arg(wordOf(winner)).arg(times));
    if (got->of != all || got->keep != expected[search.headline()] || told != wins)
        return differs(QStringLiteral("completions"), listed(wins), listed(told));
    return settled && got->keep != got->of ? QStringLiteral("settled, and not all keep it") : QString();
}

QString brokenNextQuestion(const Engine& engine, const Answers& answers, Reading reading)
{
    const Pack& pack = engine.pack();
    const NextQuestion next = nextQuestion(engine, answers, reading);
    const std::optional<AlternativeId> leader = winnerOf(engine, answers, reading);
    const std::vector<int> open = openQuestions(pack, answers);
    if (next.headline != leader || size_t(next.questions.size()) != open.size())
        return QStringLiteral("another headline, or other open questions");
    bool flips = false;
    for (const OpenQuestion& question : next.questions) {
        const Question& asked = pack.questions[size_t(pack.indexOf(question.question))];
        int flipping = 0;
        bool couldVeto = false;
        for (size_t o = 0; o < asked.options.size(); ++o) {
            Answers with = answers;
            with.insert(asked.id, { Answer::State::Chosen, asked.options[o].id, asked.importance });
            const Evaluation then = engine.evaluate(with, reading);
            flipping += then.winner != leader ? 1 : 0;
            couldVeto = couldVeto || (leader && then.standing(*leader) && !then.standing(*leader)->qualifies);
            if (question.outcomes.at(qsizetype(o)) != std::pair(asked.options[o].id, then.winner))
                return asked.id.value() + QStringLiteral(": another outcome");
        }
        if (question.options != int(asked.options.size()) || question.flipping != flipping
            || question.couldVeto != couldVeto)
            return asked.id.value()
                + QStringLiteral(": %1 flip, expected %2").arg(question.flipping).arg(flipping);
        flips = flips || flipping > 0;
    }
    for (qsizetype i = 1; i < next.questions.size(); ++i) {
        const OpenQuestion& before = next.questions[i - 1];
        const OpenQuestion& after = next.questions[i];
        if (before.flipping * after.options < after.flipping * before.options)
            return QStringLiteral("a question that flips more comes later");
    }
    if (next.settled && (flips || next.together || next.ask))
        return QStringLiteral("settled, and something to ask");
    if (!next.settled && !next.ask)
        return QStringLiteral("nothing to ask, and not settled");
    if (flips && next.ask != next.questions.first().question)
        return QStringLiteral("does not ask what flips most");
    return {};
}

QString brokenContrast(const Engine& engine, const Answers& answers, Reading reading)
{
    const Evaluation evaluation = engine.evaluate(answers, reading);
    if (!evaluation.winner)
        return {};
    for (const Standing& other : evaluation.ranking) {
        if (other.alternative == evaluation.winner)
            continue;
        const Contrast got = contrast(engine, evaluation, *evaluation.winner, other.alternative);
        const QString where = other.alternative.value();
        const int gap = evaluation.standing(*evaluation.winner)->score - other.score;
        int sum = 0;
        for (const Difference& difference : got.differences)
            sum += difference.points;
        if (got.gap != gap || sum != gap || got.prefers != *evaluation.winner)
            return where + QStringLiteral(": differences do not sum to the gap");
        const QString text = brokenDecisiveSet(engine, got, other, reading);
        if (!text.isEmpty())
            return where + text;
    }
    return {};
}

} // namespace wirewise::advisor
