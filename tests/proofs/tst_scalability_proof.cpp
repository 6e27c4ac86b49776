// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/proof_bench.h"

using namespace wirewise;
using namespace wirewise::test;

std::vector<evidence::Proof> evidence::allProofs()
{
    return { scalabilityProof() };
}

namespace {

// Holds two connections where one is said to do.
class HoldsTwo final : public Lying
{
public:
    HoldsTwo(std::unique_ptr<demo::Transport> one, QObject* parent)
        : Lying(std::move(one), parent)
        , m_other(honest(TransportId(QStringLiteral("websocket")), {}))
    {
    }

    void open(const demo::OpenRequest& request) override
    {
        if (request.target.url.scheme() == QLatin1String("ws"))
            m_other->open(request);
        Lying::open(request);
    }

private:
    std::unique_ptr<demo::Transport> m_other;
};

} // namespace

class TestScalabilityProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_what_each_client_holds()
    {
        evidence::Lab lab(labSettings());
        const Judged websocket = judge(lab, "scalability", "websocket");
        QCOMPARE(websocket.wrong, QString());
        QVERIFY(websocket.claim());
        QVERIFY(websocket.note());
        QVERIFY(websocket.figure("memory_per_client_bytes") > 0);
        QVERIFY(websocket.figure("deliveries") >= 3000);
        QCOMPARE(std::fmod(websocket.figure("deliveries"), 200.0), 0.0); // each event to each
        QCOMPARE(websocket.figure("reconnected"), 200.0);
        const Judged sse = judge(lab, "scalability", "sse");
        QCOMPARE(sse.wrong, QString());
        QVERIFY(sse.note());
        QVERIFY(!sse.allows("held_session"));
        const Judged grpc = judge(lab, "scalability", "grpc");
        QCOMPARE(grpc.wrong, QString());
        QVERIFY(grpc.claim());
    }

    void says_what_idle_clients_ask_for()
    {
        evidence::Lab lab(labSettings());
        const Judged polling = judge(lab, "scalability", "polling");
        QCOMPARE(polling.wrong, QString());
        QVERIFY(!polling.claim()); // idle clients ask all the time
        QVERIFY(polling.note());
        const Judged webhook = judge(lab, "scalability", "webhook");
        QCOMPARE(webhook.wrong, QString());
        QVERIFY(!webhook.claim()); // the sender has state
        QVERIFY(webhook.note());
    }

    void two_connections_a_client_are_found_out()
    {
        evidence::Lab lab(labWith<HoldsTwo>());
        const Judged judged = judge(lab, "scalability", "websocket");
        QCOMPARE(judged.wrong, QString());
        QVERIFY(judged.figure("connections_per_client") > 1.8);
        QVERIFY(!judged.claim());
        QVERIFY(!judged.note());
    }
};

QTEST_GUILESS_MAIN(TestScalabilityProof)
#include "tst_scalability_proof.moc"
