// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/grpc/grpc_method_call.h"

namespace wirewise::transports {

namespace {

constexpr int unimplemented = 12; // gRPC's status

// "/package.Service/Method" and "package.Service.Method" are written, too.
QString usualName(QString name)
{
    if (name.startsWith(u'/'))
        name.remove(0, 1);
    if (!name.contains(u'/') && name.contains(u'.'))
        name[name.lastIndexOf(u'.')] = u'/';
    return name;
}

} // namespace

GrpcMethodCall::GrpcMethodCall(const GrpcLibrary& library, GrpcChannel& channel, const demo::GrpcMethod& method,
    GrpcCall::Metadata metadata, QObject& owner, std::function<void()> knock)
    : m_library(library)
    , m_channel(channel)
    , m_method(method)
    , m_metadata(std::move(metadata))
    , m_owner(owner)
    , m_knock(std::move(knock))
{
    m_method.name = usualName(m_method.name);
    if (!m_method.name.contains(u'/'))
        fail({ Error::Kind::Input, QStringLiteral("expected a method as package.Service/Method, got '%1'").arg(m_method.name), {} });
    else if (m_method.protoFile.isEmpty())
        ask(Reflection::V1);
    else if (const auto declarations = m_library.protoReader().fromFile(m_method.protoFile))
        begin((*declarations)->method(m_method.name));
    else
        fail(declarations.error());
}

GrpcMethodCall::~GrpcMethodCall()
{
    if (m_call)
        m_call->letGo();
}

void GrpcMethodCall::ask(Reflection version)
{
    if (m_call)
        std::exchange(m_call, nullptr)->letGo();
    m_version = version;
    m_reflection.emplace(m_library.protoReader(), m_method.name);
    m_call = m_channel.call(version == Reflection::V1 ? QStringLiteral("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo")
                                                      : QStringLiteral("/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo"),
        m_metadata, m_owner, m_knock);
    m_call->write(m_reflection->firstRequest(), wire::PayloadKind::Binary);
}

GrpcMethodCall::News GrpcMethodCall::takeNews()
{
    News told;
    if (!m_failed && m_call)
        hear(m_call->takeNews(), told);
    told.failed = m_failed;
    return told;
}

void GrpcMethodCall::hear(const GrpcCall::News& news, News& told)
{
    if (m_schema) {
        told.answered = news.answered;
        told.ended = news.ended;
        for (const QByteArray& bytes : news.messages) {
            const auto json = m_schema->toJson(bytes);
            if (!json)
                return fail(json.error());
            told.messages.push_back(*json);
        }
        return;
    }
    for (const QByteArray& answer : news.messages) {
        const auto next = m_reflection->take(answer);
        if (!next)
            return fail(next.error());
        if (!*next)
            return begin(m_reflection->method());
        m_call->write(**next, wire::PayloadKind::Binary);
    }
    if (!news.ended)
        return;
    if (news.ended->code != unimplemented)
        told.ended = news.ended;
    else if (m_version == Reflection::V1)
        ask(Reflection::V1Alpha);
    else
        fail({ Error::Kind::Refused, QStringLiteral("the server offers no reflection: name the .proto file that declares %1").arg(m_method.name), {} });
}

void GrpcMethodCall::begin(Result<std::unique_ptr<GrpcMethodSchema>> schema)
{
    if (!schema)
        return fail(schema.error());
    const auto request = (*schema)->toBytes(m_method.request);
    if (!request)
        return fail(request.error());
    if (m_call)
        std::exchange(m_call, nullptr)->letGo();
    m_reflection.reset();
    m_schema = std::move(schema).value();
    m_call = m_channel.call(m_schema->path(), m_metadata, m_owner, m_knock);
    // Where many may come, an empty one is none: the user sends the first.
    if (!m_schema->clientStreams() || !m_method.request.isEmpty())
        m_call->write(*request, wire::PayloadKind::Binary);
    if (!m_schema->clientStreams())
        m_call->halfClose();
}

void GrpcMethodCall::fail(const Error& error)
{
    m_failed = error;
    QMetaObject::invokeMethod(&m_owner, m_knock, Qt::QueuedConnection);
}

std::optional<Error> GrpcMethodCall::write(const QByteArray& json)
{
    const auto bytes = m_schema->toBytes(json);
    if (!bytes)
        return bytes.error();
    m_call->write(*bytes, wire::PayloadKind::Binary);
    return std::nullopt;
}

void GrpcMethodCall::halfClose()
{
    if (takesMessages())
        m_call->halfClose();
}

qint64 GrpcMethodCall::queuedBytes() const
{
    return m_call ? m_call->queuedBytes() : 0;
}

} // namespace wirewise::transports
