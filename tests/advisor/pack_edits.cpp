// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/advisor/pack_edits.h"

#include "tests/advisor/random_picks.h"

#include <map>

namespace wirewise::advisor {

namespace {

QStringList inventedIds(size_t count, Random& random)
{
    QStringList words = QStringLiteral(
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau "
        "upsilon phi chi psi omega")
                            .split(u' ');
    shuffle(words, random);
    for (qsizetype i = 0; words.size() < qsizetype(count); ++i)
        words << words.at(i) + QString::number(2);
    return words;
}

// New ids for all of a list, the same everywhere: an alternative, a feature and a level may all be "alpha".
template <typename Id, typename Values> std::map<Id, Id> rename(Values& values, Random& random)
{
    std::map<Id, Id> names;
    const QStringList ids = inventedIds(size_t(values.size()), random);
    for (decltype(values.size()) i = 0; i < values.size(); ++i) {
        const Id id(ids.at(qsizetype(i)));
        names.insert({ values[i].id, id });
        values[i].id = id;
    }
    return names;
}

template <typename Ids, typename Id> void follow(Ids& ids, const std::map<Id, Id>& names)
{
    for (Id& id : ids)
        id = names.at(id);
}

void renameLevels(Feature& feature, Random& random)
{
    const auto levels = rename<LevelId>(feature.levels, random);
    follow(feature.order, levels);
    for (Level& level : feature.levels)
        level.label = QStringLiteral("level ") + level.id.value();
    for (EvidenceBand& band : feature.evidence.bands) {
        if (!band.level.isEmpty())
            band.level = levels.at(band.level);
    }
    for (Cell& cell : feature.cells) {
        cell.level = levels.at(cell.level);
        cell.claimed = levels.at(cell.claimed);
    }
}

} // namespace

void removeAlternative(Pack& pack, const AlternativeId& gone)
{
    for (size_t t = pack.alternatives.size(); t-- > 0;) {
        const Alternative alternative = pack.alternatives[t];
        if (alternative.id != gone && !alternative.parts.contains(gone))
            continue;
        pack.alternatives.erase(pack.alternatives.begin() + qsizetype(t));
        for (Feature& feature : pack.features)
            feature.cells.erase(feature.cells.begin() + qsizetype(t));
        for (Rule& rule : pack.rules) {
            rule.about.removeAll(alternative.id);
            rule.cells.removeIf([&](const CellRef& cell) { return cell.alternative == alternative.id; });
            if (rule.cells.isEmpty())
                rule.cells = { { pack.features.front().id, pack.alternatives.front().id } };
        }
    }
    std::erase_if(
        pack.rules, [](const Rule& rule) { return rule.about.isEmpty() && rule.instead.isEmpty(); });
    pack.scenarios.clear(); // what they expect may be gone
}

void shuffleOrder(Pack& pack, Random& random)
{
    const Pack before = pack;
    const std::vector<int> alternatives = shuffledIndices(before.alternatives.size(), random);
    const std::vector<int> features = shuffledIndices(before.features.size(), random);
    const std::vector<int> questions = shuffledIndices(before.questions.size(), random);
    for (size_t t = 0; t < alternatives.size(); ++t) {
        const auto from = size_t(alternatives[t]);
        pack.alternatives[t] = before.alternatives[from];
        for (size_t f = 0; f < features.size(); ++f)
            pack.features[f].cells[t] = before.features[f].cells[from];
    }
    const std::vector<Feature> cellsInOrder = pack.features;
    std::vector<int> featureNow(features.size());
    for (size_t f = 0; f < features.size(); ++f) {
        pack.features[f] = cellsInOrder[size_t(features[f])];
        featureNow[size_t(features[f])] = int(f);
    }
    std::vector<int> questionNow(questions.size());
    for (size_t q = 0; q < questions.size(); ++q) {
        pack.questions[q] = before.questions[size_t(questions[q])];
        questionNow[size_t(questions[q])] = int(q);
    }
    for (int& feature : pack.policy.tieBreak)
        feature = featureNow[size_t(feature)];
    for (Question& question : pack.questions) {
        for (Option& option : question.options) {
            for (Effect& effect : option.effects)
                effect.feature = featureNow[size_t(effect.feature)];
        }
    }
    for (Rule& rule : pack.rules) {
        for (RuleCondition& condition : rule.when)
            condition.question = questionNow[size_t(condition.question)];
    }
    shuffle(pack.rules, random);
    pack.scenarios.clear(); // an exact tie may fall to another now
}

void renameAll(Pack& pack, Random& random)
{
    const auto alternatives = rename<AlternativeId>(pack.alternatives, random);
    const auto features = rename<FeatureId>(pack.features, random);
    const auto citations = rename<CitationId>(pack.citations, random);
    rename<QuestionId>(pack.questions, random);
    rename<RuleId>(pack.rules, random);
    for (Alternative& alternative : pack.alternatives) {
        follow(alternative.parts, alternatives);
        alternative.title = alternative.shortTitle = alternative.summary
            = QStringLiteral("The ") + alternative.id.value();
    }
    for (Question& question : pack.questions) {
        question.ask = QStringLiteral("Which ") + question.id.value() + u'?';
        rename<OptionId>(question.options, random);
    }
    for (Feature& feature : pack.features) {
        feature.title = QStringLiteral("Feature ") + feature.id.value();
        for (Cell& cell : feature.cells) {
            follow(cell.of, alternatives);
            follow(cell.cite, citations);
        }
        renameLevels(feature, random);
    }
    for (Rule& rule : pack.rules) {
        follow(rule.about, alternatives);
        follow(rule.cite, citations);
        for (CellRef& cell : rule.cells)
            cell = { features.at(cell.feature), alternatives.at(cell.alternative) };
    }
    pack.scenarios.clear();
}

} // namespace wirewise::advisor
