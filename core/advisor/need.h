// SPDX-License-Identifier: GPL-3.0-or-later
// What the answers say about the events themselves: how soon, how often, how large, to how many. A proof runs
// with these, and its figures are held against them.
#pragma once

#include "core/advisor/answers.h"

#include <chrono>

namespace wirewise::advisor {

template <typename T> struct Stated
{
    T value;
    QuestionId by; // whose answer says so

    friend bool operator==(const Stated&, const Stated&) = default;
};

// Nothing where no answer says anything.
struct Need
{
    std::optional<Stated<std::chrono::milliseconds>> freshness; // from event to screen, p95
    std::optional<Stated<int>> rate; // events a second for each client
    std::optional<Stated<int>> size; // bytes of a payload
    std::optional<Stated<QString>> kind; // "text", "binary", "json"
    std::optional<Stated<int>> clients; // at the same time

    friend bool operator==(const Need&, const Need&) = default;
};

// The values of the chosen options, however important; where two say something, the first in the pack's order.
Need needOf(const Pack& pack, const Answers& answers);

} // namespace wirewise::advisor
