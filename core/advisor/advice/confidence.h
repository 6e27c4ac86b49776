// SPDX-License-Identifier: GPL-3.0-or-later
// How sure the result is, in three senses that are never blended into one number (engine.md 1.7): are the
// importances right (acceptability, triangle), what if they had not been ranked (pairwise), what if the rest
// had been answered (settled, completions).
#pragma once

#include "core/advisor/advice/completions.h"
#include "core/advisor/advice/weight_triangle.h"

#include <stop_token>

namespace wirewise::advisor {

enum class ConfidenceLabel { Firm, Solid, Leaning, Close }; // by first-rank share: 0.9, 0.7, 0.5

// One of the leading tier: the qualifying singles, or the qualifying composites where no single qualifies.
struct Contender
{
    AlternativeId alternative;
    double firstRank = 0;
    std::vector<double> ranks; // share of weightings in which it comes first, second, ...
    QList<std::pair<QuestionId, double>> centralWeights; // where it leads; empty where it never does
    std::optional<ExactShare> beatenBy; // how often the winner beats it if importance is ignored; not the
                                        // winner's
    TriangleRegion triangle;
};

struct Confidence
{
    AlternativeId winner;
    int samples = 0;
    std::vector<Contender> contenders; // in the pack's order
    TrianglePoint here; // the weights in use
    bool settled = false;
    Completions completions;
    ConfidenceLabel label = ConfidenceLabel::Firm;

    bool onlyOneQualifies() const { return contenders.size() == 1; }
    const Contender* find(const AlternativeId& id) const; // or null
};

// Nothing while nothing leads, or when asked to stop. Takes tens of milliseconds: made for a worker.
std::optional<Confidence> confidence(
    const Engine& engine, const Answers& answers, Reading reading, const std::stop_token& stop = {});

QString toText(ConfidenceLabel label); // "firm", "solid", "leaning", "close": as in documents

} // namespace wirewise::advisor
