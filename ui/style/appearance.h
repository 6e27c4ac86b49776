// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that turns what the core says (verdict, transport, importance, status) into colour, icon and
// word. Never colour alone: every look carries its word.
#pragma once

#include "core/advisor/advice/confidence.h"
#include "ui/style/theme.h"

namespace wirewise::ui {

// What the last proof of a cell came to.
enum class Badge {
    None,
    Confirmed,
    NoteConfirmed, // contradicted as written; the expert's note holds
    Contradicted,
    NotConclusive, // measured, but the interval spans two levels
    NotProvable,
    Expired,
};

struct Look
{
    QString word; // "meets"
    QString icon; // id of ui/style/icons.h; empty: none
    QColor ink; // of word and icon
    QColor ground; // behind them; invalid: none
};

struct TransportLook
{
    QColor mark; // dots, bars, lines: 3:1 on every ground
    QColor ink; // text: 4.5:1 on window and surface
    QColor onMark; // text on the mark
};

// Told apart by colour-blind eyes. Composites, and ids nobody knows, are slate.
TransportLook lookOf(const Theme& theme, const advisor::AlternativeId& id);
TransportLook lookOf(const Theme& theme, const TransportId& id);

Look lookOf(const Theme& theme, advisor::Verdict verdict);
Look lookOf(const Theme& theme, advisor::Dispute dispute); // None: everything empty
Look lookOf(const Theme& theme, advisor::Status status);
Look lookOf(const Theme& theme, advisor::ConfidenceLabel label);
Look lookOf(const Theme& theme, Badge badge); // what a proof came to; None: everything empty

QString wordOf(advisor::Importance importance); // "must"
QString wordOf(advisor::ConfidenceLabel label); // "firm"
QString wordOf(advisor::Reading reading); // "assessed"
QString wordOf(Badge badge); // "contradicted", "note confirmed"

QString scoreText(int permille); // "85.3"

} // namespace wirewise::ui
