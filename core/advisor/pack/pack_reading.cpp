// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/pack/pack_reading.h"

#include "core/base/nearest.h"
#include "core/base/words.h"

namespace wirewise::advisor {

namespace {

WIREWISE_WORDS(packs)

} // namespace

QString itemName(const TomlNode& item, size_t index)
{
    const TomlMember* id = item.find(u"id");
    return id && id->value.kind == TomlNode::Kind::String ? id->value.text : QString::number(index + 1);
}

int resolve(TomlFields& fields, const TomlText& word, const QString& kind, const QStringList& known)
{
    const qsizetype index = known.indexOf(word.text);
    if (index < 0) {
        constexpr qsizetype shown = 12;
        QString list = known.mid(0, shown).join(QLatin1String(", "));
        if (known.size() > shown)
            list += QStringLiteral(", ...");
        fields.fault(word.at,
            tr("names an unknown %1 '%2'%3 (known: %4)")
                .arg(kind, word.text, didYouMean(word.text, known),
                    list.isEmpty() ? tr("none") : list));
    }
    return int(index);
}

QList<CitationId> readCite(
    PackReading& reading, TomlFields& fields, TomlFields::Need need, const QList<CitationId>& fallback)
{
    QList<CitationId> cite;
    const QStringList known = idsOf(reading.pack.citations);
    for (const TomlText& word : fields.textOrTexts(u"cite", need)) {
        const int index = resolve(fields, word, tr("citation"), known);
        if (index >= 0)
            cite << reading.pack.citations[size_t(index)].id;
        reading.usedCitations << word.text;
    }
    return cite.isEmpty() ? fallback : cite;
}

QList<CellRef> readCellRefs(PackReading& reading, TomlFields& fields, QStringView key)
{
    QList<CellRef> cells;
    const QStringList features = idsOf(reading.pack.features);
    const QStringList alternatives = idsOf(reading.pack.alternatives);
    for (const TomlText& word : fields.texts(key)) {
        const qsizetype dot = word.text.indexOf(u'.');
        if (dot < 0) {
            fields.fault(
                word.at, tr("names a cell '%1', expected 'feature.transport'").arg(word.text));
            continue;
        }
        const int feature
            = resolve(fields, { word.text.left(dot), word.at }, tr("feature"), features);
        const int alternative
            = resolve(fields, { word.text.mid(dot + 1), word.at }, tr("transport"), alternatives);
        if (feature >= 0 && alternative >= 0)
            cells << CellRef { FeatureId(features.at(feature)), AlternativeId(alternatives.at(alternative)) };
    }
    return cells;
}

QList<AlternativeId> readAlternatives(
    PackReading& reading, TomlFields& fields, QStringView key, TomlFields::Need need)
{
    QList<AlternativeId> ids;
    const QStringList known = idsOf(reading.pack.alternatives);
    for (const TomlText& word : fields.texts(key, need)) {
        const int index = resolve(fields, word, tr("transport"), known);
        if (index >= 0)
            ids << reading.pack.alternatives[size_t(index)].id;
    }
    return ids;
}

} // namespace wirewise::advisor
