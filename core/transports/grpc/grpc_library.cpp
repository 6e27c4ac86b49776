// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/grpc/grpc_library.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace wirewise::transports {

namespace {

const QString fileName = QStringLiteral("libwirewise_grpc.so");

// Beside the program, where it is installed, and where the build has it for its tests.
QStringList moduleFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    QStringList folders;
    for (const char* each : { ".", WIREWISE_MODULES_FROM_PROGRAM, "../../bin" })
        folders << QDir::cleanPath(program.filePath(QLatin1String(each)));
    return folders;
}

} // namespace

Result<const GrpcLibrary*> loadGrpcLibrary(const QStringList& folders)
{
    for (const QString& folder : folders) {
        const QString path = QDir(folder).filePath(fileName);
        if (!QFile::exists(path))
            continue;
        QLibrary module(path);
        module.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
        using Entry = const GrpcLibrary* (*)();
        if (const auto entry = reinterpret_cast<Entry>(module.resolve("wirewise_grpc_library")))
            return entry();
        return Error { Error::Kind::Helper, QStringLiteral("gRPC could not be loaded: ") + module.errorString(), path };
    }
    return Error { Error::Kind::Helper,
        QStringLiteral("gRPC needs %1, which is not in %2").arg(fileName, folders.join(QStringLiteral(" nor in "))), {} };
}

const Result<const GrpcLibrary*>& grpcLibrary()
{
    static const Result<const GrpcLibrary*> library = loadGrpcLibrary(moduleFolders());
    return library;
}

} // namespace wirewise::transports
