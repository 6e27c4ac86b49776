// SPDX-License-Identifier: GPL-3.0-or-later
// What a .proto file or a server's reflection declares, and how a method's messages read as JSON (protobuf's canonical
// mapping), in words without protobuf: made by the module behind grpc_library.h.
// Threads: the owner's.
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace wirewise::transports {

// Life: outlives the declarations it is of.
class GrpcMethodSchema
{
public:
    virtual ~GrpcMethodSchema() = default;

    virtual QString path() const = 0; // "/package.Service/Method"
    virtual bool clientStreams() const = 0;
    virtual bool serverStreams() const = 0;

    virtual Result<QByteArray> toBytes(const QByteArray& json) const = 0; // of its request; empty: {}
    virtual Result<QByteArray> toJson(const QByteArray& bytes) const = 0; // of its answer
};

class GrpcDeclarations
{
public:
    virtual ~GrpcDeclarations() = default;

    // "package.Service/Method"; an unknown one's error names what there is.
    virtual Result<std::unique_ptr<GrpcMethodSchema>> method(const QString& name) const = 0;
};

// Reads declarations; see GrpcLibrary::protoReader().
class GrpcProtoReader
{
public:
    using Declarations = Result<std::unique_ptr<GrpcDeclarations>>;

    // Imports are looked for in its folder and those above it; google/protobuf/*.proto are there anyway. Each file at
    // most 1 MiB. The first error as "file:line:column".
    virtual Declarations fromFile(const QString& path) const = 0;
    virtual Declarations fromText(const QByteArray& proto) const = 0; // without imports

    // Serialized FileDescriptorProtos, in any order, with all they import.
    virtual Declarations fromDescriptors(const std::vector<QByteArray>& files) const = 0;
    virtual Result<QStringList> importsOf(const QByteArray& file) const = 0; // less those that are there anyway
    virtual QString nameOf(const QByteArray& file) const = 0; // empty where it is none

protected:
    ~GrpcProtoReader() = default; // never ends
};

} // namespace wirewise::transports
