// SPDX-License-Identifier: GPL-3.0-or-later
// Measurements in place of claims: a pack with the levels that were measured (engine.md 1.10). A measurement
// replaces a cell's level in both readings, never a score and never the words; composites that copy the cell
// follow. What it stands for is written in the pack: metric and bands.
#pragma once

#include "core/advisor/pack.h"

#include <QDateTime>

#include <memory>

namespace wirewise::advisor {

// What was measured, in the metric's unit, and how well it is known.
struct Measured
{
    double value = 0;
    double low = 0; // the interval it lies in with 95 %
    double high = 0;
    qint64 samples = 0;

    friend bool operator==(const Measured&, const Measured&) = default;
};

// hits of n in percent, with Wilson's score interval (z = 1.96).
Measured percentOf(qint64 hits, qint64 n);

struct Measurement
{
    CellRef cell; // a transport's
    QString metric; // must be the one the pack reads for this feature
    Measured measured;
    QString host; // where; may be empty
    QDateTime at; // when; may be invalid
    QDateTime expires; // not used from then on; invalid: never
};

enum class MeasuredResult {
    Replaced, // another level than the pack's
    Confirmed, // the level the pack has
    NotConclusive, // the interval spans two levels: the pack's stays
    Expired,
    NotUsable, // no such cell, or not the metric the pack reads
};

struct MeasuredCell
{
    CellRef cell;
    MeasuredResult result = MeasuredResult::NotUsable;
    LevelId before;
    LevelId after;
};

struct MeasuredPack
{
    std::shared_ptr<const Pack> pack; // the same one where nothing was usable; keeps id, version and hash
    QList<MeasuredCell> cells; // one for each measurement, in their order
};

// now: what expiry is judged by; the advisor has no clock.
MeasuredPack withMeasurements(
    const std::shared_ptr<const Pack>& pack, const QList<Measurement>& measurements, const QDateTime& now);

} // namespace wirewise::advisor
