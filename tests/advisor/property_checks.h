// SPDX-License-Identifier: GPL-3.0-or-later
// The properties of engine.md section 2 for one pack and one set of answers. Each check returns nothing, or
// what is wrong in words; the suites decide on which packs and how often.
#pragma once

#include "core/advisor/evaluation.h"
#include "tests/advisor/naive_searches.h"

namespace wirewise::advisor {

// P3; counts each comparison of a pair in `checks`.
QString brokenMonotony(const Engine& engine, const Answers& answers, Reading reading, int& checks);
// P6: rows add up to scores, cells are the pack's, and what leads rests on at least one of the singles'
// cells.
QString brokenPoints(const Engine& engine, const Answers& answers, Reading reading);
// P10; nothing leads: no flips.
QString brokenFlips(const Engine& engine, const Answers& answers, Reading reading);
// P11; somebody qualifies: no dead end.
QString brokenDeadEnd(const Engine& engine, const Answers& answers, Reading reading);
// P12, with `completions`, `together` and what each open question can do. Looks at every partial completion:
// give it few open questions.
QString brokenCompletions(const Engine& engine, const Answers& answers, Reading reading);
QString brokenNextQuestion(const Engine& engine, const Answers& answers, Reading reading);
// P13: of the triangle and of the acceptabilities; nothing leads: no confidence.
QString brokenConfidence(const Engine& engine, const Answers& answers, Reading reading);
// engine.md 1.8: the contrast of the winner and another.
QString brokenContrast(const Engine& engine, const Answers& answers, Reading reading);

} // namespace wirewise::advisor
