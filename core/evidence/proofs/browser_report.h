// SPDX-License-Identifier: GPL-3.0-or-later
// What the self-test page's report says about one transport.
#pragma once

#include "core/evidence/lab/browser_run.h"
#include "core/evidence/proofs/proof.h"

namespace wirewise::evidence {

Result<Seen> seeBrowser(const BrowserReport& report, const TransportId& transport);

} // namespace wirewise::evidence
