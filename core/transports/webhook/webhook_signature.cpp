// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/webhook/webhook_signature.h"

#include "core/base/secret.h"

#include <QMessageAuthenticationCode>

namespace wirewise::transports {

namespace {

constexpr char prefix[] = "whsec_";

} // namespace

QByteArray newWebhookSecret()
{
    return prefix + randomBytes(32).toBase64();
}

QByteArray webhookSignature(
    const QByteArray& secret, const QByteArray& id, std::chrono::seconds timestamp, const QByteArray& body)
{
    const QByteArray key = QByteArray::fromBase64(secret.mid(sizeof prefix - 1));
    QMessageAuthenticationCode hmac(QCryptographicHash::Sha256, key);
    hmac.addData(id + '.' + QByteArray::number(static_cast<qlonglong>(timestamp.count())) + '.');
    hmac.addData(body);
    return "v1," + hmac.result().toBase64();
}

} // namespace wirewise::transports
