// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/proof_result.h"

namespace wirewise::cli {

// "yes", "17", "3.142 ms".
QString valueText(const evidence::Figure& figure);

} // namespace wirewise::cli
