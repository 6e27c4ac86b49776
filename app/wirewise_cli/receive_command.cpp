// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/arguments.h"
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/interrupt.h"
#include "app/wirewise_cli/io.h"
#include "core/base/escape.h"
#include "core/transports/webhook/webhook_receiver.h"

#include <QEventLoop>
#include <QStringDecoder>

namespace wirewise::cli {

namespace {

constexpr OptionSpec options[] = {
    { u"--port", u"P", u"on 127.0.0.1 (default: any free one, told on standard error)" },
    { u"--secret", u"whsec_...", u"of the sender; may be given again while it changes" },
    { u"--path", u"/hook", u"take deliveries at this path only" },
};

QJsonObject toLine(const QByteArray& id, const QByteArray& body, std::chrono::milliseconds at)
{
    QJsonObject object { { QStringLiteral("type"), QStringLiteral("message") } };
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(body);
    if (decode.hasError())
        object.insert(QStringLiteral("base64"), QString::fromLatin1(body.toBase64()));
    else
        object.insert(QStringLiteral("data"), text);
    object.insert(QStringLiteral("last_event_id"), QString::fromLatin1(id));
    object.insert(QStringLiteral("at_ms"), static_cast<qint64>(at.count()));
    return object;
}

Result<QList<QByteArray>> keysFrom(const Arguments& arguments)
{
    QList<QByteArray> keys;
    for (const QString& secret : arguments.values(u"--secret")) {
        const auto key = transports::webhookKey(secret.toLatin1());
        if (!key) // without saying what was given: it may nearly be the secret
            return Error { Error::Kind::Input, QStringLiteral("--secret: expected whsec_ and the base64 of 24 to 64 bytes"), {} };
        keys += *key;
    }
    if (keys.isEmpty())
        return Error { Error::Kind::Input, QStringLiteral("expected --secret whsec_..."), {} };
    return keys;
}

Exit run(const Arguments& arguments, Io& io)
{
    const auto keys = keysFrom(arguments);
    if (!keys)
        return io.fail(keys.error());
    const auto port = arguments.integer(u"--port", 0, 1, 65535);
    if (!port)
        return io.fail(port.error());
    if (!arguments.operands().isEmpty())
        return io.fail(Arguments::wrong(arguments.operands().first(), QStringLiteral("expected no further words")));
    transports::WebhookReceiver::Options receiverOptions;
    if (const auto path = arguments.value(u"--path")) {
        if (!path->text.startsWith(u'/'))
            return io.fail(Arguments::wrong(*path, QStringLiteral("--path: expected a path that begins with /, got '%1'").arg(path->text)));
        receiverOptions.path = path->text.toUtf8();
    }
    SystemClock clock;
    Interrupt interrupt;
    transports::WebhookReceiver receiver(clock, receiverOptions);
    receiver.setKeys(*keys);
    const auto listening = receiver.listen(static_cast<quint16>(*port));
    if (!listening)
        return io.fail(listening.error());
    QEventLoop loop;
    QObject::connect(&interrupt, &Interrupt::raised, &loop, &QEventLoop::quit);
    QObject::connect(&receiver, &transports::WebhookReceiver::applied, &loop, [&](const QByteArray& id, const QByteArray& body) {
        io.printJsonLine(toLine(id, body, clock.wall()));
        if (io.outputGone())
            loop.quit();
    });
    QObject::connect(&receiver, &transports::WebhookReceiver::repeated, &loop, [&](const QByteArray& id) {
        io.note(QStringLiteral("%1 came again: answered, not applied").arg(escapedForTerminal(QString::fromLatin1(id))));
    });
    QObject::connect(&receiver, &transports::WebhookReceiver::refused, &loop, [&](int status, const QByteArray& why) {
        io.note(QStringLiteral("refused with %1: %2").arg(status).arg(escapedForTerminal(QString::fromUtf8(why))));
    });
    io.note(QStringLiteral("receiving at http://127.0.0.1:%1%2").arg(*listening)
        .arg(escapedForTerminal(receiverOptions.path.isEmpty() ? QStringLiteral("/") : QString::fromUtf8(receiverOptions.path))));
    loop.exec();
    return interrupt.wasRaised() ? Exit::Interrupted : Exit::Done;
}

} // namespace

Command receiveCommand()
{
    return { u"receive", u"", u"a webhook receiver: one JSON line an event applied",
        u"Deliveries are verified (Standard Webhooks), answered, and applied once. It ends with Ctrl+C.", options, run };
}

} // namespace wirewise::cli
