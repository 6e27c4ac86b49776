// SPDX-License-Identifier: GPL-3.0-or-later
// 1,000 webhooks of which three attempts in ten fail, half of those after the receiver has taken them: each is
// applied exactly once.
#include "core/demo/fault_passage.h"
#include "core/transports/webhook/webhook_receiver.h"
#include "core/transports/webhook/webhook_signature.h"

#include "tests/support/server_program.h"

#include <QJsonArray>
#include <QTest>

#include <map>

using namespace wirewise;
using namespace wirewise::test;
using namespace std::chrono_literals;

namespace {

constexpr int endpointCount = 20;
constexpr int events = 50;

struct Endpoint
{
    std::unique_ptr<transports::WebhookReceiver> receiver;
    QByteArray id; // of the registration
    std::map<QByteArray, int> applied;
    int repeated = 0;
};

} // namespace

class TestWebhookThousand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsAppliedExactlyOnce()
    {
        ServerProgram server;
        QVERIFY(server.isReady() && server.pause());
        demo::FaultPassage passage(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-proxy"));
        passage.lead(server.ready);
        QTRY_VERIFY_WITH_TIMEOUT(passage.isOpen(), 10000);
        std::vector<Endpoint> endpoints(endpointCount);
        for (Endpoint& endpoint : endpoints)
            QVERIFY(enroll(server, passage, endpoint));

        // A connection carries half a dozen attempts, so that failing is drawn often; the last of them is cut.
        for (const char* fault : { "status:503,share=0.2", "drop_ack,share=0.2", "latency:10,down", "max_lifetime:70" })
            m_faults += *wire::parseFault(QString::fromLatin1(fault));
        passage.setFaults(m_faults, 1);
        QTRY_COMPARE_WITH_TIMEOUT(passage.active().size(), 4, 5000);
        for (int i = 0; i < events; ++i) // by hand, one after the other: exactly so many
            QCOMPARE(server.request("POST", "/messages", server.bearer() + "Content-Type: text/plain\r\n", "event").status / 100, 2);
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(endpoints.begin(), endpoints.end(), [](const Endpoint& e) { return e.applied.size() == events; }), 90000);

        int attempts = 0;
        int failed = 0;
        int repeated = 0;
        for (const Endpoint& endpoint : endpoints) {
            for (const auto& [id, times] : endpoint.applied)
                QVERIFY2(times == 1, id.constData());
            repeated += endpoint.repeated;
            const QJsonArray tried = server.withToken("GET", "/webhooks/" + endpoint.id + "/attempts").json().value(QLatin1String("attempts")).toArray();
            attempts += static_cast<int>(tried.size());
            for (const QJsonValue& attempt : tried)
                failed += attempt.toObject().value(QLatin1String("status")).toInt() / 100 == 2 ? 0 : 1;
        }
        qInfo("%d events, %d attempts, %d failed (%d %%), %d came again and were not applied again", endpointCount * events, attempts, failed,
            100 * failed / attempts, repeated);
        QVERIFY2(100 * failed >= 25 * attempts, "too few failures to mean anything");
        QVERIFY(repeated > 0);
    }

private:
    bool enroll(const ServerProgram& server, demo::FaultPassage& passage, Endpoint& endpoint)
    {
        endpoint.receiver = std::make_unique<transports::WebhookReceiver>(m_clock, transports::WebhookReceiver::Options { "/hook" });
        const auto port = endpoint.receiver->listen(0);
        connect(endpoint.receiver.get(), &transports::WebhookReceiver::applied, this, [&endpoint](const QByteArray& id) { ++endpoint.applied[id]; });
        connect(endpoint.receiver.get(), &transports::WebhookReceiver::repeated, this, [&endpoint] { ++endpoint.repeated; });
        std::optional<quint16> outward;
        passage.wayIn(*port, [&outward](quint16 said) { outward = said; });
        if (!QTest::qWaitFor([&outward] { return outward.has_value(); }, 5000))
            return false;
        const RawAnswer answer = server.request("POST", "/webhooks", server.bearer() + "Content-Type: application/json\r\n",
            "{\"url\":\"http://127.0.0.1:" + QByteArray::number(*outward) + "/hook\",\"events\":[\"*\"]}");
        const auto key = transports::webhookKey(answer.json().value(QLatin1String("secret")).toString().toLatin1());
        if (answer.status != 201 || !key)
            return false;
        endpoint.id = answer.json().value(QLatin1String("id")).toString().toLatin1();
        endpoint.receiver->setKeys({ *key });
        return true;
    }

    SystemClock m_clock;
    QList<wire::FaultSpec> m_faults;
};

QTEST_GUILESS_MAIN(TestWebhookThousand)
#include "tst_webhook_thousand.moc"
