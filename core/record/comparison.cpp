// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/comparison.h"

#include <algorithm>

namespace wirewise::record {

using namespace advisor;

namespace {

QString claimOf(const Pack& pack, const Feature& feature, const Cell& cell)
{
    if (cell.of.isEmpty())
        return cell.text;
    QStringList words;
    for (const AlternativeId& part : cell.of)
        words << feature.cells[size_t(pack.indexOf(part))].text;
    return words.join(QLatin1String(" / "));
}

QList<Citation> sourcesOf(const Pack& pack, const QList<CitationId>& cite)
{
    QList<Citation> sources;
    for (const CitationId& id : cite) {
        if (const Citation* citation = pack.citation(id))
            sources << *citation;
    }
    return sources;
}

} // namespace

Comparison compare(
    const Engine& engine, const QList<AlternativeId>& columns, const Answers& answers, Reading reading)
{
    const Pack& pack = engine.pack();
    const Evaluation evaluation = engine.evaluate(answers, reading);
    Comparison comparison;
    comparison.title = pack.title;
    comparison.basis
        = QStringLiteral("%1 %2, %3 reading")
              .arg(pack.id, pack.version,
                  reading == Reading::Assessed ? QStringLiteral("assessed") : QStringLiteral("as-written"));
    comparison.judged = evaluation.status != Status::NoInformation;
    for (const Alternative& alternative : pack.alternatives) {
        if (columns.isEmpty() ? !alternative.isComposite() : columns.contains(alternative.id))
            comparison.columns << ComparisonColumn { alternative.id, alternative.title,
                alternative.shortTitle, 0, true };
    }
    if (!columns.isEmpty()) {
        std::stable_sort(
            comparison.columns.begin(), comparison.columns.end(), [&columns](const auto& a, const auto& b) {
                return columns.indexOf(a.id) < columns.indexOf(b.id);
            });
    }
    for (ComparisonColumn& column : comparison.columns) {
        if (const Standing* standing = evaluation.standing(column.id)) {
            column.position = standing->position;
            column.qualifies = standing->qualifies;
        }
    }
    for (const Feature& feature : pack.features) {
        ComparisonRow row { feature.id, feature.title, {} };
        for (const ComparisonColumn& column : std::as_const(comparison.columns)) {
            const Cell& cell = feature.cells[size_t(pack.indexOf(column.id))];
            ComparisonCell shown;
            shown.claim = claimOf(pack, feature, cell);
            shown.dispute = cell.dispute;
            if (comparison.judged)
                shown.verdict = engine.verdict(answers, { feature.id, column.id }, reading);
            if (!cell.note.isEmpty()) {
                comparison.notes << ComparisonNote { feature.title + QLatin1String(", ") + column.shortTitle,
                    cell.dispute, cell.note, sourcesOf(pack, cell.cite) };
                shown.note = int(comparison.notes.size());
            }
            row.cells << shown;
        }
        comparison.rows << row;
    }
    return comparison;
}

QString wordFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return QStringLiteral("met");
    case Verdict::Partly:
        return QStringLiteral("partly");
    case Verdict::Unmet:
        return QStringLiteral("unmet");
    case Verdict::Unknown:
        break;
    }
    return {};
}

QString wordFor(Dispute dispute)
{
    switch (dispute) {
    case Dispute::Imprecise:
        return QStringLiteral("imprecise");
    case Dispute::Outdated:
        return QStringLiteral("outdated");
    case Dispute::Wrong:
        return QStringLiteral("wrong");
    case Dispute::None:
        break;
    }
    return {};
}

} // namespace wirewise::record
