// SPDX-License-Identifier: GPL-3.0-or-later
// A pack with something taken out, in another order, or under other names: still one that can be loaded.
#pragma once

#include "core/advisor/pack.h"
#include "core/base/random.h"

namespace wirewise::advisor {

void removeAlternative(Pack& pack, const AlternativeId& gone); // and every composite of it
void shuffleOrder(Pack& pack, Random& random); // alternatives, features, questions
void renameAll(Pack& pack, Random& random); // no id of the real one is left

} // namespace wirewise::advisor
