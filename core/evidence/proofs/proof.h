// SPDX-License-Identifier: GPL-3.0-or-later
// A proof: one row of the matrix, one small scripted experiment, applied to each transport. It says which
// levels of the row its figures allow; whether that confirms the claim, or the note, follows from the pack.
#pragma once

#include "core/evidence/proof_result.h"
#include "core/evidence/lab/lab.h"

namespace wirewise::evidence {

// What an experiment saw.
struct Seen
{
    QStringList levels; // ids of the row's levels that the figures allow; empty with `unprovable`
    Told text; // one or two plain sentences
    QList<Figure> figures;
    std::optional<advisor::Measured> measured; // in the metric the pack reads for this row
    bool unprovable = false; // text says why
};

struct Proof
{
    advisor::FeatureId feature;
    const char* criterion; // with its numbers; one or two sentences
    // Blocks (the lab turns the event loop). Whatever it cannot find out is an Error of kind Helper or Network:
    // no verdict then.
    Result<Seen> (*run)(Lab& lab, const TransportId& transport);
};

// One line each in proof_registry.cpp, in the matrix's order.
Proof directionProof();
Proof transportProof();
Proof browserProof();
Proof realtimeProof();
Proof clientComplexityProof();
Proof serverComplexityProof();
Proof scalabilityProof();
Proof binaryProof();
Proof reconnectProof();
Proof firewallProof();
Proof useCasesProof();
Proof backpressureProof();
Proof mobileProof();

std::vector<Proof> allProofs();

// Runs one and judges it by the pack's cell. A row or transport that has no proof is NotProvable.
Result<ProofResult> prove(Lab& lab, const advisor::Pack& pack, const advisor::CellRef& cell);

// "a", "b" for the figures of proofs: short to write, always complete.
Figure measuredFigure(const char* id, const char* title, const char* unit, double value);
Figure countedFigure(const char* id, const char* title, const char* unit, double value);
Figure modelledFigure(const char* id, const char* title, const char* unit, double value);

} // namespace wirewise::evidence
