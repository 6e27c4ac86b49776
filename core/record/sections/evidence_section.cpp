// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/sections/sections.h"

#include "core/advisor/need.h"
#include "core/evidence/evidence.h"
#include "core/record/pack_words.h"

#include <algorithm>
#include <cmath>

namespace wirewise::record {

using namespace advisor;
using namespace evidence;

namespace {

QString unitOf(const QString& metric)
{
    return metric.endsWith(QLatin1String("_ms")) ? QStringLiteral("ms") : metric.endsWith(QLatin1String("_percent")) ? QStringLiteral("%") : QString();
}

QString withUnit(double value, const QString& unit)
{
    if (unit == QLatin1String("yes/no"))
        return value != 0 ? QStringLiteral("yes") : QStringLiteral("no");
    return unit.isEmpty() ? number(value) : number(value) + u' ' + unit;
}

QString timeText(const QDateTime& time)
{
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC");
}

QString measuredText(const ProofResult& proof)
{
    if (!proof.measured)
        return {};
    const QString unit = unitOf(proof.metric);
    return QStringLiteral("%1 (%2 to %3 with 95 %, %4 samples)")
        .arg(withUnit(proof.measured->value, unit), number(proof.measured->low), withUnit(proof.measured->high, unit),
            QString::number(proof.measured->samples));
}

QString verdictText(const ProofResult& proof)
{
    const QString word = proof.verdict == ProofVerdict::NotProvable ? QStringLiteral("not provable") : toText(proof.verdict);
    return proof.noted ? QStringLiteral("%1; with the expert's note %2").arg(word, toText(*proof.noted)) : word;
}

// What it does to the advice.
QString standingOf(const Record& record, const Kept& kept, qsizetype accepted)
{
    if (!kept.accepted)
        return QStringLiteral("shown, not decided on");
    if (!*kept.accepted)
        return QStringLiteral("shown, not accepted");
    if (isExpired(kept.evidence, judgedAt(record.head)))
        return QStringLiteral("expired, counts no more");
    switch (record.weighed.value(accepted).result) {
    case MeasuredResult::Replaced:
        return QStringLiteral("counts, in place of the pack's word");
    case MeasuredResult::Confirmed:
        return QStringLiteral("counts, as the pack has it");
    case MeasuredResult::NotConclusive:
        return QStringLiteral("too wide to tell two levels apart");
    case MeasuredResult::Expired:
    case MeasuredResult::NotUsable:
        break;
    }
    return QStringLiteral("accepted; the pack reads no figure here");
}

Table verdicts(const Record& record)
{
    Table table { QStringLiteral("What was proved, and what it counts for"),
        { QStringLiteral("Cell"), QStringLiteral("The pack's claim"), QStringLiteral("Verdict"), QStringLiteral("Measured"),
            QStringLiteral("In this decision") },
        {} };
    qsizetype accepted = 0;
    for (const Kept& kept : record.decision.evidence) {
        const ProofResult& proof = kept.evidence.proof;
        table.rows << QList<Line> { { strong(cellTitle(*record.pack, proof.cell)) }, { plain(proof.claim) }, { plain(verdictText(proof)) },
            { plain(measuredText(proof)) }, { plain(standingOf(record, kept, accepted)) } };
        if (kept.accepted == true)
            ++accepted;
    }
    return table;
}

BulletList observations(const Record& record)
{
    BulletList list;
    for (const Kept& kept : record.decision.evidence) {
        const ProofResult& proof = kept.evidence.proof;
        Line line { strong(cellTitle(*record.pack, proof.cell) + u':'), plain(u' ' + proof.text.english()) };
        if (!proof.criterion.isEmpty())
            line << plain(QStringLiteral(" ")) << emphasis(QStringLiteral("Judged by:")) << plain(u' ' + proof.criterion);
        list.items << line;
    }
    return list;
}

Table figuresOf(const Record& record)
{
    Table table { QStringLiteral("Every figure that was taken"),
        { QStringLiteral("Cell"), QStringLiteral("Figure"), QStringLiteral("Value"), QStringLiteral("Taken") }, {}, { 2 } };
    for (const Kept& kept : record.decision.evidence) {
        const ProofResult& proof = kept.evidence.proof;
        for (const Figure& figure : proof.figures) {
            table.rows << QList<Line> { { plain(cellTitle(*record.pack, proof.cell)) },
                { plain(figure.title.isEmpty() ? figure.id : figure.title) }, { plain(withUnit(figure.value, figure.unit)) },
                { plain(toText(figure.origin)) } };
        }
    }
    return table;
}

Table surroundingsOf(const Record& record)
{
    Table table { QStringLiteral("Where, when and with what"),
        { QStringLiteral("Cell"), QStringLiteral("Taken at"), QStringLiteral("Good until"), QStringLiteral("Machine"),
            QStringLiteral("Wirewise"), QStringLiteral("Seed"), QStringLiteral("Pack") },
        {}, { 5 } };
    for (const Kept& kept : record.decision.evidence) {
        const Evidence& each = kept.evidence;
        QStringList machine { each.where.host, each.where.machine };
        machine.removeAll(QString());
        table.rows << QList<Line> { { plain(cellTitle(*record.pack, each.proof.cell)) }, { plain(timeText(each.at)) },
            { plain(timeText(each.expires)) }, { plain(machine.join(QLatin1String(": "))) }, { plain(each.where.program) },
            { plain(QString::number(each.seed)) },
            { plain(QString(each.pack.id + u' ' + each.pack.version).trimmed()), plain(QStringLiteral(" ")), code(each.pack.sha256.left(12)) } };
    }
    return table;
}

Code commandsOf(const Record& record)
{
    QStringList commands;
    for (const Kept& kept : record.decision.evidence) {
        if (!kept.evidence.command.isEmpty())
            commands << shown(kept.evidence.command); // a line each, whatever is in it
    }
    commands.removeDuplicates();
    return { QStringLiteral("sh"), commands.join(u'\n') };
}

// One chart for each metric; delays lie decades apart.
QList<Chart> chartsOf(const Record& record)
{
    QList<Chart> charts;
    QStringList metrics;
    const std::optional<Stated<std::chrono::milliseconds>> freshness = needOf(*record.pack, record.decision.answers).freshness;
    for (const Kept& kept : record.decision.evidence) {
        const ProofResult& proof = kept.evidence.proof;
        if (!proof.measured)
            continue;
        const QString unit = unitOf(proof.metric);
        if (!metrics.contains(proof.metric)) {
            metrics << proof.metric;
            charts << Chart { QStringLiteral("%1 (%2)").arg(titleOf(*record.pack, proof.cell.feature), proof.metric), {} };
            charts.last().logarithmic = unit == QLatin1String("ms");
            if (charts.last().logarithmic && proof.metric.endsWith(QLatin1String("_p95_ms")) && freshness) {
                charts.last().limit = double(freshness->value.count());
                charts.last().limitText = QStringLiteral("asked for: ") + withUnit(*charts.last().limit, unit);
            }
        }
        charts[metrics.indexOf(proof.metric)].bars << Chart::Bar { shortTitleOf(*record.pack, proof.cell.alternative), proof.measured->value,
            proof.measured->low, proof.measured->high, withUnit(proof.measured->value, unit), kept.accepted == false };
    }
    for (Chart& chart : charts) {
        double most = chart.limit.value_or(0);
        double least = chart.limit.value_or(most);
        for (const Chart::Bar& bar : std::as_const(chart.bars)) {
            most = std::max(most, bar.high);
            least = std::min(least > 0 ? least : bar.low, bar.low);
        }
        chart.logarithmic = chart.logarithmic && least > 0;
        if (chart.logarithmic) {
            chart.bottom = std::pow(10, std::floor(std::log10(least * 0.999)));
            chart.top = std::pow(10, std::ceil(std::log10(most * 1.001)));
        } else {
            chart.top = most > 0 ? most : 1;
        }
    }
    return charts;
}

} // namespace

void addEvidence(const Record& record, RecordDocument& document)
{
    document.blocks << Heading { 2, QStringLiteral("Evidence") };
    if (record.decision.evidence.isEmpty()) {
        document.blocks << Paragraph { { plain(QStringLiteral("Nothing was measured: this rests on the pack's claims alone. ")),
            code(QStringLiteral("wirewise-cli prove --all --answers decision.toml --save decision.toml")), plain(QStringLiteral(" measures.")) } };
        return;
    }
    document.blocks << verdicts(record);
    for (Chart& chart : chartsOf(record))
        document.blocks << std::move(chart);
    document.blocks << observations(record);
    if (Table figures = figuresOf(record); !figures.rows.isEmpty())
        document.blocks << std::move(figures);
    document.blocks << surroundingsOf(record);
    if (Code commands = commandsOf(record); !commands.text.isEmpty())
        document.blocks << Paragraph { { plain(QStringLiteral("To repeat it:")) } } << std::move(commands);
}

} // namespace wirewise::record
