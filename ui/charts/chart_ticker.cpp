// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_ticker.h"

#include <cmath>

namespace wirewise::ui {
namespace {

constexpr std::array mantissas { 1.0, 2.0, 5.0 };
constexpr double markRoom = 0.05; // of the axis: half a mark

// 1, 2, 5, 10, 20 … from the one at or below the range's lower end.
QVector<double> oneTwoFive(const QCPRange& range)
{
    QVector<double> values;
    for (double decade = std::pow(10, std::floor(std::log10(range.lower))); decade <= range.upper * 1.001; decade *= 10)
        for (const double mantissa : mantissas)
            if (const double value = mantissa * decade; value >= range.lower * 0.999 && value <= range.upper * 1.001)
                values.append(value);
    return values;
}

} // namespace

ChartTicker::ChartTicker(Scale scale, int base, std::function<QString(double)> text, int most)
    : m_scale(scale), m_base(base), m_text(std::move(text)), m_most(std::max(2, most))
{
}

QCPRange ChartTicker::roundedOut(double least, double most)
{
    const double low = std::pow(10, std::floor(std::log10(least)));
    const double high = std::pow(10, std::floor(std::log10(most)));
    double lower = low;
    for (const double mantissa : mantissas)
        if (mantissa * low <= least)
            lower = mantissa * low;
    double upper = 10 * high;
    for (const double mantissa : { 5.0, 2.0 })
        if (mantissa * high >= most)
            upper = mantissa * high;
    upper = std::max(upper, lower * 10);
    const double room = std::pow(upper / lower, markRoom);
    return { std::min(lower, least / room), std::max(upper, most * room) };
}

double ChartTicker::getTickStep(const QCPRange& range)
{
    const double exact = range.size() / (m_most - 0.5);
    if (m_scale == Scale::Time) {
        static const QVector<double> steps { 0.25, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800 };
        return *std::find_if(steps.begin(), steps.end() - 1, [exact](double step) { return step >= exact; });
    }
    double unit = 1;
    if (m_base == 1024)
        while (unit * 1024 <= exact)
            unit *= 1024;
    const double magnitude = std::pow(10, std::floor(std::log10(exact / unit)));
    for (const double mantissa : { 1.0, 2.0, 5.0, 10.0 })
        if (mantissa * magnitude * unit >= exact)
            return m_base == 1024 ? std::max(1.0, mantissa * magnitude * unit) : mantissa * magnitude * unit;
    return exact;
}

QVector<double> ChartTicker::createTickVector(double step, const QCPRange& range)
{
    switch (m_scale) {
    case Scale::Logarithmic: {
        const QVector<double> all = oneTwoFive(range);
        return all.size() <= m_most ? all : decades(range);
    }
    case Scale::Share: {
        QVector<double> ticks;
        const int tens = int(std::log10(range.upper) + 0.001);
        const int by = tens / m_most + 1;
        if (by == 1) // 50 % stands close to 90 %
            ticks.append(2);
        for (int ten = 1; ten <= tens; ten += by)
            ticks.append(std::pow(10, ten));
        return ticks;
    }
    case Scale::Linear:
    case Scale::Time:
        break;
    }
    return QCPAxisTicker::createTickVector(step, range);
}

// Every decade, or every second or third where they are too many.
QVector<double> ChartTicker::decades(const QCPRange& range) const
{
    const int first = int(std::ceil(std::log10(range.lower) - 0.001));
    const int last = int(std::floor(std::log10(range.upper) + 0.001));
    const int by = std::max(1, (last - first) / m_most + ((last - first) % m_most > 0 && last - first >= m_most ? 1 : 0));
    QVector<double> ticks;
    for (int exponent = first; exponent <= last; exponent += by)
        ticks.append(std::pow(10, exponent));
    return ticks;
}

} // namespace wirewise::ui
