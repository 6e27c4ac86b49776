// SPDX-License-Identifier: GPL-3.0-or-later
// A pack from a matrix of values, for examples of the literature: transport "t0", "t1", ... by row.
#pragma once

#include "tests/advisor/pack_generator.h"

namespace wirewise::advisor {

using Values = std::vector<std::vector<int>>; // [transport][criterion], 0..100

// Criteria as the effects of one option "q=all", with these shares in percent.
inline Pack packOfShares(const Values& values, const std::vector<int>& shares);
// Criteria as questions "q0", "q1", ... of one option "yes" each.
inline Pack packOfQuestions(const Values& values);

namespace small {

// Every transport has a level of its own in every feature: its value.
inline Pack matrix(const Values& values)
{
    Pack pack;
    pack.id = QStringLiteral("small");
    pack.version = QStringLiteral("1.0.0");
    pack.title = QStringLiteral("Small");
    pack.citations = { { CitationId(QStringLiteral("book")), QStringLiteral("A book"), {}, {} } };
    for (size_t t = 0; t < values.size(); ++t) {
        const QString id = QStringLiteral("t%1").arg(t);
        pack.alternatives.push_back({ AlternativeId(id), id, id, id, {} });
    }
    for (size_t c = 0; c < values.front().size(); ++c) {
        Feature feature;
        feature.id = FeatureId(QStringLiteral("f%1").arg(c));
        feature.title = feature.id.value();
        for (size_t t = 0; t < values.size(); ++t) {
            const LevelId level(QStringLiteral("l%1").arg(t));
            feature.levels.push_back({ level, level.value() });
            Cell cell;
            cell.text = QString::number(values[t][c]);
            cell.level = cell.claimed = level;
            cell.cite = { pack.citations.front().id };
            feature.cells.push_back(cell);
        }
        pack.features.push_back(feature);
    }
    return pack;
}

inline Effect effect(const Values& values, size_t criterion, int share)
{
    Effect effect { int(criterion), share, std::nullopt, {} };
    for (const std::vector<int>& row : values)
        effect.value.push_back(row[criterion]);
    return effect;
}

inline Question question(const QString& id, const QString& option, const std::vector<Effect>& effects)
{
    Question question;
    question.id = QuestionId(id);
    question.ask = id;
    Option& only = question.options.emplace_back();
    only.id = OptionId(option);
    only.label = only.phrase = option;
    only.effects = effects;
    return question;
}

} // namespace small

inline Pack packOfShares(const Values& values, const std::vector<int>& shares)
{
    Pack pack = small::matrix(values);
    std::vector<Effect> effects;
    for (size_t c = 0; c < shares.size(); ++c)
        effects.push_back(small::effect(values, c, shares[c]));
    pack.questions = { small::question(QStringLiteral("q"), QStringLiteral("all"), effects) };
    return pack;
}

inline Pack packOfQuestions(const Values& values)
{
    Pack pack = small::matrix(values);
    for (size_t c = 0; c < values.front().size(); ++c)
        pack.questions.push_back(small::question(
            QStringLiteral("q%1").arg(c), QStringLiteral("yes"), { small::effect(values, c, 100) }));
    return pack;
}

} // namespace wirewise::advisor
