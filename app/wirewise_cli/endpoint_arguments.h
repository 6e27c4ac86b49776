// SPDX-License-Identifier: GPL-3.0-or-later
// An endpoint of the user's own on the command line: where, as whom, by which way. Secrets come from the environment
// or from files, never from the command line, which other users can read.
#pragma once

#include "app/wirewise_cli/arguments.h"
#include "core/demo/target.h"

#include <span>

namespace wirewise::cli {

std::span<const OptionSpec> endpointOptions();

// schemes: those the transport takes; the first stands in where the user wrote none.
Result<demo::Target> targetFrom(const Arguments& arguments, const Arguments::Word& url, const QStringList& schemes);

} // namespace wirewise::cli
