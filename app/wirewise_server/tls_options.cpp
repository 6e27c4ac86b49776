// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_server/tls_options.h"

#include "core/base/clock.h"
#include "core/base/regular_file.h"
#include "core/http/certificates.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

namespace wirewise::app {

namespace {

constexpr qsizetype longestPem = 1024 * 1024;
constexpr int daysValid = 30;

const QString tls = QStringLiteral("tls");
const QString certificateFile = QStringLiteral("certificate");
const QString keyFile = QStringLiteral("key");
const QString clientAuthorityFile = QStringLiteral("client-ca");
const QString authorityOut = QStringLiteral("authority-out");

Error at(const QString& option, const Error& error)
{
    return { Error::Kind::Input, error.message, QStringLiteral("--") + option };
}

Result<QByteArray> read(const QCommandLineParser& parser, const QString& option)
{
    if (!parser.isSet(option))
        return QByteArray();
    auto bytes = readRegularFile(parser.value(option), longestPem);
    if (bytes && bytes->trimmed().isEmpty())
        return Error { Error::Kind::Input, QStringLiteral("is empty, expected PEM"), parser.value(option) };
    return bytes;
}

} // namespace

struct AuthorityFile::Directory
{
    QTemporaryDir directory; // 0700
};

Result<std::unique_ptr<AuthorityFile>> AuthorityFile::write(const QString& path, const QByteArray& pem)
{
    std::unique_ptr<AuthorityFile> file(new AuthorityFile);
    file->m_path = path;
    if (path.isEmpty()) {
        file->m_directory = std::make_unique<Directory>();
        file->m_path = file->m_directory->directory.filePath(QStringLiteral("authority.pem"));
    }
    QSaveFile out(file->m_path);
    if (!out.open(QIODevice::WriteOnly) || out.write(pem) != pem.size() || !out.commit()) {
        const QString where = std::exchange(file->m_path, {});
        return Error { Error::Kind::Input, QStringLiteral("cannot be written: %1").arg(out.errorString()), where };
    }
    return file;
}

AuthorityFile::~AuthorityFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

void addTlsOptions(QCommandLineParser& parser)
{
    parser.addOption({ tls, QStringLiteral("All three ports speak TLS, with a certificate made on the spot.") });
    parser.addOption({ certificateFile, QStringLiteral("The user's own certificate instead (PEM, leaf first)."), QStringLiteral("FILE") });
    parser.addOption({ keyFile, QStringLiteral("Its key (PEM, without a passphrase)."), QStringLiteral("FILE") });
    parser.addOption({ clientAuthorityFile, QStringLiteral("Only clients with a certificate signed by one of these get in (PEM)."), QStringLiteral("FILE") });
    parser.addOption({ authorityOut, QStringLiteral("Where to write whom to trust; deleted at the end."), QStringLiteral("FILE") });
}

Result<TlsSetting> tlsFrom(const QCommandLineParser& parser, const QHostAddress& bind)
{
    const bool own = parser.isSet(certificateFile);
    if (own != parser.isSet(keyFile))
        return Error { Error::Kind::Input, QStringLiteral("--certificate and --key go together"), {} };
    if (!parser.isSet(tls)) {
        for (const QString& option : { certificateFile, clientAuthorityFile, authorityOut })
            if (parser.isSet(option))
                return Error { Error::Kind::Input, QStringLiteral("--%1 needs --tls").arg(option), {} };
        return TlsSetting();
    }
    if (own && parser.isSet(authorityOut))
        return Error { Error::Kind::Input, QStringLiteral("--authority-out is for the certificate made on the spot, not for --certificate"), {} };
    const auto clients = read(parser, clientAuthorityFile);
    const auto certificate = read(parser, certificateFile);
    const auto key = read(parser, keyFile);
    for (const auto* bytes : { &clients, &certificate, &key })
        if (!*bytes)
            return bytes->error();
    TlsSetting setting;
    http::Identity identity { *certificate, *key };
    if (!own) {
        const auto validity = http::Validity::days(std::chrono::duration_cast<std::chrono::seconds>(SystemClock().wall()), daysValid);
        const auto authority = http::CertificateAuthority::make(QStringLiteral("Wirewise, made on the spot"), validity);
        if (!authority)
            return authority.error();
        QStringList names { QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1") };
        if (!bind.isLoopback())
            names += bind.toString();
        const auto made = authority->issue(http::CertificateAuthority::For::Servers, names, validity);
        if (!made)
            return made.error();
        identity = *made;
        auto file = AuthorityFile::write(parser.value(authorityOut), authority->certificate());
        if (!file)
            return file.error();
        setting.authority = std::move(file).value();
    }
    const auto ready = http::serverTls(identity.certificate, identity.key, *clients);
    if (!ready)
        return at(own ? certificateFile : clientAuthorityFile, ready.error());
    setting.tls = *ready;
    return setting;
}

} // namespace wirewise::app
