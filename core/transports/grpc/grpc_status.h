// SPDX-License-Identifier: GPL-3.0-or-later
// What a gRPC status means to a client: faults.md section 4 as a table.
#pragma once

#include "core/demo/transport.h"

namespace wirewise::transports {

// `code` as on the wire (0 OK to 16 UNAUTHENTICATED); `message` is foreign text.
demo::Closed closedByGrpcStatus(int code, const QString& message);

} // namespace wirewise::transports
