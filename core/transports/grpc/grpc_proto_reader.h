// SPDX-License-Identifier: GPL-3.0-or-later
// Within the module: the one reader of grpc_declarations.h.
#pragma once

#include "core/transports/grpc/grpc_declarations.h"

namespace wirewise::transports {

const GrpcProtoReader& protoReader();

} // namespace wirewise::transports
