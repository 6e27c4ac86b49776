// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/advice/confidence.h"

#include "core/advisor/advice/acceptability.h"
#include "core/advisor/evaluation_tables.h"

#include <algorithm>
#include <bit>

namespace wirewise::advisor {

namespace {

// The answers that weigh, and the leading tier, as numbers.
struct Field
{
    std::vector<int> contenders; // indices of alternatives, in the pack's order
    std::vector<int> asked; // indices of questions
    std::vector<RankQuestion> questions;
    size_t winner = 0; // index into contenders
};

Field fieldOf(
    const EvaluationTables& tables, const PlainAnswers& answers, const PlainResult& result, Reading reading)
{
    Field field;
    const int headline = tables.headline(result, reading);
    for (std::uint64_t rest = tables.leadingTier(result.excluded); rest != 0; rest &= rest - 1) {
        if (std::countr_zero(rest) == headline)
            field.winner = field.contenders.size();
        field.contenders.push_back(std::countr_zero(rest));
    }
    for (int q = 0; q < tables.questions(); ++q) {
        const int option = answers.option[size_t(q)];
        if (option < 0 || !tables.hasEffect(q, option))
            continue;
        field.asked.push_back(q);
        RankQuestion& question
            = field.questions.emplace_back(RankQuestion { answers.importance[size_t(q)], {} });
        for (const int t : field.contenders)
            question.worth.push_back(tables.worth(q, option, t, reading));
    }
    return field;
}

ExactShare winsAgainst(const Field& field, size_t other)
{
    std::vector<int> differences;
    for (const RankQuestion& question : field.questions)
        differences.push_back(question.worth[field.winner] - question.worth[other]);
    return pairwiseShare(differences);
}

// Regions by contender. Where two are alike everywhere the one that leads the tie has the region.
std::vector<TriangleRegion> trianglesOf(const EvaluationTables& tables, const Field& field, Reading reading)
{
    std::vector<size_t> order(field.contenders.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return tables.leadsTie(field.contenders[a], field.contenders[b], reading);
    });
    std::vector<ClassWorth> worth(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        for (const RankQuestion& question : field.questions) {
            std::int64_t& of = question.importance == Importance::Must ? worth[i].must
                : question.importance == Importance::Should            ? worth[i].should
                                                                       : worth[i].nice;
            of += question.worth[order[i]];
        }
    }
    const std::vector<TriangleRegion> inOrder = weightTriangle(worth);
    std::vector<TriangleRegion> regions(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        regions[order[i]] = inOrder[i];
    return regions;
}

ConfidenceLabel labelOf(double firstRank)
{
    return firstRank >= 0.9 ? ConfidenceLabel::Firm
        : firstRank >= 0.7  ? ConfidenceLabel::Solid
        : firstRank >= 0.5  ? ConfidenceLabel::Leaning
                            : ConfidenceLabel::Close;
}

} // namespace

const Contender* Confidence::find(const AlternativeId& id) const
{
    const auto found = std::find_if(contenders.begin(), contenders.end(),
        [&id](const Contender& contender) { return contender.alternative == id; });
    return found == contenders.end() ? nullptr : &*found;
}

std::optional<Confidence> confidence(
    const Engine& engine, const Answers& answers, Reading reading, const std::stop_token& stop)
{
    const EvaluationTables& tables = engine.tables();
    const Pack& pack = engine.pack();
    const PlainAnswers plain = tables.toPlain(answers);
    const PlainResult result = tables.evaluate(plain, reading);
    const int headline = tables.headline(result, reading);
    if (headline < 0)
        return std::nullopt;
    const Field field = fieldOf(tables, plain, result, reading);
    const std::optional<Acceptability> ranks = rankAcceptability(
        field.questions, field.contenders.size(), pack.policy.smaaSamples, pack.policy.smaaSeed, stop);
    const std::optional<Completions> rest
        = ranks ? completions(engine, answers, reading, stop) : std::nullopt;
    if (!rest)
        return std::nullopt;
    const std::vector<TriangleRegion> regions = trianglesOf(tables, field, reading);

    Confidence all;
    all.winner = pack.alternatives[size_t(headline)].id;
    all.samples = ranks->samples;
    all.here = trianglePoint(pack.policy.nice, pack.policy.should, pack.policy.must);
    all.settled = !findWitness(engine, answers, reading);
    all.completions = *rest;
    all.label = labelOf(ranks->first(field.winner));
    for (size_t i = 0; i < field.contenders.size(); ++i) {
        Contender& contender = all.contenders.emplace_back();
        contender.alternative = pack.alternatives[size_t(field.contenders[i])].id;
        contender.firstRank = ranks->first(i);
        contender.ranks = ranks->rank[i];
        for (size_t q = 0; q < ranks->centralWeights[i].size(); ++q)
            contender.centralWeights.emplace_back(
                pack.questions[size_t(field.asked[q])].id, ranks->centralWeights[i][q]);
        if (i != field.winner)
            contender.beatenBy = winsAgainst(field, i);
        contender.triangle = regions[i];
    }
    return all;
}

QString toText(ConfidenceLabel label)
{
    switch (label) {
    case ConfidenceLabel::Firm:
        return QStringLiteral("firm");
    case ConfidenceLabel::Solid:
        return QStringLiteral("solid");
    case ConfidenceLabel::Leaning:
        return QStringLiteral("leaning");
    case ConfidenceLabel::Close:
        break;
    }
    return QStringLiteral("close");
}

} // namespace wirewise::advisor
