// SPDX-License-Identifier: GPL-3.0-or-later
// wirewise-server: all endpoints on loopback. First line on stdout says where; ends when stdin ends.
#include "app/helper_program.h"
#include "app/wirewise_server/tls_options.h"
#include "core/transports/endpoint_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <limits>
#include <unistd.h>

using namespace wirewise;

namespace {

constexpr int badUsage = 2;
constexpr int cannotServe = 3;
constexpr int mostConnections = 100'000;
constexpr int mostShards = 64;

int fail(int code, const QString& why)
{
    std::fprintf(stderr, "wirewise-server: %s\n", qPrintable(why));
    return code;
}

Result<int> number(const QCommandLineParser& parser, const QString& option, int least, int most)
{
    bool ok = false;
    const QString text = parser.value(option);
    const int value = text.toInt(&ok);
    if (!ok || value < least || value > most)
        return Error { Error::Kind::Input,
            QStringLiteral("--%1 %2: expected a number from %3 to %4").arg(option, text).arg(least).arg(most), {} };
    return value;
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QStringLiteral("The five transports' endpoints on loopback, on one feed of "
                                                    "numbered events. Ends when its standard input ends."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto add = [&parser](const char* name, const char* what, const char* value, const char* standard) {
        parser.addOption({ QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(value),
            QString::fromLatin1(standard) });
    };
    add("http", "Port of HTTP: SSE, polling, webhooks, control (0: any free one).", "PORT", "0");
    add("websocket", "Port of WebSocket.", "PORT", "0");
    add("grpc", "Port of gRPC.", "PORT", "0");
    add("bind", "Address to listen on; anything but loopback opens the server to others.", "ADDRESS", "127.0.0.1");
    add("max-connections", "Connections at once (and half as many on each port, unless given).", "N", "512");
    add("shards", "Event loops the connections are dealt to.", "N", "1");
    add("backlog", "Bytes a reader of a stream may be behind before it is cut.", "BYTES", "1048576");
    add("webhooks-to", "Network beside this machine that webhooks may be delivered to: 192.0.2.0/24.", "CIDR", "");
    add("journal", "File that keeps events and webhooks over a crash.", "FILE", "");
    app::addTlsOptions(parser);
}

Result<transports::ServerOptions> readOptions(const QStringList& arguments, QCommandLineParser& parser)
{
    if (!parser.parse(arguments))
        return Error { Error::Kind::Input, parser.errorText(), {} };
    if (!parser.positionalArguments().isEmpty())
        return Error { Error::Kind::Input,
            QStringLiteral("unexpected argument '%1'").arg(parser.positionalArguments().first()), {} };
    transports::ServerOptions options;
    for (const auto& [name, port] : { std::pair { "http", &options.http }, { "websocket", &options.websocket },
             { "grpc", &options.grpc } }) {
        const auto value = number(parser, QString::fromLatin1(name), 0, 65535);
        if (!value)
            return value.error();
        *port = static_cast<quint16>(*value);
    }
    const QString bind = parser.value(QStringLiteral("bind"));
    options.bind = QHostAddress(bind == QLatin1String("localhost") ? QStringLiteral("127.0.0.1") : bind);
    if (options.bind.isNull())
        return Error { Error::Kind::Input, QStringLiteral("--bind %1: expected an IP address").arg(bind), {} };
    const auto connections = number(parser, QStringLiteral("max-connections"), 1, mostConnections);
    if (!connections)
        return connections.error();
    options.maxConnections = *connections;
    options.maxPerPort = parser.isSet(QStringLiteral("max-connections")) ? *connections : *connections / 2;
    const auto shards = number(parser, QStringLiteral("shards"), 1, mostShards);
    if (!shards)
        return shards.error();
    options.shards = *shards;
    const auto backlog = number(parser, QStringLiteral("backlog"), 1024, std::numeric_limits<int>::max());
    if (!backlog)
        return backlog.error();
    options.endpointLimits.backlog = *backlog;
    const QString webhooksTo = QStringLiteral("webhooks-to");
    for (const QString& network : parser.isSet(webhooksTo) ? parser.values(webhooksTo) : QStringList()) {
        const auto subnet = QHostAddress::parseSubnet(network);
        if (subnet.first.isNull() || !network.contains(u'/'))
            return Error { Error::Kind::Input, QStringLiteral("--webhooks-to %1: expected a network such as 192.0.2.0/24").arg(network), {} };
        options.endpointLimits.webhooksTo.append(subnet);
    }
    options.journal = parser.value(QStringLiteral("journal"));
    options.token = qgetenv("WIREWISE_TOKEN");
    qunsetenv("WIREWISE_TOKEN");
    QFile page(QStringLiteral(":/web/index.html"));
    if (page.open(QIODevice::ReadOnly))
        options.page = page.readAll();
    return options;
}

// For who started it by hand.
void sayWhomToTrust(const wire::ReadyLine& ready)
{
    if (isatty(STDERR_FILENO) == 0)
        return;
    const QByteArray file = ready.authority.toLocal8Bit();
    std::fprintf(stderr, "wirewise-server: until it ends, trust %s:\n  curl --cacert %s https://127.0.0.1:%d/healthz\n"
        "  wirewise-cli listen sse https://127.0.0.1:%d/events --ca %s\n",
        file.constData(), file.constData(), ready.http, ready.http, file.constData());
}

} // namespace

int main(int argc, char** argv)
{
    const int signalDescriptor = app::becomeHelper();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wirewise-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WIREWISE_VERSION));

    QCommandLineParser parser;
    addOptions(parser);
    const auto options = readOptions(QCoreApplication::arguments(), parser);
    if (!options)
        return fail(badUsage, options.error().text());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();

    const auto tls = app::tlsFrom(parser, options->bind);
    if (!tls)
        return fail(tls.error().kind == Error::Kind::Input ? badUsage : cannotServe, tls.error().text());
    transports::ServerOptions secured = *options;
    secured.tls = tls->tls;
    transports::EndpointServer server(secured);
    const auto ready = server.start();
    if (!ready)
        return fail(ready.error().kind == Error::Kind::Input ? badUsage : cannotServe, ready.error().text());
    wire::ReadyLine line = *ready;
    if (tls->authority) {
        line.authority = tls->authority->path();
        sayWhomToTrust(line);
    }
    QObject::connect(&server, &transports::EndpointServer::stopped, &application, &QCoreApplication::quit);
    bool stopping = false;
    app::Parent parent(signalDescriptor, { [&] {
        if (!std::exchange(stopping, true))
            server.stop();
    } });
    parent.print(wire::toLine(line));
    return QCoreApplication::exec();
}
