// SPDX-License-Identifier: 0BSD
// client http://HOST:PORT/poll [--count N]
// Long polling: prints every event once, in order, as "SEQ JSON"; ends after N.
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// Filled in from your decision, where it says something.
constexpr auto pollInterval = 0s; // between an answer and the next question
constexpr auto hold = 20s; // the server may keep a question open so long; proxies in between cut at 30 s or 60 s

class Client : public QObject
{
public:
    Client(const QUrl& url, qint64 count)
        : m_url(url)
        , m_left(count)
    {
    }

    // The next question only after the answer: slow answers never pile up.
    void ask()
    {
        QUrlQuery query(m_url);
        query.addQueryItem(u"wait"_s, QString::number(hold.count()));
        // reconnect {
        if (m_since)
            query.addQueryItem(u"since"_s, QString::number(*m_since));
        // } reconnect
        QUrl url = m_url;
        url.setQuery(query);
        QNetworkRequest request(url);
        request.setRawHeader("Accept", "application/json");
        // reconnect {
        request.setTransferTimeout(std::chrono::milliseconds(hold + 5s).count());
        // } reconnect
        QNetworkReply* reply = m_network.get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            onAnswer(*reply);
        });
    }

private:
    void onAnswer(QNetworkReply& reply)
    {
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QJsonObject answer = QJsonDocument::fromJson(reply.readAll()).object();
        if (status == 200 && reply.error() == QNetworkReply::NoError && answer.contains("next"_L1))
            return onBatch(answer);
        if (status == 304)
            return askAgain();
        if (status == 400 || status == 401 || status == 403 || status == 404) {
            std::fprintf(stderr, "refused with %d\n", status);
            return QCoreApplication::exit(1);
        }
        // reconnect {
        if (status == 410) { // what came after the cursor is no longer kept
            std::fprintf(stderr, "lost for good: %s\n", QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
            m_since = answer["oldest"_L1].toInteger() - 1;
            return ask();
        }
        const int most = std::min(5000, 250 << std::min(m_attempt++, 5));
        const int asked = std::clamp(reply.rawHeader("Retry-After").toInt(), 0, 300) * 1000;
        const int wait = asked + QRandomGenerator::global()->bounded(100, most + 1);
        std::fprintf(stderr, "%d (%s), next try in %d ms\n", status, qPrintable(reply.errorString()), wait);
        QTimer::singleShot(wait, this, &Client::ask);
        // } reconnect
    }

    void onBatch(const QJsonObject& batch)
    {
        for (const QJsonValue& event : batch["events"_L1].toArray()) {
            std::printf("%lld %s\n", static_cast<long long>(event["seq"_L1].toInteger()),
                QJsonDocument(event.toObject()).toJson(QJsonDocument::Compact).constData());
            std::fflush(stdout);
            if (--m_left == 0)
                return QCoreApplication::quit();
        }
        // reconnect {
        m_since = batch["next"_L1].toInteger(); // only now: a broken answer is asked for again
        m_attempt = 0;
        // } reconnect
        if (batch["next"_L1].toInteger() < batch["newest"_L1].toInteger())
            return ask(); // there is more already
        askAgain();
    }

    void askAgain() { QTimer::singleShot(pollInterval, this, &Client::ask); }

    QUrl m_url;
    qint64 m_left;
    QNetworkAccessManager m_network;
    // reconnect {
    std::optional<qint64> m_since; // the cursor: the last number seen
    int m_attempt = 0;
    // } reconnect
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"url"_s, u"http://HOST:PORT/poll"_s);
    parser.addOption({ u"count"_s, u"End after so many events (0: never)."_s, u"N"_s, u"0"_s });
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    Client client(QUrl(parser.positionalArguments().first()), parser.value(u"count"_s).toLongLong());
    client.ask();
    return app.exec();
}
