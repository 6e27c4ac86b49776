// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/endpoint_arguments.h"

#include "core/base/regular_file.h"
#include "core/transports/way_to.h"

#include <algorithm>

namespace wirewise::cli {

namespace {

constexpr qsizetype longestToken = 64 * 1024;
constexpr char proxyPassword[] = "WIREWISE_PROXY_PASSWORD";

Result<QUrl> urlFrom(const Arguments::Word& word, const QStringList& schemes)
{
    QString text = word.text;
    if (!text.contains(QLatin1String("://")))
        text.prepend(schemes.first() + QLatin1String("://"));
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !schemes.contains(url.scheme()))
        return Arguments::wrong(word, QStringLiteral("expected a URL beginning with %1://, got '%2'")
            .arg(schemes.join(QLatin1String(":// or ")), word.text));
    if (!url.userInfo().isEmpty())
        return Arguments::wrong(word, QStringLiteral("expected a URL without user and password: use --token-file or --header"));
    return url;
}

Result<demo::Header> headerFrom(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const qsizetype colon = bytes.indexOf(':');
    const demo::Header header { bytes.left(std::max<qsizetype>(colon, 0)), bytes.mid(colon + 1).trimmed() };
    if (!demo::isSendable(header))
        return Error { Error::Kind::Input, QStringLiteral("--header: expected 'Name: value', got '%1'").arg(text), {} };
    return header;
}

Result<QByteArray> tokenFrom(const Arguments& arguments)
{
    const auto variable = arguments.value(u"--token-env");
    const auto file = arguments.value(u"--token-file");
    if (variable && file)
        return Arguments::wrong(*file, QStringLiteral("expected --token-env or --token-file, not both"));
    if (!variable && !file)
        return QByteArray();
    QByteArray token;
    if (variable) {
        token = qgetenv(variable->text.toLocal8Bit().constData()).trimmed();
    } else {
        const auto bytes = readRegularFile(file->text, longestToken);
        if (!bytes)
            return bytes.error();
        token = bytes->trimmed();
    }
    const bool good = !token.isEmpty() && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 0x7f; });
    if (!good)
        return Arguments::wrong(variable ? *variable : *file,
            QStringLiteral("expected a token in '%1': characters without spaces").arg((variable ? variable : file)->text));
    return token;
}

Result<demo::ForwardProxy> proxyFrom(const Arguments& arguments)
{
    const auto word = arguments.value(u"--proxy");
    if (!word)
        return demo::ForwardProxy();
    const auto proxy = demo::proxyFromText(word->text);
    if (!proxy)
        return Arguments::wrong(*word, proxy.error().message + (word->text.contains(u'@') ? QStringLiteral("; the password goes into ") + QLatin1String(proxyPassword) : QString()));
    demo::ForwardProxy with = *proxy;
    if (!with.user.isEmpty())
        with.password = QString::fromUtf8(qgetenv(proxyPassword));
    return with;
}

} // namespace

std::span<const OptionSpec> endpointOptions()
{
    static constexpr OptionSpec options[] = {
        { u"--header", u"'K: V'", u"send this header too; may be given again" },
        { u"--token-env", u"NAME", u"the token (Authorization: Bearer) is in this variable of the environment" },
        { u"--token-file", u"FILE", u"the token is in this file" },
        { u"--ca", u"FILE", u"trust these authorities besides the system's (PEM; wss, https, grpcs)" },
        { u"--certificate", u"FILE", u"the client's own certificate (PEM)" },
        { u"--key", u"FILE", u"its key (PEM, without a passphrase)" },
        { u"--proxy", u"URL", u"http://[USER@]HOST:PORT or socks5://…; the password comes from WIREWISE_PROXY_PASSWORD" },
    };
    return options;
}

Result<demo::Target> targetFrom(const Arguments& arguments, const Arguments::Word& word, const QStringList& schemes)
{
    const auto url = urlFrom(word, schemes);
    const auto token = tokenFrom(arguments);
    const auto proxy = proxyFrom(arguments);
    for (const Error* error : { url ? nullptr : &url.error(), token ? nullptr : &token.error(), proxy ? nullptr : &proxy.error() })
        if (error)
            return *error;
    demo::Target target { *url, *token, {}, {}, *proxy };
    for (const QString& text : arguments.values(u"--header")) {
        const auto header = headerFrom(text);
        if (!header)
            return header.error();
        target.headers += *header;
    }
    for (const auto& [option, file] : { std::pair(u"--ca", &target.tls.authorities), { u"--certificate", &target.tls.certificate },
             { u"--key", &target.tls.key } }) {
        const auto given = arguments.value(option);
        if (given && !demo::isTls(*url))
            return Arguments::wrong(*given, QStringLiteral("%1 is for URLs with TLS, expected %2").arg(QString::fromUtf16(option), schemes.last() + QLatin1String("://")));
        *file = given ? given->text : QString();
    }
    if (const auto way = transports::wayTo(target, *url, {}); !way) // files that cannot be used are told before anything is dialled
        return way.error();
    return target;
}

} // namespace wirewise::cli
