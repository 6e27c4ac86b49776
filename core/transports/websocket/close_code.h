// SPDX-License-Identifier: GPL-3.0-or-later
// What a WebSocket's end means to a client: faults.md section 3 as a table.
#pragma once

#include "core/demo/transport.h"

namespace wirewise::transports {

// A close frame came from the server. `reason` is foreign text.
demo::Closed closedByServer(int code, const QString& reason);

// We sent the close frame: `code` 1000 is the user's wish, anything else our complaint.
demo::Closed closedByClient(int code, const QString& reason);

// A close frame came with a code that Qt takes for invalid and does not tell: 1012 to 1014 (registered after
// Qt's list was made) or a reserved one. The former are the likely ones, and 1013 wants five seconds.
demo::Closed closedWithUnknownCode();

// No close frame at all (1006); `how` is the socket's word for it.
demo::Closed closedByNetwork(const QString& how);

// The upgrade was answered with this HTTP status instead of 101; 0: not even that.
demo::Closed upgradeRefused(int status, const QString& how);

} // namespace wirewise::transports
