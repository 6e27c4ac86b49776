// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/endpoint_toml.h"

#include "core/record/toml_words.h"

#include <QUrlQuery>

#include <algorithm>

namespace wirewise::record {

namespace {

using Need = TomlFields::Need;

constexpr qsizetype longestUrl = 8192;
constexpr qsizetype longestText = 4096;
constexpr size_t mostHeaders = 64;
constexpr qsizetype longestHeader = 8192;

QString readText(TomlFields& fields, QStringView key, Need need, qsizetype longest = longestText)
{
    const QString text = fields.text(key, need);
    if (text.size() <= longest)
        return text;
    fields.fault(fields.at(key), QStringLiteral("has '%1' of %2 characters, expected at most %3").arg(key).arg(text.size()).arg(longest));
    return {};
}

QUrl readUrl(TomlFields& fields)
{
    static const QStringList schemes = demo::schemes();
    const QString text = readText(fields, u"url", Need::Required, longestUrl);
    const QUrl url(text, QUrl::StrictMode);
    if (text.isEmpty())
        return {};
    if (!url.isValid() || url.host().isEmpty() || !schemes.contains(url.scheme()) || url.hasFragment())
        fields.fault(fields.at(u"url"), QStringLiteral("has the url '%1', expected one beginning with %2")
            .arg(text.left(200), schemes.join(QLatin1String("://, ")) + QStringLiteral("://")));
    if (!url.userInfo().isEmpty())
        fields.fault(fields.at(u"url"), QStringLiteral("has a url with a user, expected a token or a header instead"));
    for (const auto& [name, value] : QUrlQuery(url).queryItems(QUrl::FullyEncoded))
        if (isSecretName(name) && !value.isEmpty())
            fields.fault(fields.at(u"url"), QStringLiteral("has the secret '%1' in its url, expected it to be left empty").arg(name));
    return url;
}

QList<demo::Header> readHeaders(TomlFields& endpoint, TomlFaults& faults)
{
    QList<demo::Header> headers;
    const TomlNode* list = endpoint.array(u"headers", Need::Optional);
    if (!list)
        return headers;
    if (list->items.size() > mostHeaders)
        endpoint.fault(list->at, QStringLiteral("has %1 headers, expected at most %2").arg(list->items.size()).arg(mostHeaders));
    for (const TomlNode& item : list->items) {
        TomlFields fields(item, QStringLiteral("endpoint: header"), faults);
        const QString name = fields.text(u"name");
        const QString value = readText(fields, u"value", Need::Optional, longestHeader);
        fields.finish();
        const demo::Header header { name.toUtf8(), value.toUtf8() };
        if (!name.isEmpty() && !demo::isSendable(header))
            fields.fault(fields.at(u"name"), QStringLiteral("'%1' and its value are not what HTTP can send").arg(name.left(200)));
        else if (isSecretName(name) && !value.isEmpty())
            fields.fault(fields.at(u"value"), QStringLiteral("'%1' is secret, expected no value in a file: it is asked for").arg(name));
        else
            headers << header;
    }
    return headers;
}

void readSecrets(TomlFields& fields, OwnEndpoint& endpoint)
{
    for (const TomlText& secret : fields.texts(u"secrets", Need::Optional)) {
        if (secret.text == QLatin1String("token"))
            endpoint.hasToken = true;
        else if (secret.text == QLatin1String("proxy"))
            endpoint.hasProxyPassword = true;
        else
            fields.fault(secret.at, QStringLiteral("has the secret '%1', expected token or proxy").arg(secret.text.left(200)));
    }
}

} // namespace

OwnEndpoint readEndpoint(const TomlNode& table, TomlFaults& faults)
{
    TomlFields fields(table, QStringLiteral("endpoint"), faults);
    OwnEndpoint endpoint;
    endpoint.transport = TransportId(readText(fields, u"transport", Need::Required));
    demo::Target& target = endpoint.target;
    target.url = readUrl(fields);
    target.headers = readHeaders(fields, faults);
    target.tls = { readText(fields, u"ca", Need::Optional), readText(fields, u"certificate", Need::Optional), readText(fields, u"key", Need::Optional) };
    if (target.tls.certificate.isEmpty() != target.tls.key.isEmpty())
        fields.fault(fields.at(u"certificate"), QStringLiteral("has a certificate or a key, expected both or none"));
    const auto proxy = demo::proxyFromText(readText(fields, u"proxy", Need::Optional));
    if (proxy)
        target.proxy = *proxy;
    else
        fields.fault(fields.at(u"proxy"), QStringLiteral("has a proxy that is none: ") + proxy.error().message);
    target.grpc = { readText(fields, u"method", Need::Optional), readText(fields, u"proto", Need::Optional),
        readText(fields, u"request", Need::Optional, TomlLimits().stringBytes).toUtf8() };
    readSecrets(fields, endpoint);
    fields.finish();
    return endpoint;
}

QString endpointToml(const OwnEndpoint& given)
{
    OwnEndpoint endpoint = withoutSecrets(given.transport, given.target); // whoever made it: no secret gets out here
    endpoint.hasToken = endpoint.hasToken || given.hasToken;
    endpoint.hasProxyPassword = endpoint.hasProxyPassword || given.hasProxyPassword;
    const demo::Target& target = endpoint.target;
    QString out = QStringLiteral("\n[endpoint]  # your own; the values of its secrets are not in here\n");
    const auto line = [&out](const char* key, const QString& text) {
        if (!text.isEmpty())
            out += QLatin1String(key) + QStringLiteral(" = ") + tomlText(text) + u'\n';
    };
    line("transport", endpoint.transport.value());
    line("url", target.url.toString(QUrl::FullyEncoded));
    if (!target.headers.isEmpty()) {
        out += QStringLiteral("headers = [\n");
        for (const demo::Header& header : target.headers) {
            const QString value = header.value.isEmpty() ? QString() : QStringLiteral(", value = ") + tomlText(QString::fromUtf8(header.value));
            out += QStringLiteral("  { name = %1%2 },\n").arg(tomlText(QString::fromUtf8(header.name)), value);
        }
        out += QStringLiteral("]\n");
    }
    line("ca", target.tls.authorities);
    line("certificate", target.tls.certificate);
    line("key", target.tls.key);
    line("proxy", demo::toText(target.proxy));
    line("method", target.grpc.name);
    line("proto", target.grpc.protoFile);
    line("request", QString::fromUtf8(target.grpc.request));
    QStringList secrets;
    if (endpoint.hasToken)
        secrets << tomlText(u"token");
    if (endpoint.hasProxyPassword)
        secrets << tomlText(u"proxy");
    if (!secrets.isEmpty())
        out += QStringLiteral("secrets = [%1]\n").arg(secrets.join(QLatin1String(", ")));
    return out;
}

} // namespace wirewise::record
