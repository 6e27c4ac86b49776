// SPDX-License-Identifier: GPL-3.0-or-later
// What to ask a server's reflection (grpc.reflection.v1 and v1alpha, whose messages are the same) until a method is
// known with all it rests on. Knows no connection: bytes in, bytes out.
// Threads: the owner's.
#pragma once

#include "core/transports/grpc/grpc_declarations.h"

#include <QSet>

#include <optional>

namespace wirewise::transports {

class GrpcReflection
{
public:
    GrpcReflection(const GrpcProtoReader& reader, QString method); // "package.Service/Method"

    QByteArray firstRequest() const;

    // The next request, or nothing: method() can be asked for. At most 256 files of together 8 MiB.
    Result<std::optional<QByteArray>> take(const QByteArray& answer);

    Result<std::unique_ptr<GrpcMethodSchema>> method() const;

private:
    Result<std::optional<QByteArray>> takeServices(const QStringList& services);
    Result<std::optional<QByteArray>> takeFiles(const std::vector<QByteArray>& files);
    QByteArray request(const QString& field, const QString& value) const;
    QString service() const { return m_method.section(u'/', 0, -2); }

    const GrpcProtoReader& m_reader;
    std::unique_ptr<GrpcDeclarations> m_protocol;
    std::unique_ptr<GrpcMethodSchema> m_talk; // the reflection's own method
    QString m_method;
    std::vector<QByteArray> m_files;
    qsizetype m_bytes = 0;
    QSet<QString> m_names; // of m_files
    QStringList m_wanted; // imports still to be asked for
    QSet<QString> m_asked;
};

} // namespace wirewise::transports
