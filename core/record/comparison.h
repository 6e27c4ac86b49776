// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix side by side as a value, for any exporter: claims, what experts add, how cells meet answers.
#pragma once

#include "core/advisor/evaluation.h"

namespace wirewise::record {

struct ComparisonColumn
{
    advisor::AlternativeId id;
    QString title;
    QString shortTitle;
    int position = 0; // in the ranking; 0 without answers
    bool qualifies = true;
};

struct ComparisonCell
{
    QString claim; // as written
    advisor::Verdict verdict = advisor::Verdict::Unknown; // of these answers
    advisor::Dispute dispute = advisor::Dispute::None;
    int note = 0; // number in Comparison::notes from 1; 0: none
};

struct ComparisonNote
{
    QString cell; // "Firewall Friendly, Webhooks"
    advisor::Dispute dispute = advisor::Dispute::None;
    QString text;
    QList<advisor::Citation> sources;
};

struct ComparisonRow
{
    advisor::FeatureId id;
    QString title;
    QList<ComparisonCell> cells; // by column
};

struct Comparison
{
    QString title;
    QString basis; // "realtime 1.0.0, assessed reading"
    QList<ComparisonColumn> columns;
    QList<ComparisonRow> rows;
    QList<ComparisonNote> notes;
    bool judged = false; // answers say what cells are for
};

// Columns in the order given; none given: every single transport in the pack's order.
Comparison compare(const advisor::Engine& engine, const QList<advisor::AlternativeId>& columns,
    const advisor::Answers& answers = {}, advisor::Reading reading = advisor::Reading::Assessed);

// "met", "partly", "unmet", "" and "imprecise", "outdated", "wrong", "".
QString wordFor(advisor::Verdict verdict);
QString wordFor(advisor::Dispute dispute);

} // namespace wirewise::record
