// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/advisor/plain_evaluation.h"

#include <algorithm>
#include <tuple>

namespace wirewise::advisor {

namespace {

struct Said // one question answered with an option
{
    const Question* question = nullptr;
    const Option* option = nullptr;
    int optionIndex = 0;
    Importance importance = Importance::Should;
};

std::vector<Said> whatWasSaid(const Pack& pack, const Answers& answers)
{
    std::vector<Said> said;
    for (const Question& question : pack.questions) {
        const auto answer = answers.constFind(question.id);
        if (answer == answers.constEnd() || answer->state != Answer::State::Chosen)
            continue;
        for (size_t o = 0; o < question.options.size(); ++o) {
            if (question.options[o].id == answer->option)
                said.push_back({ &question, &question.options[o], int(o),
                    std::min(answer->importance, question.maxImportance) });
        }
    }
    return said;
}

int weightOf(const Pack& pack, Importance importance)
{
    if (importance == Importance::Must)
        return pack.policy.must;
    return importance == Importance::Should ? pack.policy.should : pack.policy.nice;
}

LevelId levelOf(const Feature& feature, size_t alternative, Reading reading)
{
    const Cell& cell = feature.cells[alternative];
    return reading == Reading::AsWritten ? cell.claimed : cell.level;
}

// value_e[L(f_e,t)]
int valueOf(const Pack& pack, const Effect& effect, size_t alternative, Reading reading)
{
    const Feature& feature = pack.features[size_t(effect.feature)];
    const LevelId level = levelOf(feature, alternative, reading);
    for (qsizetype l = 0; l < feature.levels.size(); ++l) {
        if (feature.levels[l].id == level)
            return effect.value[size_t(l)];
    }
    qFatal("feature %s has no level %s", qPrintable(feature.id.value()), qPrintable(level.value()));
}

// Every condition of the rule is among the answers; `musts`: and every one of them is a must.
bool matches(
    const Rule& rule, const Pack& pack, const std::vector<Said>& said, bool& musts, Clause& questions)
{
    musts = true;
    for (const RuleCondition& condition : rule.when) {
        const Question& asked = pack.questions[size_t(condition.question)];
        bool found = false;
        for (const Said& each : said) {
            if (each.question->id != asked.id
                || std::count(condition.options.begin(), condition.options.end(), each.optionIndex) == 0)
                continue;
            found = true;
            musts = musts && each.importance == Importance::Must;
        }
        if (!found)
            return false;
        questions.insert(asked.id.value());
    }
    return true;
}

PlainStanding standingOf(const Pack& pack, const std::vector<Said>& said, size_t alternative, Reading reading)
{
    PlainStanding standing;
    standing.alternative = pack.alternatives[alternative].id.value();
    standing.composite = pack.alternatives[alternative].isComposite();
    standing.position = int(alternative);
    for (const Said& each : said) {
        int val = 0;
        bool fail = false;
        for (const Effect& effect : each.option->effects) {
            const int value = valueOf(pack, effect, alternative, reading);
            val += effect.share * value;
            fail = fail || (effect.pass && value < *effect.pass);
        }
        standing.score += weightOf(pack, each.importance) * val;
        if (fail && each.importance == Importance::Must)
            standing.clauses.insert({ each.question->id.value() });
    }
    for (const Rule& rule : pack.rules) {
        bool musts = false;
        Clause questions;
        if (rule.kind == Rule::Kind::Veto && rule.about.contains(pack.alternatives[alternative].id)
            && matches(rule, pack, said, musts, questions) && musts)
            standing.clauses.insert(questions);
    }
    for (const int feature : pack.policy.tieBreak) {
        const Feature& ordered = pack.features[size_t(feature)];
        standing.simplicity += int(ordered.order.indexOf(levelOf(ordered, alternative, reading)));
    }
    return standing;
}

bool ranksBefore(const PlainStanding& a, const PlainStanding& b)
{
    const auto key = [](const PlainStanding& t) {
        return std::tuple(!t.qualifies(), t.clauses.size(), t.composite, -t.score, t.simplicity, t.position);
    };
    return key(a) < key(b);
}

} // namespace

const PlainStanding* PlainEvaluation::standing(const QString& alternative) const
{
    for (const PlainStanding& each : ranking) {
        if (each.alternative == alternative)
            return &each;
    }
    return nullptr;
}

QStringList PlainEvaluation::order() const
{
    QStringList order;
    for (const PlainStanding& each : ranking)
        order << each.alternative;
    return order;
}

PlainEvaluation evaluatePlainly(const Pack& pack, const Answers& answers, Reading reading)
{
    PlainEvaluation evaluation;
    const std::vector<Said> said = whatWasSaid(pack, answers);
    for (const Said& each : said) {
        if (!each.option->neutral)
            evaluation.maxScore += 10000 * weightOf(pack, each.importance);
    }
    if (evaluation.maxScore == 0)
        return evaluation;

    for (size_t t = 0; t < pack.alternatives.size(); ++t)
        evaluation.ranking.push_back(standingOf(pack, said, t, reading));
    std::sort(evaluation.ranking.begin(), evaluation.ranking.end(), ranksBefore);

    const PlainStanding& first = evaluation.ranking.front();
    if (!first.qualifies()) {
        evaluation.status = QStringLiteral("none");
        return evaluation;
    }
    evaluation.winner = first.alternative;
    for (const PlainStanding& each : evaluation.ranking) {
        if (each.qualifies() && each.composite == first.composite && each.score == first.score)
            evaluation.coWinners << each.alternative;
        if (each.qualifies() && each.composite && !first.composite && each.score > first.score)
            evaluation.upgrades << each.alternative;
    }
    evaluation.status = evaluation.coWinners.size() > 1 ? QStringLiteral("tie")
        : first.composite                               ? QStringLiteral("composite")
                                                        : QStringLiteral("recommended");
    return evaluation;
}

QString headlineOf(const PlainEvaluation& evaluation)
{
    if (!evaluation.winner.isEmpty())
        return evaluation.winner;
    return evaluation.status == QLatin1String("none") ? QStringLiteral("none")
                                                      : QStringLiteral("nothing said");
}

} // namespace wirewise::advisor
