// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/grpc/grpc_library.h"

#include "core/base/module.h"

namespace wirewise::transports {

Result<const GrpcLibrary*> loadGrpcLibrary(const QStringList& folders)
{
    const auto entry = moduleEntry(QStringLiteral("gRPC"), QStringLiteral("libwirewise_grpc.so"), "wirewise_grpc_library", folders);
    if (!entry)
        return entry.error();
    return reinterpret_cast<const GrpcLibrary* (*)()>(entry->function)();
}

const Result<const GrpcLibrary*>& grpcLibrary()
{
    static const Result<const GrpcLibrary*> library = loadGrpcLibrary(moduleFolders());
    return library;
}

} // namespace wirewise::transports
