// SPDX-License-Identifier: GPL-3.0-or-later
// How sure a result is, in words: three statements that are never blended into one (engine.md 1.7).
#pragma once

#include "core/advisor/advice/confidence.h"
#include "core/advisor/advice/next_question.h"

#include <QString>

namespace wirewise::ui {

// For the chip beside the headline: "firm", "close to SSE", "only one qualifies" (never a share of one).
QString confidenceWords(
    const advisor::Pack& pack, const advisor::Evaluation& evaluation, const advisor::Confidence& confidence);

// "Best in 70 of 100 ways to weigh must, should and nice; WS + polling in the other 30."
QString weighingSentence(
    const advisor::Pack& pack, const advisor::Evaluation& evaluation, const advisor::Confidence& confidence);
// The exact share of the triangle, where it says something the sentence above does not; else empty.
QString triangleSentence(const advisor::Confidence& confidence);
// "If you had not ranked importance at all: beats X in 86 of 100." Empty with nothing to beat.
QString pairwiseSentence(const advisor::Pack& pack, const advisor::Confidence& confidence);
// What the questions still open could do.
QString openSentence(const advisor::Confidence& confidence, bool anyOpen);

// For who cannot see the triangle.
QString triangleDescription(const advisor::Pack& pack, const advisor::Confidence& confidence);

// "86", "fewer than 1", "more than 99", "all": of a hundred.
QString ofHundred(double share);

} // namespace wirewise::ui
