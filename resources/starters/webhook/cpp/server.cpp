// SPDX-License-Identifier: 0BSD
// server http://HOST:PORT/PATH [JOURNAL]        with WEBHOOK_SECRET=whsec_... in the environment
// Delivers one numbered event a second to that receiver, signed as Standard Webhooks 1.0 says, again until it
// is taken, over a crash too if it has a journal; says each attempt on stdout.
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <deque>

using namespace std::chrono_literals;

constexpr std::size_t mostWaiting = 10'000;

// reconnect {
// Minutes and hours belong here in earnest (5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h).
constexpr std::array schedule { 300, 600, 1200, 2400, 5000 }; // milliseconds, then always the last
constexpr int mostAttempts = 20;
// } reconnect

struct Delivery
{
    QByteArray id; // the same over all attempts: the receiver knows it again
    QByteArray body;
    int attempts = 0;
};

// reconnect {
// What was promised survives a crash: "+ID BODY" when an event is due, "-ID" when it is taken or given up. Against
// loss of power it takes an fsync() as well.
class Journal
{
public:
    // Empty path: none is kept.
    bool open(const QString& path, std::deque<Delivery>& waiting)
    {
        if (path.isEmpty())
            return true;
        m_file.setFileName(path);
        if (!m_file.open(QIODevice::ReadWrite))
            return false;
        qint64 whole = 0;
        for (QByteArray line = m_file.readLine(); line.endsWith('\n'); line = m_file.readLine()) {
            whole = m_file.pos();
            const QByteArray id = line.mid(1, line.indexOf(' ') - 1).trimmed();
            if (line.startsWith('+'))
                waiting.push_back({ id, line.sliced(id.size() + 2).trimmed() });
            else if (!waiting.empty() && waiting.front().id == line.sliced(1).trimmed())
                waiting.pop_front();
        }
        return m_file.resize(whole) && m_file.seek(whole); // a line cut short by the crash was never promised
    }

    void add(const Delivery& delivery) { write('+' + delivery.id + ' ' + delivery.body); }
    void remove(const Delivery& delivery) { write('-' + delivery.id); }
    void clear() { m_file.isOpen() && m_file.seek(0) && m_file.resize(0); }

private:
    void write(const QByteArray& line)
    {
        if (m_file.isOpen() && (m_file.write(line + '\n') < 0 || !m_file.flush()))
            qFatal("the journal cannot be written: nothing may be promised");
    }

    QFile m_file;
};
// } reconnect

class Sender : public QObject
{
public:
    Sender(const QUrl& url, const QByteArray& key)
        : m_url(url)
        , m_key(key)
    {
        connect(&m_tick, &QTimer::timeout, this, &Sender::publish);
        m_tick.start(1s);
        // reconnect {
        m_retry.setSingleShot(true);
        connect(&m_retry, &QTimer::timeout, this, &Sender::send);
        // } reconnect
    }

    bool remember(const QString& journal)
    {
        // reconnect {
        if (!m_journal.open(journal, m_waiting))
            return false;
        if (!m_waiting.empty())
            send();
        // } reconnect
        return true;
    }

private:
    void publish()
    {
        const QByteArray seq = QByteArray::number(m_next++);
        if (m_waiting.size() >= mostWaiting) {
            std::printf("evt_%s is not delivered: %zu wait already\n", seq.constData(), m_waiting.size());
            return;
        }
        m_waiting.push_back({ "evt_" + seq, R"({"type":"event","seq":)" + seq + R"(,"data":"tick"})" });
        // reconnect {
        m_journal.add(m_waiting.back());
        // } reconnect
        if (!m_busy && !m_retry.isActive())
            send();
    }

    // One at a time, so that they arrive in order.
    void send()
    {
        Delivery& delivery = m_waiting.front();
        ++delivery.attempts;
        m_busy = true;
        const QByteArray timestamp = QByteArray::number(QDateTime::currentSecsSinceEpoch()); // fresh at every attempt
        const QByteArray text = delivery.id + '.' + timestamp + '.' + delivery.body;
        QNetworkRequest request(m_url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setRawHeader("webhook-id", delivery.id);
        request.setRawHeader("webhook-timestamp", timestamp);
        request.setRawHeader("webhook-signature",
            "v1," + QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256).toBase64());
        // Where a redirect leads, nobody has checked; it counts as a failure.
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setTransferTimeout(15'000);
        QNetworkReply* reply = m_network.post(request, delivery.body);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            onAnswer(*reply);
        });
    }

    void onAnswer(QNetworkReply& reply)
    {
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        Delivery& delivery = m_waiting.front();
        m_busy = false;
        std::printf("%s attempt %d: %d\n", delivery.id.constData(), delivery.attempts, status);
        std::fflush(stdout);
        if (status == 410) {
            std::fputs("the receiver wants no more\n", stderr);
            return QCoreApplication::exit(1);
        }
        const bool taken = status >= 200 && status < 300;
        // reconnect {
        if (!taken && delivery.attempts < mostAttempts) {
            const int step = schedule[std::min<std::size_t>(static_cast<std::size_t>(delivery.attempts), schedule.size()) - 1];
            const int asked = std::clamp(reply.rawHeader("Retry-After").toInt(), 0, 300) * 1000;
            m_retry.start(std::max(step, asked) + QRandomGenerator::global()->bounded(step / 5 + 1));
            return;
        }
        if (!taken)
            std::printf("%s is given up\n", delivery.id.constData()); // yours can be sent again by hand
        m_journal.remove(delivery);
        // } reconnect
        m_waiting.pop_front();
        // reconnect {
        if (m_waiting.empty())
            m_journal.clear();
        // } reconnect
        if (!m_waiting.empty())
            send();
    }

    QUrl m_url;
    QByteArray m_key;
    QNetworkAccessManager m_network;
    QTimer m_tick;
    std::deque<Delivery> m_waiting;
    qint64 m_next = QDateTime::currentSecsSinceEpoch(); // numbers never go back
    bool m_busy = false;
    // reconnect {
    Journal m_journal;
    QTimer m_retry;
    // } reconnect
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QByteArray secret = qgetenv("WEBHOOK_SECRET");
    const QByteArray key = QByteArray::fromBase64(secret.mid(6));
    // In earnest: https only, and no address of your own network, or anyone can make this program ask there.
    const QUrl url(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (argc < 2 || argc > 3 || !url.isValid() || !secret.startsWith("whsec_") || key.size() < 24) {
        std::fputs("server http://HOST:PORT/PATH [JOURNAL], with WEBHOOK_SECRET=whsec_...\n", stderr);
        return 2;
    }
    Sender sender(url, key);
    if (!sender.remember(QString::fromLocal8Bit(argc > 2 ? argv[2] : ""))) {
        std::fputs("cannot open the journal\n", stderr);
        return 3;
    }
    return app.exec();
}
