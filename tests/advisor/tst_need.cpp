// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/need.h"
#include "core/advisor/pack/pack_loader.h"

#include <QTest>

using namespace wirewise;
using namespace wirewise::advisor;
using namespace std::chrono_literals;

namespace {

const Pack& pack()
{
    static const auto loaded = loadPackFile(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml")).pack;
    return *loaded;
}

QuestionId question(const char* id)
{
    return QuestionId(QString::fromLatin1(id));
}

Answers answers(std::initializer_list<std::pair<const char*, const char*>> list)
{
    Answers made;
    for (const auto& [id, text] : list)
        made.insert(question(id), *parseAnswer(pack(), question(id), QString::fromLatin1(text)));
    return made;
}

} // namespace

class TestNeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidWithoutAnswers()
    {
        QCOMPARE(needOf(pack(), {}), Need());
        QCOMPARE(needOf(pack(), answers({ { "freshness", "?" }, { "rate", "*" }, { "direction", "both_ways!" } })), Need());
    }

    void eachValueNamesItsQuestion()
    {
        const Need need = needOf(pack(),
            answers({ { "freshness", "instant-" }, { "rate", "many" }, { "payload", "typed!" }, { "scale", "huge" } }));
        QCOMPARE(need.freshness, (Stated<std::chrono::milliseconds> { 1000ms, question("freshness") }));
        QCOMPARE(need.rate, (Stated<int> { 20, question("rate") }));
        QCOMPARE(need.kind, (Stated<QString> { QStringLiteral("binary"), question("payload") }));
        QCOMPARE(need.clients, (Stated<int> { 100000, question("scale") }));
        QVERIFY(!need.size);
    }

    void whatAPackDoesNotKnowSaysNothing()
    {
        Answers strange = answers({ { "freshness", "instant" } });
        strange[question("freshness")].option = OptionId(QStringLiteral("someday"));
        strange.insert(question("weather"), { Answer::State::Chosen, OptionId(QStringLiteral("fine")), Importance::Must });
        QCOMPARE(needOf(pack(), strange), Need());
    }

    void theFirstQuestionWins()
    {
        Pack two = pack();
        const size_t freshness = size_t(two.indexOf(question("freshness")));
        const size_t rate = size_t(two.indexOf(question("rate")));
        two.questions[rate].options[2].need.freshnessMs = 50; // "many"
        const Answers said = answers({ { "freshness", "seconds" }, { "rate", "many!" } });
        QCOMPARE(needOf(two, said).freshness->value, 5000ms);
        std::swap(two.questions[freshness], two.questions[rate]);
        QCOMPARE(needOf(two, said).freshness, (Stated<std::chrono::milliseconds> { 50ms, question("rate") }));
    }

    void scenariosHaveTheirOwn()
    {
        const Scenario* trading = pack().scenario(ScenarioId(QStringLiteral("trading")));
        QVERIFY(trading);
        const Need need = needOf(pack(), answersOf(pack(), *trading));
        QCOMPARE(need.freshness->value, 1000ms);
        QCOMPARE(need.rate->value, 20);
        QCOMPARE(need.kind->value, QStringLiteral("binary"));
        for (const Scenario& scenario : pack().scenarios) {
            const Need its = needOf(pack(), answersOf(pack(), scenario));
            const auto freshness = std::find_if(scenario.answers.begin(), scenario.answers.end(),
                [](const auto& answer) { return answer.first == question("freshness"); });
            QCOMPARE(its.freshness.has_value(), freshness != scenario.answers.end());
        }
    }
};

QTEST_APPLESS_MAIN(TestNeed)
#include "tst_need.moc"
