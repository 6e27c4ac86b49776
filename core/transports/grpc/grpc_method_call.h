// SPDX-License-Identifier: GPL-3.0-or-later
// A call of a method that is not ours: found in a .proto file or by the server's reflection, its messages as JSON.
// All four kinds: what takes one message gets the target's request and is half-closed.
#pragma once

#include "core/demo/target.h"
#include "core/transports/grpc/grpc_library.h"
#include "core/transports/grpc/grpc_reflection.h"


namespace wirewise::transports {

// Threads: the owner's. Life: within the owner's and the channel's; its end lets the call go.
class GrpcMethodCall
{
public:
    struct News
    {
        std::vector<QByteArray> messages; // JSON
        bool answered = false;
        std::optional<GrpcCall::End> ended;
        std::optional<Error> failed; // it cannot be called, or cannot be understood: the last there is
    };

    // `knock` is called on the owner's thread when there may be news.
    GrpcMethodCall(const GrpcLibrary& library, GrpcChannel& channel, const demo::GrpcMethod& method, GrpcCall::Metadata metadata,
        QObject& owner, std::function<void()> knock);
    ~GrpcMethodCall();
    Q_DISABLE_COPY_MOVE(GrpcMethodCall)

    News takeNews();
    bool isCalled() const { return m_schema != nullptr; } // the method is known, its request is sent
    bool isStream() const { return m_schema && (m_schema->serverStreams() || m_schema->clientStreams()); }
    bool takesMessages() const { return m_schema && m_schema->clientStreams(); }
    std::optional<Error> write(const QByteArray& json); // only where it takes messages
    void halfClose();
    qint64 queuedBytes() const;
    QString name() const { return m_method.name; } // "package.Service/Method"

private:
    enum class Reflection { V1, V1Alpha };

    void ask(Reflection version);
    void hear(const GrpcCall::News& news, News& told);
    void begin(Result<std::unique_ptr<GrpcMethodSchema>> schema);
    void fail(const Error& error);

    const GrpcLibrary& m_library;
    GrpcChannel& m_channel;
    demo::GrpcMethod m_method;
    GrpcCall::Metadata m_metadata;
    QObject& m_owner;
    std::function<void()> m_knock;
    GrpcCall* m_call = nullptr;
    std::optional<GrpcReflection> m_reflection; // while the server is asked
    Reflection m_version = Reflection::V1;
    std::unique_ptr<GrpcMethodSchema> m_schema;
    std::optional<Error> m_failed;
};

} // namespace wirewise::transports
