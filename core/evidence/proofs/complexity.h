// SPDX-License-Identifier: GPL-3.0-or-later
// What a count of sources is called: the scale that client_complexity and server_complexity share.
//
// Why these numbers. A hundred lines of C++ are read in one sitting; three hundred are a component of their own.
// Lines that only a failure runs count twice: nobody sees them run, so each needs a test that makes the failure.
// A library beyond plain HTTP (which every program has already) is learned, built and kept up to date: 50. A file
// that a tool writes puts that tool into everybody's build: 25. The WebSocket and the polling client exist in C++
// and in JavaScript, and take a good two lines of C++ for one of JavaScript: browser clients have half the bounds.
#pragma once

#include "core/evidence/proofs/proof.h"
#include "core/evidence/lab/source_count.h"

namespace wirewise::evidence {

enum class Complexity { Low, Medium, High };

int complexityScore(const SourceCount& count);
Complexity complexityOf(const SourceCount& count);

// starters as for countStarter().
Result<Seen> seeClientComplexity(const QString& starters, const TransportId& transport);
Result<Seen> seeServerComplexity(const QString& starters, const TransportId& transport);

} // namespace wirewise::evidence
