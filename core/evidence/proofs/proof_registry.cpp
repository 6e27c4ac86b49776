// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/proofs/proof.h"

namespace wirewise::evidence {

std::vector<Proof> allProofs()
{
    return {
        directionProof(),
        transportProof(),
        browserProof(),
        realtimeProof(),
        clientComplexityProof(),
        serverComplexityProof(),
        scalabilityProof(),
        binaryProof(),
        reconnectProof(),
        firewallProof(),
        useCasesProof(),
        backpressureProof(),
        mobileProof(),
    };
}

} // namespace wirewise::evidence
