// SPDX-License-Identifier: GPL-3.0-or-later
// One page that needs nothing from anywhere and loads nothing: no script, no image, no font; its policy forbids what it
// does not have. Light, dark and on paper.
#include "core/base/escape.h"
#include "core/record/chart_svg.h"
#include "core/record/record_document.h"
#include "core/record/record_exporter_registry.h"

namespace wirewise::record {

namespace {

QString style()
{
    return QStringLiteral(R"(:root{color-scheme:light dark;--ink:#1b1f24;--quiet:#57606a;--paper:#fff;--line:#c9d1d9;--soft:#f3f5f7;--bar:#2f6fd6;--faint:#9aa5b1;--link:#0b57d0;--limit:#b42318}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--quiet:#9aa5b1;--paper:#0f1318;--line:#39424d;--soft:#1a2027;--bar:#6ea8fe;--faint:#56616d;--link:#8ab4f8;--limit:#ff8a80}}
@media print{:root{color-scheme:light;--ink:#000;--quiet:#444;--paper:#fff;--line:#999;--soft:#f3f5f7;--bar:#2f6fd6;--faint:#9aa5b1;--link:#000;--limit:#b42318}body{max-width:none;margin:0;padding:0;font-size:10pt}h2,h3{break-after:avoid}tr,figure,li,pre{break-inside:avoid}.wide{overflow:visible}@page{margin:18mm}}
*{box-sizing:border-box}body{font:15px/1.5 system-ui,"Segoe UI",Inter,"DejaVu Sans",sans-serif;color:var(--ink);background:var(--paper);max-width:56rem;margin:0 auto;padding:2rem 1.25rem;overflow-wrap:break-word}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .25rem}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1.25rem 0 .25rem}p,ul{margin:.5rem 0}ul{padding-left:1.25rem}
.head{color:var(--quiet);margin:0}a{color:var(--link)}code{font:.9em ui-monospace,"DejaVu Sans Mono",monospace;background:var(--soft);padding:.1em .3em;border-radius:3px}
pre{background:var(--soft);padding:.75rem 1rem;border-radius:6px;overflow-x:auto}pre code{padding:0;background:none}
.wide{overflow-x:auto;margin:.75rem 0}table{border-collapse:collapse;width:100%}caption{text-align:left;color:var(--quiet);padding:.25rem 0}th,td{border-bottom:1px solid var(--line);padding:.35rem .6rem .35rem 0;text-align:left;vertical-align:top;font-weight:400}thead th{font-weight:600}.number{text-align:right;font-variant-numeric:tabular-nums}
figure{margin:.75rem 0;max-width:45rem}figcaption{color:var(--quiet)}svg{display:block;width:100%;height:auto;font-size:13px}.words{fill:var(--ink)}.quiet{fill:var(--quiet)}.bar{fill:var(--bar)}.faint{fill:var(--faint)}.axis{stroke:var(--line)}.range{stroke:var(--ink);stroke-width:1.5;fill:none}.limit{stroke:var(--limit);stroke-dasharray:4 3}
)");
}

QString spanHtml(const Span& span)
{
    const QString text = escapedForHtml(shown(span.text));
    QString out = span.style == Span::Style::Strong  ? QStringLiteral("<strong>%1</strong>").arg(text)
        : span.style == Span::Style::Emphasis        ? QStringLiteral("<em>%1</em>").arg(text)
        : span.style == Span::Style::Code            ? QStringLiteral("<code>%1</code>").arg(text)
                                                     : text;
    return span.url.isEmpty() ? out : QStringLiteral("<a href=\"%1\" rel=\"noreferrer\">%2</a>").arg(escapedForHtml(span.url), out);
}

QString lineHtml(const Line& line)
{
    QString out;
    for (const Span& span : line)
        out += spanHtml(span);
    return out;
}

QString html(const Heading& heading)
{
    return QStringLiteral("<h%1>%2</h%1>\n").arg(QString::number(heading.level), escapedForHtml(shown(heading.text)));
}

QString html(const Paragraph& paragraph) { return QStringLiteral("<p>%1</p>\n").arg(lineHtml(paragraph.line)); }

QString html(const BulletList& list)
{
    QString out = QStringLiteral("<ul>\n");
    for (const Line& item : list.items)
        out += QStringLiteral("<li>%1</li>\n").arg(lineHtml(item));
    return out + QLatin1String("</ul>\n");
}

QString html(const Table& table)
{
    const QString caption = escapedForHtml(shown(table.caption));
    const auto kind = [&table](qsizetype column) {
        return table.numbers.contains(int(column)) ? QStringLiteral(" class=\"number\"") : QString();
    };
    QString out = QStringLiteral("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"%1\">\n<table>\n<caption>%1</caption>\n<thead>\n<tr>").arg(caption);
    for (qsizetype column = 0; column < table.head.size(); ++column)
        out += QStringLiteral("<th scope=\"col\"%1>%2</th>").arg(kind(column), escapedForHtml(shown(table.head[column])));
    out += QLatin1String("</tr>\n</thead>\n<tbody>\n");
    for (const QList<Line>& row : table.rows) {
        out += QLatin1String("<tr>");
        for (qsizetype column = 0; column < row.size(); ++column)
            out += (column == 0 ? QStringLiteral("<th scope=\"row\"%1>%2</th>") : QStringLiteral("<td%1>%2</td>")).arg(kind(column), lineHtml(row[column]));
        out += QLatin1String("</tr>\n");
    }
    return out + QLatin1String("</tbody>\n</table>\n</div>\n");
}

QString html(const Chart& chart) { return QStringLiteral("<figure>\n<figcaption>%1</figcaption>\n%2</figure>\n").arg(escapedForHtml(shown(chart.title)), chartSvg(chart)); }

QString html(const Code& code)
{
    QStringList lines = code.text.split(u'\n');
    for (QString& line : lines)
        line = escapedForHtml(shown(line));
    return QStringLiteral("<pre><code>%1</code></pre>\n").arg(lines.join(u'\n'));
}

Result<QByteArray> write(const Record& record)
{
    const RecordDocument document = recordDocument(record);
    QString out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                 "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
                                 "<title>%1</title>\n<style>\n").arg(escapedForHtml(shown(document.title)));
    out += style();
    out += QStringLiteral("</style>\n</head>\n<body>\n<main>\n<h1>%1</h1>\n<p class=\"head\">%2</p>\n").arg(escapedForHtml(shown(document.title)), escapedForHtml(shown(document.subtitle)));
    for (const Block& block : document.blocks)
        out += std::visit([](const auto& each) { return html(each); }, block);
    return (out + QLatin1String("</main>\n</body>\n</html>\n")).toUtf8();
}

} // namespace

RecordExporter makeHtmlRecordExporter()
{
    return { QStringLiteral("html"), QStringLiteral("HTML"), QStringLiteral("html"), QStringLiteral("text/html"), write };
}

} // namespace wirewise::record
