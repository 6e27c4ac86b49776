// SPDX-License-Identifier: 0BSD
// client http://HOST:PORT/events [--count N]
// Prints every event of the stream once, in order, as "ID DATA"; ends after N.
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <functional>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

constexpr qsizetype largestEvent = 8 * 1024 * 1024;

// HTML Standard, section 9.2.6 "Interpreting an event stream". Lines are cut on bytes: CR and LF are never part
// of a UTF-8 sequence, so neither a chunk's end nor a broken character can join two events.
class EventParser
{
public:
    using Handler = std::function<void(const QByteArray& id, const QByteArray& type, const QByteArray& data)>;

    explicit EventParser(Handler handler)
        : m_handler(std::move(handler))
    {
    }

    // False: an event is larger than we are ready to hold.
    bool feed(const QByteArray& bytes)
    {
        for (const char c : bytes) {
            if (c == '\n' && std::exchange(m_afterCr, false))
                continue; // the second half of CRLF
            m_afterCr = c == '\r';
            if (c == '\r' || c == '\n')
                takeLine();
            else
                m_line += c;
        }
        return m_line.size() + m_data.size() <= largestEvent;
    }

    // A connection has ended: what was not finished by a blank line never happened.
    void reset()
    {
        m_line.clear();
        m_data.clear();
        m_type.clear();
        m_pendingId = m_id;
        m_afterCr = false;
        m_first = true;
    }

    QByteArray lastEventId() const { return m_id; }
    int retry() const { return m_retry; } // milliseconds

private:
    void takeLine()
    {
        QByteArray line = std::exchange(m_line, {});
        if (std::exchange(m_first, false) && line.startsWith("\xef\xbb\xbf"))
            line.remove(0, 3);
        if (line.isEmpty())
            return dispatch();
        const qsizetype colon = line.indexOf(':');
        if (colon == 0)
            return; // a comment: the heartbeat
        const QByteArray name = colon < 0 ? line : line.first(colon);
        QByteArray value = colon < 0 ? QByteArray() : line.sliced(colon + 1);
        if (value.startsWith(' '))
            value.remove(0, 1);
        if (name == "data")
            m_data += value + '\n';
        else if (name == "event")
            m_type = value;
        else if (name == "id" && !value.contains('\0'))
            m_pendingId = value;
        else if (name == "retry" && !value.isEmpty() && std::all_of(value.begin(), value.end(), isdigit))
            m_retry = std::clamp(value.toInt(), 100, 60'000);
    }

    void dispatch()
    {
        m_id = m_pendingId;
        QByteArray data = std::exchange(m_data, {});
        const QByteArray type = std::exchange(m_type, {});
        if (data.isEmpty())
            return;
        data.chop(1);
        m_handler(m_id, type, data);
    }

    Handler m_handler;
    QByteArray m_line;
    QByteArray m_data;
    QByteArray m_type;
    QByteArray m_pendingId;
    QByteArray m_id;
    int m_retry = 1000;
    bool m_afterCr = false;
    bool m_first = true;
};

class Client : public QObject
{
public:
    Client(const QUrl& url, qint64 count)
        : m_url(url)
        , m_left(count)
        , m_parser([this](const QByteArray& id, const QByteArray& type, const QByteArray& data) { onEvent(id, type, data); })
    {
        // reconnect {
        m_idle.setSingleShot(true);
        m_idle.setInterval(25s); // two and a half heartbeats
        connect(&m_idle, &QTimer::timeout, this, [this] {
            std::fputs("silent for too long: the link is dead\n", stderr);
            m_reply->abort();
        });
        // } reconnect
    }

    void open()
    {
        QNetworkRequest request(m_url);
        request.setRawHeader("Accept", "text/event-stream");
        request.setRawHeader("Cache-Control", "no-cache");
        // reconnect {
        if (!m_parser.lastEventId().isEmpty())
            request.setRawHeader("Last-Event-ID", m_parser.lastEventId());
        m_idle.start();
        m_up.invalidate();
        // } reconnect
        m_reply = m_network.get(request);
        connect(m_reply, &QNetworkReply::readyRead, this, &Client::onBytes);
        connect(m_reply, &QNetworkReply::finished, this, &Client::onDown);
    }

private:
    void onBytes()
    {
        // reconnect {
        m_idle.start();
        if (!m_up.isValid())
            m_up.start();
        // } reconnect
        const bool isStream = m_reply->header(QNetworkRequest::ContentTypeHeader).toString().startsWith("text/event-stream"_L1);
        if (!isStream || !m_parser.feed(m_reply->readAll()))
            m_reply->abort();
    }

    void onEvent(const QByteArray& id, const QByteArray& type, const QByteArray& data)
    {
        // reconnect {
        if (type == "gap") {
            std::fprintf(stderr, "lost for good: %s\n", data.constData());
            return;
        }
        bool isNumber = false;
        const qint64 seq = id.toLongLong(&isNumber);
        if (isNumber && seq <= m_last)
            return; // came again
        m_last = seq;
        // } reconnect
        if (m_left < 0)
            return;
        std::printf("%s %s\n", id.constData(), data.constData());
        std::fflush(stdout);
        if (m_left > 0 && --m_left == 0) {
            m_left = -1;
            QCoreApplication::quit();
        }
    }

    void onDown()
    {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QString why = m_reply->errorString();
        m_reply->deleteLater();
        // 204 is the server's "do not come back"; what is wrong with the request stays wrong.
        if (status == 204 || (status >= 400 && status < 500 && status != 408 && status != 429)) {
            std::fprintf(stderr, "refused with %d\n", status);
            return QCoreApplication::exit(status == 204 ? 0 : 1);
        }
        // reconnect {
        m_idle.stop();
        m_parser.reset();
        if (m_up.isValid() && m_up.elapsed() > 10'000)
            m_attempt = 0;
        // Full jitter around what the server asked for: a restart is not met by all clients at once.
        const int most = std::min(std::max(5000, m_parser.retry()), m_parser.retry() << std::min(m_attempt++, 5));
        const int wait = QRandomGenerator::global()->bounded(100, most + 1);
        std::fprintf(stderr, "down (%s), next try in %d ms\n", qPrintable(why), wait);
        QTimer::singleShot(wait, this, &Client::open);
        // } reconnect
    }

    QUrl m_url;
    qint64 m_left;
    EventParser m_parser;
    QNetworkAccessManager m_network;
    QNetworkReply* m_reply = nullptr;
    // reconnect {
    qint64 m_last = -1;
    int m_attempt = 0;
    QElapsedTimer m_up;
    QTimer m_idle;
    // } reconnect
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"url"_s, u"http://HOST:PORT/events"_s);
    parser.addOption({ u"count"_s, u"End after so many events (0: never)."_s, u"N"_s, u"0"_s });
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    Client client(QUrl(parser.positionalArguments().first()), parser.value(u"count"_s).toLongLong());
    client.open();
    return app.exec();
}
