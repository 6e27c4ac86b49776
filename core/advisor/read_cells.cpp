// SPDX-License-Identifier: GPL-3.0-or-later
// The cells: one for each transport and each composite in each feature, in both readings.
#include "core/advisor/pack_reading.h"

#include <map>

namespace wirewise::advisor {

namespace {

using Need = TomlFields::Need;

Dispute readDispute(TomlFields& fields)
{
    const QString word = fields.text(u"dispute", Need::Optional);
    if (word.isEmpty())
        return Dispute::None;
    static const QStringList known { QStringLiteral("imprecise"), QStringLiteral("outdated"), QStringLiteral("wrong") };
    switch (resolve(fields, { word, fields.at(u"dispute") }, QStringLiteral("kind of dispute"), known)) {
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
    if (level.isEmpty() || resolve(fields, { level, fields.at(key) }, QStringLiteral("level"), idsOf(feature.levels)) < 0)
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
        fields.fault(fields.at(u"claimed"), QStringLiteral("claims the level it has, expected another or no 'claimed'"));
    if (!cell.claimed.isEmpty() && !fields.has(u"dispute"))
        fields.fault(fields.at(), QStringLiteral("has 'claimed' and no 'dispute', expected imprecise, outdated or wrong"));
    if ((fields.has(u"claimed") || fields.has(u"dispute")) && !fields.has(u"note"))
        fields.fault(fields.at(), QStringLiteral("is disputed and has no 'note', expected what is true"));
    if (cell.claimed.isEmpty())
        cell.claimed = cell.level;
}

Cell readTransportCell(PackReading& reading, const TomlNode& node, const QString& what, const PlacedFeature& placed)
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

Cell readCompositeCell(PackReading& reading, const TomlNode& node, const QString& what, const PlacedFeature& placed,
    const Alternative& composite, const std::map<QString, Cell>& cells)
{
    TomlFields fields(node, what, reading.faults);
    QStringList parts;
    for (const AlternativeId& part : composite.parts)
        parts << part.value();
    Cell cell;
    if (fields.has(u"from") || !fields.has(u"level")) {
        const TomlText from { fields.text(u"from"), fields.at(u"from") };
        if (!from.text.isEmpty() && resolve(fields, from, QStringLiteral("part"), parts) >= 0) {
            if (const auto part = cells.find(from.text); part != cells.end())
                cell = part->second;
            cell.of = { AlternativeId(from.text) };
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
            if (resolve(fields, word, QStringLiteral("part"), parts) >= 0)
                cell.of << AlternativeId(word.text);
        }
        cell.why = fields.text(u"why");
        const QList<CitationId> own = reading.editorial.isEmpty() ? QList<CitationId>() : QList { reading.editorial };
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

void reportStrangers(PackReading& reading, const TomlNode& table, const QString& what, const QString& kind, const QStringList& known)
{
    TomlFields fields(table, what, reading.faults);
    for (const TomlMember& member : table.members) {
        if (!known.contains(member.key) && !member.key.startsWith(QLatin1String("x-")))
            resolve(fields, { member.key, member.keyAt }, kind, known);
    }
}

} // namespace

void readCells(PackReading& reading, const TomlNode& root, std::vector<PlacedFeature>& features)
{
    const auto ownerOf = [&root](QStringView table, const QString& id) -> const TomlNode* {
        const TomlMember* tables = root.find(table);
        const TomlMember* owner = tables ? tables->value.find(id) : nullptr;
        return owner ? cellTable(owner->value) : nullptr;
    };
    QStringList singles;
    for (const Alternative& alternative : reading.pack.alternatives) {
        if (!alternative.isComposite())
            singles << alternative.id.value();
    }
    QStringList featureIds;
    for (PlacedFeature& placed : features) {
        featureIds << placed.id.value();
        if (const TomlNode* table = cellTable(*placed.node))
            reportStrangers(reading, *table, QStringLiteral("feature '%1'").arg(placed.id.value()), QStringLiteral("transport"), singles);
    }
    for (const Alternative& alternative : reading.pack.alternatives) {
        const TomlNode* table = alternative.isComposite() ? ownerOf(u"composite", alternative.id.value()) : nullptr;
        if (table)
            reportStrangers(reading, *table, QStringLiteral("composite '%1'").arg(alternative.id.value()), QStringLiteral("feature"), featureIds);
    }
    for (PlacedFeature& placed : features) {
        const QString feature = placed.id.value();
        std::map<QString, Cell> cells;
        std::map<QString, TomlPosition> places;
        const auto read = [&](const Alternative& alternative) {
            const QString id = alternative.id.value();
            const TomlNode* table = alternative.isComposite() ? ownerOf(u"composite", id) : cellTable(*placed.node);
            if (!table)
                return;
            const TomlMember* member = table->find(alternative.isComposite() ? feature : id);
            if (!member) {
                reading.faults.add(table->at,
                    QStringLiteral("no cell for %1 '%2' in feature '%3', expected one for each")
                        .arg(alternative.isComposite() ? QStringLiteral("composite") : QStringLiteral("transport"), id, feature));
                return;
            }
            const QString what = QStringLiteral("cell %1.%2").arg(feature, id);
            places[id] = member->value.at;
            cells[id] = alternative.isComposite()
                ? readCompositeCell(reading, member->value, what, placed, alternative, cells)
                : readTransportCell(reading, member->value, what, placed);
        };
        for (const Alternative& alternative : reading.pack.alternatives) {
            if (!alternative.isComposite())
                read(alternative);
        }
        for (const Alternative& alternative : reading.pack.alternatives) {
            if (alternative.isComposite())
                read(alternative);
        }
        std::vector<TomlPosition>& row = reading.cellAt.emplace_back();
        for (const Alternative& alternative : reading.pack.alternatives) {
            placed.feature.cells.push_back(cells[alternative.id.value()]);
            row.push_back(places[alternative.id.value()]);
        }
    }
}

} // namespace wirewise::advisor
