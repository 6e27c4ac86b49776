// SPDX-License-Identifier: GPL-3.0-or-later
// Questions, their options and what these are worth.
#include "core/advisor/pack/pack_reading.h"
#include "core/base/words.h"

namespace wirewise::advisor {

namespace {

WIREWISE_WORDS(packs)

using Need = TomlFields::Need;

constexpr size_t mostQuestions = 64; // bits of one word in the engine
constexpr size_t mostOptions = 32;

std::optional<Importance> readImportance(TomlFields& fields, QStringView key, Need need)
{
    const QString word = fields.text(key, need);
    if (word.isEmpty())
        return std::nullopt;
    static const QStringList known { QStringLiteral("nice"), QStringLiteral("should"),
        QStringLiteral("must") };
    switch (resolve(fields, { word, fields.at(key) }, tr("importance"), known)) {
    case 0:
        return Importance::Nice;
    case 1:
        return Importance::Should;
    case 2:
        return Importance::Must;
    default:
        return std::nullopt;
    }
}

void readValues(
    PackReading& reading, const TomlNode& node, const QString& what, const Feature& feature, Effect& effect)
{
    TomlFields fields(node, what, reading.faults);
    const QStringList levels = idsOf(feature.levels);
    for (const TomlMember& member : node.members) {
        if (!levels.contains(member.key))
            resolve(fields, { member.key, member.keyAt }, tr("level"), levels);
    }
    for (const QString& level : levels) {
        if (!fields.has(level)) {
            fields.fault(
                node.at, tr("has no value for level '%1', expected 0 to 100").arg(level));
            effect.value.push_back(0);
        } else {
            effect.value.push_back(fields.integer(level, 0, 100).value_or(0));
        }
    }
}

void readEffects(
    PackReading& reading, TomlFields& option, const TomlNode& effects, Importance most, Option& into)
{
    const QStringList known = idsOf(reading.pack.features);
    int shares = 0;
    bool sharesKnown = true;
    QStringList seen;
    for (const TomlNode& item : effects.items) {
        TomlFields fields(item, QString(option.what() + QStringLiteral(": effect")), reading.faults);
        Effect effect;
        const TomlText word { fields.text(u"feature"), fields.at(u"feature") };
        const int index = word.text.isEmpty() ? -1 : resolve(fields, word, tr("feature"), known);
        const std::optional<int> share = fields.integer(u"share", 1, 100);
        sharesKnown = sharesKnown && share.has_value();
        effect.share = share.value_or(0);
        shares += effect.share;
        effect.pass = fields.integer(u"pass", 1, 100, Need::Optional);
        const TomlNode* value = fields.table(u"value");
        fields.finish();
        if (effect.pass && most != Importance::Must)
            fields.fault(fields.at(u"pass"),
                tr("has a 'pass' that can never exclude: the question cannot be a must"));
        if (index < 0)
            continue;
        if (seen.contains(word.text))
            fields.fault(word.at, tr("names feature '%1' twice").arg(word.text));
        seen << word.text;
        effect.feature = index;
        if (value) {
            const QString what = tr("%1: value of feature '%2'").arg(option.what(), word.text);
            readValues(reading, *value, what, reading.pack.features[size_t(index)], effect);
            into.effects.push_back(std::move(effect));
        }
    }
    if (sharesKnown && shares != 100)
        option.fault(effects.at, tr("has shares that sum to %1, expected 100").arg(shares));
}

OptionNeed readNeed(PackReading& reading, TomlFields& option)
{
    const TomlNode* node = option.table(u"need", Need::Optional);
    if (!node)
        return {};
    TomlFields fields(*node, QString(option.what() + QStringLiteral(": need")), reading.faults);
    OptionNeed need;
    need.freshnessMs = fields.integer(u"freshness_ms", 1, 86'400'000, Need::Optional);
    need.rate = fields.integer(u"rate", 1, 1'000'000, Need::Optional);
    need.size = fields.integer(u"size", 1, 16 * 1024 * 1024, Need::Optional);
    need.clients = fields.integer(u"clients", 1, 1'000'000, Need::Optional);
    static const QStringList kinds { QStringLiteral("text"), QStringLiteral("binary"), QStringLiteral("json") };
    if (const QString kind = fields.text(u"kind", Need::Optional);
        !kind.isEmpty() && resolve(fields, { kind, fields.at(u"kind") }, tr("kind"), kinds) >= 0)
        need.kind = kind;
    fields.finish();
    if (node->members.empty())
        fields.fault(node->at, tr("is empty, expected freshness_ms, rate, size, kind or clients"));
    return need;
}

Option readOption(PackReading& reading, TomlFields& fields, Importance most)
{
    Option option;
    option.id = OptionId(fields.text(u"id"));
    option.label = fields.text(u"label");
    option.hint = fields.text(u"hint", Need::Optional);
    option.phrase = fields.text(u"phrase", Need::Optional);
    if (option.phrase.isEmpty())
        option.phrase = option.label;
    option.neutral = fields.boolean(u"neutral", false);
    const TomlNode* effects = fields.array(u"effects", Need::Optional);
    const bool hasEffects = effects && !effects->items.empty();
    if (option.neutral && hasEffects)
        fields.fault(
            fields.at(u"neutral"), tr("is neutral and has effects, expected one of them"));
    if (!option.neutral && !hasEffects && !(fields.has(u"effects") && !effects))
        fields.fault(fields.at(), QStringLiteral("has no 'effects', expected some or neutral = true"));
    if (hasEffects && !option.neutral)
        readEffects(reading, fields, *effects, most, option);
    option.need = readNeed(reading, fields);
    fields.finish();
    const QString id = option.id.value();
    if (id == QLatin1String("?") || id == QLatin1String("*") || id.endsWith(u'!') || id.endsWith(u'+')
        || id.endsWith(u'-'))
        fields.fault(fields.at(u"id"),
            tr("has the id '%1', expected none that reads as an importance").arg(id));
    return option;
}

void readOptions(PackReading& reading, TomlFields& question, Question& into)
{
    std::vector<TomlPosition>& places = reading.optionAt.emplace_back();
    const TomlNode* options = question.array(u"option");
    if (!options)
        return;
    if (options->items.size() > mostOptions)
        question.fault(options->at,
            tr("has %1 options, expected at most %2")
                .arg(options->items.size())
                .arg(mostOptions));
    for (size_t i = 0; i < options->items.size(); ++i) {
        const TomlNode& node = options->items[i];
        const QString name = itemName(node, i);
        TomlFields fields(node, tr("option '%1.%2'").arg(into.id.value(), name), reading.faults);
        Option option = readOption(reading, fields, into.maxImportance);
        for (const Option& other : into.options) {
            if (!option.id.isEmpty() && other.id == option.id)
                fields.fault(fields.at(u"id"), tr("has an id that is taken, expected another"));
        }
        places.push_back(node.at);
        into.options.push_back(std::move(option));
    }
}

} // namespace

void readQuestions(PackReading& reading, TomlFields& root)
{
    const TomlNode* questions = root.array(u"question");
    if (!questions)
        return;
    if (questions->items.size() > mostQuestions)
        root.fault(questions->at,
            tr("has %1 questions, expected at most %2")
                .arg(questions->items.size())
                .arg(mostQuestions));
    for (size_t i = 0; i < questions->items.size(); ++i) {
        const TomlNode& node = questions->items[i];
        const QString name = itemName(node, i);
        TomlFields fields(node, tr("question '%1'").arg(name), reading.faults);
        Question question;
        question.id = QuestionId(fields.text(u"id"));
        question.ask = fields.text(u"ask");
        question.why = fields.text(u"why", Need::Optional);
        question.importance
            = readImportance(fields, u"importance", Need::Required).value_or(Importance::Should);
        question.maxImportance
            = readImportance(fields, u"max_importance", Need::Optional).value_or(Importance::Must);
        if (question.importance > question.maxImportance)
            fields.fault(
                fields.at(u"importance"), tr("has an 'importance' above its 'max_importance'"));
        readOptions(reading, fields, question);
        fields.finish();
        if (!question.id.isEmpty() && reading.pack.indexOf(question.id) >= 0)
            fields.fault(fields.at(u"id"), tr("has an id that is taken, expected another"));
        reading.pack.questions.push_back(std::move(question));
    }
}

} // namespace wirewise::advisor
