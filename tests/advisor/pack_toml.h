// SPDX-License-Identifier: GPL-3.0-or-later
// A Pack back to a document it could have been read from.
#pragma once

#include "core/advisor/pack.h"
#include "tests/advisor/toml_text.h"

namespace wirewise::advisor {

TomlNode tomlOf(const Pack& pack);

} // namespace wirewise::advisor
