// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/webhook/webhook_verification.h"

#include "core/base/secret.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace wirewise::transports {

using namespace std::chrono_literals;

namespace {

constexpr auto tolerance = 300s;
constexpr qsizetype longestId = 256;

std::optional<QByteArray> strictBase64(const QByteArray& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || text.size() % 4 != 0)
        return {};
    return *decoded;
}

bool isDigits(const QByteArray& text)
{
    return !text.isEmpty() && text.size() <= 15
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isGoodId(const QByteArray& id)
{
    return !id.isEmpty() && id.size() <= longestId
        && std::all_of(id.begin(), id.end(), [](char c) { return c > ' ' && c < 0x7f && c != '.'; });
}

WebhookVerdict refused(int status, const QByteArray& why)
{
    return { status, why, {} };
}

bool isSignedBy(const QByteArray& key, const QByteArray& text, const QList<QByteArray>& signatures)
{
    const QByteArray right = QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
    bool found = false;
    for (const QByteArray& signature : signatures) {
        if (!signature.startsWith("v1,"))
            continue; // v1a and whatever comes later are not ours to judge
        const auto given = strictBase64(signature.sliced(3));
        found = (given && sameSecret(*given, right)) || found;
    }
    return found;
}

} // namespace

std::optional<QByteArray> webhookKey(const QByteArray& secret)
{
    if (!secret.startsWith("whsec_"))
        return {};
    const auto key = strictBase64(secret.sliced(6));
    if (!key || key->size() < 24 || key->size() > 64)
        return {};
    return key;
}

WebhookVerdict verifyWebhook(const http::Headers& headers, const QByteArray& body, const QList<QByteArray>& keys,
    std::chrono::seconds now)
{
    for (const QByteArrayView name : { "webhook-id", "webhook-timestamp", "webhook-signature" })
        if (headers.count(name) != 1)
            return refused(400, "expected one " + name.toByteArray() + " header");
    const QByteArray id = headers.value("webhook-id");
    const QByteArray timestamp = headers.value("webhook-timestamp");
    if (!isGoodId(id))
        return refused(400, "webhook-id: expected 1 to 256 visible characters without a dot");
    if (!isDigits(timestamp))
        return refused(400, "webhook-timestamp: expected digits only");
    const std::chrono::seconds at(timestamp.toLongLong());
    if (at < now - tolerance)
        return refused(400, "webhook-timestamp: too old by this clock");
    if (at > now + tolerance)
        return refused(400, "webhook-timestamp: in the future by this clock");
    const QByteArray text = id + '.' + timestamp + '.' + body;
    const QList<QByteArray> signatures = headers.value("webhook-signature").split(' ');
    bool genuine = false;
    for (const QByteArray& key : keys)
        genuine = isSignedBy(key, text, signatures) || genuine;
    if (!genuine)
        return refused(401, "webhook-signature: none of them fits");
    return { 0, {}, id };
}

bool WebhookIds::insert(const QByteArray& id, std::chrono::seconds monotonic)
{
    while (!m_order.isEmpty() && (m_order.size() >= most || m_seen.value(m_order.head()) + keep < monotonic))
        m_seen.remove(m_order.dequeue());
    if (m_seen.contains(id))
        return false;
    m_seen.insert(id, monotonic);
    m_order.enqueue(id);
    return true;
}

} // namespace wirewise::transports
