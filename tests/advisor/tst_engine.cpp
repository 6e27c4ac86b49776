// SPDX-License-Identifier: GPL-3.0-or-later
// Properties of engine.md section 2 over random answers, on the shipped pack in both readings, and its plain
// cases.
#include "core/advisor/evaluation.h"
#include "core/advisor/evaluation_tables.h"
#include "core/base/random.h"
#include "tests/advisor/packs.h"

#include <QElapsedTimer>

using namespace wirewise;
using namespace wirewise::advisor;

namespace {

constexpr Reading readings[] = { Reading::Assessed, Reading::AsWritten };

Answers randomAnswers(const Pack& pack, Random& random)
{
    Answers answers;
    for (const Question& question : pack.questions) {
        if (random.next() % 3 == 0)
            continue;
        Answer answer;
        answer.option = question.options[random.next() % question.options.size()].id;
        answer.importance = std::min(question.maxImportance, Importance(random.next() % 3));
        answers.insert(question.id, answer);
    }
    return answers;
}

Answers parse(const Pack& pack, const QStringList& words)
{
    Answers answers;
    for (const QString& word : words) {
        const QuestionId question(word.section(u'=', 0, 0));
        const Result<Answer> answer = parseAnswer(pack, question, word.section(u'=', 1));
        if (!answer)
            qFatal("%s", qPrintable(answer.error().text()));
        answers.insert(question, *answer);
    }
    return answers;
}

// The pack as if the user had unticked one alternative, and with it the composites it is part of.
std::shared_ptr<const Pack> without(const Pack& pack, const AlternativeId& gone)
{
    Pack smaller = pack;
    for (size_t t = smaller.alternatives.size(); t-- > 0;) {
        const Alternative alternative = smaller.alternatives[t];
        if (alternative.id != gone && !alternative.parts.contains(gone))
            continue;
        smaller.alternatives.erase(smaller.alternatives.begin() + qsizetype(t));
        for (Feature& feature : smaller.features)
            feature.cells.erase(feature.cells.begin() + qsizetype(t));
        for (Rule& rule : smaller.rules)
            rule.about.removeAll(alternative.id);
    }
    return std::make_shared<const Pack>(smaller);
}

QStringList orderOf(const Evaluation& evaluation)
{
    QStringList order;
    for (const Standing& standing : evaluation.ranking)
        order << standing.alternative.value();
    return order;
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scenariosHoldInBothReadings_data()
    {
        QTest::addColumn<QString>("id");
        const std::shared_ptr<const Pack> pack = shippedPack();
        for (const Scenario& scenario : pack->scenarios)
            QTest::newRow(qPrintable(scenario.id.value())) << scenario.id.value();
    }

    void scenariosHoldInBothReadings()
    {
        QFETCH(QString, id);
        const Engine engine(shippedPack());
        const Scenario& scenario = *engine.pack().scenario(ScenarioId(id));
        const Answers answers = answersOf(engine.pack(), scenario);
        QCOMPARE(answers.size(), scenario.answers.size());
        const AlternativeId none(QStringLiteral("none"));
        const AlternativeId assessed = engine.evaluate(answers).winner.value_or(none);
        QCOMPARE(assessed.value(), scenario.expect.value());
        QCOMPARE(engine.evaluate(answers, Reading::AsWritten).winner.value_or(none).value(),
            scenario.expectAsWritten.value_or(scenario.expect).value());
        QVERIFY(scenario.accept.contains(assessed));
        QVERIFY(!scenario.mustNot.contains(assessed));
    }

    void pointsSumToTheScoreAndWinnersAreNeverExcluded()
    {
        const Engine engine(shippedPack());
        Random random(1);
        for (int i = 0; i < 300; ++i) {
            const Answers answers = randomAnswers(engine.pack(), random);
            for (const Reading reading : readings) {
                const Evaluation evaluation = engine.evaluate(answers, reading);
                for (const Standing& standing : evaluation.ranking) {
                    int sum = 0;
                    for (const Contribution& row : standing.contributions) {
                        sum += row.points;
                        QVERIFY(!row.base.isEmpty() && !row.cite.isEmpty() && !row.text.isEmpty());
                    }
                    QCOMPARE(sum, standing.score);
                    QVERIFY(standing.score <= evaluation.maxScore);
                    QCOMPARE(standing.qualifies, standing.vetoes.isEmpty());
                }
                if (evaluation.winner)
                    QVERIFY(evaluation.standing(*evaluation.winner)->qualifies);
                else
                    QVERIFY(evaluation.status == Status::None || evaluation.status == Status::NoInformation);
            }
        }
    }

    // P5: nobody who loses matters to the order of the others.
    void removingALoserChangesNothing()
    {
        const std::shared_ptr<const Pack> pack = shippedPack();
        const Engine engine(pack);
        std::vector<std::unique_ptr<Engine>> smaller;
        for (const Alternative& alternative : pack->alternatives)
            smaller.push_back(std::make_unique<Engine>(without(*pack, alternative.id)));
        Random random(2);
        for (int i = 0; i < 60; ++i) {
            const Answers answers = randomAnswers(*pack, random);
            for (const Reading reading : readings) {
                const Evaluation whole = engine.evaluate(answers, reading);
                for (const std::unique_ptr<Engine>& each : smaller) {
                    const Evaluation part = each->evaluate(answers, reading);
                    QStringList expected = orderOf(whole);
                    erase_if(expected,
                        [&each](const QString& id) { return each->pack().indexOf(AlternativeId(id)) < 0; });
                    QCOMPARE(orderOf(part), expected);
                    if (whole.winner && each->pack().indexOf(*whole.winner) >= 0)
                        QCOMPARE(part.winner->value(), whole.winner->value());
                }
            }
        }
    }

    // P3: raising the importance of an answer that A passes and B fails never moves B past A.
    void raisingAnImportanceNeverHelpsWhoFailsIt()
    {
        const std::shared_ptr<const Pack> pack = shippedPack();
        const EvaluationTables tables(*pack);
        Random random(3);
        for (int i = 0; i < 2000; ++i) {
            const PlainAnswers before = tables.toPlain(randomAnswers(*pack, random));
            for (size_t q = 0; q < pack->questions.size(); ++q) {
                if (before.option[q] < 0 || before.importance[q] != Importance::Nice
                    || pack->questions[q].maxImportance == Importance::Nice)
                    continue;
                PlainAnswers after = before;
                after.importance[q] = Importance::Should;
                const PlainResult low = tables.evaluate(before, Reading::Assessed);
                const PlainResult high = tables.evaluate(after, Reading::Assessed);
                for (size_t a = 0; a < pack->alternatives.size(); ++a) {
                    for (size_t b = 0; b < pack->alternatives.size(); ++b) {
                        const bool passes
                            = !tables.fails(int(q), before.option[q], int(a), Reading::Assessed);
                        const bool fails = tables.fails(int(q), before.option[q], int(b), Reading::Assessed);
                        if (passes && fails && low.score[a] >= low.score[b])
                            QVERIFY(high.score[a] >= high.score[b]);
                    }
                }
            }
        }
    }

    void nothingSaidIsNoInformation()
    {
        const Engine engine(referencePack());
        QCOMPARE(engine.evaluate({}).status, Status::NoInformation);
        const Answers idle = parse(engine.pack(),
            { QStringLiteral("browser=none!"), QStringLiteral("scale=few"), QStringLiteral("rate=?"),
                QStringLiteral("flow=*") });
        const Evaluation evaluation = engine.evaluate(idle);
        QCOMPARE(evaluation.status, Status::NoInformation);
        QVERIFY(evaluation.ranking.isEmpty());
        QVERIFY(!evaluation.winner);
    }

    // engine.md 1.7: the case that can be checked by hand.
    void workedExample()
    {
        const Engine engine(referencePack());
        const Evaluation evaluation = engine.evaluate(parse(engine.pack(),
            { QStringLiteral("direction=both_ways-"), QStringLiteral("browser=plain!"),
                QStringLiteral("freshness=instant!"), QStringLiteral("rate=many+"),
                QStringLiteral("payload=text+"), QStringLiteral("effort=minimal+") }));
        QCOMPARE(evaluation.winner->value(), QStringLiteral("websocket"));
        QCOMPARE(evaluation.maxScore, 390000);
        QCOMPARE(evaluation.standing(AlternativeId(QStringLiteral("websocket")))->score, 365000);
        QCOMPARE(evaluation.standing(AlternativeId(QStringLiteral("sse")))->score, 364000);
    }

    void anExactTieNamesBothAndTheSimplerFirst()
    {
        const Engine engine(referencePack());
        const Scenario& chat = *engine.pack().scenario(ScenarioId(QStringLiteral("chat")));
        Answers answers = answersOf(engine.pack(), chat);
        answers.insert(QuestionId(QStringLiteral("network")),
            *parseAnswer(engine.pack(), QuestionId(QStringLiteral("network")), u"locked!"));
        const Evaluation evaluation = engine.evaluate(answers);
        QCOMPARE(evaluation.status, Status::Tie);
        QCOMPARE(evaluation.coWinners,
            QList(
                { AlternativeId(QStringLiteral("sse_post")), AlternativeId(QStringLiteral("ws_polling")) }));
        QCOMPARE(evaluation.standing(evaluation.coWinners.first())->score, 567000);
    }

    void aRuleOverMustsExcludesElseItCautions()
    {
        const Engine engine(referencePack());
        const AlternativeId grpc(QStringLiteral("grpc"));
        const Evaluation fired = engine.evaluate(parse(engine.pack(),
            { QStringLiteral("direction=both_ways!"), QStringLiteral("browser=with_library!") }));
        QCOMPARE(fired.standing(grpc)->vetoes.size(), 1);
        QCOMPARE(fired.standing(grpc)->vetoes.first().rule->value(), QStringLiteral("grpc_browser_bidi"));
        QCOMPARE(fired.standing(grpc)->vetoes.first().questions.size(), 2);
        const Evaluation cautioned = engine.evaluate(parse(engine.pack(),
            { QStringLiteral("direction=both_ways!"), QStringLiteral("browser=with_library+") }));
        QVERIFY(cautioned.standing(grpc)->qualifies);
        QVERIFY(std::any_of(cautioned.notes.begin(), cautioned.notes.end(), [](const Note& note) {
            return note.caution && note.rule.value() == QStringLiteral("grpc_browser_bidi");
        }));
    }

    void betterCompositesAreUpgradesNotWinners()
    {
        const Engine engine(referencePack());
        const Evaluation evaluation = engine.evaluate(parse(engine.pack(),
            { QStringLiteral("peers=third_party!"), QStringLiteral("browser=plain+"),
                QStringLiteral("freshness=instant+"), QStringLiteral("rate=steady!"),
                QStringLiteral("payload=bytes!"), QStringLiteral("scale=many+"),
                QStringLiteral("network=locked+"), QStringLiteral("recovery=auto!"),
                QStringLiteral("flow=needed-"), QStringLiteral("battery=yes+"),
                QStringLiteral("usecase=integration-") }));
        QCOMPARE(evaluation.winner->value(), QStringLiteral("polling"));
        QCOMPARE(evaluation.upgrades, QList({ AlternativeId(QStringLiteral("webhook_poll")) }));
    }

    void verdictIsTheWorstOfTheEffectsThatReadTheCell()
    {
        const Engine engine(referencePack());
        const Answers answers = parse(engine.pack(),
            { QStringLiteral("direction=both_ways"), QStringLiteral("effort=minimal"),
                QStringLiteral("peers=own_services"), QStringLiteral("usecase=interactive") });
        const auto verdict = [&](const char16_t* feature, const char16_t* transport) {
            return engine.verdict(answers,
                { FeatureId(QString::fromUtf16(feature)), AlternativeId(QString::fromUtf16(transport)) });
        };
        QCOMPARE(verdict(u"direction", u"websocket"), Verdict::Met);
        QCOMPARE(verdict(u"direction", u"sse"), Verdict::Unmet);
        QCOMPARE(verdict(u"client_complexity", u"websocket"), Verdict::Partly);
        QCOMPARE(verdict(u"client_complexity", u"grpc"), Verdict::Unmet);
        QCOMPARE(verdict(u"use_cases", u"websocket"), Verdict::Partly); // own services 50, interactive 100
        QCOMPARE(verdict(u"mobile", u"websocket"), Verdict::Unknown);
        QCOMPARE(verdict(u"nosuch", u"websocket"), Verdict::Unknown);
    }

    void theReadingDecidesWhichLevelCounts()
    {
        const Engine engine(shippedPack());
        const Answers answers = parse(engine.pack(), { QStringLiteral("network=locked!") });
        const AlternativeId webhook(QStringLiteral("webhook"));
        const Evaluation assessed = engine.evaluate(answers, Reading::Assessed);
        const Evaluation written = engine.evaluate(answers, Reading::AsWritten);
        QVERIFY(!assessed.standing(webhook)->qualifies);
        QVERIFY(written.standing(webhook)->qualifies);
        QVERIFY(assessed.standing(webhook)->contributions.first().corrected);
        QVERIFY(!written.standing(webhook)->contributions.first().corrected);
        QCOMPARE(assessed.standing(webhook)->contributions.first().text,
            written.standing(webhook)->contributions.first().text);
    }

    void readsAnswers_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again"); // toString, or the error
        QTest::newRow("must") << "direction"
                              << "both_ways!"
                              << "both_ways!";
        QTest::newRow("should") << "direction"
                                << "both_ways+"
                                << "both_ways+";
        QTest::newRow("nice") << "direction"
                              << "both_ways-"
                              << "both_ways-";
        QTest::newRow("usual") << "battery"
                               << "yes"
                               << "yes-";
        QTest::newRow("open") << "battery"
                              << "?"
                              << "?";
        QTest::newRow("idle") << "battery"
                              << "*"
                              << "*";
        QTest::newRow("empty") << "battery"
                               << ""
                               << "question 'battery' has no option '' (known: yes, no)";
        QTest::newRow("sign only") << "battery"
                                   << "!"
                                   << "question 'battery' has no option '' (known: yes, no)";
        QTest::newRow("too strong") << "usecase"
                                    << "notify!"
                                    << "question 'usecase' can be a should at most, not a must";
        QTest::newRow("option")
            << "battery"
            << "yess"
            << "question 'battery' has no option 'yess', did you mean 'yes'? (known: yes, no)";
    }

    void readsAnswers()
    {
        QFETCH(QString, question);
        QFETCH(QString, text);
        QFETCH(QString, again);
        const std::shared_ptr<const Pack> pack = referencePack();
        const Result<Answer> answer = parseAnswer(*pack, QuestionId(question), text);
        QCOMPARE(answer ? toString(*answer) : answer.error().message, again);
        if (answer)
            QVERIFY(*parseAnswer(*pack, QuestionId(question), toString(*answer)) == *answer);
    }

    void strangeAnswersArePassedOver()
    {
        const Engine engine(referencePack());
        Answers answers = parse(engine.pack(), { QStringLiteral("direction=both_ways!") });
        const QStringList before = orderOf(engine.evaluate(answers));
        answers.insert(QuestionId(QStringLiteral("nosuch")),
            Answer { Answer::State::Chosen, OptionId(QStringLiteral("x")), Importance::Must });
        answers.insert(QuestionId(QStringLiteral("flow")),
            Answer { Answer::State::Chosen, OptionId(QStringLiteral("x")), Importance::Must });
        QCOMPARE(orderOf(engine.evaluate(answers)), before);
    }

    // A search over answer sets lives on this; the bench prints the rate, here only a floor far below it.
    void plainEvaluationIsFast()
    {
        const std::shared_ptr<const Pack> pack = shippedPack();
        const EvaluationTables tables(*pack);
        Random random(4);
        std::vector<PlainAnswers> sets;
        for (int i = 0; i < 200; ++i)
            sets.push_back(tables.toPlain(randomAnswers(*pack, random)));
        QElapsedTimer clock;
        clock.start();
        qint64 checksum = 0;
        constexpr int rounds = 500;
        for (int round = 0; round < rounds; ++round) {
            for (const PlainAnswers& answers : sets)
                checksum += tables.evaluate(answers, Reading::Assessed).score[0];
        }
        const double perSecond
            = rounds * double(sets.size()) / (double(std::max<qint64>(clock.nsecsElapsed(), 1)) * 1e-9);
        qInfo("%.0f plain evaluations a second (checksum %lld)", perSecond, static_cast<long long>(checksum));
        QVERIFY(perSecond > 20000);
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
