// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/grpc/grpc_reflection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wirewise::transports {

namespace {

constexpr std::size_t mostFiles = 256;
constexpr qsizetype mostBytes = 8 * 1024 * 1024;

// As much as we say and understand of gRPC's doc/server-reflection.md.
constexpr char protocol[] = R"(
syntax = "proto3";
service ServerReflection { rpc ServerReflectionInfo(stream Request) returns (stream Response); }
message Request { oneof message_request {
  string file_by_filename = 3; string file_containing_symbol = 4; string list_services = 7; } }
message Response { Files file_descriptor_response = 4; Services list_services_response = 6; Failure error_response = 7; }
message Files { repeated bytes file_descriptor_proto = 1; }
message Services { repeated Service service = 1; }
message Service { string name = 1; }
message Failure { int32 error_code = 1; string error_message = 2; }
)";

Error unreadable()
{
    return { Error::Kind::Network, QStringLiteral("the server's reflection answers what cannot be read"), {} };
}

} // namespace

GrpcReflection::GrpcReflection(const GrpcProtoReader& reader, QString method)
    : m_reader(reader)
    , m_protocol(reader.fromText(protocol).value())
    , m_talk(m_protocol->method(QStringLiteral("ServerReflection/ServerReflectionInfo")).value())
    , m_method(std::move(method))
{
}

QByteArray GrpcReflection::firstRequest() const
{
    return request(QStringLiteral("listServices"), QStringLiteral("*"));
}

QByteArray GrpcReflection::request(const QString& field, const QString& value) const
{
    return *m_talk->toBytes(QJsonDocument(QJsonObject { { field, value } }).toJson());
}

Result<std::optional<QByteArray>> GrpcReflection::take(const QByteArray& answer)
{
    const auto json = m_talk->toJson(answer);
    if (!json)
        return unreadable();
    const QJsonObject object = QJsonDocument::fromJson(*json).object();
    if (const QJsonObject failure = object.value(QLatin1String("errorResponse")).toObject(); !failure.isEmpty())
        return Error { Error::Kind::Refused,
            QStringLiteral("the server's reflection says: %1").arg(failure.value(QLatin1String("errorMessage")).toString()), {} };
    if (const QJsonValue list = object.value(QLatin1String("listServicesResponse")); list.isObject()) {
        QStringList services;
        for (const QJsonValue& each : list.toObject().value(QLatin1String("service")).toArray())
            services << each.toObject().value(QLatin1String("name")).toString();
        return takeServices(services);
    }
    std::vector<QByteArray> files;
    for (const QJsonValue& each : object.value(QLatin1String("fileDescriptorResponse")).toObject().value(QLatin1String("fileDescriptorProto")).toArray())
        files.push_back(QByteArray::fromBase64(each.toString().toLatin1()));
    return files.empty() ? unreadable() : takeFiles(files);
}

Result<std::optional<QByteArray>> GrpcReflection::takeServices(const QStringList& services)
{
    if (!services.contains(service()))
        return Error { Error::Kind::Input,
            QStringLiteral("the server has no service '%1', expected one of %2").arg(service(), services.join(QStringLiteral(", "))), {} };
    return std::optional(request(QStringLiteral("fileContainingSymbol"), service()));
}

Result<std::optional<QByteArray>> GrpcReflection::takeFiles(const std::vector<QByteArray>& files)
{
    for (const QByteArray& file : files) {
        const QString name = m_reader.nameOf(file);
        const auto imports = m_reader.importsOf(file);
        m_bytes += file.size();
        if (name.isEmpty() || !imports || m_files.size() >= mostFiles || m_bytes > mostBytes)
            return unreadable();
        if (m_names.contains(name))
            continue;
        m_names << name;
        m_files.push_back(file);
        m_wanted += *imports;
    }
    while (!m_wanted.isEmpty()) {
        const QString next = m_wanted.takeFirst();
        if (m_names.contains(next) || m_asked.contains(next))
            continue;
        m_asked << next;
        return std::optional(request(QStringLiteral("fileByFilename"), next));
    }
    return std::optional<QByteArray>();
}

Result<std::unique_ptr<GrpcMethodSchema>> GrpcReflection::method() const
{
    const auto declarations = m_reader.fromDescriptors(m_files);
    if (!declarations)
        return declarations.error();
    return (*declarations)->method(m_method);
}

} // namespace wirewise::transports
