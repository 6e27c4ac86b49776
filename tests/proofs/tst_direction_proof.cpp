// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/proof_bench.h"

using namespace wirewise;
using namespace wirewise::test;

std::vector<evidence::Proof> evidence::allProofs()
{
    return { directionProof() };
}

namespace {

// Keeps everything until it is asked.
class WaitsToBeAsked final : public Lying
{
public:
    using Lying::Lying;

    demo::SendOutcome send(const QByteArray& data, wire::PayloadKind kind) override
    {
        for (const demo::Message& message : std::exchange(m_kept, {}))
            Q_EMIT received(message);
        m_asked = true;
        return Lying::send(data, kind);
    }

private:
    void pass(const demo::Message& message) override
    {
        if (m_asked)
            Q_EMIT received(message);
        else
            m_kept.append(message);
    }

    QList<demo::Message> m_kept;
    bool m_asked = false;
};

// Sends over another connection than it receives on.
class PostsElsewhere final : public Lying
{
public:
    PostsElsewhere(std::unique_ptr<demo::Transport> down, QObject* parent)
        : Lying(std::move(down), parent)
        , m_up(honest(TransportId(QStringLiteral("websocket")), {}))
    {
    }

    void open(const demo::OpenRequest& request) override
    {
        m_up->open(request);
        Lying::open(request);
    }
    demo::SendOutcome send(const QByteArray& data, wire::PayloadKind kind) override { return m_up->send(data, kind); }

private:
    std::unique_ptr<demo::Transport> m_up;
};

} // namespace

class TestDirectionProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_what_each_transport_does_data()
    {
        QTest::addColumn<bool>("claim");
        QTest::newRow("websocket") << true;
        QTest::newRow("sse") << true;
        QTest::newRow("grpc") << true;
        QTest::newRow("polling") << false; // data flows both ways
        QTest::newRow("webhook") << false; // the client is a server
    }

    void says_what_each_transport_does()
    {
        QFETCH(bool, claim);
        evidence::Lab lab(labSettings());
        const Judged judged = judge(lab, "direction", QTest::currentDataTag());
        QCOMPARE(judged.wrong, QString());
        QCOMPARE(judged.claim(), claim);
        QVERIFY(judged.note());
    }

    void a_websocket_that_must_be_asked_is_found_out()
    {
        evidence::Lab lab(labWith<WaitsToBeAsked>());
        const Judged judged = judge(lab, "direction", "websocket");
        QCOMPARE(judged.wrong, QString());
        QVERIFY(!judged.claim());
    }

    void a_websocket_with_a_second_connection_is_found_out()
    {
        evidence::Lab lab(labWith<PostsElsewhere>());
        const Judged judged = judge(lab, "direction", "websocket");
        QCOMPARE(judged.wrong, QString());
        QVERIFY(!judged.claim());
        QVERIFY(judged.allows("bidi_split"));
    }

    void a_cancelled_lab_ends_it_quickly()
    {
        evidence::Lab::Settings settings = labSettings();
        settings.cancelled = [] { return true; };
        evidence::Lab lab(settings);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!judge(lab, "direction", "websocket").wrong.isEmpty());
        QVERIFY(timer.elapsed() < 3000);
    }
};

QTEST_GUILESS_MAIN(TestDirectionProof)
#include "tst_direction_proof.moc"
