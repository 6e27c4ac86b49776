// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own endpoint as a decision keeps it: everything but its secrets, of which only the names are known.
#pragma once

#include "core/base/id.h"
#include "core/demo/target.h"

#include <QHash>
#include <QStringList>

namespace wirewise::record {

struct OwnEndpoint
{
    TransportId transport;
    demo::Target target; // token, the proxy's password, the values of secret headers and query items are empty
    bool hasToken = false; // there is one, to be found in the keyring or asked for
    bool hasProxyPassword = false;

    friend bool operator==(const OwnEndpoint&, const OwnEndpoint&) = default;
};

// Authorization, Cookie, X-Api-Key, access_token, client-secret: a header or query item whose value is not for files.
bool isSecretName(QStringView name);

OwnEndpoint withoutSecrets(const TransportId& transport, const demo::Target& target);

// The secrets by name: "token", "proxy", "header NAME", "query NAME". None is empty.
QHash<QString, QByteArray> secretsOf(const demo::Target& target);
// Those an endpoint has, in a fixed order, for who has to find or ask them.
QStringList secretNames(const OwnEndpoint& endpoint);
demo::Target withSecrets(const OwnEndpoint& endpoint, const QHash<QString, QByteArray>& known);

// What the keyring knows that secret by: the same as long as it is the same address.
QString keyringKey(const OwnEndpoint& endpoint, const QString& secret);

} // namespace wirewise::record
