// SPDX-License-Identifier: GPL-3.0-or-later
// What we use gRPC for, in words without gRPC: some fifty shared libraries that cost a program a fifth of its start
// are loaded with the module behind this (wirewise_grpc) when first used, and stay.
#pragma once

#include "core/base/result.h"
#include "core/transports/grpc/grpc_declarations.h"
#include "core/wire/envelope.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wirewise::transports {

// One streaming call, to wirewise.v1.Demo or to any other method, on gRPC's threads; what it has to say it leaves in an inbox and knocks once
// at its owner's thread.
// Threads: made and used on the owner's.
// Life: letGo() ends it on the owner's thread, nothing else does: gRPC joins its own threads where the last channel
// goes, so neither call nor channel may end on one of them.
class GrpcCall
{
public:
    enum class Writes { No, Yes }; // Yes: Exchange instead of Subscribe

    using Metadata = std::vector<std::pair<std::string, std::string>>; // names in lower case

    struct Request
    {
        std::optional<wire::Seq> since;
        Metadata metadata;
        Writes writes = Writes::No;
        // An inbox this full is not read on before takeNews(): HTTP/2's flow control then holds the server back.
        std::size_t inboxFull = 4096;
    };
    struct End
    {
        int code = 0; // gRPC status
        QString message; // foreign text
    };
    struct News
    {
        std::vector<wire::Envelope> items; // of wirewise.v1.Demo
        std::vector<QByteArray> messages; // of any other method
        bool answered = false; // the answer's head has come, or a message
        std::optional<End> ended; // after the last of these
    };

    virtual News takeNews() = 0;
    virtual void write(const QByteArray& data, wire::PayloadKind kind) = 0; // kind: of our own service
    virtual void halfClose() = 0; // nothing more to write
    virtual qint64 queuedBytes() const = 0;
    virtual void letGo() = 0; // cancels, waits until gRPC is done with it (a matter of microseconds), deletes

protected:
    virtual ~GrpcCall() = default;
};

class GrpcChannel
{
public:
    virtual ~GrpcChannel() = default;

    // `knock` is called on `owner`'s thread when there is news; not again before takeNews().
    virtual GrpcCall* call(const GrpcCall::Request& request, QObject& owner, std::function<void()> knock) = 0;
    // Any kind of method, its messages as the bytes they are; path: "/package.Service/Method".
    virtual GrpcCall* call(const QString& path, const GrpcCall::Metadata& metadata, QObject& owner, std::function<void()> knock) = 0;
    virtual bool isReady() = 0; // asking is what any new call does: it makes an idle channel connect
};

// Threads: any.
class GrpcLibrary
{
public:
    // Over a connected stream socket, whose descriptor it takes; notices a half-open connection within 15 s.
    enum class Scheme { Http, Https }; // what calls name; who encrypts is the caller
    virtual std::unique_ptr<GrpcChannel> over(int descriptor, const std::string& authority, Scheme scheme = Scheme::Http) const = 0;

    // A connection of its own to a port of this machine, with the library's own settings; Fixed: with the window
    // that HTTP/2 begins with (RFC 9113 section 6.9.2) and no more.
    enum class Window { Adaptive, Fixed };
    virtual std::unique_ptr<GrpcChannel> to(quint16 port, Window window) const = 0;

    virtual int byteFields() const = 0; // of an event, by its schema
    virtual const GrpcProtoReader& protoReader() const = 0;

protected:
    ~GrpcLibrary() = default; // never ends
};

// Loaded by the first who asks, which takes some ten milliseconds; the others wait. Never unloaded. What failed stays
// failed. Threads: any.
const Result<const GrpcLibrary*>& grpcLibrary();

// The first of these folders that has the module decides. For tests; see above.
Result<const GrpcLibrary*> loadGrpcLibrary(const QStringList& folders);

} // namespace wirewise::transports
