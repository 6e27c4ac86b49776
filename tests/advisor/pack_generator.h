// SPDX-License-Identifier: GPL-3.0-or-later
// Packs nobody wrote: the reference pack under other names, with other values, in another order, with
// transports, features, questions, rules and pairs added or gone. "A generic engine" is tested on these
// (P15).
#pragma once

#include "core/advisor/pack.h"
#include "core/base/random.h"
#include "tests/advisor/pack_edits.h"

#include <QByteArray>

#include <memory>

namespace wirewise::advisor {

// The whole of it, as TOML with its keys shuffled; the seed decides everything. Loads without an error.
QByteArray generatedToml(const Pack& reference, quint64 seed);

// Its steps, each of which leaves a pack that can be written and loaded.
void addTransport(Pack& pack, Random& random, bool withComposite);
void addFeature(Pack& pack, Random& random);
void addQuestion(Pack& pack, Random& random); // over the last feature, and one other
void addVetoRule(Pack& pack, Random& random);
void perturbValues(Pack& pack, Random& random);
void disputeCells(Pack& pack, Random& random); // other levels in the reading as written
void renewScenarios(Pack& pack, Random& random); // a few, with what they lead to

// As loadPack would give it; aborts the test when it does not load.
std::shared_ptr<const Pack> reloaded(const Pack& pack);
std::shared_ptr<const Pack> loadedFrom(const QByteArray& toml);

} // namespace wirewise::advisor
