// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/way_to.h"

#include "core/base/regular_file.h"
#include "core/base/words.h"

#include <QSslCertificate>
#include <QSslKey>

namespace wirewise::transports {

namespace {

WIREWISE_WORDS(transports)

constexpr qsizetype longestPem = 4 * 1024 * 1024;

Error wrong(const QString& what, const QString& where = {})
{
    return { Error::Kind::Input, what, where };
}

Result<QList<QSslCertificate>> certificatesIn(const QString& path)
{
    const auto pem = readRegularFile(path, longestPem);
    if (!pem)
        return pem.error();
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(*pem);
    if (certificates.isEmpty())
        return wrong(tr("expected certificates in PEM (-----BEGIN CERTIFICATE-----)"), path);
    return certificates;
}

Result<QSslKey> keyIn(const QString& path)
{
    const auto pem = readRegularFile(path, longestPem);
    if (!pem)
        return pem.error();
    for (const QSsl::KeyAlgorithm kind : { QSsl::Ec, QSsl::Rsa })
        if (const QSslKey key(*pem, kind); !key.isNull())
            return key;
    return wrong(tr("expected an EC or RSA key in PEM, without a passphrase"), path);
}

Result<QSslConfiguration> tlsFor(const demo::TlsFiles& files, const QList<QByteArray>& protocols)
{
    QList<QSslCertificate> authorities;
    if (!files.authorities.isEmpty()) {
        const auto read = certificatesIn(files.authorities);
        if (!read)
            return read.error();
        authorities = *read;
    }
    QSslConfiguration tls = http::clientTls(authorities, protocols);
    if (files.certificate.isEmpty() != files.key.isEmpty())
        return wrong(tr("a client certificate and its key go together"));
    if (files.certificate.isEmpty())
        return tls;
    const auto certificate = certificatesIn(files.certificate);
    if (!certificate)
        return certificate.error();
    const auto key = keyIn(files.key);
    if (!key)
        return key.error();
    tls.setLocalCertificateChain(*certificate);
    tls.setPrivateKey(*key);
    return tls;
}

Result<QNetworkProxy> proxyFor(const demo::ForwardProxy& proxy)
{
    using Kind = demo::ForwardProxy::Kind;
    if (proxy.kind == Kind::None)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (proxy.host.isEmpty() || proxy.port == 0)
        return wrong(tr("a proxy has a host and a port"));
    const auto type = proxy.kind == Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    return QNetworkProxy(type, proxy.host, proxy.port, proxy.user, proxy.password);
}

int portOf(const QUrl& url)
{
    return url.port(isTls(url) ? 443 : 80);
}

} // namespace

Result<http::Way> wayTo(const demo::Target& target, const QUrl& url, const QList<QByteArray>& protocols)
{
    if (!url.userInfo().isEmpty())
        return wrong(tr("a URL with a user or password is not taken: use a token or a header"));
    const auto proxy = proxyFor(target.proxy);
    if (!proxy)
        return proxy.error();
    http::Way way;
    way.proxy = *proxy;
    if (isTls(url)) {
        const auto tls = tlsFor(target.tls, protocols);
        if (!tls)
            return tls.error();
        way.tls = *tls;
    }
    return way;
}

demo::Target redirected(const demo::Target& target, const QUrl& url)
{
    demo::Target there = target;
    if (url.scheme() != target.url.scheme() || url.host() != target.url.host() || portOf(url) != portOf(target.url)) {
        there.token.clear();
        there.headers.clear();
        there.tls.certificate.clear();
        there.tls.key.clear();
    }
    there.url = url;
    return there;
}

} // namespace wirewise::transports
