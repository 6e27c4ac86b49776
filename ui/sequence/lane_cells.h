// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts a lane's visible rows into cells of time, one row of cells for each stream: a crowded cell becomes a band, the
// others are arrows. Cells are counted from the run's begin, so that scrolling changes none.
#pragma once

#include "ui/sequence/sequence_track.h"

#include <functional>
#include <unordered_map>

namespace wirewise::ui {

class LaneCells
{
public:
    LaneCells(Nanoseconds origin, Nanoseconds span);

    // Blocks much shorter than a cell go in by their sums; of all others every row is looked at.
    void gather(const SequenceTrack& track, Nanoseconds from, Nanoseconds to);

    void forEach(const std::function<void(const StreamSums&, SequenceStream)>& band,
        const std::function<void(const SequenceRecord&)>& arrow) const;

private:
    struct Cell
    {
        StreamSums sums;
        std::vector<const SequenceRecord*> rows; // until there are too many
        std::vector<const SequenceBlock*> blocks;
    };

    qint64 keyOf(Nanoseconds at, SequenceStream stream) const;
    void add(const SequenceRecord& record);
    bool gathered(qint64 key, const Cell& cell) const;
    qint64 countAt(qint64 key) const;

    Nanoseconds m_origin;
    Nanoseconds m_span;
    std::unordered_map<qint64, Cell> m_cells;
};

} // namespace wirewise::ui
