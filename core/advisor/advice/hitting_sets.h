// SPDX-License-Identifier: GPL-3.0-or-later
// Minimal hitting sets: of conflicts they are the relaxations, of relaxations the conflicts (engine.md 1.5;
// Reiter 1987; Liffiton & Sakallah 2008 on MUS/MCS duality). Exact, by Berge's multiplication.
#pragma once

#include <cstdint>
#include <vector>

namespace wirewise::advisor {

using QuestionSet = std::uint64_t; // bit per question

// Every inclusion-minimal set that meets each of `sets`; smaller ones first, then by their lowest members.
// No sets: the empty set hits them all. An empty set among them: nothing does.
std::vector<QuestionSet> minimalHittingSets(const std::vector<QuestionSet>& sets);

// Those of `sets` that contain no other one, in the same order; doubles count once.
std::vector<QuestionSet> minimalSets(std::vector<QuestionSet> sets);

} // namespace wirewise::advisor
