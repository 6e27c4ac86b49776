// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/decision_arguments.h"
#include "app/wirewise_cli/io.h"
#include "app/wirewise_cli/text_layout.h"
#include "core/base/escape.h"
#include "core/base/nearest.h"
#include "core/record/exporter_registry.h"

#include <QJsonArray>

namespace wirewise::cli {

using namespace advisor;

namespace {

constexpr OptionSpec options[] = {
    { u"--markdown", u"", u"a Markdown table" },
    { u"--csv", u"", u"comma-separated values" },
    { u"--html", u"", u"a page of its own" },
    answersOption,
    readingOption,
    packOption,
};

Result<QList<AlternativeId>> columnsFrom(const Arguments& arguments, const Pack& pack)
{
    QStringList known;
    for (const Alternative& alternative : pack.alternatives)
        known << alternative.id.value();
    QList<AlternativeId> columns;
    for (const Arguments::Word& word : arguments.operands()) {
        const AlternativeId id(word.text);
        if (pack.indexOf(id) < 0) {
            return Arguments::wrong(word,
                QStringLiteral("unknown transport '%1'%2 (known: %3)")
                    .arg(word.text, didYouMean(word.text, known), known.join(QLatin1String(", "))));
        }
        if (!columns.contains(id))
            columns << id;
    }
    return columns;
}

QJsonObject toObject(const Pack& pack, const record::Comparison& comparison)
{
    QJsonArray transports;
    for (const record::ComparisonColumn& column : comparison.columns)
        transports << QJsonObject { { QStringLiteral("id"), column.id.value() },
            { QStringLiteral("title"), column.title } };
    QJsonArray features;
    for (const record::ComparisonRow& row : comparison.rows) {
        const Feature& feature = pack.features[size_t(pack.indexOf(row.id))];
        QJsonObject cells;
        for (qsizetype c = 0; c < row.cells.size(); ++c) {
            const Cell& cell = feature.cells[size_t(pack.indexOf(comparison.columns[c].id))];
            QJsonArray cite;
            for (const CitationId& id : cell.cite)
                cite << id.value();
            QJsonObject object { { QStringLiteral("claim"), row.cells[c].claim },
                { QStringLiteral("level"), cell.level.value() },
                { QStringLiteral("claimed"), cell.claimed.value() },
                { QStringLiteral("dispute"), record::wordFor(cell.dispute) },
                { QStringLiteral("note"), cell.note }, { QStringLiteral("why"), cell.why },
                { QStringLiteral("cite"), cite } };
            if (comparison.judged)
                object.insert(QStringLiteral("fit"), record::wordFor(row.cells[c].verdict));
            cells.insert(comparison.columns[c].id.value(), object);
        }
        features << QJsonObject { { QStringLiteral("id"), row.id.value() },
            { QStringLiteral("title"), row.title }, { QStringLiteral("cells"), cells } };
    }
    return { { QStringLiteral("transports"), transports }, { QStringLiteral("features"), features } };
}

// One table row: each cell wrapped within its width.
void printRow(Io& io, const QStringList& cells, const QList<int>& widths, bool strong)
{
    QList<QStringList> columns;
    qsizetype height = 0;
    for (qsizetype c = 0; c < cells.size(); ++c) {
        columns << wrapped(cells[c], widths[c]);
        height = std::max(height, columns.last().size());
    }
    for (qsizetype line = 0; line < height; ++line) {
        QString text;
        for (qsizetype c = 0; c < columns.size(); ++c) {
            const QString part = columns[c].value(line).leftJustified(widths[c] + 2);
            text += strong || c == 0 ? io.inked(Ink::Strong, part) : part;
        }
        io.printLine(text);
    }
}

QString cellText(const record::ComparisonCell& cell)
{
    QString text = escapedForTerminal(cell.claim);
    if (cell.verdict != Verdict::Unknown)
        text += QStringLiteral(" = %1").arg(record::wordFor(cell.verdict));
    if (cell.note > 0 && cell.dispute != Dispute::None)
        text += QStringLiteral(" [%1]").arg(cell.note);
    return text;
}

// Side by side where there is room for words, else one transport below the other.
void printMatrix(Io& io, const record::Comparison& comparison)
{
    const int first = 17;
    const int count = int(comparison.columns.size());
    const int each = std::min(30, (io.columns() - first - 2 - 2 * count) / std::max(count, 1));
    const bool sideBySide = each >= 15;
    QList<int> widths { first };
    QStringList head { QString() };
    qsizetype longest = 0;
    for (const record::ComparisonColumn& column : comparison.columns) {
        widths << each;
        head << escapedForTerminal(column.shortTitle);
        longest = std::max(longest, head.last().size());
    }
    if (sideBySide)
        printRow(io, head, widths, true);
    for (const record::ComparisonRow& row : comparison.rows) {
        QStringList cells { escapedForTerminal(row.title) };
        for (const record::ComparisonCell& cell : row.cells)
            cells << cellText(cell);
        if (sideBySide) {
            io.printLine(io.inked(Ink::Faint, QString(first + 2 + count * (each + 2), QChar(u'─'))));
            printRow(io, cells, widths, false);
            continue;
        }
        io.printLine(io.inked(Ink::Strong, cells.first()));
        for (qsizetype c = 1; c < cells.size(); ++c)
            io.printLine(QStringLiteral("  %1  %2").arg(head[c].leftJustified(longest), cells[c]));
    }
}

void printNotes(Io& io, const record::Comparison& comparison)
{
    bool told = false;
    for (qsizetype i = 0; i < comparison.notes.size(); ++i) {
        const record::ComparisonNote& note = comparison.notes[i];
        if (note.dispute == Dispute::None)
            continue;
        if (!told)
            io.printLine(QString(u'\n' + io.inked(Ink::Strong, u"Disputed")));
        told = true;
        const QString text
            = QStringLiteral("%1, %2: %3").arg(note.cell, record::wordFor(note.dispute), note.text);
        const QStringList lines = wrapped(escapedForTerminal(text), io.columns() - 6);
        for (qsizetype line = 0; line < lines.size(); ++line)
            io.printLine(
                (line == 0 ? QStringLiteral("[%1]").arg(i + 1) : QString()).leftJustified(5) + lines[line]);
    }
    if (!comparison.notes.isEmpty())
        io.printLine(io.inked(Ink::Faint, u"\nEvery note with its sources: --markdown, --html or --json."));
}

Exit run(const Arguments& arguments, Io& io)
{
    const Result<std::shared_ptr<const Pack>> pack = packFrom(arguments);
    if (!pack)
        return io.fail(pack.error());
    const Result<QList<AlternativeId>> columns = columnsFrom(arguments, **pack);
    if (!columns)
        return io.fail(columns.error());
    const Result<record::Decision> decision = storedDecision(arguments, **pack);
    if (!decision)
        return io.fail(decision.error());
    const record::Comparison comparison
        = record::compare(Engine(*pack), *columns, decision->answers, decision->reading);

    const record::ComparisonExporter* chosen = nullptr;
    const std::vector<record::ComparisonExporter> exporters = record::comparisonExporters();
    for (const record::ComparisonExporter& exporter : exporters) {
        const QString option = QStringLiteral("--") + exporter.id;
        if (!arguments.has(option))
            continue;
        if (chosen || arguments.wantsJson())
            return io.fail(Arguments::wrong(*arguments.value(option),
                QStringLiteral("one form at a time, expected one of --json, --markdown, --csv, --html")));
        chosen = &exporter;
    }
    if (chosen)
        io.print(chosen->write(comparison));
    else if (arguments.wantsJson())
        io.printJson(toObject(**pack, comparison));
    else {
        printMatrix(io, comparison);
        printNotes(io, comparison);
    }
    return Exit::Done;
}

} // namespace

Command compareCommand()
{
    return { u"compare", u"[TRANSPORT ...]", u"the feature matrix, side by side",
        u"Without a transport: all five. With --answers each cell says how it meets them.", options, run };
}

} // namespace wirewise::cli
