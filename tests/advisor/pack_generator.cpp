// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/advisor/pack_generator.h"

#include "core/advisor/pack/pack_loader.h"
#include "tests/advisor/answer_sets.h"
#include "tests/advisor/pack_toml.h"
#include "tests/advisor/plain_evaluation.h"
#include "tests/advisor/random_picks.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace wirewise::advisor {

namespace {

int valueAt(const Pack& pack, const Effect& effect, size_t alternative, bool written)
{
    const Feature& feature = pack.features[size_t(effect.feature)];
    const Cell& cell = feature.cells[alternative];
    for (qsizetype l = 0; l < feature.levels.size(); ++l) {
        if (feature.levels[l].id == (written ? cell.claimed : cell.level))
            return effect.value[size_t(l)];
    }
    qFatal("no level");
}

// The obligation of P3: who passes is worth at least as much as who fails, in both readings.
bool isCoherent(const Pack& pack, const Option& option)
{
    for (const bool written : { false, true }) {
        int leastPassing = 10000;
        int mostFailing = 0;
        for (size_t t = 0; t < pack.alternatives.size(); ++t) {
            int worth = 0;
            bool fails = false;
            for (const Effect& effect : option.effects) {
                const int value = valueAt(pack, effect, t, written);
                worth += effect.share * value;
                fails = fails || (effect.pass && value < *effect.pass);
            }
            if (fails)
                mostFailing = std::max(mostFailing, worth);
            else
                leastPassing = std::min(leastPassing, worth);
        }
        if (leastPassing < mostFailing)
            return false;
    }
    return true;
}

// An option over several features can be incoherent once its values or the cells have changed: then it only
// weighs.
void keepCoherent(Pack& pack)
{
    for (Question& question : pack.questions) {
        for (Option& option : question.options) {
            if (isCoherent(pack, option))
                continue;
            for (Effect& effect : option.effects)
                effect.pass.reset();
        }
    }
}

// Composites copy what their parts have.
void followParts(Pack& pack)
{
    for (Feature& feature : pack.features) {
        for (size_t t = 0; t < pack.alternatives.size(); ++t) {
            Cell& cell = feature.cells[t];
            if (!cell.copied)
                continue;
            const Cell& part = feature.cells[size_t(pack.indexOf(cell.of.first()))];
            cell.level = part.level;
            cell.claimed = part.claimed;
        }
    }
}

Cell inventedCell(const Pack& pack, const Feature& feature, const Alternative& alternative, Random& random)
{
    Cell cell;
    if (alternative.isComposite() && below(random, 3) > 0) {
        cell.of = { anyOf(alternative.parts, random) };
        cell.copied = true;
        return cell; // its level comes with followParts()
    }
    cell.level = cell.claimed = anyOf(feature.levels, random).id;
    cell.cite = { pack.citations.front().id };
    cell.why = QStringLiteral("invented");
    if (alternative.isComposite())
        cell.of = alternative.parts;
    else
        cell.text = QStringLiteral("Invented \"%1\"").arg(cell.level.value());
    return cell;
}

Option inventedOption(const Pack& pack, const QString& id, Importance most, Random& random)
{
    Option option;
    option.id = OptionId(id);
    option.label = QStringLiteral("Invented ") + id;
    std::vector<int> features { int(pack.features.size()) - 1 };
    if (below(random, 2) == 0)
        features.push_back(below(random, pack.features.size() - 1));
    for (size_t e = 0; e < features.size(); ++e) {
        Effect effect;
        effect.feature = features[e];
        effect.share = features.size() == 1 ? 100 : e == 0 ? 60 : 40;
        if (most == Importance::Must && below(random, 3) > 0)
            effect.pass = 10 * (1 + below(random, 9));
        for (qsizetype l = 0; l < pack.features[size_t(effect.feature)].levels.size(); ++l)
            effect.value.push_back(10 * below(random, 11));
        option.effects.push_back(effect);
    }
    return option;
}

} // namespace

void addTransport(Pack& pack, Random& random, bool withComposite)
{
    const auto add = [&](const Alternative& alternative) {
        pack.alternatives.push_back(alternative);
        for (Feature& feature : pack.features)
            feature.cells.push_back(inventedCell(pack, feature, alternative, random));
    };
    Alternative newcomer;
    newcomer.id = AlternativeId(QStringLiteral("newcomer"));
    newcomer.title = newcomer.shortTitle = QStringLiteral("Newcomer");
    newcomer.summary = QStringLiteral("Invented.");
    const AlternativeId partner = pack.alternatives.front().isComposite()
        ? pack.alternatives.front().parts.first()
        : pack.alternatives.front().id;
    add(newcomer);
    if (withComposite) {
        newcomer.parts = { newcomer.id, partner };
        newcomer.id = AlternativeId(QStringLiteral("newcomer_pair"));
        newcomer.title = newcomer.shortTitle = QStringLiteral("Newcomer and another");
        add(newcomer);
    }
    followParts(pack);
    keepCoherent(pack);
}

void addFeature(Pack& pack, Random& random)
{
    Feature feature;
    feature.id = FeatureId(QStringLiteral("novelty"));
    feature.title = QStringLiteral("Novelty");
    for (const QString& id : { QStringLiteral("new"), QStringLiteral("known"), QStringLiteral("old") }) {
        feature.levels.push_back({ LevelId(id), id });
        feature.order << LevelId(id);
    }
    for (const Alternative& alternative : pack.alternatives)
        feature.cells.push_back(inventedCell(pack, feature, alternative, random));
    pack.features.push_back(feature);
    followParts(pack);
}

void addQuestion(Pack& pack, Random& random)
{
    Question question;
    question.id = QuestionId(QStringLiteral("taste"));
    question.ask = QStringLiteral("How new may it be?");
    question.importance = below(random, 2) == 0 ? Importance::Should : Importance::Nice;
    question.maxImportance = below(random, 4) == 0 ? Importance::Should : Importance::Must;
    for (const QString& id : { QStringLiteral("daring"), QStringLiteral("careful") })
        question.options.push_back(inventedOption(pack, id, question.maxImportance, random));
    Option neutral;
    neutral.id = OptionId(QStringLiteral("either"));
    neutral.label = QStringLiteral("Either way");
    neutral.neutral = true;
    question.options.push_back(neutral);
    pack.questions.push_back(question);
    keepCoherent(pack);
}

void addVetoRule(Pack& pack, Random& random)
{
    Rule rule;
    rule.id = RuleId(QStringLiteral("invented%1").arg(pack.rules.size()));
    rule.kind = Rule::Kind::Veto;
    rule.text = QStringLiteral("Invented.");
    rule.cite = { pack.citations.front().id };
    const std::vector<int> questions = shuffledIndices(pack.questions.size(), random);
    const size_t conditions = 1 + size_t(below(random, 3));
    for (const int q : questions) {
        const Question& question = pack.questions[size_t(q)];
        if (question.maxImportance != Importance::Must || rule.when.size() == conditions)
            continue;
        RuleCondition condition { q, {} };
        const std::vector<int> options = shuffledIndices(question.options.size(), random);
        condition.options.assign(options.begin(), options.begin() + 1 + below(random, 2));
        rule.when.push_back(condition);
    }
    for (int i = 1 + below(random, 3); i > 0; --i) {
        const AlternativeId about = anyOf(pack.alternatives, random).id;
        if (!rule.about.contains(about))
            rule.about << about;
    }
    rule.cells = { { anyOf(pack.features, random).id, rule.about.first() } };
    pack.rules.push_back(rule);
}

void perturbValues(Pack& pack, Random& random)
{
    const int grain = below(random, 2) == 0 ? 1 : 10; // coarse values tie more often
    for (Question& question : pack.questions) {
        for (Option& option : question.options) {
            for (Effect& effect : option.effects) {
                for (int& value : effect.value) {
                    // On its own side of `pass`, so that passing is still worth at least as much.
                    const int least = effect.pass && value >= *effect.pass ? *effect.pass : 0;
                    const int most = effect.pass && value < *effect.pass ? *effect.pass - 1 : 100;
                    value += grain * (below(random, size_t(40 / grain) + 1) - 20 / grain);
                    value = std::clamp(value, least, most);
                }
            }
        }
    }
    keepCoherent(pack);
}

void disputeCells(Pack& pack, Random& random)
{
    for (Feature& feature : pack.features) {
        for (Cell& cell : feature.cells) {
            if (below(random, 6) > 0)
                continue;
            cell.claimed = anyOf(feature.levels, random).id;
            if (cell.claimed == cell.level || cell.copied)
                continue;
            cell.dispute = Dispute(1 + below(random, 3));
            cell.note = QStringLiteral("Invented: it is another.");
        }
    }
    followParts(pack);
    keepCoherent(pack);
}

void renewScenarios(Pack& pack, Random& random)
{
    pack.scenarios.clear();
    while (pack.scenarios.size() < 4) {
        const Answers answers = randomAnswers(pack, random);
        const PlainEvaluation assessed = evaluatePlainly(pack, answers, Reading::Assessed);
        if (answers.isEmpty() || assessed.status == QLatin1String("no_information"))
            continue;
        Scenario scenario;
        scenario.id = ScenarioId(QStringLiteral("scenario%1").arg(pack.scenarios.size()));
        scenario.title = scenario.id.value();
        scenario.expect = AlternativeId(headlineOf(assessed));
        scenario.expectAsWritten
            = AlternativeId(headlineOf(evaluatePlainly(pack, answers, Reading::AsWritten)));
        for (auto it = answers.begin(); it != answers.end(); ++it)
            scenario.answers << std::pair(it.key(), toString(it.value()));
        pack.scenarios.push_back(scenario);
    }
}

QByteArray generatedToml(const Pack& reference, quint64 seed)
{
    Random random(seed);
    Pack pack = reference;
    pack.id = QStringLiteral("generated");
    pack.title = QStringLiteral("Generated, seed %1").arg(seed);
    pack.policy.smaaSamples = 500;
    if (below(random, 2) == 0) {
        pack.policy.nice = 1 + below(random, 4);
        pack.policy.should = pack.policy.nice + below(random, 5);
        pack.policy.must = pack.policy.should + below(random, 9);
    }
    for (int gone = below(random, 4); gone > 0; --gone) {
        const std::vector<int> order = shuffledIndices(pack.alternatives.size(), random);
        const auto composite = std::find_if(
            order.begin(), order.end(), [&](int t) { return pack.alternatives[size_t(t)].isComposite(); });
        removeAlternative(pack, AlternativeId(pack.alternatives[size_t(*composite)].id));
    }
    addTransport(pack, random, below(random, 2) == 0);
    addFeature(pack, random);
    perturbValues(pack, random);
    addQuestion(pack, random);
    for (Question& question : pack.questions) {
        if (below(random, 3) == 0)
            question.importance = Importance(below(random, size_t(question.maxImportance) + 1));
    }
    for (int rules = 1 + below(random, 3); rules > 0; --rules)
        addVetoRule(pack, random);
    disputeCells(pack, random);
    shuffleOrder(pack, random);
    renameAll(pack, random);
    renewScenarios(pack, random);
    return tomlText(tomlOf(pack), KeyOrder::Shuffled, random);
}

std::shared_ptr<const Pack> loadedFrom(const QByteArray& toml)
{
    const LoadedPack loaded = loadPack(toml, QStringLiteral("generated.toml"));
    if (!loaded.pack) {
        QStringList lines;
        for (const PackFault& fault : loaded.faults) {
            if (fault.severity == PackFault::Severity::Error)
                lines << fault.text();
        }
        QFile kept(QDir::temp().filePath(QStringLiteral("wirewise-generated.toml")));
        if (kept.open(QIODevice::WriteOnly))
            kept.write(toml);
        qFatal("%s:\n%s", qPrintable(kept.fileName()), qPrintable(lines.join(u'\n')));
    }
    return loaded.pack;
}

std::shared_ptr<const Pack> reloaded(const Pack& pack)
{
    return loadedFrom(tomlText(tomlOf(pack), KeyOrder::AsIs));
}

} // namespace wirewise::advisor
