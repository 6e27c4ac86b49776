// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/proof_bench.h"

using namespace wirewise;
using namespace wirewise::test;

std::vector<evidence::Proof> evidence::allProofs()
{
    return { mobileProof() };
}

namespace {

// Says something each second although there is nothing to say.
class Chatters final : public Lying
{
public:
    Chatters(std::unique_ptr<demo::Transport> quiet, QObject* parent)
        : Lying(std::move(quiet), parent)
    {
        connect(&m_beat, &QTimer::timeout, this, [this] { m_honest->send("I am here", wire::PayloadKind::Text); });
        connect(this, &demo::Transport::opened, this, [this] { QTimer::singleShot(std::chrono::milliseconds(450), this, [this] { m_beat.start(std::chrono::seconds(1)); }); });
        connect(this, &demo::Transport::closed, &m_beat, &QTimer::stop);
    }

private:
    QTimer m_beat;
};

} // namespace

class TestMobileProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_what_each_transport_costs_a_phone()
    {
        evidence::Lab::Settings settings = labSettings();
        evidence::Lab lab(settings);
        const Judged websocket = judge(lab, "mobile", "websocket");
        QCOMPARE(websocket.wrong, QString());
        QVERIFY(websocket.claim());
        const Judged grpc = judge(lab, "mobile", "grpc");
        QCOMPARE(grpc.wrong, QString());
        QVERIFY(grpc.claim());
        const Judged sse = judge(lab, "mobile", "sse");
        QCOMPARE(sse.wrong, QString());
        QVERIFY(!sse.claim()); // the same held connection
        QVERIFY(sse.note());
        const Judged polling = judge(lab, "mobile", "polling");
        QCOMPARE(polling.wrong, QString());
        QVERIFY(!polling.claim()); // not at a freshness of 1 s
        QVERIFY(polling.note());
        const Judged webhook = judge(lab, "mobile", "webhook");
        QCOMPARE(webhook.wrong, QString());
        QVERIFY(!webhook.claim());
        QVERIFY(webhook.note());
        for (const Judged* judged : { &websocket, &grpc, &sse, &polling })
            for (const evidence::Figure& figure : judged->result.figures)
                QCOMPARE(figure.origin == evidence::Origin::Modelled, figure.id.contains(QLatin1String("radio")) || figure.id.contains(QLatin1String("hour")));
        QVERIFY(sse.result.seconds < 1); // watched with the others
    }

    void polling_is_good_where_an_hour_is_soon_enough()
    {
        evidence::Lab::Settings settings = labSettings();
        settings.need.freshness = std::chrono::hours(1);
        evidence::Lab lab(settings);
        const Judged judged = judge(lab, "mobile", "polling");
        QCOMPARE(judged.wrong, QString());
        QVERIFY(judged.claim());
    }

    void a_heartbeat_each_second_is_found_out()
    {
        evidence::Lab lab(labWith<Chatters>());
        const Judged websocket = judge(lab, "mobile", "websocket");
        QCOMPARE(websocket.wrong, QString());
        QVERIFY(!websocket.claim());
        const Judged polling = judge(lab, "mobile", "polling");
        QCOMPARE(polling.wrong, QString());
        QVERIFY(!polling.note());
    }
};

QTEST_GUILESS_MAIN(TestMobileProof)
#include "tst_mobile_proof.moc"
