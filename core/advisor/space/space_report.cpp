// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/space/space_report.h"

#include "core/advisor/space/answer_space.h"
#include "core/base/random.h"

#include <algorithm>

namespace wirewise::advisor {

namespace {

using Progress = std::function<bool(double)>;

constexpr int samplesPerLevel = 20'000;
constexpr int drawnWithImportance = 200'000;

void countWinners(const Pack& pack, const EvaluationTables& tables, SpaceReport& report)
{
    std::vector<qint64> wins(pack.alternatives.size(), 0);
    walkSpace(tables, Reading::Assessed, [&](const IncrementalEvaluation& state) {
        ++report.states;
        const int headline = state.headline();
        if (headline >= 0)
            ++wins[size_t(headline)];
        else
            ++(state.result().maxScore == 0 ? report.silent : report.none);
        return true;
    });
    for (size_t t = 0; t < wins.size(); ++t)
        report.winners.emplace_back(pack.alternatives[t].id, wins[t]);
}

QList<AlternativeId> findUnreached(const Pack& pack, const EvaluationTables& tables, const SpaceReport& report)
{
    std::uint64_t seen = 0;
    for (size_t t = 0; t < pack.alternatives.size(); ++t)
        seen |= std::uint64_t(report.winners.at(qsizetype(t)).second > 0 ? 1 : 0) << t;
    const std::vector<std::vector<int>> choices = answerChoices(tables);
    IncrementalEvaluation state(tables, Reading::Assessed);
    Random random(1);
    for (int i = 0; i < drawnWithImportance && seen != tables.everyone(); ++i) {
        for (size_t q = 0; q < choices.size(); ++q) {
            const auto importances = std::uint64_t(pack.questions[q].maxImportance) + 1;
            state.set(int(q), choices[q][random.next() % choices[q].size()], Importance(random.next() % importances));
        }
        if (const int headline = state.headline(); headline >= 0)
            seen |= std::uint64_t(1) << headline;
    }
    QList<AlternativeId> unreached;
    for (size_t t = 0; t < pack.alternatives.size(); ++t) {
        if ((seen >> t & 1u) == 0)
            unreached << pack.alternatives[t].id;
    }
    return unreached;
}

// All states in groups that differ in one question only; a group whose headlines differ counts whole.
qint64 countDecisive(const EvaluationTables& tables, int question)
{
    std::vector<std::vector<int>> others = answerChoices(tables);
    const std::vector<int> own = std::exchange(others[size_t(question)], { -1 });
    IncrementalEvaluation state(tables, Reading::Assessed);
    qint64 decisive = 0;
    walk(
        others, [&](int q, int choice) { state.set(q, others[size_t(q)][size_t(choice)]); },
        [&] {
            const int open = state.headline();
            bool differs = false;
            for (size_t i = 1; i < own.size() && !differs; ++i) {
                state.set(question, own[i]);
                differs = state.headline() != open;
            }
            state.set(question, -1);
            decisive += differs ? qint64(own.size()) : 0;
            return true;
        });
    return decisive;
}

// The pack with one transport's cell at another level; composites that copy it follow.
Pack changedPack(const Pack& pack, size_t feature, size_t alternative, const LevelId& level)
{
    Pack changed = pack;
    Feature& row = changed.features[feature];
    row.cells[alternative].level = level;
    for (size_t t = 0; t < changed.alternatives.size(); ++t) {
        if (row.cells[t].copied && row.cells[t].of.first() == pack.alternatives[alternative].id)
            row.cells[t].level = level;
    }
    return changed;
}

void setRandom(IncrementalEvaluation& state, const std::vector<std::vector<int>>& choices, Random& random)
{
    for (size_t q = 0; q < choices.size(); ++q)
        state.set(int(q), choices[q][random.next() % choices[q].size()]);
}

// Is there a state that the changed pack decides otherwise? Sampled first, then searched.
bool decidesOtherwise(const EvaluationTables& tables, const Pack& changed)
{
    const EvaluationTables other(changed);
    const std::vector<std::vector<int>> choices = answerChoices(tables);
    IncrementalEvaluation here(tables, Reading::Assessed);
    IncrementalEvaluation there(other, Reading::Assessed);
    Random random(1);
    const int samples = sizeOf(choices) > samplesPerLevel ? samplesPerLevel : 0; // a small space is walked at once
    for (int i = 0; i < samples; ++i) {
        setRandom(here, choices, random);
        for (size_t q = 0; q < choices.size(); ++q)
            there.set(int(q), here.answers().option[q]);
        if (here.headline() != there.headline())
            return true;
    }
    IncrementalEvaluation a(tables, Reading::Assessed);
    IncrementalEvaluation b(other, Reading::Assessed);
    bool found = false;
    walk(
        choices,
        [&](int q, int choice) {
            a.set(q, choices[size_t(q)][size_t(choice)]);
            b.set(q, choices[size_t(q)][size_t(choice)]);
        },
        [&] {
            found = a.headline() != b.headline();
            return !found;
        });
    return found;
}

bool isIdle(const Pack& pack, const EvaluationTables& tables, size_t feature, size_t alternative)
{
    const Feature& row = pack.features[feature];
    for (const Level& level : row.levels) {
        const bool inUse = std::any_of(row.cells.begin(), row.cells.end(),
            [&level](const Cell& cell) { return cell.level == level.id; });
        if (inUse && level.id != row.cells[alternative].level
            && decidesOtherwise(tables, changedPack(pack, feature, alternative, level.id)))
            return false;
    }
    return true;
}

} // namespace

SpaceReport reportSpace(const Pack& pack, const SpaceLimits& limits, const Progress& progress)
{
    const EvaluationTables tables(pack);
    const auto goOn = [&progress](double share) { return !progress || progress(share); };
    SpaceReport report;
    if (const qint64 size = sizeOf(answerChoices(tables)); size > limits.states) {
        report.states = size;
        return report;
    }
    countWinners(pack, tables, report);
    report.unreached = findUnreached(pack, tables, report);
    const double parts = double(1 + tables.questions() + int(pack.features.size()));
    double done = 1;
    for (int q = 0; q < tables.questions(); ++q) {
        if (!goOn(done++ / parts))
            return {};
        report.decisive.emplace_back(pack.questions[size_t(q)].id, countDecisive(tables, q));
    }
    for (size_t f = 0; f < pack.features.size(); ++f) {
        if (!goOn(done++ / parts))
            return {};
        for (size_t t = 0; t < pack.alternatives.size(); ++t) {
            if (!pack.alternatives[t].isComposite() && isIdle(pack, tables, f, t))
                report.idleCells << CellRef { pack.features[f].id, pack.alternatives[t].id };
        }
    }
    return report;
}

} // namespace wirewise::advisor
