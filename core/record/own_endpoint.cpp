// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/own_endpoint.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace wirewise::record {

namespace {

const QString token = QStringLiteral("token");
const QString proxy = QStringLiteral("proxy");
const QString header = QStringLiteral("header ");
const QString query = QStringLiteral("query ");

using QueryItems = QList<std::pair<QString, QString>>;

// Changes the values of secret query items; the URL stays as it is where there are none.
template <typename Change>
void changeSecretItems(QUrl& url, Change change)
{
    QueryItems items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    bool changed = false;
    for (auto& [name, value] : items)
        if (isSecretName(name)) {
            value = change(name, value);
            changed = true;
        }
    if (!changed)
        return;
    QUrlQuery with;
    with.setQueryItems(items);
    url.setQuery(with);
}

} // namespace

bool isSecretName(QStringView name)
{
    static const QStringList whole { QStringLiteral("authorization"), QStringLiteral("auth"), QStringLiteral("cookie"),
        QStringLiteral("key"), QStringLiteral("apikey"), QStringLiteral("token"), QStringLiteral("sig"),
        QStringLiteral("signature"), QStringLiteral("credential"), QStringLiteral("credentials"), QStringLiteral("jwt") };
    static const QStringList within { QStringLiteral("secret"), QStringLiteral("password"), QStringLiteral("passwd"), QStringLiteral("token") };
    static const QRegularExpression between(QStringLiteral("[^a-z0-9]+"));
    const QString lower = name.toString().toLower();
    const QStringList words = lower.split(between, Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [](const QString& word) { return whole.contains(word); })
        || std::any_of(within.begin(), within.end(), [&lower](const QString& part) { return lower.contains(part); });
}

OwnEndpoint withoutSecrets(const TransportId& transport, const demo::Target& target)
{
    OwnEndpoint endpoint { transport, target, !target.token.isEmpty(), !target.proxy.password.isEmpty() };
    endpoint.target.token.clear();
    endpoint.target.proxy.password.clear();
    for (demo::Header& each : endpoint.target.headers)
        if (isSecretName(QString::fromLatin1(each.name)))
            each.value.clear();
    changeSecretItems(endpoint.target.url, [](const QString&, const QString&) { return QString(); });
    return endpoint;
}

QHash<QString, QByteArray> secretsOf(const demo::Target& target)
{
    QHash<QString, QByteArray> secrets { { token, target.token }, { proxy, target.proxy.password.toUtf8() } };
    for (const demo::Header& each : target.headers)
        if (const QString name = QString::fromLatin1(each.name); isSecretName(name))
            secrets.insert(header + name, each.value);
    QUrl url = target.url;
    changeSecretItems(url, [&secrets](const QString& name, const QString& value) {
        secrets.insert(query + name, value.toLatin1());
        return value;
    });
    secrets.removeIf([](auto secret) { return secret.value().isEmpty(); });
    return secrets;
}

QStringList secretNames(const OwnEndpoint& endpoint)
{
    QStringList names;
    if (endpoint.hasToken)
        names << token;
    if (endpoint.hasProxyPassword)
        names << proxy;
    for (const demo::Header& each : endpoint.target.headers)
        if (const QString name = QString::fromLatin1(each.name); isSecretName(name))
            names << header + name;
    QUrl url = endpoint.target.url;
    changeSecretItems(url, [&names](const QString& name, const QString& value) {
        names << query + name;
        return value;
    });
    names.removeDuplicates();
    return names;
}

demo::Target withSecrets(const OwnEndpoint& endpoint, const QHash<QString, QByteArray>& known)
{
    demo::Target target = endpoint.target;
    if (endpoint.hasToken)
        target.token = known.value(token);
    if (endpoint.hasProxyPassword)
        target.proxy.password = QString::fromUtf8(known.value(proxy));
    for (demo::Header& each : target.headers)
        if (const QString name = QString::fromLatin1(each.name); isSecretName(name))
            each.value = known.value(header + name);
    changeSecretItems(target.url, [&known](const QString& name, const QString&) { return QString::fromLatin1(known.value(query + name)); });
    return target;
}

QString keyringKey(const OwnEndpoint& endpoint, const QString& secret)
{
    const bool ofProxy = secret == proxy;
    const QString where = ofProxy ? demo::toText(endpoint.target.proxy)
                                  : endpoint.target.url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return secret + QStringLiteral(" of ") + where;
}

} // namespace wirewise::record
