// SPDX-License-Identifier: GPL-3.0-or-later
// The recommendation for a terminal, and for machines.
#pragma once

#include "app/wirewise_cli/io.h"
#include "core/advisor/evaluation.h"
#include "core/record/decision.h"

namespace wirewise::cli {

// Evaluates the decision in both readings and prints it, as text or as the JSON document of product.md.
void printRecommendation(Io& io, const advisor::Engine& engine, const record::Decision& decision, bool json);

} // namespace wirewise::cli
