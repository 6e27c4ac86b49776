// SPDX-License-Identifier: GPL-3.0-or-later
// Rules over combinations of answers, and presets: both are lists of answers with something to say about
// them.
#include "core/advisor/pack/pack_reading.h"

#include "core/advisor/answers.h"
#include "core/base/words.h"

#include <algorithm>

namespace wirewise::advisor {

namespace {

WIREWISE_WORDS(packs)

using Need = TomlFields::Need;

void readConditions(PackReading& reading, TomlFields& rule, Rule& into)
{
    const TomlNode* node = rule.table(u"when");
    if (!node)
        return;
    TomlFields when(*node, QString(rule.what() + QStringLiteral(": when")), reading.faults);
    if (node->members.empty())
        when.fault(node->at, tr("is empty, expected at least one question"));
    const QStringList questions = idsOf(reading.pack.questions);
    for (const TomlMember& member : node->members) {
        const int index = resolve(when, { member.key, member.keyAt }, tr("question"), questions);
        if (index < 0)
            continue;
        const Question& question = reading.pack.questions[size_t(index)];
        RuleCondition condition { index, {} };
        for (const TomlText& word : when.texts(member.key)) {
            const int option = resolve(when, word, tr("option"), idsOf(question.options));
            if (option >= 0)
                condition.options.push_back(option);
        }
        if (into.kind == Rule::Kind::Veto && question.maxImportance != Importance::Must) {
            when.fault(member.keyAt,
                tr("makes a veto that can never fire: question '%1' cannot be a must")
                    .arg(member.key));
        }
        into.when.push_back(std::move(condition));
    }
    std::sort(into.when.begin(), into.when.end(),
        [](const RuleCondition& a, const RuleCondition& b) { return a.question < b.question; });
}

AlternativeId readExpected(PackReading& reading, TomlFields& fields, QStringView key, Need need)
{
    const QString word = fields.text(key, need);
    QStringList known = idsOf(reading.pack.alternatives);
    known << QStringLiteral("none");
    if (word.isEmpty() || resolve(fields, { word, fields.at(key) }, tr("transport"), known) < 0)
        return {};
    return AlternativeId(word);
}

void readPresetAnswers(PackReading& reading, TomlFields& preset, Scenario& into)
{
    const TomlNode* node = preset.table(u"answers");
    if (!node)
        return;
    TomlFields answers(*node, QString(preset.what() + QStringLiteral(":")), reading.faults);
    if (node->members.empty())
        answers.fault(node->at, tr("no answers, expected at least one"));
    for (const TomlMember& member : node->members) {
        const QuestionId question(member.key);
        if (reading.pack.indexOf(question) < 0) {
            resolve(answers, { member.key, member.keyAt }, tr("question"),
                idsOf(reading.pack.questions));
            continue;
        }
        const QString text = answers.text(member.key);
        const Result<Answer> answer = parseAnswer(reading.pack, question, text);
        if (text.isEmpty())
            continue;
        if (!answer)
            answers.fault(member.value.at, answer.error().message);
        else
            into.answers.emplace_back(question, text);
    }
}

} // namespace

void readRules(PackReading& reading, TomlFields& root)
{
    const TomlNode* rules = root.array(u"rule", Need::Optional);
    for (size_t i = 0; rules && i < rules->items.size(); ++i) {
        const TomlNode& node = rules->items[i];
        const QString name = itemName(node, i);
        TomlFields fields(node, tr("rule '%1'").arg(name), reading.faults);
        Rule rule;
        rule.id = RuleId(fields.text(u"id"));
        static const QStringList kinds { QStringLiteral("veto"), QStringLiteral("note") };
        if (const QString kind = fields.text(u"kind"); !kind.isEmpty()) {
            const int which
                = resolve(fields, { kind, fields.at(u"kind") }, tr("kind of rule"), kinds);
            rule.kind = which == 0 ? Rule::Kind::Veto : Rule::Kind::Note;
        }
        readConditions(reading, fields, rule);
        rule.instead = fields.text(u"instead", Need::Optional);
        if (fields.has(u"instead") && rule.kind == Rule::Kind::Veto)
            fields.fault(fields.at(u"instead"),
                tr("is a veto and names something else 'instead', expected kind = \"note\""));
        rule.about = readAlternatives(
            reading, fields, u"about", rule.instead.isEmpty() ? Need::Required : Need::Optional);
        rule.text = fields.text(u"text");
        rule.cells = readCellRefs(reading, fields, u"cells");
        rule.cite = readCite(reading, fields, Need::Required);
        fields.finish();
        for (const Rule& other : reading.pack.rules) {
            if (!rule.id.isEmpty() && other.id == rule.id)
                fields.fault(fields.at(u"id"), tr("has an id that is taken, expected another"));
        }
        reading.ruleAt.push_back(node.at);
        reading.pack.rules.push_back(std::move(rule));
    }
}

void readScenarios(PackReading& reading, TomlFields& root)
{
    const TomlNode* presets = root.array(u"preset", Need::Optional);
    for (size_t i = 0; presets && i < presets->items.size(); ++i) {
        const TomlNode& node = presets->items[i];
        const QString name = itemName(node, i);
        TomlFields fields(node, tr("preset '%1'").arg(name), reading.faults);
        Scenario scenario;
        scenario.id = ScenarioId(fields.text(u"id"));
        scenario.title = fields.text(u"title");
        scenario.story = fields.text(u"story", Need::Optional);
        scenario.expect = readExpected(reading, fields, u"expect", Need::Required);
        if (fields.has(u"expect_as_written"))
            scenario.expectAsWritten = readExpected(reading, fields, u"expect_as_written", Need::Optional);
        else
            fields.text(u"expect_as_written", Need::Optional);
        scenario.accept = readAlternatives(reading, fields, u"accept", Need::Optional);
        if (!scenario.accept.contains(scenario.expect))
            scenario.accept.prepend(scenario.expect);
        scenario.mustNot = readAlternatives(reading, fields, u"must_not", Need::Optional);
        for (const AlternativeId& wrong : std::as_const(scenario.mustNot)) {
            if (scenario.accept.contains(wrong))
                fields.fault(fields.at(u"must_not"),
                    tr("accepts '%1' and must not have it").arg(wrong.value()));
        }
        scenario.cite = readCite(reading, fields, Need::Optional);
        readPresetAnswers(reading, fields, scenario);
        fields.finish();
        if (!scenario.id.isEmpty() && reading.pack.scenario(scenario.id))
            fields.fault(fields.at(u"id"), tr("has an id that is taken, expected another"));
        reading.scenarioAt.push_back({ fields.at(u"expect"),
            fields.has(u"expect_as_written") ? fields.at(u"expect_as_written") : fields.at(u"expect") });
        reading.pack.scenarios.push_back(std::move(scenario));
    }
}

} // namespace wirewise::advisor
