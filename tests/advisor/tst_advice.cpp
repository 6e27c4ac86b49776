// SPDX-License-Identifier: GPL-3.0-or-later
// The whole advice against the complete examples of the reference, key by key and integer by integer.
#include "core/advisor/advice/advice.h"
#include "tests/advisor/packs.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace wirewise;
using namespace wirewise::advisor;

namespace {

// Where two documents differ first, as a path; empty where expected is contained in got.
QString difference(const QJsonValue& got, const QJsonValue& expected, const QString& path)
{
    const auto here = [&] {
        return QStringLiteral("%1: got %2, expected %3")
            .arg(path, QString::fromUtf8(QJsonDocument(QJsonArray { got }).toJson(QJsonDocument::Compact)),
                QString::fromUtf8(QJsonDocument(QJsonArray { expected }).toJson(QJsonDocument::Compact)));
    };
    if (got.type() != expected.type())
        return here();
    if (expected.isObject()) {
        if (got.toObject().keys() != expected.toObject().keys())
            return path + QStringLiteral(": keys ") + got.toObject().keys().join(u' ') + QStringLiteral(" instead of ")
                + expected.toObject().keys().join(u' ');
        for (const QString& key : expected.toObject().keys()) {
            if (const QString inside = difference(got[key], expected[key], path + u'.' + key); !inside.isEmpty())
                return inside;
        }
        return {};
    }
    if (expected.isArray()) {
        if (got.toArray().size() != expected.toArray().size())
            return here();
        for (qsizetype i = 0; i < expected.toArray().size(); ++i) {
            const QString at = QStringLiteral("%1[%2]").arg(path).arg(i);
            if (const QString inside = difference(got[i], expected[i], at); !inside.isEmpty())
                return inside;
        }
        return {};
    }
    return got == expected ? QString() : here();
}

} // namespace

class TestAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reproducesEveryExample_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& name :
            QDir(dataPath(QStringLiteral("examples"))).entryList({ QStringLiteral("*.json") }))
            QTest::newRow(qPrintable(name)) << name;
    }

    void reproducesEveryExample()
    {
        QFETCH(QString, file);
        const Engine engine(referencePack());
        QJsonObject expected = QJsonDocument::fromJson(dataFile(QStringLiteral("examples/") + file)).object();
        const Scenario* scenario
            = engine.pack().scenario(ScenarioId(expected.take(QStringLiteral("preset")).toString()));
        QVERIFY(scenario);
        const Answers answers = answersOf(engine.pack(), *scenario);
        const QJsonObject got = toJson(
            engine.pack(), advise(engine, answers), confidence(engine, answers, Reading::Assessed));
        for (const QString& key : expected.keys()) {
            const QString wrong = difference(got[key], expected[key], key);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    // facts.md: vetoes V8, V9, V11, scenarios 2 and 9: what none of the five does well.
    void whatFitsBetterOutsideIsTold_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QStringList>("instead");
        const auto row = [](const char* scenario, const QStringList& instead) {
            QTest::newRow(scenario) << QString::fromLatin1(scenario) << instead;
        };
        row("game", { QStringLiteral("WebTransport or WebRTC") });
        row("trading", { QStringLiteral("WebTransport or WebRTC") });
        row("sensors", { QStringLiteral("MQTT") });
        row("mobile_backend", { QStringLiteral("A push service (FCM, APNs)") });
        row("parcel_tracking", { QStringLiteral("A push service (FCM, APNs)") });
        row("notifications", { QStringLiteral("Web Push") });
        for (const char* none : { "chat", "dashboard", "coediting", "token_stream", "iot", "payments", "backend_stream" })
            row(none, {});
    }

    void whatFitsBetterOutsideIsTold()
    {
        QFETCH(QString, scenario);
        QFETCH(QStringList, instead);
        const Engine engine(shippedPack());
        const Answers answers = answersOf(engine.pack(), *engine.pack().scenario(ScenarioId(scenario)));
        const Advice advice = advise(engine, answers);
        QStringList got;
        for (const Flag& flag : advice.flags) {
            got << flag.instead;
            QVERIFY(!flag.text.isEmpty());
            for (const CitationId& source : flag.sources)
                QVERIFY(engine.pack().citation(source)->url.startsWith(QStringLiteral("https://")));
        }
        QCOMPARE(got, instead);
        const QJsonArray flags
            = toJson(engine.pack(), advice, std::nullopt)[QStringLiteral("flags")].toArray();
        QCOMPARE(flags.size(), instead.size());
        for (const QJsonValue& flag : flags) {
            QVERIFY(!flag[QStringLiteral("id")].toString().isEmpty());
            QVERIFY(!flag[QStringLiteral("sources")].toArray().isEmpty());
        }
    }

    // engine.md section 2: polling wins much of what never says who sends.
    void whatLeadsForWantOfRequirementsIsKnown()
    {
        const Engine engine(referencePack());
        const auto simplest = [&engine](const char* question, const char* answer) {
            const QuestionId id(QString::fromLatin1(question));
            Answers answers { { id, *parseAnswer(engine.pack(), id, QString::fromLatin1(answer)) } };
            return advise(engine, answers).simplestSoFar;
        };
        QVERIFY(simplest("freshness", "relaxed"));
        QVERIFY(!simplest("direction", "both_ways")); // WebSockets: not the simplest
        const Scenario* settled = engine.pack().scenario(ScenarioId(QStringLiteral("legacy_status")));
        QVERIFY(!advise(engine, answersOf(engine.pack(), *settled)).simplestSoFar);
    }

    void aFlagNeverRanks()
    {
        const std::shared_ptr<const Pack> pack = shippedPack();
        auto without = std::make_shared<Pack>(*pack);
        std::erase_if(without->rules, [](const Rule& rule) { return !rule.instead.isEmpty(); });
        QCOMPARE(without->rules.size() + 5, pack->rules.size());
        for (const Scenario& scenario : pack->scenarios) {
            const Answers answers = answersOf(*pack, scenario);
            QJsonObject with = toJson(*pack, Engine(pack).evaluate(answers));
            QJsonObject bare = toJson(*pack, Engine(without).evaluate(answers));
            with.remove(QStringLiteral("notes"));
            bare.remove(QStringLiteral("notes"));
            QVERIFY2(with == bare, qPrintable(scenario.id.value()));
        }
    }
};

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
