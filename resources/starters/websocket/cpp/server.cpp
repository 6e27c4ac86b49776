// SPDX-License-Identifier: 0BSD
// server [--port P] [--origin ORIGIN]
// A feed of one numbered event a second at ws://127.0.0.1:P/stream[?since=SEQ]; says its URL on stdout.
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QTimer>
#include <QUrlQuery>
#include <QWebSocket>
#include <QWebSocketCorsAuthenticator>
#include <QWebSocketServer>

#include <algorithm>
#include <cstdio>
#include <deque>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// Filled in from your decision, where it says something.
constexpr qsizetype mostClients = 1000;

constexpr std::size_t eventsKept = 1000;
constexpr qint64 largestBacklog = 1024 * 1024;
constexpr quint64 largestMessage = 64 * 1024;
constexpr auto slowConsumer = static_cast<QWebSocketProtocol::CloseCode>(4001);

class Server : public QObject
{
public:
    explicit Server(const QString& origin)
        : m_server(u"starter"_s, QWebSocketServer::NonSecureMode)
    {
        // Any page in any browser can try to open a socket here: only those of our origin may.
        connect(&m_server, &QWebSocketServer::originAuthenticationRequired, this, [origin](QWebSocketCorsAuthenticator* asked) {
            asked->setAllowed(asked->origin().isEmpty() || asked->origin() == origin);
        });
        connect(&m_server, &QWebSocketServer::newConnection, this, &Server::welcome);
        connect(&m_tick, &QTimer::timeout, this, &Server::publish);
        m_tick.start(1s);
        // reconnect {
        connect(&m_beat, &QTimer::timeout, this, &Server::beat);
        m_beat.start(10s);
        // } reconnect
    }

    bool listen(quint16 port) { return m_server.listen(QHostAddress::LocalHost, port); }
    QUrl url() const { return m_server.serverUrl(); }

private:
    void publish()
    {
        m_kept.push_back(uR"({"type":"event","seq":%1,"data":"tick"})"_s.arg(m_next++));
        if (m_kept.size() > eventsKept)
            m_kept.pop_front();
        for (QWebSocket* client : m_server.findChildren<QWebSocket*>()) {
            if (client->bytesToWrite() > largestBacklog)
                client->close(slowConsumer, u"reads too slowly"_s); // it comes back and resumes
            else
                client->sendTextMessage(m_kept.back());
        }
    }

    void welcome()
    {
        while (QWebSocket* client = m_server.nextPendingConnection()) {
            client->setParent(&m_server);
            client->setMaxAllowedIncomingFrameSize(largestMessage);
            client->setMaxAllowedIncomingMessageSize(largestMessage);
            connect(client, &QWebSocket::disconnected, client, &QObject::deleteLater);
            if (client->requestUrl().path() != "/stream"_L1)
                client->close(QWebSocketProtocol::CloseCodePolicyViolated, u"here is /stream"_s);
            else if (m_server.findChildren<QWebSocket*>().size() > mostClients)
                client->close(static_cast<QWebSocketProtocol::CloseCode>(1013), u"full"_s);
            else
                replay(*client);
        }
    }

    // reconnect {
    void replay(QWebSocket& client)
    {
        connect(&client, &QWebSocket::pong, &client, [&client] { client.setProperty("silent", 0); });
        const qint64 oldest = m_next - static_cast<qint64>(m_kept.size());
        const QString since = QUrlQuery(client.requestUrl()).queryItemValue(u"since"_s);
        const qint64 wanted = since.isEmpty() ? m_next : std::clamp<qint64>(since.toLongLong() + 1, 1, m_next);
        client.sendTextMessage(uR"({"type":"resume","next":%1})"_s.arg(wanted));
        if (wanted < oldest)
            client.sendTextMessage(uR"({"type":"gap","from":%1,"to":%2})"_s.arg(wanted).arg(oldest - 1));
        for (qint64 seq = std::max(wanted, oldest); seq < m_next; ++seq)
            client.sendTextMessage(m_kept[static_cast<std::size_t>(seq - oldest)]);
    }

    void beat()
    {
        for (QWebSocket* client : m_server.findChildren<QWebSocket*>()) {
            const int silent = client->property("silent").toInt();
            client->setProperty("silent", silent + 1);
            if (silent >= 2)
                client->abort(); // two pings without an answer
            else
                client->ping();
        }
    }
    // } reconnect

    QWebSocketServer m_server;
    QTimer m_tick;
    std::deque<QString> m_kept; // the newest, up to m_next - 1
    // Numbers never go back, not even over a restart; yours come from where the events are stored.
    qint64 m_next = QDateTime::currentSecsSinceEpoch();
    // reconnect {
    QTimer m_beat;
    // } reconnect
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({ u"port"_s, u"Port to listen on (0: any free one)."_s, u"P"_s, u"0"_s });
    parser.addOption({ u"origin"_s, u"Origin whose pages may connect, such as https://example.org."_s, u"ORIGIN"_s });
    parser.process(app);
    Server server(parser.value(u"origin"_s));
    if (!server.listen(parser.value(u"port"_s).toUShort())) {
        std::fputs("cannot listen\n", stderr);
        return 3;
    }
    std::printf("%s/stream\n", qPrintable(server.url().toString()));
    std::fflush(stdout);
    return app.exec();
}
