// SPDX-License-Identifier: GPL-3.0-or-later
// What was measured, and what the user makes of it: the part of the decision about evidence.
#include "ui/models/decision.h"

#include <algorithm>

namespace wirewise::ui {

using namespace advisor;
using evidence::Evidence;
using evidence::Kept;

namespace {

bool isOf(const Kept& kept, const CellRef& cell)
{
    return kept.evidence.proof.cell == cell;
}

} // namespace

QDateTime Decision::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.wall().count()).toUTC();
}

MeasuredCell Decision::weighed(const Evidence& piece) const
{
    return evidence::weigh(m_pack, { piece }, now()).cells.first();
}

const Kept* Decision::evidenceOf(const CellRef& cell) const
{
    const QList<Kept>& all = m_content.evidence;
    const auto newest = std::find_if(all.rbegin(), all.rend(), [&cell](const Kept& each) { return isOf(each, cell); });
    return newest == all.rend() ? nullptr : &*newest;
}

void Decision::addEvidence(const QList<Evidence>& evidence)
{
    Content next = m_content;
    for (const Evidence& each : evidence)
        wirewise::evidence::add(next.evidence, each);
    push(std::move(next), evidence.size() == 1 ? tr("Proof of %1").arg(name(evidence.first().proof.cell.alternative))
                                               : tr("%n proof(s)", nullptr, int(evidence.size())));
}

void Decision::acceptEvidence(const CellRef& cell)
{
    decideEvidence({ cell }, true, tr("Use what was measured: %1").arg(name(cell.alternative)));
}

void Decision::rejectEvidence(const CellRef& cell)
{
    decideEvidence({ cell }, false, tr("Keep the pack's word: %1").arg(name(cell.alternative)));
}

void Decision::acceptEvidence()
{
    decideEvidence(previewedCells(), true, tr("Use what was measured"));
}

void Decision::rejectEvidence()
{
    decideEvidence(previewedCells(), false, tr("Keep the pack's word"));
}

QList<CellRef> Decision::previewedCells() const
{
    QList<CellRef> cells;
    for (const MeasuredCell& each : m_preview.cells)
        cells.append(each.cell);
    return cells;
}

void Decision::decideEvidence(const QList<CellRef>& cells, bool accept, const QString& text)
{
    Content next = m_content;
    for (const CellRef& cell : cells) {
        const Kept* newest = evidenceOf(cell);
        if (!newest)
            continue;
        const Kept decided { newest->evidence, accept };
        next.evidence.removeIf([&cell](const Kept& kept) { return isOf(kept, cell); });
        next.evidence.append(decided);
    }
    push(std::move(next), text);
}

void Decision::weighEvidence()
{
    const MeasuredPack weighed = evidence::weigh(m_pack, evidence::acceptedOf(m_content.evidence), now());
    m_engine = std::make_shared<const Engine>(weighed.pack);
    m_confidences.clear();
}

// As if all that is not decided yet were accepted; what that makes different to now.
void Decision::preview()
{
    m_preview = {};
    QList<Evidence> all = evidence::acceptedOf(m_content.evidence);
    const qsizetype accepted = all.size();
    for (const Kept& kept : m_content.evidence)
        if (!kept.accepted)
            all.append(kept.evidence);
    if (all.size() == accepted)
        return;
    MeasuredPack weighed = evidence::weigh(m_pack, all, now());
    for (qsizetype i = accepted; i < all.size(); ++i) {
        MeasuredCell cell = weighed.cells.at(i);
        if (cell.result != MeasuredResult::Replaced && cell.result != MeasuredResult::Confirmed)
            continue;
        const Pack& used = m_engine->pack();
        cell.before = used.features[size_t(used.indexOf(cell.cell.feature))]
                          .cells[size_t(used.indexOf(cell.cell.alternative))]
                          .level;
        if (cell.before != cell.after)
            m_preview.cells.append(cell);
    }
    if (m_preview.cells.isEmpty())
        return;
    m_preview.engine = std::make_shared<const Engine>(weighed.pack);
    m_preview.after = m_preview.engine->evaluate(m_known, m_content.reading);
}

} // namespace wirewise::ui
