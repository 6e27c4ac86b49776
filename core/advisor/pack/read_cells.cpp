// SPDX-License-Identifier: GPL-3.0-or-later
// The cells: one for each transport and each composite in each feature, in both readings.
#include "core/advisor/pack/pack_reading.h"
#include "core/base/words.h"

#include <map>

namespace wirewise::advisor {

namespace {

WIREWISE_WORDS(packs)

using Need = TomlFields::Need;

Dispute readDispute(TomlFields& fields)
{
    const QString word = fields.text(u"dispute", Need::Optional);
    if (word.isEmpty())
        return Dispute::None;
    static const QStringList known { QStringLiteral("imprecise"), QStringLiteral("outdated"),
        QStringLiteral("wrong") };
    switch (resolve(fields, { word, fields.at(u"dispute") }, tr("kind of dispute"), known)) {
    case 0:
        return Dispute::Imprecise;
    case 1:
        return Dispute::Outdated;
    case 2:
        return Dispute::Wrong;
    default:
        return Dispute::None;
    }
}

LevelId readLevel(TomlFields& fields, QStringView key, Need need, const Feature& feature)
{
    const QString level = fields.text(key, need);
    if (level.isEmpty()
        || resolve(fields, { level, fields.at(key) }, tr("level"), idsOf(feature.levels)) < 0)
        return {};
    return LevelId(level);
}

// `level`, `claimed`, `note`, `dispute`: the two readings of a cell and what is to be said about them.
void readReadings(TomlFields& fields, const Feature& feature, Cell& cell)
{
    cell.level = readLevel(fields, u"level", Need::Required, feature);
    cell.claimed = readLevel(fields, u"claimed", Need::Optional, feature);
    cell.note = fields.text(u"note", Need::Optional);
    cell.dispute = readDispute(fields);
    if (!cell.claimed.isEmpty() && cell.claimed == cell.level)
        fields.fault(fields.at(u"claimed"),
            tr("claims the level it has, expected another or no 'claimed'"));
    if (!cell.claimed.isEmpty() && !fields.has(u"dispute"))
        fields.fault(fields.at(),
            tr("has 'claimed' and no 'dispute', expected imprecise, outdated or wrong"));
    if ((fields.has(u"claimed") || fields.has(u"dispute")) && !fields.has(u"note"))
        fields.fault(fields.at(), tr("is disputed and has no 'note', expected what is true"));
    if (cell.claimed.isEmpty())
        cell.claimed = cell.level;
}

Cell readTransportCell(
    PackReading& reading, const TomlNode& node, const QString& what, const PlacedFeature& placed)
{
    TomlFields fields(node, what, reading.faults);
    Cell cell;
    cell.text = fields.text(u"text");
    readReadings(fields, placed.feature, cell);
    cell.why = fields.text(u"why", Need::Optional);
    cell.cite = readCite(reading, fields, Need::Optional, placed.cite);
    fields.finish();
    return cell;
}

Cell readCompositeCell(PackReading& reading, const TomlNode& node, const QString& what,
    const PlacedFeature& placed, const Alternative& composite, const std::map<QString, Cell>& cells)
{
    TomlFields fields(node, what, reading.faults);
    QStringList parts;
    for (const AlternativeId& part : composite.parts)
        parts << part.value();
    Cell cell;
    if (fields.has(u"from") || !fields.has(u"level")) {
        const TomlText from { fields.text(u"from"), fields.at(u"from") };
        if (!from.text.isEmpty() && resolve(fields, from, tr("part"), parts) >= 0) {
            if (const auto part = cells.find(from.text); part != cells.end())
                cell = part->second;
            cell.of = { AlternativeId(from.text) };
            cell.copied = true;
            cell.text.clear();
            cell.note.clear();
            cell.dispute = Dispute::None;
        }
        if (const QString why = fields.text(u"why", Need::Optional); !why.isEmpty())
            cell.why = why;
        cell.cite = readCite(reading, fields, Need::Optional, cell.cite);
    } else {
        readReadings(fields, placed.feature, cell);
        for (const TomlText& word : fields.texts(u"of")) {
            if (resolve(fields, word, tr("part"), parts) >= 0)
                cell.of << AlternativeId(word.text);
        }
        cell.why = fields.text(u"why");
        const QList<CitationId> own
            = reading.editorial.isEmpty() ? QList<CitationId>() : QList { reading.editorial };
        cell.cite = readCite(reading, fields, own.isEmpty() ? Need::Required : Need::Optional, own);
    }
    fields.finish();
    return cell;
}

const TomlNode* cellTable(const TomlNode& owner)
{
    const TomlMember* member = owner.find(u"cell");
    return member && member->value.kind == TomlNode::Kind::Table ? &member->value : nullptr;
}

void reportStrangers(PackReading& reading, const TomlNode& table, const QString& what, const QString& kind,
    const QStringList& known)
{
    TomlFields fields(table, what, reading.faults);
    for (const TomlMember& member : table.members) {
        if (!known.contains(member.key) && !member.key.startsWith(QLatin1String("x-")))
            resolve(fields, { member.key, member.keyAt }, kind, known);
    }
}

// Where an alternative's cells of a feature are written: with the feature, or with the composite.
const TomlNode* tableOf(const TomlNode& root, const PlacedFeature& placed, const Alternative& alternative)
{
    if (!alternative.isComposite())
        return cellTable(*placed.node);
    const TomlMember* composites = root.find(u"composite");
    const TomlMember* composite = composites ? composites->value.find(alternative.id.value()) : nullptr;
    return composite ? cellTable(composite->value) : nullptr;
}

void reportAllStrangers(
    PackReading& reading, const TomlNode& root, const std::vector<PlacedFeature>& features)
{
    QStringList singles;
    for (const Alternative& alternative : reading.pack.alternatives) {
        if (!alternative.isComposite())
            singles << alternative.id.value();
    }
    for (const PlacedFeature& placed : features) {
        if (const TomlNode* table = cellTable(*placed.node)) {
            reportStrangers(reading, *table, tr("feature '%1'").arg(placed.id.value()),
                tr("transport"), singles);
        }
    }
    for (const Alternative& alternative : reading.pack.alternatives) {
        if (!alternative.isComposite() || features.empty())
            continue;
        if (const TomlNode* table = tableOf(root, features.front(), alternative)) {
            reportStrangers(reading, *table, tr("composite '%1'").arg(alternative.id.value()),
                tr("feature"), idsOf(features));
        }
    }
}

// What one feature says of each alternative, as far as it has been read.
struct Row
{
    std::map<QString, Cell> cells;
    std::map<QString, TomlPosition> places;
};

void readCell(PackReading& reading, const TomlNode& root, const PlacedFeature& placed,
    const Alternative& alternative, Row& row)
{
    const TomlNode* table = tableOf(root, placed, alternative);
    if (!table)
        return; // told where the table is missing
    const QString id = alternative.id.value();
    const QString feature = placed.id.value();
    const TomlMember* member = table->find(alternative.isComposite() ? feature : id);
    if (!member) {
        const QString kind
            = alternative.isComposite() ? tr("composite") : tr("transport");
        reading.faults.add(table->at,
            tr("no cell for %1 '%2' in feature '%3', expected one for each")
                .arg(kind, id, feature));
        return;
    }
    const QString what = tr("cell %1.%2").arg(feature, id);
    row.places[id] = member->value.at;
    row.cells[id] = alternative.isComposite()
        ? readCompositeCell(reading, member->value, what, placed, alternative, row.cells)
        : readTransportCell(reading, member->value, what, placed);
}

} // namespace

void readCells(PackReading& reading, const TomlNode& root, std::vector<PlacedFeature>& features)
{
    reportAllStrangers(reading, root, features);
    for (PlacedFeature& placed : features) {
        Row row;
        for (const bool composites : { false, true }) { // a composite copies what its parts have
            for (const Alternative& alternative : reading.pack.alternatives) {
                if (alternative.isComposite() == composites)
                    readCell(reading, root, placed, alternative, row);
            }
        }
        std::vector<TomlPosition>& places = reading.cellAt.emplace_back();
        for (const Alternative& alternative : reading.pack.alternatives) {
            placed.feature.cells.push_back(row.cells[alternative.id.value()]);
            places.push_back(row.places[alternative.id.value()]);
        }
    }
}

} // namespace wirewise::advisor
