// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/sections/sections.h"

#include "core/record/pack_words.h"

namespace wirewise::record {

using namespace advisor;

namespace {

void note(QList<CitationId>& seen, const QList<CitationId>& cite)
{
    for (const CitationId& id : cite) {
        if (!seen.contains(id))
            seen << id;
    }
}

// What the consequences and the notes rest on.
BulletList sourcesOf(const Record& record)
{
    const Evaluation& evaluation = record.advice.evaluation;
    QList<CitationId> cited;
    if (evaluation.winner) {
        for (const Contribution& row : evaluation.standing(*evaluation.winner)->contributions)
            note(cited, row.cite);
    }
    for (const Note& each : evaluation.notes) {
        if (!evaluation.winner || each.about.isEmpty() || each.about.contains(*evaluation.winner))
            note(cited, each.cite);
    }
    BulletList list;
    for (const CitationId& id : std::as_const(cited)) {
        if (const Citation* citation = record.pack->citation(id))
            list.items << Line { plain(QStringLiteral("[%1] ").arg(id.value())), Span { citation->title, Span::Style::Plain, safeUrl(citation->url) } };
    }
    return list;
}

Code step(const Record& record)
{
    return { QStringLiteral("yaml"),
        QStringLiteral("# a step of a job; wirewise-cli and its two helpers on PATH, the path as it is in your repository\n"
                       "- name: The decision still holds\n"
                       "  run: |\n"
                       "    wirewise-cli recheck %1 --measure")
            .arg(asShellWord(jsonFile(record))) };
}

} // namespace

void addAppendix(const Record& record, RecordDocument& document)
{
    document.blocks << Heading { 2, QStringLiteral("More Information") };
    if (!record.head.supersedes.isEmpty()) {
        const QString& earlier = record.head.supersedes;
        document.blocks << Paragraph { { plain(QStringLiteral("Supersedes ")), Span { earlier, Span::Style::Plain, safeUrl(earlier) }, plain(QStringLiteral(".")) } };
    }
    document.blocks << Paragraph { { plain(QStringLiteral("Judged with the rule pack %1 %2, SHA-256 ").arg(record.pack->id, record.pack->version)),
        code(record.pack->sha256), plain(QStringLiteral(", %1 reading; evidence as it stood on %2. The same record for machines: ")
                                             .arg(toText(record.decision.reading), record.head.date.toString(Qt::ISODate))),
        Span { jsonFile(record), Span::Style::Code, safeUrl(jsonFile(record)) }, plain(QStringLiteral(".")) } };
    document.blocks << Heading { 3, QStringLiteral("Check it again") };
    document.blocks << Paragraph { { plain(QStringLiteral("Exit code 0: it holds; 1: it does not, and how; 3: it could not be measured. As a step for CI:")) } };
    document.blocks << step(record);
    if (BulletList sources = sourcesOf(record); !sources.items.isEmpty())
        document.blocks << Heading { 3, QStringLiteral("Sources") } << std::move(sources);
}

} // namespace wirewise::record
