// SPDX-License-Identifier: GPL-3.0-or-later
// wirewise-proxy: TCP on loopback between any client and any endpoint, and faults on command, one JSON object a
// line on stdin (core/wire/proxy_line.h). First line on stdout says it is ready; ends when stdin ends.
#include "app/helper_program.h"
#include "app/wirewise_proxy/capture_file.h"
#include "core/proxy/fault_proxy.h"
#include "core/wire/ready_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace wirewise;

namespace {

constexpr int badUsage = 2;

// An error in the arguments, or empty.
QString checkArguments(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QStringLiteral("A proxy on loopback that does faults to connections. Takes commands as "
                                                    "JSON lines on its standard input and ends when that ends."));
    parser.addHelpOption();
    parser.addVersionOption();
    // Of the contract of helper programs, which are started again with the ports they had: ours are asked for by link.
    for (const char* name : { "http", "websocket", "grpc" })
        parser.addOption({ QString::fromLatin1(name), QStringLiteral("Nothing listens for it here: 0."), QStringLiteral("PORT"), QStringLiteral("0") });
    if (!parser.parse(QCoreApplication::arguments()))
        return parser.errorText();
    if (!parser.positionalArguments().isEmpty())
        return QStringLiteral("unexpected argument '%1'").arg(parser.positionalArguments().first());
    for (const char* name : { "http", "websocket", "grpc" })
        if (const QString value = parser.value(QString::fromLatin1(name)); value != QLatin1String("0"))
            return QStringLiteral("--%1 %2: expected 0").arg(QLatin1String(name), value);
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const int signalDescriptor = app::becomeHelper();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wirewise-proxy"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WIREWISE_VERSION));

    QCommandLineParser parser;
    const QString error = checkArguments(parser);
    if (!error.isEmpty()) {
        std::fprintf(stderr, "wirewise-proxy: %s\n", qPrintable(error));
        return badUsage;
    }
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();

    const SystemClock clock;
    std::function<void(const QByteArray&)> print;
    proxy::FaultProxy faults(clock,
        { [&print](const wire::ProxyAnswer& answer) { print(wire::toLine(answer)); },
            [&print](const wire::ProxyNews& news) { print(wire::toLine(news)); }, app::openCaptureFile,
            { STDIN_FILENO, signalDescriptor } });
    const auto refuse = [&print](qint64 id, const QString& why) { print(wire::toLine(wire::ProxyAnswer { id, why, 0, 0, {} })); };
    app::Parent parent(signalDescriptor,
        { &QCoreApplication::quit,
            [&](const QByteArray& line) {
                const auto command = wire::parseProxyCommand(line);
                if (command)
                    faults.take(*command);
                else
                    refuse(wire::commandId(line), command.error().text());
            },
            [&] { refuse(0, QStringLiteral("a line too long; expected at most %1 bytes").arg(app::Parent::longestLine)); } });
    print = [&parent](const QByteArray& line) { parent.print(line); };

    wire::ReadyLine ready;
    ready.version = QCoreApplication::applicationVersion();
    ready.pid = QCoreApplication::applicationPid();
    print(wire::toLine(ready));
    return QCoreApplication::exec();
}
