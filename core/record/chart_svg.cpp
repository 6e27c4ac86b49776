// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/chart_svg.h"

#include "core/base/escape.h"
#include "core/record/visible_text.h"

namespace wirewise::record {

namespace {

constexpr int left = 190; // labels end
constexpr int axis = 400; // long
constexpr int right = 130; // values
constexpr int row = 26;
constexpr int top = 8;
constexpr qsizetype longestLabel = 26;

QString at(double place)
{
    return QString::number(left + place * axis, 'f', 1);
}

QString label(const QString& text)
{
    const QString plain = shown(text);
    return escapedForHtml(plain.size() > longestLabel ? QString(plain.left(longestLabel - 1) + u'…') : plain);
}

QString textAt(const QString& x, int y, const char* anchor, const char* cssClass, const QString& escaped)
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" class=\"%4\">%5</text>\n")
        .arg(x, QString::number(y), QLatin1String(anchor), QLatin1String(cssClass), escaped);
}

QString line(const QString& x, int from, int to, const char* cssClass)
{
    return QStringLiteral("<line x1=\"%1\" x2=\"%1\" y1=\"%2\" y2=\"%3\" class=\"%4\"/>\n").arg(x).arg(from).arg(to).arg(QLatin1String(cssClass));
}

QString barSvg(const Chart& chart, const Chart::Bar& bar, int y)
{
    const int middle = y + row / 2;
    QString out = textAt(QString::number(left - 8), middle + 4, "end", bar.faint ? "quiet" : "words", label(bar.label));
    const double end = chart.place(bar.value);
    out += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"2\" class=\"%5\"/>\n")
               .arg(at(0), QString::number(y + 5), QString::number(std::max(1.0, end * axis), 'f', 1), QString::number(row - 10),
                   bar.faint ? QStringLiteral("faint") : QStringLiteral("bar"));
    if (bar.high > bar.low) {
        out += QStringLiteral("<path d=\"M%1 %3H%2M%1 %4v8M%2 %4v8\" class=\"range\"/>\n")
                   .arg(at(chart.place(bar.low)), at(chart.place(bar.high)), QString::number(middle), QString::number(middle - 4));
    }
    return out + textAt(QString::number(left + axis + 10), middle + 4, "start", bar.faint ? "quiet" : "words", label(bar.text));
}

QString alternative(const Chart& chart)
{
    QStringList parts;
    for (const Chart::Bar& bar : chart.bars)
        parts << shown(bar.label) + u' ' + shown(bar.text);
    if (chart.limit)
        parts << shown(chart.limitText);
    return shown(chart.title) + QStringLiteral(": ") + parts.join(QLatin1String(", "));
}

} // namespace

QString chartSvg(const Chart& chart)
{
    const int bottom = top + int(chart.bars.size()) * row;
    const int height = bottom + (chart.limit ? 40 : 24);
    QString out = QStringLiteral("<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">\n")
                      .arg(QString::number(left + axis + right), QString::number(height), escapedForHtml(alternative(chart)));
    for (const ChartTick& tick : ticksOf(chart)) {
        out += line(at(tick.at), top, bottom, "axis");
        out += textAt(at(tick.at), bottom + 15, "middle", "quiet", tick.text);
    }
    for (qsizetype i = 0; i < chart.bars.size(); ++i)
        out += barSvg(chart, chart.bars[i], top + int(i) * row);
    if (chart.limit) {
        out += line(at(chart.place(*chart.limit)), top - 4, bottom + 20, "limit");
        out += textAt(at(chart.place(*chart.limit)), bottom + 32, "middle", "words", label(chart.limitText));
    }
    return out + QLatin1String("</svg>\n");
}

} // namespace wirewise::record
