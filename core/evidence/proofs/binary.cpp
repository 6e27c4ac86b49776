// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/lab/live_client.h"
#include "core/evidence/lab/plain_http.h"
#include "core/evidence/proofs/proof.h"
#include "core/transports/grpc/grpc_library.h"
#include "core/transports/webhook/webhook_receiver.h"
#include "core/base/random.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace wirewise::evidence {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype large = 1024 * 1024;
constexpr auto patience = 5s;
constexpr double mostRaw = 1.05; // of the payload's size
constexpr double leastText = 1.3; // base64 makes 4 of 3

constexpr char criterion[]
    = QT_TRANSLATE_NOOP("proofs", "All 256 byte values, and 1 MiB of random bytes, sent up as binary, through the feed and back down; SHA-256 compared. Yes: both "
      "arrive, and the bytes go as they are: in the frame or message itself, or as the body of an ordinary exchange, at no more than "
      "1.05 times their size. Typed: that, and the message's schema names a field of bytes. Text only: the raw bytes, put into the "
      "stream as they are, do not arrive, and as base64 they do, at 1.3 times their size or more.");

struct Payload
{
    QByteArray all256;
    QByteArray mebibyte;
};

Payload payloadOf(quint64 seed)
{
    Payload payload;
    for (int i = 0; i < 256; ++i)
        payload.all256 += static_cast<char>(i);
    Random random(seed);
    while (payload.mebibyte.size() < large)
        payload.mebibyte += static_cast<char>(random.next() & 0xff);
    return payload;
}

bool isSame(const QByteArray& a, const QByteArray& b)
{
    return QCryptographicHash::hash(a, QCryptographicHash::Sha256) == QCryptographicHash::hash(b, QCryptographicHash::Sha256);
}

struct Passed
{
    bool small = false; // all 256 bytes came as they were
    bool large = false;
    double factor = 0; // bytes on the wire for one of payload

    bool both() const { return small && large; }
};

// Up as the client sends, down as the feed's event; how large on the way down.
Result<Passed> throughFeed(Lab& lab, const TransportId& transport, const Payload& payload, bool& rawInMessage)
{
    const auto server = lab.startServer();
    if (!server)
        return server.error();
    if (const auto held = holdFeed(**server, 10); !held)
        return held.error();
    LiveClient client(lab, transport);
    if (const auto open = client.open(**server); !open)
        return open.error();
    Passed passed;
    client.transport().send(payload.all256, wire::PayloadKind::Binary);
    passed.small = client.waitForEvents(1, patience) && isSame(client.events[0].payload, payload.all256);
    const qint64 before = client.bytes().in;
    client.transport().send(payload.mebibyte, wire::PayloadKind::Binary);
    passed.large = client.waitForEvents(2, patience) && isSame(client.events[1].payload, payload.mebibyte);
    passed.factor = static_cast<double>(client.bytes().in - before) / static_cast<double>(large);
    rawInMessage = !client.messages.isEmpty() && client.messages.last().binary && client.messages.last().data.endsWith(payload.mebibyte);
    client.close();
    return lab.cancelled() ? Result<Passed>(Error { Error::Kind::Helper, QStringLiteral("interrupted"), {} }) : passed;
}

// The bytes as they are, as what a server answers to the transport's own client end: a body, or an event's data.
Result<Passed> asAnswer(Lab& lab, const TransportId& transport, const QByteArray& contentType, const QByteArray& before, const QByteArray& after,
    const Payload& payload)
{
    Passed passed;
    for (const QByteArray* bytes : { &payload.all256, &payload.mebibyte }) {
        PlainServer server([&](const http::Request&) { return http::Response { 200, { { "Content-Type", contentType } }, before + *bytes + after, true }; });
        LiveClient client(lab, transport);
        if (const auto open = client.open({ server.url(QStringLiteral("/raw")), {}, {} }); !open)
            return open.error();
        lab.waitUntil([&] { return !client.messages.isEmpty() || client.isClosed(); }, patience);
        const bool same = !client.messages.isEmpty() && isSame(client.messages[0].data, *bytes);
        (bytes == &payload.all256 ? passed.small : passed.large) = same;
        passed.factor = static_cast<double>(client.bytes().in) / static_cast<double>(bytes->size());
    }
    return passed;
}

// The bytes as they are, as the body of a signed delivery to the receiver the client end is made of.
Result<Passed> asDelivery(Lab& lab, const Payload& payload)
{
    const SystemClock clock;
    const QByteArray key(32, 'k');
    Passed passed;
    for (const QByteArray* bytes : { &payload.all256, &payload.mebibyte }) {
        transports::WebhookReceiver receiver(clock, { {}, 2 * large });
        const auto port = receiver.listen(0);
        if (!port)
            return port.error();
        receiver.setKeys({ key });
        std::optional<QByteArray> body;
        QObject::connect(&receiver, &transports::WebhookReceiver::applied, &receiver, [&body](const QByteArray&, const QByteArray& came) { body = came; });
        const QByteArray now = QByteArray::number(static_cast<qlonglong>(std::chrono::duration_cast<std::chrono::seconds>(clock.wall()).count()));
        const QByteArray mac = QMessageAuthenticationCode::hash("raw_1." + now + '.' + *bytes, key, QCryptographicHash::Sha256).toBase64();
        http::Request request;
        request.method = "POST";
        request.headers = { { "Content-Type", "application/octet-stream" }, { "webhook-id", "raw_1" }, { "webhook-timestamp", now },
            { "webhook-signature", "v1," + mac } };
        request.body = *bytes;
        http::HttpClient sender;
        sender.setServer(QStringLiteral("127.0.0.1"), *port);
        sender.send(request);
        lab.waitUntil([&body] { return body.has_value(); }, patience);
        (bytes == &payload.all256 ? passed.small : passed.large) = body && isSame(*body, *bytes);
        passed.factor = static_cast<double>(sender.bytes().out) / static_cast<double>(bytes->size());
    }
    return passed;
}

// As the transport can carry them at best, besides the feed's own envelope; in frames and messages that is the same.
Result<Passed> rawBytes(Lab& lab, const TransportId& transport, const Payload& payload, const Passed& feed)
{
    if (transport.value() == QLatin1String("sse"))
        return asAnswer(lab, transport, "text/event-stream", "data: ", "\n\n", payload);
    if (transport.value() == QLatin1String("polling"))
        return asAnswer(lab, transport, "application/octet-stream", {}, {}, payload);
    if (transport.value() == QLatin1String("webhook"))
        return asDelivery(lab, payload);
    return feed;
}

// 0: there is no schema.
int fieldsOfBytes(const TransportId& transport)
{
    if (transport.value() != QLatin1String("grpc"))
        return 0;
    const auto& library = transports::grpcLibrary();
    return library ? (*library)->byteFields() : 0;
}

Told textOf(const TransportId& transport, const Passed& feed, const Passed& raw)
{
    const Told through = Told(QT_TRANSLATE_NOOP("told", "%1 (%2 bytes on the wire for each of payload)"))
                             .with(feed.both() ? Told(QT_TRANSLATE_NOOP("told", "All 256 byte values and 1 MiB came back unchanged"))
                                               : Told(QT_TRANSLATE_NOOP("told", "Not all bytes came back as they were sent")),
                                 fixed(feed.factor, 2));
    if (transport.value() == QLatin1String("sse"))
        return (raw.small ? Told(QT_TRANSLATE_NOOP("told", "%1 as base64; put into the stream as they are, they arrive as well."))
                          : Told(QT_TRANSLATE_NOOP("told", "%1 as base64; put into the stream as they are, they arrive broken."))).with(through);
    if (transport.value() == QLatin1String("polling") || transport.value() == QLatin1String("webhook"))
        return Told(QT_TRANSLATE_NOOP("told", "%1 in the bundled feed's JSON; as the body of %2 they arrive %3 (%4)."))
            .with(through,
                transport.value() == QLatin1String("polling") ? Told(QT_TRANSLATE_NOOP("told", "an answer")) : Told(QT_TRANSLATE_NOOP("told", "a signed delivery")),
                raw.both() ? Told(QT_TRANSLATE_NOOP("told", "as they are")) : Told(QT_TRANSLATE_NOOP("told", "broken")), fixed(raw.factor, 2));
    return Told(QT_TRANSLATE_NOOP("told", "%1.")).with(through);
}

Result<Seen> experiment(Lab& lab, const TransportId& transport)
{
    const auto& payload = lab.once<Payload>(QStringLiteral("payload"), [&] { return payloadOf(lab.settings().seed); });
    bool rawInMessage = false;
    const auto feed = throughFeed(lab, transport, payload, rawInMessage);
    if (!feed)
        return feed.error();
    const auto raw = rawBytes(lab, transport, payload, *feed);
    if (!raw)
        return raw.error();
    const int fields = fieldsOfBytes(transport);
    const bool framed = transport.value() != QLatin1String("websocket") || rawInMessage;
    const bool went = feed->both() && raw->both() && framed && raw->factor <= mostRaw;

    Seen seen;
    if (went)
        seen.levels << QStringLiteral("yes");
    if (went && fields > 0)
        seen.levels << QStringLiteral("typed");
    if (feed->both() && !raw->both() && feed->factor >= leastText)
        seen.levels << QStringLiteral("text_only");
    seen.figures = {
        countedFigure("bytes_0_255_intact", QT_TRANSLATE_NOOP("proofs", "Bytes 0 to 255 came back unchanged"), "yes/no", feed->small ? 1 : 0),
        countedFigure("mebibyte_intact", QT_TRANSLATE_NOOP("proofs", "1 MiB came back unchanged"), "yes/no", feed->large ? 1 : 0),
        countedFigure("feed_factor", QT_TRANSLATE_NOOP("proofs", "On the wire per byte of payload, bundled feed"), "", feed->factor),
        countedFigure("raw_intact", QT_TRANSLATE_NOOP("proofs", "Bytes as they are arrive unchanged"), "yes/no", raw->both() ? 1 : 0),
        countedFigure("raw_factor", QT_TRANSLATE_NOOP("proofs", "On the wire per byte of payload, as they are"), "", raw->factor),
        countedFigure("schema_bytes_fields", QT_TRANSLATE_NOOP("proofs", "Fields of bytes in the schema"), "", fields),
    };
    seen.text = textOf(transport, *feed, *raw);
    return seen;
}

} // namespace

Proof binaryProof()
{
    return { advisor::FeatureId(QStringLiteral("binary")), criterion, experiment };
}

} // namespace wirewise::evidence
