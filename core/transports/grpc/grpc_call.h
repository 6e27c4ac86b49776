// SPDX-License-Identifier: GPL-3.0-or-later
// Within the module: the calls behind grpc_library.h, in gRPC's callback API.
#pragma once

#include "core/transports/grpc/grpc_library.h"

#include "demo.grpc.pb.h"
#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/grpcpp.h>

namespace wirewise::transports {

GrpcCall* startGrpcCall(
    ::wirewise::v1::Demo::Stub& stub, const GrpcCall::Request& request, QObject& owner, std::function<void()> knock);

GrpcCall* startGrpcCall(grpc::GenericStub& stub, const std::string& path, const GrpcCall::Metadata& metadata, QObject& owner,
    std::function<void()> knock);

} // namespace wirewise::transports
