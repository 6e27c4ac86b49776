// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/escape.h"
#include "core/record/exporter_registry.h"

namespace wirewise::record {

namespace {

QString cellText(const ComparisonCell& cell)
{
    QString text = escapedForMarkdown(cell.claim);
    if (cell.verdict != advisor::Verdict::Unknown)
        text += QStringLiteral(" (%1)").arg(wordFor(cell.verdict));
    if (cell.note > 0)
        text += QStringLiteral(" <sup>%1</sup>").arg(cell.note);
    return text;
}

QString write(const Comparison& comparison)
{
    QString out = QStringLiteral("| Feature |");
    QString line = QStringLiteral("| --- |");
    for (const ComparisonColumn& column : comparison.columns) {
        out += QStringLiteral(" %1%2 |").arg(escapedForMarkdown(column.title),
            column.position == 0 ? QString()
                                 : QStringLiteral(" (%1.%2)")
                                       .arg(column.position)
                                       .arg(column.qualifies ? QString() : QStringLiteral(", excluded")));
        line += QLatin1String(" --- |");
    }
    out += u'\n' + line + u'\n';
    for (const ComparisonRow& row : comparison.rows) {
        out += QStringLiteral("| %1 |").arg(escapedForMarkdown(row.title));
        for (const ComparisonCell& cell : row.cells)
            out += u' ' + cellText(cell) + QLatin1String(" |");
        out += u'\n';
    }
    if (!comparison.notes.isEmpty())
        out += u'\n';
    for (qsizetype i = 0; i < comparison.notes.size(); ++i) {
        const ComparisonNote& note = comparison.notes[i];
        out += QStringLiteral("%1. %2").arg(QString::number(i + 1), escapedForMarkdown(note.cell));
        if (note.dispute != advisor::Dispute::None)
            out += QStringLiteral(" (%1)").arg(wordFor(note.dispute));
        out += QLatin1String(": ") + escapedForMarkdown(note.text);
        for (const advisor::Citation& source : note.sources)
            out += QStringLiteral(" [%1]").arg(escapedForMarkdown(source.title));
        out += u'\n';
    }
    return out + QStringLiteral("\nSource: %1.\n").arg(escapedForMarkdown(comparison.basis));
}

} // namespace

ComparisonExporter makeMarkdownExporter()
{
    return { QStringLiteral("markdown"), QStringLiteral("Markdown"), QStringLiteral("md"),
        QStringLiteral("text/markdown"), write };
}

} // namespace wirewise::record
