// SPDX-License-Identifier: GPL-3.0-or-later
// P1 of engine.md section 2: two implementations of evaluate, made apart from one another, agree on random
// answer sets in everything they say, and so do the tables that the searches run on.
#include "tests/advisor/answer_sets.h"
#include "tests/advisor/evaluation_agreement.h"
#include "tests/advisor/packs.h"
#include "tests/support/sanitized.h"

using namespace wirewise;
using namespace wirewise::advisor;

class TestTwoEvaluations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreeOnRandomAnswers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("reference pack") << QStringLiteral("reference");
        QTest::newRow("shipped pack") << QStringLiteral("shipped");
    }

    void agreeOnRandomAnswers()
    {
        QFETCH(QString, name);
        const std::shared_ptr<const Pack> pack
            = name == QLatin1String("reference") ? referencePack() : shippedPack();
        const Engine engine(pack);
        const EvaluationTables tables(*pack);
        Random random(1);
        std::map<QString, int> seen;
        for (int i = 0; i < test::rounds(100000); ++i) {
            const Answers answers = randomAnswers(*pack, random);
            const Reading reading = i % 2 == 0 ? Reading::Assessed : Reading::AsWritten;
            const PlainEvaluation plain = evaluatePlainly(*pack, answers, reading);
            ++seen[plain.status];
            QString text = disagreement(
                *pack, plain, tables, tables.evaluate(tables.toPlain(answers), reading), reading);
            if (text.isEmpty() && i % 4 < 2) // with every reason spelled out it is the slow one of the three
                text = disagreement(plain, engine.evaluate(answers, reading));
            QVERIFY2(text.isEmpty(), qPrintable(toText(answers) + QStringLiteral("\n") + text));
        }
        for (const auto& [status, times] : seen)
            qInfo("%s: %d", qPrintable(status), times);
        QCOMPARE(seen.size(), size_t(5)); // every state of engine.md 1.4 was among them
    }

    // A clause is a set of questions and C(t) a set of clauses: said twice, by an option and a rule or by two
    // rules, it counts once.
    void aClauseCountsOnce()
    {
        Pack pack = *referencePack();
        const int direction = pack.indexOf(QuestionId(QStringLiteral("direction")));
        const int browser = pack.indexOf(QuestionId(QStringLiteral("browser")));
        Rule rule;
        rule.kind = Rule::Kind::Veto;
        rule.about = { AlternativeId(QStringLiteral("polling")), AlternativeId(QStringLiteral("sse")) };
        rule.cells = { { pack.features.front().id, rule.about.first() } };
        rule.when = { { direction, { 0, 1, 2 } } };
        pack.rules.push_back(rule);
        rule.when = { { direction, { 0, 1 } }, { browser, { 0, 1 } } };
        pack.rules.push_back(rule);
        rule.when = { { direction, { 1 } }, { browser, { 0, 1, 2 } } };
        pack.rules.push_back(rule);
        const Engine engine(std::make_shared<const Pack>(pack));
        for (const QString& words : { QStringLiteral("direction=both_ways! browser=plain! payload=typed!"),
                 QStringLiteral("direction=both_ways! payload=typed!"),
                 QStringLiteral("direction=server_push! browser=with_library! payload=bytes!") }) {
            const Answers answers = parseAnswers(pack, words);
            const QString text = disagreement(evaluatePlainly(pack, answers), engine.evaluate(answers));
            QVERIFY2(text.isEmpty(), qPrintable(words + u'\n' + text));
        }
    }
};

QTEST_GUILESS_MAIN(TestTwoEvaluations)
#include "tst_two_evaluations.moc"
