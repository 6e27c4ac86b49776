// SPDX-License-Identifier: GPL-3.0-or-later
// One page that needs nothing from anywhere; links only to http and https sources.
#include "core/base/escape.h"
#include "core/record/exporter_registry.h"

namespace wirewise::record {

namespace {

QString style()
{
    return QStringLiteral(
        "body{font:15px/1.45 system-ui,sans-serif;margin:2rem;color:#1b1f24;background:#fff}"
        "table{border-collapse:collapse}th,td{border:1px solid #c9d1d9;padding:.4rem "
        ".6rem;text-align:left;vertical-align:top}"
        "th{background:#f3f5f7}.met{background:#e3f4e6}.partly{background:#fdf3d8}.unmet{background:#fbe3e1}"
        "small{color:#57606a}@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0f1318}th{"
        "background:#1a2027}"
        "th,td{border-color:#39424d}.met{background:#17351f}.partly{background:#3a2f10}.unmet{background:#"
        "3d1d1b}small{color:#9aa5b1}}");
}

QString sourceLink(const advisor::Citation& source)
{
    const QString title = escapedForHtml(source.title);
    if (!source.url.startsWith(QLatin1String("https://")) && !source.url.startsWith(QLatin1String("http://")))
        return title;
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(escapedForHtml(source.url), title);
}

QString cellHtml(const ComparisonCell& cell)
{
    const QString verdict = wordFor(cell.verdict);
    QString out
        = verdict.isEmpty() ? QStringLiteral("<td>") : QStringLiteral("<td class=\"%1\">").arg(verdict);
    out += escapedForHtml(cell.claim);
    if (cell.note > 0)
        out += QStringLiteral("<sup><a href=\"#note-%1\">%1</a></sup>").arg(cell.note);
    if (!verdict.isEmpty())
        out += QStringLiteral("<br><small>%1</small>").arg(verdict);
    return out + QLatin1String("</td>");
}

QString write(const Comparison& comparison)
{
    QString out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                                 "<meta name=\"viewport\" "
                                 "content=\"width=device-width\"><title>%1</title><style>%2</style></"
                                 "head>\n<body><h1>%1</h1>\n<table>\n<tr><th>Feature</th>")
                      .arg(escapedForHtml(comparison.title), style());
    for (const ComparisonColumn& column : comparison.columns) {
        out += QStringLiteral("<th>%1").arg(escapedForHtml(column.title));
        if (column.position > 0)
            out += QStringLiteral("<br><small>%1</small>")
                       .arg(column.qualifies ? QStringLiteral("rank %1").arg(column.position)
                                             : QStringLiteral("excluded"));
        out += QLatin1String("</th>");
    }
    out += QLatin1String("</tr>\n");
    for (const ComparisonRow& row : comparison.rows) {
        out += QStringLiteral("<tr><th>%1</th>").arg(escapedForHtml(row.title));
        for (const ComparisonCell& cell : row.cells)
            out += cellHtml(cell);
        out += QLatin1String("</tr>\n");
    }
    out += QLatin1String("</table>\n");
    if (!comparison.notes.isEmpty())
        out += QLatin1String("<ol>\n");
    for (qsizetype i = 0; i < comparison.notes.size(); ++i) {
        const ComparisonNote& note = comparison.notes[i];
        out += QStringLiteral("<li id=\"note-%1\"><strong>%2</strong>%3: %4")
                   .arg(QString::number(i + 1), escapedForHtml(note.cell),
                       note.dispute == advisor::Dispute::None
                           ? QString()
                           : QStringLiteral(" (%1)").arg(wordFor(note.dispute)),
                       escapedForHtml(note.text));
        QStringList links;
        for (const advisor::Citation& source : note.sources)
            links << sourceLink(source);
        out += QStringLiteral(" <small>%1</small></li>\n").arg(links.join(QLatin1String("; ")));
    }
    if (!comparison.notes.isEmpty())
        out += QLatin1String("</ol>\n");
    return out
        + QStringLiteral("<p><small>Source: %1.</small></p></body></html>\n")
              .arg(escapedForHtml(comparison.basis));
}

} // namespace

ComparisonExporter makeHtmlExporter()
{
    return { QStringLiteral("html"), QStringLiteral("HTML"), QStringLiteral("html"),
        QStringLiteral("text/html"), write };
}

} // namespace wirewise::record
