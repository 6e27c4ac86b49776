// SPDX-License-Identifier: GPL-3.0-or-later
// wirewise-server: all endpoints on loopback. First line on stdout says where; ends when stdin ends.
#include "core/transports/endpoint_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <limits>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
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
    add("journal", "File that keeps events and webhooks over a crash.", "FILE", "");
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
    options.journal = parser.value(QStringLiteral("journal"));
    options.token = qgetenv("WIREWISE_TOKEN");
    qunsetenv("WIREWISE_TOKEN");
    QFile page(QStringLiteral(":/web/index.html"));
    if (page.open(QIODevice::ReadOnly))
        options.page = page.readAll();
    return options;
}

void raiseFileLimit()
{
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

// SIGTERM and SIGINT as readable bytes. Before any thread is made, so that all inherit the mask.
int signalDescriptor()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    return signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

bool print(const QByteArray& line)
{
    return ::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) == line.size();
}

// The parent's end of the conversation: pings in, pongs out, the end of stdin is the end.
class Parent
{
public:
    explicit Parent(std::function<void()> ended)
        : m_notifier(STDIN_FILENO, QSocketNotifier::Read)
        , m_ended(std::move(ended))
    {
        ::fcntl(STDIN_FILENO, F_SETFL, ::fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK);
        QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { read(); });
    }

private:
    void read()
    {
        char bytes[4096];
        const auto n = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (n < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (n <= 0) {
            m_notifier.setEnabled(false);
            m_ended();
            return;
        }
        m_buffer.append(bytes, n);
        for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
            if (const auto ping = wire::parsePing(m_buffer.first(end)))
                print(wire::pongLine(*ping));
            m_buffer.remove(0, end + 1);
        }
        if (m_buffer.size() > 4096)
            m_buffer.clear();
    }

    QSocketNotifier m_notifier;
    std::function<void()> m_ended;
    QByteArray m_buffer;
};

} // namespace

int main(int argc, char** argv)
{
    // GLib's loop costs two system calls a turn (performance.md); must be known before the application is made.
    qputenv("QT_NO_GLIB", "1");
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    const int signalsFd = signalDescriptor();
    raiseFileLimit();
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

    transports::EndpointServer server(*options);
    const auto ready = server.start();
    if (!ready)
        return fail(ready.error().kind == Error::Kind::Input ? badUsage : cannotServe, ready.error().text());
    print(wire::toLine(*ready));

    bool stopping = false;
    const auto stop = [&] {
        if (!std::exchange(stopping, true))
            server.stop();
    };
    QObject::connect(&server, &transports::EndpointServer::stopped, &application, &QCoreApplication::quit);
    Parent parent(stop);
    QSocketNotifier signalled(signalsFd, QSocketNotifier::Read);
    QObject::connect(&signalled, &QSocketNotifier::activated, &application, [&] {
        signalfd_siginfo info {};
        while (::read(signalsFd, &info, sizeof info) > 0) { }
        stop();
    });
    return QCoreApplication::exec();
}
