// SPDX-License-Identifier: GPL-3.0-or-later
// How sure, what would change it, what to answer next, what lies outside: the part of a recommendation below
// its ranking, for a terminal.
#pragma once

#include "app/wirewise_cli/io.h"
#include "core/advisor/advice/advice.h"

namespace wirewise::cli {

void printAdvice(Io& io, const advisor::Pack& pack, const advisor::Answers& answers,
    const advisor::Advice& advice, const std::optional<advisor::Confidence>& confidence);

} // namespace wirewise::cli
