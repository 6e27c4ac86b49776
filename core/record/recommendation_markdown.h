// SPDX-License-Identifier: GPL-3.0-or-later
// The recommendation as Markdown, to paste into a ticket or a chat: winner, ranking, reasons with their cells
// and sources, what excluded the others, notes, and what the other reading says.
#pragma once

#include "core/advisor/evaluation.h"
#include "core/record/decision.h"

namespace wirewise::record {

// All foreign text escaped. Both evaluations are of the decision's answers, one in each reading.
QString recommendationMarkdown(const advisor::Pack& pack, const Decision& decision,
    const advisor::Evaluation& assessed, const advisor::Evaluation& asWritten);

// "Recommended: WebSockets", "No transport qualifies", ...: plain text, one sentence without its full stop.
QString headline(const advisor::Pack& pack, const advisor::Evaluation& evaluation);

// "Read as written, SSE would lead instead." or empty where both readings agree.
QString otherReadingSentence(
    const advisor::Pack& pack, const advisor::Evaluation& shown, const advisor::Evaluation& other);

// "95.6 %", from per mille.
QString percent(int permille);

} // namespace wirewise::record
