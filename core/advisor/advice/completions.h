// SPDX-License-Identifier: GPL-3.0-or-later
// What the questions still open could do: whether any combination of answers to them changes the result
// (exact, by branch and bound), and what share of the combinations keeps it (engine.md 1.7 and 1.9).
#pragma once

#include "core/advisor/advice/flips.h"

#include <stop_token>

namespace wirewise::advisor {

// Questions without an answer that weighs or was declared not to: unanswered, and "not sure".
std::vector<int> openQuestions(const Pack& pack, const Answers& answers);

struct Completions
{
    enum class How { Exact, Sampled };

    How how = How::Exact;
    int of = 0; // combinations looked at
    int keep = 0; // of these, those that keep the headline
    std::vector<std::pair<std::optional<AlternativeId>, int>> winners; // in the pack's order, nothing last

    friend bool operator==(const Completions&, const Completions&) = default;
};

// Each open question with each of its options at its usual importance; all of them up to 20,000, else 4,096
// drawn with the pack's seed. Nothing when asked to stop.
std::optional<Completions> completions(
    const Engine& engine, const Answers& answers, Reading reading, const std::stop_token& stop = {});

// Answers to open questions, together, that change the result; nothing: it is settled.
std::optional<QList<Change>> findWitness(const Engine& engine, const Answers& answers, Reading reading);

} // namespace wirewise::advisor
