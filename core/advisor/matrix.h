// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of a pack: alternatives, features, a cell for each pair, and where it is written.
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace wirewise::advisor {

using AlternativeId = Id<struct AlternativeIdTag>; // a transport or a composite of two
using FeatureId = Id<struct FeatureIdTag>;
using LevelId = Id<struct LevelIdTag>;
using CitationId = Id<struct CitationIdTag>;

// Two readings of a cell (engine.md section 7): what experts say is true, and the words as they stand.
enum class Reading { Assessed, AsWritten };
inline constexpr Reading bothReadings[] = { Reading::Assessed, Reading::AsWritten };

enum class Dispute { None, Imprecise, Outdated, Wrong };

struct Citation
{
    CitationId id;
    QString title;
    QString url; // empty for files and for the author's own reading
    QString file; // empty for what has an address
};

struct Level
{
    LevelId id;
    QString label;
};

// One transport's entry in one row, or a composite's. Transports have text; composites have `of`.
struct Cell
{
    QString text; // the claim, verbatim; a composite's is empty: its words are those of `of`
    LevelId level; // assessed: the one the engine uses
    LevelId claimed; // the level of the words as written; equals level where nobody disputes it
    QString why; // any reading beyond the words
    QString note; // what an expert adds or corrects
    Dispute dispute = Dispute::None;
    QList<AlternativeId> of; // composites: the parts it rests on
    bool copied = false; // a composite's that is its one part's, and follows it
    QString measured; // what a measurement said in place of the words; see measured_pack.h
    QList<CitationId> cite; // never empty once loaded: the feature's where the cell states none
};

// Which level a measurement stands for: the first band it does not exceed.
struct EvidenceBand
{
    std::optional<int> max; // the last band has none
    LevelId level; // empty: the measurement confirms whatever the cell has ("keep")

    friend bool operator==(const EvidenceBand&, const EvidenceBand&) = default;
};

struct EvidenceRule
{
    QString metric; // "connect_failure_percent"; empty: no measurement speaks about this feature
    std::vector<EvidenceBand> bands;

    friend bool operator==(const EvidenceRule&, const EvidenceRule&) = default;
};

struct Feature
{
    FeatureId id;
    QString title;
    QList<Level> levels;
    QList<LevelId> order; // best..worst, where the pack states one
    EvidenceRule evidence;
    std::vector<Cell> cells; // by index of the alternative in Pack::alternatives
};

struct Alternative
{
    AlternativeId id;
    QString title; // "Server-Sent Events (SSE)"
    QString shortTitle; // "SSE", for headers and buttons; the title where the pack states none
    QString summary;
    QList<AlternativeId> parts; // empty: a single transport

    bool isComposite() const { return !parts.isEmpty(); }
};

struct CellRef
{
    FeatureId feature;
    AlternativeId alternative;

    friend bool operator==(const CellRef&, const CellRef&) = default;
};

} // namespace wirewise::advisor
