// SPDX-License-Identifier: GPL-3.0-or-later
// The advice in plain sentences, as they are read aloud.
#include "core/advisor/pack/pack_loader.h"
#include "core/record/advice_sentences.h"

#include <QtTest>

using namespace wirewise;
using namespace wirewise::advisor;

namespace {

Answers answersFrom(const Pack& pack, const QString& words)
{
    Answers answers;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QuestionId question(word.section(u'=', 0, 0));
        const Result<Answer> answer = parseAnswer(pack, question, word.section(u'=', 1));
        if (!answer)
            qFatal("%s", qPrintable(answer.error().text()));
        answers.insert(question, *answer);
    }
    return answers;
}

const char lockedChat[] = "direction=both_ways! peers=user_devices! browser=plain! freshness=instant! payload=text "
                          "network=locked! recovery=auto";

} // namespace

class TestAdviceSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfChangeIsSaid_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* before, const char* to, const char* sentence) {
            QTest::newRow(to) << QString::fromUtf8(before) << QString::fromUtf8(to) << QString::fromUtf8(sentence);
        };
        row("direction=both_ways!", "direction=both_ways+", "“both sides send” were only a should");
        row("direction=both_ways-", "direction=both_ways!", "“both sides send” were a must");
        row("direction=both_ways!", "direction=*", "“both sides send” did not matter");
        row("direction=both_ways!", "direction=server_push-", "it were “mostly the server sends” (nice) instead of “both sides send”");
        row("", "flow=needed!", "you also asked for “the sender must wait” (must)");
        row("direction=?", "direction=client_pull+", "you also asked for “the client asks or reports” (should)");
        row("direction=both_ways! network=locked!", "direction=both_ways+ network=* battery=yes-",
            "“both sides send” were only a should, “plain HTTP only” did not matter and you also asked for “clients on "
            "batteries” (nice)");
    }

    void everyKindOfChangeIsSaid()
    {
        QFETCH(QString, before);
        QFETCH(QString, to);
        QFETCH(QString, sentence);
        QList<Change> changes;
        for (const QString& word : to.split(u' ')) {
            const QuestionId question(word.section(u'=', 0, 0));
            changes << Change { question, *parseAnswer(*m_pack, question, word.section(u'=', 1)) };
        }
        QCOMPARE(record::conditionSentence(*m_pack, answersFrom(*m_pack, before), changes), sentence);
    }

    void confidenceIsThreeStatements_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("weighing");
        QTest::addColumn<QString>("pairwise");
        QTest::addColumn<QString>("settled");
        const auto row = [](const char* name, const char* answers, const char* weighing, const char* pairwise, const char* settled) {
            QTest::newRow(name) << QString::fromUtf8(answers) << QString::fromUtf8(weighing) << QString::fromUtf8(pairwise)
                                << QString::fromUtf8(settled);
        };
        row("two pairs", lockedChat, "Best in 43 of 100 ways to weigh must, should and nice; WS + polling in 57 of 100",
            "If importance were ignored it would beat WS + polling in 75 of 100", "Of 720 ways to answer the rest, 708 keep it");
        row("alone", "direction=both_ways! peers=user_devices! browser=plain! freshness=instant! payload=text scale=few network=own",
            "No other single transport qualifies", "", "Nothing you have not answered can change this");
        row("every weighing", "direction=server_push! peers=user_devices! browser=plain! freshness=seconds payload=text effort=minimal",
            "Best however must, should and nice are weighed",
            "If importance were ignored it would beat WebSockets in every case and Polling in 96 of 100", "");
    }

    void confidenceIsThreeStatements()
    {
        QFETCH(QString, answers);
        QFETCH(QString, weighing);
        QFETCH(QString, pairwise);
        QFETCH(QString, settled);
        const Engine engine(m_pack);
        const std::optional<Confidence> sure = confidence(engine, answersFrom(*m_pack, answers), Reading::Assessed);
        QVERIFY(sure);
        QCOMPARE(record::weighingSentence(*m_pack, *sure), weighing);
        QCOMPARE(record::pairwiseSentence(*m_pack, *sure), pairwise);
        if (!settled.isEmpty())
            QCOMPARE(record::settledSentence(*sure), settled);
    }

    void aDeadEndIsSaid()
    {
        const Engine engine(m_pack);
        const Answers answers = answersFrom(*m_pack, QStringLiteral("direction=both_ways! browser=plain! payload=typed!"));
        const DeadEnd end = findDeadEnd(engine, answers, Reading::Assessed);
        QCOMPARE(record::conflictSentence(*m_pack, answers, end.conflicts.first()),
            QStringLiteral("“both sides send”, “browser APIs only” and “typed messages” cannot live together"));
        QCOMPARE(record::relaxationSentence(*m_pack, answers, end.relaxations.first()),
            QStringLiteral("Lower “both sides send” to should and gRPC + SSE leads"));
        for (const Relaxation& relaxation : end.relaxations) {
            const Evaluation then = engine.evaluate(relaxed(answers, relaxation));
            QVERIFY(then.winner == relaxation.winner);
        }
    }

private:
    std::shared_ptr<const Pack> m_pack
        = loadPackFile(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml")).pack;
};

QTEST_GUILESS_MAIN(TestAdviceSentences)
#include "tst_advice_sentences.moc"
