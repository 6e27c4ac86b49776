// SPDX-License-Identifier: GPL-3.0-or-later
// The bench for proofs as a decision asks for it.
#pragma once

#include "core/advisor/need.h"
#include "core/evidence/lab/lab.h"

namespace wirewise::cli {

// Programs beside this one, starters from it; rate, size, kind, clients and freshness as the answers have them.
evidence::Lab::Settings labSettings(const advisor::Pack& pack, const advisor::Answers& answers, quint64 seed);

} // namespace wirewise::cli
