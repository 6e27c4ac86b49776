// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pack.h"
#include "ui/models/confidence_worker.h"

#include <QSignalSpy>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;
using advisor::Confidence;
using advisor::Reading;

class TestConfidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_engine = std::make_shared<const advisor::Engine>(productPack()); }

    void theResultArrivesOnThisThread()
    {
        ConfidenceWorker worker;
        QThread* where = nullptr;
        std::optional<Confidence> got;
        connect(&worker, &ConfidenceWorker::arrived, this, [&](const std::optional<Confidence>& confidence) {
            where = QThread::currentThread();
            got = confidence;
        });
        worker.ask(m_engine, chat(), Reading::Assessed);
        QVERIFY(worker.pending());
        QTRY_VERIFY(got);
        QVERIFY(!worker.pending());
        QCOMPARE(where, thread());
        const std::optional<Confidence> direct = advisor::confidence(*m_engine, chat(), Reading::Assessed);
        QCOMPARE(got->winner, direct->winner);
        QCOMPARE(got->label, direct->label);
        QCOMPARE(got->contenders.size(), direct->contenders.size());
        for (size_t i = 0; i < got->contenders.size(); ++i)
            QCOMPARE(got->contenders[i].firstRank, direct->contenders[i].firstRank);
    }

    void nothingLeadsIsAnAnswerToo()
    {
        ConfidenceWorker worker;
        QSignalSpy arrived(&worker, &ConfidenceWorker::arrived);
        worker.ask(m_engine, {}, Reading::Assessed);
        QTRY_COMPARE(arrived.count(), 1);
        QVERIFY(!arrived.first().first().value<std::optional<Confidence>>());
    }

    void aBurstYieldsTheLastOnly()
    {
        ConfidenceWorker worker;
        QList<Confidence> got;
        connect(&worker, &ConfidenceWorker::arrived, this,
            [&got](const std::optional<Confidence>& confidence) { got.append(*confidence); });
        for (int i = 0; i < 50; ++i)
            worker.ask(m_engine, i % 2 == 0 ? push() : chat(), Reading::Assessed);
        worker.ask(m_engine, push(), Reading::Assessed);
        QTRY_COMPARE(got.size(), 1);
        QCOMPARE(got.first().winner, alternative("sse"));
        worker.ask(m_engine, chat(), Reading::Assessed); // nothing of the burst comes later
        QTRY_COMPARE(got.size(), 2);
        QCOMPARE(got.last().winner, alternative("websocket"));
    }

    void anAnswerOnItsWayIsDropped()
    {
        ConfidenceWorker worker;
        QSignalSpy arrived(&worker, &ConfidenceWorker::arrived);
        worker.ask(m_engine, chat(), Reading::Assessed);
        worker.abandon();
        QVERIFY(!worker.pending());
        worker.ask(m_engine, push(), Reading::Assessed);
        QTRY_COMPARE(arrived.count(), 1);
        QCOMPARE(arrived.first().first().value<std::optional<Confidence>>()->winner, alternative("sse"));
    }

    void itsEndStopsWhatIsUnderWay()
    {
        for (int i = 0; i < 20; ++i) {
            ConfidenceWorker worker;
            connect(&worker, &ConfidenceWorker::arrived, this, [] { QFAIL("answered after its end"); });
            for (int n = 0; n <= i; ++n)
                worker.ask(m_engine, n % 2 == 0 ? chat() : push(), Reading::Assessed);
        }
        QCoreApplication::processEvents(); // nothing of them is left in the queue
        ConfidenceWorker neverAsked;
    }

    void theEngineLivesAsLongAsItIsNeeded()
    {
        ConfidenceWorker worker;
        QSignalSpy arrived(&worker, &ConfidenceWorker::arrived);
        worker.ask(std::move(m_engine), push(), Reading::Assessed);
        QTRY_COMPARE(arrived.count(), 1);
        QVERIFY(arrived.first().first().value<std::optional<Confidence>>());
    }

private:
    advisor::Answers chat() const
    {
        return answers(*m_pack,
            { { "direction", "both_ways!" }, { "browser", "plain!" }, { "freshness", "instant!" },
                { "rate", "many+" }, { "payload", "text+" }, { "effort", "minimal-" } });
    }
    advisor::Answers push() const
    {
        return answers(
            *m_pack, { { "direction", "server_push!" }, { "browser", "plain!" }, { "effort", "minimal+" } });
    }

    std::shared_ptr<const advisor::Pack> m_pack = productPack();
    std::shared_ptr<const advisor::Engine> m_engine;
};

QTEST_MAIN(TestConfidence)
#include "tst_confidence.moc"
