// SPDX-License-Identifier: GPL-3.0-or-later
// Where the engine, or the tables its searches run on, say something else than the plain evaluation.
#pragma once

#include "core/advisor/evaluation.h"
#include "core/advisor/evaluation_tables.h"
#include "tests/advisor/plain_evaluation.h"

namespace wirewise::advisor {

// Empty, or the first thing that differs, with both sides.
QString disagreement(const PlainEvaluation& plain, const Evaluation& engine);
QString disagreement(const Pack& pack, const PlainEvaluation& plain, const EvaluationTables& tables,
    const PlainResult& result, Reading reading);

} // namespace wirewise::advisor
