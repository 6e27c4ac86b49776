// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/advisor/pack_toml.h"

namespace wirewise::advisor {

namespace {

using wirewise::tomlOf;

template <typename Ids> QStringList wordsOf(const Ids& ids)
{
    QStringList words;
    for (const auto& id : ids)
        words << id.value();
    return words;
}

template <typename Values> QStringList idsOf(const Values& values)
{
    QStringList ids;
    for (const auto& value : values)
        ids << value.id.value();
    return ids;
}

void putText(TomlNode& table, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        put(table, key, tomlOf(text));
}

QString toText(Importance importance)
{
    return importance == Importance::Must  ? QStringLiteral("must")
        : importance == Importance::Should ? QStringLiteral("should")
                                           : QStringLiteral("nice");
}

TomlNode policyOf(const Pack& pack)
{
    TomlNode weights;
    put(weights, QStringLiteral("nice"), tomlOf(qint64(pack.policy.nice)));
    put(weights, QStringLiteral("should"), tomlOf(qint64(pack.policy.should)));
    put(weights, QStringLiteral("must"), tomlOf(qint64(pack.policy.must)));
    TomlNode smaa;
    put(smaa, QStringLiteral("samples"), tomlOf(qint64(pack.policy.smaaSamples)));
    put(smaa, QStringLiteral("seed"), tomlOf(qint64(pack.policy.smaaSeed)));
    QStringList tieBreak;
    for (const int feature : pack.policy.tieBreak)
        tieBreak << pack.features[size_t(feature)].id.value();
    TomlNode policy;
    put(policy, QStringLiteral("weights"), weights);
    put(policy, QStringLiteral("smaa"), smaa);
    put(policy, QStringLiteral("tiers"),
        tomlOf(QStringList { QStringLiteral("single"), QStringLiteral("composite") }));
    put(policy, QStringLiteral("tie_break"), tomlOf(tieBreak));
    put(policy, QStringLiteral("alternatives"), tomlOf(idsOf(pack.alternatives)));
    put(policy, QStringLiteral("features"), tomlOf(idsOf(pack.features)));
    return policy;
}

TomlNode citationsOf(const Pack& pack)
{
    TomlNode citations;
    for (const Citation& citation : pack.citations) {
        TomlNode table;
        put(table, QStringLiteral("title"), tomlOf(citation.title));
        putText(table, QStringLiteral("url"), citation.url);
        putText(table, QStringLiteral("file"), citation.file);
        put(citations, citation.id.value(), table);
    }
    return citations;
}

TomlNode cellOf(const Cell& cell)
{
    TomlNode table;
    if (cell.copied) {
        put(table, QStringLiteral("from"), tomlOf(cell.of.first().value()));
        putText(table, QStringLiteral("why"), cell.why);
        return table;
    }
    putText(table, QStringLiteral("text"), cell.text);
    if (!cell.of.isEmpty())
        put(table, QStringLiteral("of"), tomlOf(wordsOf(cell.of)));
    put(table, QStringLiteral("level"), tomlOf(cell.level.value()));
    if (cell.claimed != cell.level)
        put(table, QStringLiteral("claimed"), tomlOf(cell.claimed.value()));
    putText(table, QStringLiteral("why"), cell.why);
    putText(table, QStringLiteral("note"), cell.note);
    static const QStringList disputes { {}, QStringLiteral("imprecise"), QStringLiteral("outdated"),
        QStringLiteral("wrong") };
    putText(table, QStringLiteral("dispute"), disputes.at(int(cell.dispute)));
    put(table, QStringLiteral("cite"), tomlOf(wordsOf(cell.cite)));
    return table;
}

TomlNode evidenceOf(const EvidenceRule& evidence)
{
    TomlNode bands;
    bands.kind = TomlNode::Kind::Array;
    for (const EvidenceBand& band : evidence.bands) {
        TomlNode each;
        if (band.max)
            put(each, QStringLiteral("max"), tomlOf(qint64(*band.max)));
        put(each, QStringLiteral("level"),
            tomlOf(band.level.isEmpty() ? QStringLiteral("keep") : band.level.value()));
        bands.items.push_back(each);
    }
    TomlNode table;
    put(table, QStringLiteral("metric"), tomlOf(evidence.metric));
    put(table, QStringLiteral("bands"), bands);
    return table;
}

TomlNode featuresOf(const Pack& pack)
{
    TomlNode features;
    for (const Feature& feature : pack.features) {
        TomlNode levels;
        for (const Level& level : feature.levels)
            put(levels, level.id.value(), tomlOf(level.label));
        TomlNode cells;
        for (size_t t = 0; t < pack.alternatives.size(); ++t) {
            if (!pack.alternatives[t].isComposite())
                put(cells, pack.alternatives[t].id.value(), cellOf(feature.cells[t]));
        }
        TomlNode table;
        put(table, QStringLiteral("title"), tomlOf(feature.title));
        put(table, QStringLiteral("cite"), tomlOf(pack.citations.front().id.value()));
        put(table, QStringLiteral("levels"), levels);
        if (!feature.order.isEmpty())
            put(table, QStringLiteral("order"), tomlOf(wordsOf(feature.order)));
        if (!feature.evidence.metric.isEmpty())
            put(table, QStringLiteral("evidence"), evidenceOf(feature.evidence));
        put(table, QStringLiteral("cell"), cells);
        put(features, feature.id.value(), table);
    }
    return features;
}

TomlNode alternativesOf(const Pack& pack, bool composites)
{
    TomlNode all;
    for (size_t t = 0; t < pack.alternatives.size(); ++t) {
        const Alternative& alternative = pack.alternatives[t];
        if (alternative.isComposite() != composites)
            continue;
        TomlNode table;
        put(table, QStringLiteral("title"), tomlOf(alternative.title));
        put(table, QStringLiteral("short"), tomlOf(alternative.shortTitle));
        put(table, QStringLiteral("summary"), tomlOf(alternative.summary));
        if (composites) {
            TomlNode cells;
            for (const Feature& feature : pack.features)
                put(cells, feature.id.value(), cellOf(feature.cells[t]));
            put(table, QStringLiteral("parts"), tomlOf(wordsOf(alternative.parts)));
            put(table, QStringLiteral("cell"), cells);
        }
        put(all, alternative.id.value(), table);
    }
    return all;
}

TomlNode optionOf(const Pack& pack, const Option& option)
{
    TomlNode table;
    put(table, QStringLiteral("id"), tomlOf(option.id.value()));
    put(table, QStringLiteral("label"), tomlOf(option.label));
    putText(table, QStringLiteral("hint"), option.hint);
    if (option.phrase != option.label)
        putText(table, QStringLiteral("phrase"), option.phrase);
    if (option.neutral) {
        put(table, QStringLiteral("neutral"), tomlTrue());
        return table;
    }
    TomlNode effects;
    effects.kind = TomlNode::Kind::Array;
    for (const Effect& effect : option.effects) {
        const Feature& feature = pack.features[size_t(effect.feature)];
        TomlNode values;
        for (qsizetype l = 0; l < feature.levels.size(); ++l)
            put(values, feature.levels[l].id.value(), tomlOf(qint64(effect.value[size_t(l)])));
        TomlNode each;
        put(each, QStringLiteral("feature"), tomlOf(feature.id.value()));
        put(each, QStringLiteral("share"), tomlOf(qint64(effect.share)));
        if (effect.pass)
            put(each, QStringLiteral("pass"), tomlOf(qint64(*effect.pass)));
        put(each, QStringLiteral("value"), values);
        effects.items.push_back(each);
    }
    put(table, QStringLiteral("effects"), effects);
    return table;
}

TomlNode questionsOf(const Pack& pack)
{
    TomlNode questions;
    questions.kind = TomlNode::Kind::Array;
    for (const Question& question : pack.questions) {
        TomlNode options;
        options.kind = TomlNode::Kind::Array;
        for (const Option& option : question.options)
            options.items.push_back(optionOf(pack, option));
        TomlNode table;
        put(table, QStringLiteral("id"), tomlOf(question.id.value()));
        put(table, QStringLiteral("ask"), tomlOf(question.ask));
        putText(table, QStringLiteral("why"), question.why);
        put(table, QStringLiteral("importance"), tomlOf(toText(question.importance)));
        put(table, QStringLiteral("max_importance"), tomlOf(toText(question.maxImportance)));
        put(table, QStringLiteral("option"), options);
        questions.items.push_back(table);
    }
    return questions;
}

TomlNode rulesOf(const Pack& pack)
{
    TomlNode rules;
    rules.kind = TomlNode::Kind::Array;
    for (const Rule& rule : pack.rules) {
        TomlNode when;
        for (const RuleCondition& condition : rule.when) {
            const Question& question = pack.questions[size_t(condition.question)];
            QStringList options;
            for (const int option : condition.options)
                options << question.options[size_t(option)].id.value();
            put(when, question.id.value(), tomlOf(options));
        }
        QStringList cells;
        for (const CellRef& cell : rule.cells)
            cells << cell.feature.value() + u'.' + cell.alternative.value();
        TomlNode table;
        put(table, QStringLiteral("id"), tomlOf(rule.id.value()));
        put(table, QStringLiteral("kind"),
            tomlOf(rule.kind == Rule::Kind::Veto ? QStringLiteral("veto") : QStringLiteral("note")));
        put(table, QStringLiteral("when"), when);
        putText(table, QStringLiteral("instead"), rule.instead);
        if (!rule.about.isEmpty())
            put(table, QStringLiteral("about"), tomlOf(wordsOf(rule.about)));
        put(table, QStringLiteral("text"), tomlOf(rule.text));
        put(table, QStringLiteral("cells"), tomlOf(cells));
        put(table, QStringLiteral("cite"), tomlOf(wordsOf(rule.cite)));
        rules.items.push_back(table);
    }
    return rules;
}

TomlNode presetsOf(const Pack& pack)
{
    TomlNode presets;
    presets.kind = TomlNode::Kind::Array;
    for (const Scenario& scenario : pack.scenarios) {
        TomlNode answers;
        for (const auto& [question, answer] : scenario.answers)
            put(answers, question.value(), tomlOf(answer));
        TomlNode table;
        put(table, QStringLiteral("id"), tomlOf(scenario.id.value()));
        put(table, QStringLiteral("title"), tomlOf(scenario.title));
        putText(table, QStringLiteral("story"), scenario.story);
        put(table, QStringLiteral("expect"), tomlOf(scenario.expect.value()));
        if (scenario.expectAsWritten)
            put(table, QStringLiteral("expect_as_written"), tomlOf(scenario.expectAsWritten->value()));
        put(table, QStringLiteral("answers"), answers);
        presets.items.push_back(table);
    }
    return presets;
}

} // namespace

TomlNode tomlOf(const Pack& pack)
{
    TomlNode root;
    put(root, QStringLiteral("schema"), tomlOf(qint64(1)));
    put(root, QStringLiteral("id"), tomlOf(pack.id));
    put(root, QStringLiteral("version"), tomlOf(pack.version));
    put(root, QStringLiteral("title"), tomlOf(pack.title));
    put(root, QStringLiteral("policy"), policyOf(pack));
    put(root, QStringLiteral("citation"), citationsOf(pack));
    put(root, QStringLiteral("transport"), alternativesOf(pack, false));
    put(root, QStringLiteral("composite"), alternativesOf(pack, true));
    put(root, QStringLiteral("feature"), featuresOf(pack));
    put(root, QStringLiteral("question"), questionsOf(pack));
    put(root, QStringLiteral("rule"), rulesOf(pack));
    put(root, QStringLiteral("preset"), presetsOf(pack));
    return root;
}

} // namespace wirewise::advisor
