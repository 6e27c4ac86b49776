// SPDX-License-Identifier: GPL-3.0-or-later
// Policy, citations, transports, composites and features; their cells are read_cells.cpp.
#include "core/advisor/pack/pack_reading.h"
#include "core/base/words.h"

namespace wirewise::advisor {

namespace {

WIREWISE_WORDS(packs)

using Need = TomlFields::Need;

constexpr int most = 64; // alternatives, features: they are bits of one word in the engine

// Puts values into the stated order; what is listed but unknown, or known but not listed, is a fault.
template <typename Value>
std::vector<Value> ordered(PackReading& reading, TomlFields& policy, QStringView key, const QString& kind,
    std::vector<std::pair<Value, TomlPosition>> values, std::vector<TomlPosition>* places = nullptr)
{
    QStringList known;
    for (const auto& [value, at] : values)
        known << value.id.value();
    std::vector<Value> result;
    std::vector<bool> listed(values.size(), false);
    for (const TomlText& word : policy.texts(key)) {
        const int index = resolve(policy, word, kind, known);
        if (index < 0)
            continue;
        listed[size_t(index)] = true;
        result.push_back(values[size_t(index)].first);
        if (places)
            places->push_back(values[size_t(index)].second);
    }
    for (size_t i = 0; i < values.size(); ++i) {
        if (listed[i])
            continue;
        if (policy.has(key)) {
            reading.faults.add(values[i].second,
                tr("%1 '%2' is not listed in policy.%3, expected every one there")
                    .arg(kind, known.at(qsizetype(i)), key));
        }
        result.push_back(values[i].first);
        if (places)
            places->push_back(values[i].second);
    }
    if (result.size() > most)
        policy.fault(policy.at(key),
            tr("lists %1 of %2, expected at most %3")
                .arg(QString::number(result.size()), key, QString::number(most)));
    return result;
}

void readCitations(PackReading& reading, TomlFields& root)
{
    const TomlNode* citations = root.table(u"citation");
    if (!citations)
        return;
    for (const TomlMember& member : citations->members) {
        TomlFields fields(member.value, tr("citation '%1'").arg(member.key), reading.faults);
        Citation citation { CitationId(member.key), fields.text(u"title"),
            fields.text(u"url", Need::Optional), fields.text(u"file", Need::Optional) };
        fields.finish();
        if (!citation.url.isEmpty() && !citation.url.startsWith(QLatin1String("https://"))
            && !citation.url.startsWith(QLatin1String("http://")))
            fields.fault(fields.at(u"url"),
                tr("has the url '%1', expected http:// or https://").arg(citation.url));
        if (citation.url.isEmpty() && citation.file.isEmpty() && reading.editorial.isEmpty())
            reading.editorial = citation.id;
        reading.pack.citations.push_back(std::move(citation));
    }
}

using PlacedAlternatives = std::vector<std::pair<Alternative, TomlPosition>>;

void readAlternativeTable(PackReading& reading, TomlFields& root, QStringView key, PlacedAlternatives& into)
{
    const bool composite = key == u"composite";
    const TomlNode* table = root.table(key, composite ? Need::Optional : Need::Required);
    if (!table)
        return;
    for (const TomlMember& member : table->members) {
        TomlFields fields(member.value, QStringLiteral("%1 '%2'").arg(key, member.key), reading.faults);
        Alternative alternative;
        alternative.id = AlternativeId(member.key);
        alternative.title = fields.text(u"title");
        alternative.shortTitle = fields.text(u"short", Need::Optional);
        if (alternative.shortTitle.isEmpty())
            alternative.shortTitle = alternative.title;
        alternative.summary = fields.text(u"summary");
        if (composite) {
            QStringList singles;
            for (const auto& [other, at] : into) {
                if (!other.isComposite())
                    singles << other.id.value();
            }
            const std::vector<TomlText> parts = fields.texts(u"parts");
            for (const TomlText& part : parts) {
                if (resolve(fields, part, tr("transport"), singles) >= 0)
                    alternative.parts << AlternativeId(part.text);
            }
            if (fields.has(u"parts") && parts.size() < 2)
                fields.fault(fields.at(u"parts"),
                    tr("has %1 part, expected at least two").arg(parts.size()));
            if (alternative.parts.isEmpty())
                alternative.parts << AlternativeId(); // stays a composite; the file is refused anyway
            fields.table(u"cell");
        }
        fields.finish();
        for (const auto& [other, at] : into) {
            if (other.id == alternative.id)
                reading.faults.add(member.keyAt,
                    tr("%1 '%2' has an id that a transport has already, expected another")
                        .arg(key, member.key));
        }
        if (member.key == QLatin1String("none"))
            reading.faults.add(member.keyAt,
                tr("%1 'none': the id is taken, it stands for no transport").arg(key));
        into.emplace_back(std::move(alternative), member.value.at);
    }
}

EvidenceRule readEvidence(
    PackReading& reading, TomlFields& feature, const QString& id, const QStringList& levels)
{
    const TomlNode* evidence = feature.table(u"evidence", Need::Optional);
    EvidenceRule rule;
    if (!evidence)
        return rule;
    TomlFields fields(*evidence, tr("evidence of feature '%1'").arg(id), reading.faults);
    rule.metric = fields.text(u"metric");
    const TomlNode* bands = fields.array(u"bands");
    fields.finish();
    std::optional<int> before;
    for (size_t i = 0; bands && i < bands->items.size(); ++i) {
        TomlFields band(
            bands->items[i], tr("band %1 of feature '%2'").arg(i + 1).arg(id), reading.faults);
        const bool last = i + 1 == bands->items.size();
        const std::optional<int> max
            = band.integer(u"max", 0, 1'000'000'000, last ? Need::Optional : Need::Required);
        if (last && max)
            band.fault(band.at(u"max"),
                tr("is the last and has a 'max', expected one band for all above"));
        if (max && before && *max <= *before)
            band.fault(
                band.at(u"max"), tr("ends at %1, expected more than %2").arg(*max).arg(*before));
        before = max;
        const QString level = band.text(u"level");
        if (!level.isEmpty() && level != QLatin1String("keep")
            && resolve(band, { level, band.at(u"level") }, tr("level"), levels) >= 0)
            reading.evidenceLevels << id + u'.' + level;
        rule.bands.push_back({ max, level == QLatin1String("keep") ? LevelId() : LevelId(level) });
        band.finish();
    }
    return rule;
}

std::vector<std::pair<PlacedFeature, TomlPosition>> readFeatures(PackReading& reading, TomlFields& root)
{
    std::vector<std::pair<PlacedFeature, TomlPosition>> features;
    const TomlNode* table = root.table(u"feature");
    if (!table)
        return features;
    for (const TomlMember& member : table->members) {
        TomlFields fields(member.value, tr("feature '%1'").arg(member.key), reading.faults);
        PlacedFeature placed;
        placed.id = placed.feature.id = FeatureId(member.key);
        placed.node = &member.value;
        placed.feature.title = fields.text(u"title");
        placed.cite = readCite(reading, fields, Need::Required);
        QStringList levels;
        if (const TomlNode* node = fields.table(u"levels")) {
            TomlFields labels(
                *node, tr("levels of feature '%1'").arg(member.key), reading.faults);
            for (const TomlMember& level : node->members) {
                placed.feature.levels.push_back({ LevelId(level.key), labels.text(level.key) });
                placed.levelAt.push_back(level.keyAt);
                levels << level.key;
            }
            if (levels.size() < 2)
                labels.fault(node->at, tr("are %1, expected at least two").arg(levels.size()));
        }
        for (const TomlText& word : fields.texts(u"order", Need::Optional)) {
            if (resolve(fields, word, tr("level"), levels) >= 0)
                placed.feature.order << LevelId(word.text);
        }
        if (fields.has(u"order") && placed.feature.order.size() < levels.size()) {
            for (const QString& level : std::as_const(levels)) {
                if (!placed.feature.order.contains(LevelId(level)))
                    fields.fault(fields.at(u"order"),
                        tr("leaves level '%1' out of 'order', expected every level").arg(level));
            }
        }
        fields.table(u"cell");
        placed.feature.evidence = readEvidence(reading, fields, member.key, levels);
        fields.finish();
        features.emplace_back(std::move(placed), member.value.at);
    }
    return features;
}

void readWeights(PackReading& reading, TomlFields& policy)
{
    Policy& values = reading.pack.policy;
    if (const TomlNode* node = policy.table(u"weights")) {
        TomlFields weights(*node, QStringLiteral("policy.weights"), reading.faults);
        values.nice = weights.integer(u"nice", 1, 1000).value_or(values.nice);
        values.should = weights.integer(u"should", 1, 1000).value_or(values.should);
        values.must = weights.integer(u"must", 1, 1000).value_or(values.must);
        weights.finish();
        if (values.nice > values.should || values.should > values.must)
            weights.fault(node->at, QStringLiteral("are not nice <= should <= must"));
    }
    if (const TomlNode* node = policy.table(u"smaa", Need::Optional)) {
        TomlFields smaa(*node, QStringLiteral("policy.smaa"), reading.faults);
        values.smaaSamples = smaa.integer(u"samples", 100, 1'000'000).value_or(values.smaaSamples);
        values.smaaSeed = quint64(smaa.integer(u"seed", 0, 2'147'483'647).value_or(int(values.smaaSeed)));
        smaa.finish();
    }
    QStringList tiers;
    for (const TomlText& tier : policy.texts(u"tiers"))
        tiers << tier.text;
    if (policy.has(u"tiers")
        && tiers != QStringList { QStringLiteral("single"), QStringLiteral("composite") })
        policy.fault(policy.at(u"tiers"),
            tr("has tiers '%1', expected 'single', 'composite'")
                .arg(tiers.join(QLatin1String("', '"))));
}

} // namespace

void readMatrix(PackReading& reading, TomlFields& root)
{
    readCitations(reading, root);
    PlacedAlternatives alternatives;
    readAlternativeTable(reading, root, u"transport", alternatives);
    readAlternativeTable(reading, root, u"composite", alternatives);
    std::vector<std::pair<PlacedFeature, TomlPosition>> features = readFeatures(reading, root);

    const TomlNode* node = root.table(u"policy");
    static const TomlNode nothing;
    TomlFaults unheard;
    TomlFields policy(node ? *node : nothing, QStringLiteral("policy"), node ? reading.faults : unheard);
    readWeights(reading, policy);
    reading.pack.alternatives = ordered(reading, policy, u"alternatives", tr("transport"),
        std::move(alternatives), &reading.alternativeAt);
    std::vector<PlacedFeature> placed = ordered(
        reading, policy, u"features", tr("feature"), std::move(features), &reading.featureAt);

    readCells(reading, root.node(), placed);
    for (PlacedFeature& feature : placed) {
        reading.levelAt.push_back(std::move(feature.levelAt));
        reading.pack.features.push_back(std::move(feature.feature));
    }
    const QStringList known = idsOf(reading.pack.features);
    for (const TomlText& word : policy.texts(u"tie_break", Need::Optional)) {
        const int index = resolve(policy, word, tr("feature"), known);
        if (index >= 0 && reading.pack.features[size_t(index)].order.isEmpty())
            policy.fault(
                word.at, tr("breaks ties by feature '%1' that has no 'order'").arg(word.text));
        else if (index >= 0)
            reading.pack.policy.tieBreak << index;
    }
    policy.finish();
}

} // namespace wirewise::advisor
