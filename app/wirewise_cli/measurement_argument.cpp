// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/measurement_argument.h"

#include "core/base/escape.h"
#include "core/base/nearest.h"

#include <cmath>

namespace wirewise::cli {

using namespace advisor;

namespace {

Error wrong(const QString& message)
{
    return { Error::Kind::Input, message, QStringLiteral("--measured") };
}

std::optional<double> number(QStringView text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<Measured> parseValue(QStringView text)
{
    if (const qsizetype of = text.indexOf(u'/'); of >= 0) {
        bool hitsOk = false;
        bool allOk = false;
        const qlonglong hits = text.left(of).toLongLong(&hitsOk);
        const qlonglong all = text.mid(of + 1).toLongLong(&allOk);
        return hitsOk && allOk && hits >= 0 && all >= hits && all > 0 ? std::optional(percentOf(hits, all))
                                                                      : std::nullopt;
    }
    const qsizetype to = text.indexOf(QLatin1String(".."));
    const std::optional<double> low = number(to < 0 ? text : text.left(to));
    const std::optional<double> high = to < 0 ? low : number(text.mid(to + 2));
    if (!low || !high || *low > *high)
        return std::nullopt;
    return Measured { (*low + *high) / 2, *low, *high, 1 };
}

} // namespace

QStringList measurableCells(const Pack& pack)
{
    QStringList cells;
    for (const Feature& feature : pack.features) {
        for (const Alternative& alternative : pack.alternatives) {
            if (!feature.evidence.metric.isEmpty() && !alternative.isComposite())
                cells << feature.id.value() + u'.' + alternative.id.value();
        }
    }
    return cells;
}

Result<Measurement> parseMeasurement(const QString& word, const Pack& pack)
{
    const QString cell = word.section(u'=', 0, 0);
    const CellRef ref { FeatureId(cell.section(u'.', 0, 0)), AlternativeId(cell.section(u'.', 1)) };
    const QStringList measurable = measurableCells(pack);
    if (!measurable.contains(cell)) {
        return wrong(QStringLiteral("'%1' is no cell that a measurement speaks about%2 (known: %3)")
                         .arg(cell, didYouMean(cell, measurable), measurable.join(QLatin1String(", "))));
    }
    const QString text = word.section(u'=', 1);
    const std::optional<Measured> measured = parseValue(text);
    if (!measured)
        return wrong(QStringLiteral("'%1' is no measurement, expected HITS/N, a number, or LOW..HIGH").arg(text));
    Measurement measurement;
    measurement.cell = ref;
    measurement.metric = pack.features[size_t(pack.indexOf(ref.feature))].evidence.metric;
    measurement.measured = *measured;
    return measurement;
}

Result<std::shared_ptr<const Pack>> measuredPack(
    const Arguments& arguments, const std::shared_ptr<const Pack>& pack, Io& io)
{
    QList<Measurement> measurements;
    for (const QString& word : arguments.values(measuredOption.name)) {
        const Result<Measurement> measurement = parseMeasurement(word, *pack);
        if (!measurement)
            return measurement.error();
        measurements << *measurement;
    }
    const MeasuredPack measured = withMeasurements(pack, measurements, {});
    for (const MeasuredCell& cell : measured.cells)
        tellMeasured(io, cell, *pack);
    return measured.pack;
}

void tellMeasured(Io& io, const MeasuredCell& cell, const Pack& pack)
{
    const QString name = cell.cell.feature.value() + u'.' + cell.cell.alternative.value();
    const int feature = pack.indexOf(cell.cell.feature);
    const auto label = [&](const LevelId& level) {
        for (const Level& each : pack.features[size_t(feature)].levels) {
            if (each.id == level)
                return each.label;
        }
        return level.value();
    };
    const QString said = cell.result == MeasuredResult::Replaced
        ? QStringLiteral("'%1' instead of '%2'").arg(label(cell.after), label(cell.before))
        : cell.result == MeasuredResult::Confirmed
        ? QStringLiteral("confirms '%1'").arg(label(cell.before))
        : QStringLiteral("not conclusive, '%1' stays").arg(label(cell.before));
    io.note(escapedForTerminal(QStringLiteral("measured %1: %2").arg(name, said)));
}

} // namespace wirewise::cli
