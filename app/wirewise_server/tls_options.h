// SPDX-License-Identifier: GPL-3.0-or-later
// --tls and what goes with it: a certificate made on the spot, or the user's own.
#pragma once

#include "core/base/result.h"
#include "core/http/server_tls.h"

#include <QCommandLineParser>
#include <QHostAddress>

#include <memory>
#include <optional>

namespace wirewise::app {

// The file that says whom to trust. Life: deleted with it.
class AuthorityFile
{
public:
    // path empty: a file in a directory of its own, which only this user can read.
    static Result<std::unique_ptr<AuthorityFile>> write(const QString& path, const QByteArray& pem);
    ~AuthorityFile();
    Q_DISABLE_COPY_MOVE(AuthorityFile)

    const QString& path() const { return m_path; }

private:
    AuthorityFile() = default;

    struct Directory;
    std::unique_ptr<Directory> m_directory;
    QString m_path;
};

struct TlsSetting
{
    std::optional<http::ServerTls> tls; // nothing: in the clear
    std::unique_ptr<AuthorityFile> authority; // null: the user's own certificate
};

void addTlsOptions(QCommandLineParser& parser);
Result<TlsSetting> tlsFrom(const QCommandLineParser& parser, const QHostAddress& bind);

} // namespace wirewise::app
