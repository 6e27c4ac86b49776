// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/proof_bench.h"

using namespace wirewise;
using namespace wirewise::test;

std::vector<evidence::Proof> evidence::allProofs()
{
    return { reconnectProof() };
}

namespace {

// Comes back, but with nothing it knew before: neither what it is told nor what it had seen.
class ForgetsItsPlace final : public demo::Transport
{
public:
    ForgetsItsPlace(const TransportId& id, const QString& mode, QObject* parent)
        : demo::Transport(parent)
        , m_id(id)
        , m_mode(mode)
    {
    }

    void open(const demo::OpenRequest& request) override
    {
        demo::OpenRequest asked = request;
        if (m_inner) {
            m_before += m_inner->wireBytes();
            asked.since.reset();
            asked.lastEventId.clear();
            m_inner.release()->deleteLater();
        }
        m_inner = honest(m_id, m_mode);
        connect(m_inner.get(), &demo::Transport::opened, this, &demo::Transport::opened);
        connect(m_inner.get(), &demo::Transport::received, this, &demo::Transport::received);
        connect(m_inner.get(), &demo::Transport::closed, this, &demo::Transport::closed);
        m_inner->open(asked);
    }
    demo::SendOutcome send(const QByteArray&, wire::PayloadKind) override { return demo::SendOutcome::Unsupported; }
    void close() override { m_inner->close(); }
    demo::WireBytes wireBytes() const override { return m_inner ? m_before + m_inner->wireBytes() : m_before; }

private:
    TransportId m_id;
    QString m_mode;
    std::unique_ptr<demo::Transport> m_inner;
    demo::WireBytes m_before;
};

} // namespace

class TestReconnectLiar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCancelledLabEndsSoon()
    {
        QElapsedTimer timer;
        timer.start();
        {
            evidence::Lab::Settings settings = labSettings();
            settings.cancelled = [&timer] { return timer.elapsed() > 1500; };
            evidence::Lab lab(std::move(settings));
            QCOMPARE(judge(lab, "reconnect", "polling").wrong, QStringLiteral("interrupted"));
        }
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void anEventSourceThatForgetsItsPlaceIsFoundOut()
    {
        evidence::Lab::Settings settings = labSettings();
        settings.makeTransport = [](const TransportId& id, const QString& mode, QObject* parent) {
            return std::make_unique<ForgetsItsPlace>(id, mode, parent);
        };
        evidence::Lab lab(std::move(settings));
        const Judged judged = judge(lab, "reconnect", "sse");
        QCOMPARE(judged.wrong, QString());
        QVERIFY(!judged.claim());
        QVERIFY(judged.figure("cut_lost") > 0);
        QVERIFY(judged.allows("manual"));
    }
};

QTEST_GUILESS_MAIN(TestReconnectLiar)
#include "tst_reconnect_liar.moc"
