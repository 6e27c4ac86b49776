// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the starter's server. The scale and its reasons: complexity.h.
#include "core/evidence/proofs/complexity.h"

namespace wirewise::evidence {

Proof serverComplexityProof()
{
    return { advisor::FeatureId(QStringLiteral("server_complexity")),
        QT_TRANSLATE_NOOP("proofs", "The bundled starter is counted: lines of code, again those that only failures run, 50 for each library beyond "
        "plain HTTP, 25 for each generated file. Up to 100 is low, up to 300 medium, more is high. What any web server "
        "brings is left out."),
        [](Lab& lab, const TransportId& transport) { return seeServerComplexity(lab.settings().starters, transport); } };
}

} // namespace wirewise::evidence
