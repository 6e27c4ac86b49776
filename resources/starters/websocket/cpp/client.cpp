// SPDX-License-Identifier: 0BSD
// client ws://HOST:PORT/stream [--count N]
// Prints every event of the stream once, in order, as "SEQ JSON"; ends after N.
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTimer>
#include <QUrlQuery>
#include <QWebSocket>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

constexpr quint64 largestMessage = 8 * 1024 * 1024;

class Client : public QObject
{
public:
    Client(const QUrl& url, qint64 count)
        : m_url(url)
        , m_left(count)
    {
        m_socket.setMaxAllowedIncomingFrameSize(largestMessage);
        m_socket.setMaxAllowedIncomingMessageSize(largestMessage);
        connect(&m_socket, &QWebSocket::textMessageReceived, this, &Client::onMessage);
        // reconnect {
        connect(&m_socket, &QWebSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
            if (state == QAbstractSocket::UnconnectedState)
                onDown();
        });
        connect(&m_socket, &QWebSocket::connected, this, [this] {
            m_patience.stop();
            m_up.start();
            m_ping.start(10s);
        });
        connect(&m_socket, &QWebSocket::pong, &m_patience, &QTimer::stop);
        connect(&m_ping, &QTimer::timeout, this, [this] {
            m_socket.ping();
            m_patience.start(5s);
        });
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [this] {
            std::fputs("no answer: the link is dead\n", stderr);
            m_socket.abort();
        });
        // } reconnect
    }

    void open()
    {
        QUrl url = m_url;
        // reconnect {
        m_patience.start(10s);
        if (m_last) {
            QUrlQuery query(url);
            query.removeAllQueryItems(u"since"_s);
            query.addQueryItem(u"since"_s, QString::number(*m_last));
            url.setQuery(query);
        }
        // } reconnect
        m_socket.open(url);
    }

private:
    void onMessage(const QString& text)
    {
        const QByteArray json = text.toUtf8();
        const QJsonObject message = QJsonDocument::fromJson(json).object();
        const qint64 seq = message["seq"_L1].toInteger();
        // reconnect {
        if (message["type"_L1] == "resume"_L1) {
            m_last = message["next"_L1].toInteger() - 1; // lower than before: a new feed, numbered afresh
            return;
        }
        if (message["type"_L1] == "gap"_L1) {
            m_last = message["to"_L1].toInteger();
            std::fprintf(stderr, "lost for good: %s\n", json.constData());
            return;
        }
        if (m_last && seq <= *m_last)
            return; // came again
        m_last = seq;
        // } reconnect
        if (m_finished)
            return;
        std::printf("%lld %s\n", static_cast<long long>(seq), json.constData());
        std::fflush(stdout);
        if (--m_left == 0) {
            m_finished = true;
            m_socket.close(QWebSocketProtocol::CloseCodeNormal);
            QTimer::singleShot(1s, qApp, &QCoreApplication::quit); // the server need not answer
        }
    }

    // reconnect {
    void onDown()
    {
        m_ping.stop();
        m_patience.stop();
        const auto code = m_socket.closeCode();
        if (m_finished)
            return QCoreApplication::quit();
        if (code == QWebSocketProtocol::CloseCodePolicyViolated) { // asking again would not help
            std::fprintf(stderr, "refused: %s\n", qPrintable(m_socket.closeReason()));
            return QCoreApplication::exit(1);
        }
        if (m_up.isValid() && m_up.elapsed() > 10'000)
            m_attempt = 0;
        m_up.invalidate();
        // Full jitter: a restarted server is not met by all its clients at once.
        const int most = std::min(5000, 250 << std::min(m_attempt++, 5));
        const int wait = QRandomGenerator::global()->bounded(100, most + 1);
        std::fprintf(stderr, "down (%s), next try in %d ms\n", qPrintable(m_socket.errorString()), wait);
        QTimer::singleShot(wait, this, &Client::open);
    }
    // } reconnect

    QUrl m_url;
    qint64 m_left;
    bool m_finished = false;
    QWebSocket m_socket;
    // reconnect {
    std::optional<qint64> m_last; // the last number seen
    int m_attempt = 0;
    QElapsedTimer m_up;
    QTimer m_ping;
    QTimer m_patience; // for the upgrade and for pongs
    // } reconnect
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"url"_s, u"ws://HOST:PORT/stream"_s);
    parser.addOption({ u"count"_s, u"End after so many events (0: never)."_s, u"N"_s, u"0"_s });
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    Client client(QUrl(parser.positionalArguments().first()), parser.value(u"count"_s).toLongLong());
    client.open();
    return app.exec();
}
