// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 4180. One column a transport, and one more for its notes where it has any.
#include "core/base/escape.h"
#include "core/record/exporter_registry.h"

namespace wirewise::record {

namespace {

bool hasNotes(const Comparison& comparison, qsizetype column)
{
    for (const ComparisonRow& row : comparison.rows) {
        if (row.cells[column].note > 0)
            return true;
    }
    return false;
}

QString write(const Comparison& comparison)
{
    QStringList head { QStringLiteral("Feature") };
    for (qsizetype c = 0; c < comparison.columns.size(); ++c) {
        const QString title = comparison.columns[c].title;
        head << escapedForCsv(title);
        if (comparison.judged)
            head << escapedForCsv(QString(title + QLatin1String(": fit")));
        if (hasNotes(comparison, c))
            head << escapedForCsv(QString(title + QLatin1String(": note")));
    }
    QString out = head.join(u',') + QLatin1String("\r\n");
    for (const ComparisonRow& row : comparison.rows) {
        QStringList line { escapedForCsv(row.title) };
        for (qsizetype c = 0; c < row.cells.size(); ++c) {
            const ComparisonCell& cell = row.cells[c];
            line << escapedForCsv(cell.claim);
            if (comparison.judged)
                line << wordFor(cell.verdict);
            if (!hasNotes(comparison, c))
                continue;
            QString note;
            if (cell.note > 0) {
                const QString dispute = wordFor(cell.dispute);
                note = (dispute.isEmpty() ? QString() : QString(dispute + QLatin1String(": ")))
                    + comparison.notes[cell.note - 1].text;
            }
            line << escapedForCsv(note);
        }
        out += line.join(u',') + QLatin1String("\r\n");
    }
    return out;
}

} // namespace

ComparisonExporter makeCsvExporter()
{
    return { QStringLiteral("csv"), QStringLiteral("CSV"), QStringLiteral("csv"), QStringLiteral("text/csv"),
        write };
}

} // namespace wirewise::record
