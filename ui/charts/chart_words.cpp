// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_words.h"

#include "core/base/escape.h"
#include "core/base/words.h"
#include "ui/models/fault_words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wirewise::ui {
namespace {

WIREWISE_WORDS(Charts)

struct Extent
{
    double least = std::numeric_limits<double>::infinity();
    double most = -std::numeric_limits<double>::infinity();
    double mostAt = 0;
    double before = 0; // the x before that
};

Extent extentOf(const ChartLine& line)
{
    Extent extent;
    for (qsizetype i = 0; i < line.y.size(); ++i) {
        if (!std::isfinite(line.y[i]))
            continue;
        extent.least = std::min(extent.least, line.y[i]);
        if (line.y[i] > extent.most) {
            extent.most = line.y[i];
            extent.mostAt = line.x[i];
            extent.before = i > 0 ? line.x[i - 1] : 0;
        }
    }
    return extent;
}

double valueAt(const ChartLine& line, double x)
{
    const auto found = std::lower_bound(line.x.begin(), line.x.end(), x);
    return found != line.x.end() && *found == x ? line.y[found - line.x.begin()] : std::numeric_limits<double>::quiet_NaN();
}

QString shareSummary(const ChartKind& kind, const ChartData& data)
{
    QStringList lanes;
    for (const ChartLine& line : data.lines) {
        const double half = valueAt(line, 50);
        if (line.y.isEmpty())
            continue;
        lanes << (std::isfinite(half) ? tr("%1: half within %2, %3 within %4")
                                            .arg(line.of.name, kind.valueText(half), acrossText(kind, line.x.last()), kind.valueText(line.y.last()))
                                      : tr("%1: all within %2").arg(line.of.name, kind.valueText(line.y.last())));
    }
    return lanes.join(QStringLiteral("; "));
}

} // namespace

QString acrossText(const ChartKind& kind, double x)
{
    if (kind.across == ChartKind::Across::Share)
        return tr("%1 %").arg(plainNumber(std::round(x * 1e5) / 1e5));
    const double rounded = std::round(x * 100) / 100;
    if (rounded < 120)
        return tr("%1 s").arg(plainNumber(rounded));
    const double rest = std::fmod(rounded, 60);
    const QString minutes = tr("%1 min").arg(plainNumber(std::floor(rounded / 60)));
    return rest == 0 ? minutes : tr("%1 %2 s").arg(minutes, plainNumber(std::round(rest * 100) / 100));
}

QString roundDelayText(double milliseconds)
{
    const auto plain = [](double value) { return plainNumber(std::round(value * 1000) / 1000); };
    if (milliseconds >= 999.5)
        return tr("%1 s").arg(plain(milliseconds / 1000));
    return milliseconds < 0.0995 ? tr("%1 µs").arg(plain(milliseconds * 1000)) : tr("%1 ms").arg(plain(milliseconds));
}

QString summaryOf(const ChartKind& kind, const ChartData& data)
{
    if (data.isEmpty())
        return kind.empty;
    if (kind.across == ChartKind::Across::Share)
        return shareSummary(kind, data);
    QStringList ranges;
    const ChartLine* highest = nullptr;
    Extent peak;
    double until = 0;
    for (const ChartLine& line : data.lines) {
        const Extent extent = extentOf(line);
        if (!line.strong || extent.least > extent.most)
            continue;
        until = std::max(until, line.x.last());
        ranges << tr("%1 between %2 and %3").arg(line.of.name, kind.valueText(extent.least), kind.valueText(extent.most));
        if (!highest || extent.most > peak.most) {
            highest = &line;
            peak = extent;
        }
    }
    if (!highest)
        return kind.empty;
    const QString faults = faultsAt(data, peak.before, peak.mostAt);
    const QString where = faults.isEmpty() ? tr("at %1").arg(acrossText(kind, peak.mostAt)) : tr("during %1").arg(faults);
    QString text = tr("%1 of %2 over %3").arg(kind.what, ranges.join(QStringLiteral(", ")), acrossText(kind, until));
    text += ranges.size() > 1 ? tr("; highest: %1, %2").arg(highest->of.name, where) : tr("; highest %1").arg(where);
    return text.left(1).toUpper() == text.left(1) || text.startsWith(QLatin1String("p")) ? text : text.left(1).toUpper() + text.mid(1);
}

std::optional<double> nearestX(const ChartData& data, double x)
{
    std::optional<double> nearest;
    for (const ChartLine& line : data.lines) {
        const auto after = std::lower_bound(line.x.begin(), line.x.end(), x);
        for (const auto candidate : { after, after == line.x.begin() ? after : after - 1 })
            if (candidate != line.x.end() && (!nearest || std::abs(*candidate - x) < std::abs(*nearest - x)))
                nearest = *candidate;
    }
    return nearest;
}

QString readingAt(const ChartKind& kind, const ChartData& data, double x)
{
    const std::optional<double> at = nearestX(data, x);
    if (!at)
        return {};
    QStringList values;
    double before = 0;
    for (const ChartLine& line : data.lines) {
        const double value = valueAt(line, *at);
        if (std::isfinite(value))
            values << line.name() + u' ' + kind.valueText(value);
        const auto here = std::lower_bound(line.x.begin(), line.x.end(), *at);
        if (here != line.x.begin())
            before = std::max(before, *(here - 1));
    }
    const QString faults = faultsAt(data, before, *at);
    const QString all = values.isEmpty() ? tr("nothing measured") : values.join(QStringLiteral(", "));
    const QString text = tr("%1: %2").arg(acrossText(kind, *at), all);
    return faults.isEmpty() ? text : tr("%1; during %2").arg(text, faults);
}

QString faultsAt(const ChartData& data, double from, double to)
{
    QStringList names;
    for (const ChartFault& fault : data.faults)
        if (fault.since <= to && fault.until >= from && !names.contains(fault.name))
            names << fault.name;
    return names.join(QStringLiteral(", "));
}

ChartGrid gridOf(const ChartKind& kind, const ChartData& data)
{
    ChartGrid grid;
    const bool time = kind.across == ChartKind::Across::Time;
    grid.heads << (time ? tr("time (s)") : tr("share (%)"));
    for (const ChartLine& line : data.lines) {
        grid.heads << QStringLiteral("%1 (%2)").arg(line.name(), kind.unit);
        QVector<double> both;
        both.reserve(grid.x.size() + line.x.size());
        std::set_union(grid.x.begin(), grid.x.end(), line.x.begin(), line.x.end(), std::back_inserter(both));
        grid.x = std::move(both);
    }
    for (const ChartLine& line : data.lines) {
        QVector<double> column;
        column.reserve(grid.x.size());
        qsizetype next = 0;
        for (const double x : std::as_const(grid.x)) {
            const bool has = next < line.x.size() && line.x[next] == x;
            column.append(has ? line.y[next] : std::numeric_limits<double>::quiet_NaN());
            next += has ? 1 : 0;
        }
        grid.columns.append(std::move(column));
    }
    if (!data.faults.isEmpty()) {
        grid.heads << tr("faults");
        double before = 0;
        for (const double x : std::as_const(grid.x)) {
            grid.faults << faultsAt(data, before, x);
            before = x;
        }
    }
    return grid;
}

QString csvOf(const ChartGrid& grid)
{
    const auto line = [](QStringList cells) { return cells.join(u',') + QLatin1String("\r\n"); };
    const auto number = [](double value) { return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString(); };
    QStringList cells;
    for (const QString& head : grid.heads)
        cells << escapedForCsv(head);
    QString text = line(cells);
    for (qsizetype row = 0; row < grid.x.size(); ++row) {
        cells = { number(grid.x[row]) };
        for (const QVector<double>& column : grid.columns)
            cells << number(column[row]);
        if (!grid.faults.isEmpty())
            cells << escapedForCsv(grid.faults[row]);
        text += line(cells);
    }
    return text;
}

} // namespace wirewise::ui
