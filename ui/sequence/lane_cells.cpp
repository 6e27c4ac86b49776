// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/lane_cells.h"

#include "ui/sequence/sequence_layout.h"

#include <algorithm>

namespace wirewise::ui {

namespace {

constexpr int blocksPerCell = 4; // shorter ones are taken as one
constexpr auto streams = qint64(sequenceStreams);

} // namespace

LaneCells::LaneCells(Nanoseconds origin, Nanoseconds span)
    : m_origin(origin)
    , m_span(std::max(span, Nanoseconds(1)))
{
}

qint64 LaneCells::keyOf(Nanoseconds at, SequenceStream stream) const
{
    const qint64 since = (at - m_origin).count();
    const qint64 cell = since >= 0 ? since / m_span.count() : -1 - (-1 - since) / m_span.count();
    return cell * streams + qint64(stream);
}

void LaneCells::add(const SequenceRecord& record)
{
    if (!record.travels() || record.carried)
        return;
    Cell& cell = m_cells[keyOf(record.at, record.stream())];
    cell.sums.add(record, Nanoseconds(0));
    if (cell.rows.size() <= std::size_t(arrowsPerCell))
        cell.rows.push_back(&record);
}

void LaneCells::gather(const SequenceTrack& track, Nanoseconds from, Nanoseconds to)
{
    for (const auto& block : track.blocks()) {
        // Whole cells: what is just out of sight counts for the one at the edge.
        if (block->to < from - m_span || block->from > to + m_span)
            continue;
        if (block->lastAt - block->firstAt > m_span / blocksPerCell) {
            for (const SequenceRecord& record : block->records)
                add(record);
            continue;
        }
        const Nanoseconds middle = block->firstAt + (block->lastAt - block->firstAt) / 2;
        for (qint64 i = 0; i < streams; ++i) {
            const StreamSums& sums = block->sums[std::size_t(i)];
            if (sums.count == 0)
                continue;
            Cell& cell = m_cells[keyOf(middle, SequenceStream(i))];
            cell.sums.add(sums);
            cell.blocks.push_back(block.get());
        }
    }
}

qint64 LaneCells::countAt(qint64 key) const
{
    const auto found = m_cells.find(key);
    return found == m_cells.end() ? 0 : found->second.sums.count;
}

// A steady rate near the bound would be band and arrows in turn: what lies between two bands is one.
bool LaneCells::gathered(qint64 key, const Cell& cell) const
{
    return cell.sums.count > arrowsPerCell
        || (cell.sums.count > arrowsPerCell / 2 && countAt(key - streams) > arrowsPerCell && countAt(key + streams) > arrowsPerCell);
}

void LaneCells::forEach(const std::function<void(const StreamSums&, SequenceStream)>& band,
    const std::function<void(const SequenceRecord&)>& arrow) const
{
    for (const auto& [key, cell] : m_cells) {
        const auto stream = SequenceStream(((key % streams) + streams) % streams);
        if (gathered(key, cell)) {
            band(cell.sums, stream);
            continue;
        }
        for (const SequenceRecord* record : cell.rows)
            arrow(*record);
        for (const SequenceBlock* block : cell.blocks)
            for (const SequenceRecord& record : block->records)
                if (record.stream() == stream && !record.carried)
                    arrow(record);
    }
}

} // namespace wirewise::ui
