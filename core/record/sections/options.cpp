// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/sections/sections.h"

#include "core/record/pack_words.h"

namespace wirewise::record {

using namespace advisor;

namespace {

Line optionLine(const Record& record, const Standing& standing)
{
    Line line { strong(titleOf(*record.pack, standing.alternative)) };
    line << plain(QStringLiteral(": ") + scoreText(standing.permille));
    if (standing.qualifies)
        return line;
    QStringList vetoes;
    for (const Veto& veto : standing.vetoes)
        vetoes << vetoWords(record, veto);
    return line << plain(QStringLiteral(", excluded by ") + vetoes.join(QLatin1String("; ")));
}

QString reasonFor(const Record& record, const Contribution& row, bool withSources)
{
    QString text = QStringLiteral("%1 (%2): %3 is %4").arg(quoted(phraseOf(*record.pack, row.question, row.option)),
        toText(row.importance), titleOf(*record.pack, row.cell.feature), quoted(row.text));
    if (!row.measured.isEmpty())
        text += QStringLiteral(", measured: %1 (%2)").arg(row.levelLabel, row.measured);
    else if (row.corrected)
        text += QStringLiteral(", in truth: ") + row.levelLabel;
    if (row.value > 0 && row.value < 100)
        text += QStringLiteral(", worth %1 of 100").arg(row.value);
    return withSources && !row.why.isEmpty() ? text + QStringLiteral("; ") + row.why : text;
}

QString wordOf(const Contribution& row)
{
    return row.verdict == Verdict::Met ? QStringLiteral("Good, because ")
        : row.verdict == Verdict::Partly ? QStringLiteral("Neutral, because ")
                                         : QStringLiteral("Bad, because ");
}

} // namespace

BulletList argumentsFor(const Record& record, const Standing& standing, bool withSources)
{
    BulletList list;
    for (const Veto& veto : standing.vetoes)
        list.items << Line { plain(QStringLiteral("Bad, because it is excluded by ") + vetoWords(record, veto)) };
    if (!standing.qualifies)
        return list;
    for (const Verdict verdict : { Verdict::Met, Verdict::Partly, Verdict::Unmet }) {
        for (const Contribution& row : standing.contributions) {
            if (row.verdict != verdict)
                continue;
            Line line { plain(wordOf(row) + reasonFor(record, row, withSources)) };
            for (const CitationId& id : withSources ? row.cite : QList<CitationId>()) {
                if (const Citation* citation = record.pack->citation(id))
                    line << plain(QStringLiteral(" ")) << Span { QStringLiteral("[%1]").arg(id.value()), Span::Style::Plain, safeUrl(citation->url) };
            }
            list.items << line;
        }
    }
    return list;
}

void addOptions(const Record& record, RecordDocument& document)
{
    document.blocks << Heading { 2, QStringLiteral("Considered Options") };
    BulletList options;
    Chart chart { QStringLiteral("How much of what was asked for each option gives"), {} };
    for (const Standing& standing : record.advice.evaluation.ranking) {
        const double score = standing.permille / 10.0;
        options.items << optionLine(record, standing);
        chart.bars << Chart::Bar { shortTitleOf(*record.pack, standing.alternative), score, score, score,
            standing.qualifies ? scoreText(standing.permille) : QStringLiteral("excluded"), !standing.qualifies };
    }
    if (chart.bars.isEmpty()) { // nothing is ranked yet: what there is
        for (const Alternative& alternative : record.pack->alternatives)
            options.items << Line { strong(alternative.title), plain(QStringLiteral(": ") + alternative.summary) };
    } else {
        document.blocks << std::move(chart);
    }
    document.blocks << std::move(options);
}

void addComparison(const Record& record, RecordDocument& document)
{
    const Evaluation& evaluation = record.advice.evaluation;
    if (evaluation.ranking.isEmpty())
        return;
    document.blocks << Heading { 2, QStringLiteral("Pros and Cons of the Options") };
    for (const Standing& standing : evaluation.ranking) {
        if (evaluation.winner == standing.alternative)
            continue; // its own are the consequences
        document.blocks << Heading { 3, titleOf(*record.pack, standing.alternative) };
        document.blocks << argumentsFor(record, standing, false);
    }
}

} // namespace wirewise::record
