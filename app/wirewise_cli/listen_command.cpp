// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/endpoint_arguments.h"
#include "app/wirewise_cli/interrupt.h"
#include "app/wirewise_cli/io.h"
#include "core/base/escape.h"
#include "core/demo/demo_session.h"
#include "core/transports/transport_registry.h"

#include <QEventLoop>
#include <QRandomGenerator>

#include <vector>

namespace wirewise::cli {

namespace {

using namespace std::chrono_literals;

struct Wish
{
    const transports::TransportEntry* entry = nullptr;
    demo::Target target;
    qint64 count = 0; // 0: no end
    std::chrono::seconds timeout { 0 };
    bool reconnect = true;
};

QStringList listenable()
{
    QStringList known;
    for (const auto& entry : transports::allTransports())
        if (entry.id.value() != QLatin1String("webhook")) // it is received, not listened to
            known << entry.id.value();
    return known;
}

Result<Wish> wishFrom(const Arguments& arguments)
{
    Wish wish;
    if (arguments.operands().size() != 2)
        return Error { Error::Kind::Input, QStringLiteral("expected a transport (%1) and a URL").arg(listenable().join(QLatin1String(", "))), {} };
    const Arguments::Word& transport = arguments.operands().at(0);
    wish.entry = transports::transportEntry(TransportId(transport.text));
    if (!wish.entry || !listenable().contains(transport.text))
        return Arguments::wrong(transport, QStringLiteral("expected one of %1, got '%2'").arg(listenable().join(QLatin1String(", ")), transport.text));
    const auto target = targetFrom(arguments, arguments.operands().at(1), wish.entry->schemes);
    const auto count = arguments.integer(u"--count", 0, 1, 1'000'000'000);
    const auto timeout = arguments.integer(u"--timeout", 0, 1, 1'000'000);
    for (const Error* error : { target ? nullptr : &target.error(), count ? nullptr : &count.error(), timeout ? nullptr : &timeout.error() })
        if (error)
            return *error;
    const auto given = [&arguments](QStringView option) { return arguments.value(option).value_or(Arguments::Word {}).text; };
    wish.target = *target;
    wish.target.grpc = { given(u"--method"), given(u"--proto"), given(u"--request").toUtf8() };
    if (wish.target.grpc != demo::GrpcMethod() && (transport.text != QLatin1String("grpc") || wish.target.grpc.name.isEmpty()))
        return Error { Error::Kind::Input, QStringLiteral("--proto and --request go with --method, and that with grpc"), {} };
    wish.count = *count;
    wish.timeout = std::chrono::seconds(*timeout);
    wish.reconnect = !arguments.has(u"--no-reconnect");
    return wish;
}

QJsonObject toLine(const demo::Message& message, std::chrono::milliseconds at)
{
    QJsonObject object { { QStringLiteral("type"), message.type } };
    if (message.binary)
        object.insert(QStringLiteral("base64"), QString::fromLatin1(message.data.toBase64()));
    else
        object.insert(QStringLiteral("data"), QString::fromUtf8(message.data));
    object.insert(QStringLiteral("last_event_id"), message.lastEventId);
    object.insert(QStringLiteral("at_ms"), static_cast<qint64>(at.count()));
    return object;
}

void tellNews(Io& io, const demo::LogEntry& entry)
{
    using Kind = demo::LogEntry::Kind;
    if (entry.kind == Kind::Opened)
        io.note(QStringLiteral("connected: %1").arg(escapedForTerminal(entry.text)));
    else if (entry.kind == Kind::Closed || entry.kind == Kind::Gap)
        io.note(escapedForTerminal(entry.text));
}

// As asked, or because the far end was done; else it was a failure.
Exit exitFor(const demo::Closed& closed)
{
    const bool done = closed.normal || (closed.ended.by == QLatin1String("server") && (closed.ended.code == 0 || closed.ended.code == 1001));
    return done ? Exit::Done : Exit::Failed;
}

Exit listen(const Wish& wish, Io& io)
{
    SystemClock clock;
    Interrupt interrupt;
    demo::DemoSession session(wish.entry->make({}, nullptr), clock,
        { wish.target, {}, wish.reconnect, QRandomGenerator::global()->generate64() });
    QEventLoop loop;
    qint64 shown = 0;
    std::optional<demo::Closed> end;
    const auto enough = [&] { return wish.count > 0 && shown >= wish.count; };
    QObject::connect(&session, &demo::DemoSession::shown, &loop, [&](const demo::Message& message) {
        if (enough())
            return;
        ++shown;
        io.printJsonLine(toLine(message, clock.wall()));
        if (enough() || io.outputGone())
            session.close();
    });
    QObject::connect(&session, &demo::DemoSession::logged, &loop, [&](const demo::LogEntry& entry) { tellNews(io, entry); });
    QObject::connect(&session, &demo::DemoSession::ended, &loop, [&](const demo::Closed& closed) {
        end = closed;
        if (!closed.ended.reason.isEmpty() && !closed.normal)
            io.note(QStringLiteral("it said: %1 %2").arg(closed.ended.code).arg(escapedForTerminal(closed.ended.reason)));
        loop.quit();
    });
    QObject::connect(&interrupt, &Interrupt::raised, &session, &demo::DemoSession::close);
    if (wish.timeout > 0s)
        QTimer::singleShot(wish.timeout, &session, &demo::DemoSession::close);
    session.start();
    if (!end)
        loop.exec();
    if (interrupt.wasRaised())
        return Exit::Interrupted;
    if (end && exitFor(*end) == Exit::Failed)
        return Exit::Failed;
    return wish.count > 0 && !enough() && !io.outputGone() ? Exit::No : Exit::Done;
}

Exit run(const Arguments& arguments, Io& io)
{
    const auto wish = wishFrom(arguments);
    return wish ? listen(*wish, io) : io.fail(wish.error());
}

} // namespace

Command listenCommand()
{
    static const std::vector<OptionSpec> options = [] {
        std::vector<OptionSpec> list { { u"--count", u"N", u"end after N messages" }, { u"--timeout", u"S", u"end after S seconds" },
            { u"--no-reconnect", u"", u"one connection, no second try" },
            { u"--method", u"NAME", u"gRPC: package.Service/Method instead of the bundled server's" },
            { u"--proto", u"FILE", u"gRPC: where the method is declared; without, the server's reflection is asked" },
            { u"--request", u"JSON", u"gRPC: the method's first message" } };
        list.insert(list.end(), endpointOptions().begin(), endpointOptions().end());
        return list;
    }();
    return { u"listen", u"websocket|sse|polling|grpc URL", u"shows what any endpoint sends, one JSON line a message",
        u"A line has type, data (base64 when binary), last_event_id and at_ms (Unix time). News of the\n"
        u"connection goes to standard error. Exit code 1 when --timeout came before --count.", options, run };
}

} // namespace wirewise::cli
