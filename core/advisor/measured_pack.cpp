// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/measured_pack.h"

#include <cmath>

namespace wirewise::advisor {

namespace {

// Index of the band a value falls in; bands are in order, the last has no end.
size_t bandOf(const EvidenceRule& rule, double value)
{
    size_t band = 0;
    while (band + 1 < rule.bands.size() && rule.bands[band].max && value > *rule.bands[band].max)
        ++band;
    return band;
}

LevelId levelOf(const EvidenceBand& band, const Cell& cell)
{
    return band.level.isEmpty() ? cell.level : band.level;
}

QString wordsOf(const Measurement& measurement)
{
    const auto number = [](double value) { return value < 9999.5 ? QString::number(value, 'g', 4) : QString::number(value, 'f', 0); };
    QString words = QStringLiteral("%1 %2 (%3 to %4, n = %5)")
                        .arg(measurement.metric, number(measurement.measured.value),
                            number(measurement.measured.low), number(measurement.measured.high))
                        .arg(measurement.measured.samples);
    if (!measurement.host.isEmpty())
        words += QStringLiteral(" on ") + measurement.host;
    if (measurement.at.isValid())
        words += QStringLiteral(", ") + measurement.at.date().toString(Qt::ISODate);
    return words;
}

void replace(Pack& pack, size_t feature, size_t alternative, const LevelId& level, const QString& words)
{
    std::vector<Cell>& cells = pack.features[feature].cells;
    const AlternativeId& id = pack.alternatives[alternative].id;
    for (size_t t = 0; t < cells.size(); ++t) {
        if (t != alternative && !(cells[t].copied && cells[t].of.first() == id))
            continue;
        cells[t].level = level;
        cells[t].claimed = level;
        cells[t].measured = words;
    }
}

MeasuredCell judge(const Pack& pack, const Measurement& measurement, const QDateTime& now)
{
    const int feature = pack.indexOf(measurement.cell.feature);
    const int alternative = pack.indexOf(measurement.cell.alternative);
    MeasuredCell result { measurement.cell, MeasuredResult::NotUsable, {}, {} };
    if (feature < 0 || alternative < 0 || pack.alternatives[size_t(alternative)].isComposite())
        return result;
    const Feature& row = pack.features[size_t(feature)];
    const Cell& cell = row.cells[size_t(alternative)];
    result.before = result.after = cell.level;
    if (row.evidence.metric.isEmpty() || row.evidence.metric != measurement.metric)
        return result;
    if (measurement.expires.isValid() && now >= measurement.expires) {
        result.result = MeasuredResult::Expired;
        return result;
    }
    const auto levelAt = [&](double value) { return levelOf(row.evidence.bands[bandOf(row.evidence, value)], cell); };
    const LevelId level = levelAt(measurement.measured.value);
    if (levelAt(measurement.measured.low) != level || levelAt(measurement.measured.high) != level) {
        result.result = MeasuredResult::NotConclusive;
        return result;
    }
    result.after = level;
    result.result = level == cell.level ? MeasuredResult::Confirmed : MeasuredResult::Replaced;
    return result;
}

} // namespace

Measured percentOf(qint64 hits, qint64 n)
{
    if (n <= 0)
        return { 0, 0, 100, 0 };
    constexpr double z = 1.959963984540054;
    const double trials = double(n);
    const double p = double(hits) / trials;
    const double centre = p + z * z / (2 * trials);
    const double spread = z * std::sqrt(p * (1 - p) / trials + z * z / (4 * trials * trials));
    const double scale = 1 + z * z / trials;
    return { 100 * p, hits == 0 ? 0 : 100 * (centre - spread) / scale,
        hits == n ? 100 : 100 * (centre + spread) / scale, n };
}

MeasuredPack withMeasurements(
    const std::shared_ptr<const Pack>& pack, const QList<Measurement>& measurements, const QDateTime& now)
{
    MeasuredPack result { pack, {} };
    std::shared_ptr<Pack> changed;
    for (const Measurement& measurement : measurements) {
        const MeasuredCell cell = judge(*pack, measurement, now);
        result.cells << cell;
        if (cell.result != MeasuredResult::Replaced && cell.result != MeasuredResult::Confirmed)
            continue;
        if (!changed)
            changed = std::make_shared<Pack>(*pack);
        replace(*changed, size_t(pack->indexOf(cell.cell.feature)), size_t(pack->indexOf(cell.cell.alternative)),
            cell.after, wordsOf(measurement));
    }
    if (changed)
        result.pack = std::move(changed);
    return result;
}

} // namespace wirewise::advisor
