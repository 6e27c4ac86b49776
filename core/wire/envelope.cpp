// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/envelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <charconv>

namespace wirewise::wire {

namespace {

template <typename Number>
void appendNumber(QByteArray& out, Number n)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, n).ptr;
    out.append(digits, end - digits);
}

QByteArray number(std::uint64_t n)
{
    return QByteArray::number(static_cast<qulonglong>(n));
}

bool isUtf8(const QByteArray& bytes)
{
    if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return true;
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decode(bytes);
    return !decode.hasError();
}

bool standsForItself(char c)
{
    return c != '"' && c != '\\' && c != 0x7f && static_cast<unsigned char>(c) >= 0x20;
}

// A JSON string of valid UTF-8; everything below space is escaped, so no line end survives.
void appendJsonString(QByteArray& out, const QByteArray& utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    auto it = utf8.begin();
    if (utf8.startsWith("\xef\xbb\xbf")) { // Qt's own reader drops a mark at the start of a string
        out += "\\ufeff";
        it += 3;
    }
    for (; it != utf8.end(); ++it) {
        const auto plain = std::find_if_not(it, utf8.end(), standsForItself);
        out.append(it, plain - it);
        it = plain;
        if (it == utf8.end())
            break;
        if (*it == '"' || *it == '\\')
            (out += '\\') += *it;
        else
            ((out += "\\u00") += hex[(*it >> 4) & 0xf]) += hex[*it & 0xf];
    }
    out += '"';
}

std::optional<QByteArray> compactJson(const QByteArray& payload)
{
    // QJsonDocument takes only objects and arrays at the top: wrap, so that any value may stand alone.
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson('[' + payload + ']', &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1)
        return {};
    const QByteArray text = document.toJson(QJsonDocument::Compact);
    return text.sliced(1, text.size() - 2);
}

Seq toSeq(const QJsonValue& value)
{
    return static_cast<Seq>(qMax<qint64>(0, value.toInteger()));
}

std::optional<FeedEvent> eventFrom(const QJsonObject& object)
{
    const auto kind = payloadKindFromName(object.value(QLatin1String("kind")).toString().toLatin1());
    FeedEvent event { toSeq(object.value(QLatin1String("seq"))),
        Nanoseconds(object.value(QLatin1String("sent_ns")).toInteger()), kind.value_or(PayloadKind::Text), {} };
    if (!kind || event.seq == 0)
        return {};
    const QJsonValue data = object.value(QLatin1String("data"));
    if (event.kind == PayloadKind::Binary)
        event.payload = QByteArray::fromBase64(object.value(QLatin1String("base64")).toString().toLatin1());
    else if (event.kind == PayloadKind::Text)
        event.payload = data.toString().toUtf8();
    else {
        const QByteArray text = QJsonDocument(QJsonArray { data }).toJson(QJsonDocument::Compact);
        event.payload = text.sliced(1, text.size() - 2);
    }
    return event;
}

} // namespace

QByteArrayView payloadKindName(PayloadKind kind)
{
    switch (kind) {
    case PayloadKind::Text:
        return "text";
    case PayloadKind::Binary:
        return "binary";
    case PayloadKind::Json:
        break;
    }
    return "json";
}

std::optional<PayloadKind> payloadKindFromName(QByteArrayView name)
{
    for (const PayloadKind kind : { PayloadKind::Text, PayloadKind::Binary, PayloadKind::Json })
        if (payloadKindName(kind) == name)
            return kind;
    return {};
}

PayloadKind payloadKindFromContentType(QByteArrayView contentType)
{
    const QByteArray type = contentType.toByteArray().split(';').front().trimmed().toLower();
    if (type == "application/json" || type.endsWith("+json"))
        return PayloadKind::Json;
    return type.startsWith("text/") ? PayloadKind::Text : PayloadKind::Binary;
}

QByteArray toJson(const FeedEvent& event)
{
    PayloadKind kind = event.kind;
    std::optional<QByteArray> json;
    if (kind == PayloadKind::Json && !(json = compactJson(event.payload)))
        kind = PayloadKind::Binary;
    if (kind == PayloadKind::Text && !isUtf8(event.payload))
        kind = PayloadKind::Binary;
    QByteArray out;
    out.reserve(112 + (kind == PayloadKind::Binary ? event.payload.size() * 4 / 3 : event.payload.size()));
    out += "{\"type\":\"event\",\"seq\":";
    appendNumber(out, event.seq);
    out += ",\"sent_ns\":";
    appendNumber(out, event.sent.count());
    out += ",\"kind\":\"";
    out += payloadKindName(kind);
    out += kind == PayloadKind::Binary ? "\",\"base64\":" : "\",\"data\":";
    if (kind == PayloadKind::Text)
        appendJsonString(out, event.payload);
    else if (kind == PayloadKind::Json)
        out += *json;
    else
        ((out += '"') += event.payload.toBase64()) += '"';
    return out += '}';
}

QByteArray toJson(const Gap& gap)
{
    return R"({"type":"gap","from":)" + number(gap.from) + R"(,"to":)" + number(gap.to) + '}';
}

QByteArray toJson(const Resume& resume)
{
    return R"({"type":"resume","next":)" + number(resume.next) + '}';
}

QByteArray toBinary(const FeedEvent& event)
{
    QByteArray out(16 + event.payload.size(), Qt::Uninitialized);
    qToBigEndian<quint64>(event.seq, out.data());
    qToBigEndian<qint64>(event.sent.count(), out.data() + 8);
    std::copy(event.payload.begin(), event.payload.end(), out.begin() + 16);
    return out;
}

std::optional<Envelope> fromJson(QByteArrayView json)
{
    if (!json.startsWith("{"))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray()).object();
    const QString type = object.value(QLatin1String("type")).toString();
    if (type == QLatin1String("event")) {
        if (auto event = eventFrom(object))
            return Envelope(*std::move(event));
    } else if (type == QLatin1String("gap")) {
        return Gap { toSeq(object.value(QLatin1String("from"))), toSeq(object.value(QLatin1String("to"))) };
    } else if (type == QLatin1String("resume")) {
        return Resume { toSeq(object.value(QLatin1String("next"))) };
    }
    return {};
}

std::optional<FeedEvent> fromBinary(QByteArrayView frame)
{
    if (frame.size() < 16)
        return {};
    FeedEvent event { qFromBigEndian<quint64>(frame.data()), Nanoseconds(qFromBigEndian<qint64>(frame.data() + 8)),
        PayloadKind::Binary, frame.sliced(16).toByteArray() };
    if (event.seq == 0)
        return {};
    return event;
}

} // namespace wirewise::wire
