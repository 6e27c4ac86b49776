// SPDX-License-Identifier: GPL-3.0-or-later
// What was proved and measured, in words: badges, figures, what accepting it would change, and whether the
// recommended transport keeps the requirement's own threshold.
#pragma once

#include "ui/models/decision.h"
#include "ui/style/appearance.h"

namespace wirewise::ui {

Badge badgeOf(const Decision& decision, const evidence::Kept* kept); // null: None
QString verdictWord(evidence::ProofVerdict verdict); // "contradicted"
QString badgeWords(Badge badge, const evidence::ProofResult& proof); // "contradicted · 20 s"

QString figureText(const evidence::Figure& figure); // "20,000 ms"
QString proofText(const Told& told); // what was done and seen
QString proofWord(const QString& english); // a criterion or a figure's title ("Delay p95, cut when idle"), as evidence holds it
QString originWord(evidence::Origin origin); // "measured"
QString levelLabel(const advisor::Feature& feature, const advisor::LevelId& level);

// "Measured here: Realtime of Polling is not “asked” but “interval”. The recommendation would change from X to
// Y."; empty where nothing would change.
QString previewWords(const Decision& decision);
// "Before: SSE, firm. After: WebSockets, leaning."
QString beforeAndAfter(const Decision& decision);

// The recommended transport misses what the answers ask for.
struct MissedThreshold
{
    QString sentence;
    advisor::CellRef runnerUp; // worth a run; empty where there is none, or it has been run
};
std::optional<MissedThreshold> missedThreshold(const Decision& decision);

} // namespace wirewise::ui
