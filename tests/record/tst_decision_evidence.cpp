// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence in a decision's file and in the JSON document, there and back.
#include "core/advisor/pack/pack_loader.h"
#include "core/record/decision_file.h"
#include "core/record/decision_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace wirewise;
using namespace wirewise::record;

namespace {

std::shared_ptr<const advisor::Pack> pack()
{
    static const auto loaded = advisor::loadPackFile(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml")).pack;
    return loaded;
}

evidence::Kept kept()
{
    evidence::ProofResult proof;
    proof.cell = { advisor::FeatureId(QStringLiteral("realtime")), advisor::AlternativeId(QStringLiteral("polling")) };
    proof.claim = QStringLiteral("No (depends on interval)");
    proof.verdict = evidence::ProofVerdict::Contradicted;
    proof.noted = evidence::ProofVerdict::Confirmed;
    proof.text = sentences({ Told("It said \"%1\" \\ \n and it was: ‘%2 ms’.").with(Told("at once"), 2), Told("Lost: %1.").with(0) });
    proof.criterion = QStringLiteral("p95 at most 1,000 ms");
    proof.levels = { QStringLiteral("asked"), QStringLiteral("yes") };
    proof.metric = QStringLiteral("delivery_latency_p95_ms");
    proof.measured = advisor::Measured { 2.125, 0.1 + 0.2, 1e6, 400 };
    proof.figures = { { QStringLiteral("delay_p95_ms"), QStringLiteral("Delay p95"), QStringLiteral("ms"), 1.0 / 3, evidence::Origin::Measured },
        { QStringLiteral("asked"), {}, {}, 40, evidence::Origin::Counted },
        { QStringLiteral("huge"), {}, {}, 1e17, evidence::Origin::Modelled }, { QStringLiteral("tiny"), {}, {}, -1e-9, evidence::Origin::Modelled } };
    proof.seconds = 4.25;
    return { evidence::attested(proof, advisor::stampOf(*pack()),
                 { QStringLiteral("box"), QStringLiteral("A \"CPU\", 2 cores"), QStringLiteral("0.1.0") },
                 QDateTime(QDate(2026, 8, 1), QTime(12, 0), Qt::UTC), 7),
        true };
}

Decision decision()
{
    Decision made;
    made.title = QStringLiteral("Chat");
    made.pack = stampOf(*pack());
    made.answers = advisor::answersOf(*pack(), *pack()->scenario(advisor::ScenarioId(QStringLiteral("chat"))));
    made.evidence = { kept(), kept(), kept() };
    made.evidence[1].accepted = false;
    made.evidence[1].evidence.seed = ~quint64(0); // more than TOML's whole numbers hold
    made.evidence[2].accepted.reset();
    made.evidence[2].evidence.proof = {};
    made.evidence[2].evidence.proof.cell = kept().evidence.proof.cell;
    made.evidence[2].evidence.proof.text = QStringLiteral("No browser here.");
    made.evidence[2].evidence.pack = {};
    return made;
}

QByteArray withChange(const char* from, const char* to)
{
    Decision one = decision();
    one.evidence = { kept() };
    QByteArray toml = decisionToml(one, *pack());
    if (!toml.contains(from))
        qFatal("no %s in\n%s", from, toml.constData());
    return toml.replace(from, to);
}

} // namespace

class TestDecisionEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWent()
    {
        const QByteArray toml = decisionToml(decision(), *pack());
        const Result<OpenedDecision> opened = readDecision(toml, QStringLiteral("d.toml"), *pack());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text() + u'\n' + QString::fromUtf8(toml)));
        QVERIFY(opened->remarks.isEmpty() && opened->evidenceRemarks.isEmpty());
        QCOMPARE(opened->decision.evidence.size(), 3);
        for (int i = 0; i < 3; ++i)
            QVERIFY2(opened->decision.evidence[i] == decision().evidence[i], qPrintable(QString::number(i)));
        QCOMPARE(decisionToml(opened->decision, *pack()), toml);
    }

    void aTextChangedByHandStands()
    {
        const Result<OpenedDecision> opened = readDecision(withChange("Lost: 0.\"", "All is well.\""), QStringLiteral("d.toml"), *pack());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
        const Told& text = opened->decision.evidence.first().evidence.proof.text;
        QVERIFY(text.english().endsWith(QStringLiteral("All is well.")));
        QCOMPARE(text, Told(text.english()));
    }

    void readsWell()
    {
        const QString toml = QString::fromUtf8(decisionToml(decision(), *pack()));
        for (const char16_t* line : { u"told = [\"%1 %2\", [\"It said", u"[[evidence]]\ncell = \"realtime/polling\"\naccepted = true\nverdict = \"contradicted\"\nwith_note = \"confirmed\"\n",
                 u"measured = { value = 2.125, low = 0.30000000000000004, high = 1000000, samples = 400 }\n",
                 u"  { id = \"asked\", value = 40, origin = \"counted\" },\n", u"at = \"2026-08-01T12:00:00Z\"\nexpires = \"2026-08-31T12:00:00Z\"\n",
                 u"seed = 7\ncommand = \"wirewise-cli prove realtime/polling --seed 7\"\n" })
            QVERIFY2(toml.contains(QStringView(line)), qPrintable(toml));
    }

    void goesThroughJson()
    {
        QJsonArray array;
        for (const evidence::Kept& each : decision().evidence)
            array << evidence::toJson(each);
        array.removeAt(1); // JSON's numbers end before that seed
        const QJsonObject document { { QStringLiteral("answers"), QJsonObject() }, { QStringLiteral("evaluation"), QJsonObject() },
            { QStringLiteral("evidence"), array } };
        const auto read = [](const QJsonObject& from) {
            return readDecisionJson(QJsonDocument(from).toJson(), QStringLiteral("d.json"), *pack());
        };
        const Result<OpenedDecision> opened = read(document);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
        QCOMPARE(opened->decision.evidence.size(), 2);
        QVERIFY(opened->decision.evidence[0] == decision().evidence[0]);
        QVERIFY(opened->decision.evidence[1] == decision().evidence[2]);
        QJsonObject broken = document;
        broken[QStringLiteral("evidence")] = QJsonArray { QJsonObject() };
        QCOMPARE(read(broken).error().text(), QStringLiteral("d.json:1:1: evidence has no 'proof', expected an object"));
    }

    void whatThePackCannotReadIsKept_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("remark");
        QTest::newRow("cell") << withChange("cell = \"realtime/polling\"", "cell = \"realtime/pigeon\"")
                              << QStringLiteral("d.toml: evidence 'realtime/pigeon' is of a cell this pack does not have");
        QTest::newRow("metric") << withChange("metric = \"delivery_latency_p95_ms\"", "metric = \"furlongs\"")
                                << QStringLiteral("d.toml: evidence 'realtime/polling' measures 'furlongs', which this pack does not read for it");
    }

    void whatThePackCannotReadIsKept()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, remark);
        const Result<OpenedDecision> opened = readDecision(toml, QStringLiteral("d.toml"), *pack());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
        QCOMPARE(opened->evidenceRemarks.size(), 1);
        QCOMPARE(opened->evidenceRemarks.first().text(), remark);
        QCOMPARE(decisionToml(opened->decision, *pack()), toml);
        const auto weighed = evidence::weigh(pack(), evidence::acceptedOf(opened->decision.evidence), kept().evidence.at);
        QCOMPARE(weighed.pack, pack());
    }

    void refusesWhatIsNoEvidence_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* from, const char* to, const char* message) {
            QTest::newRow(name) << withChange(from, to) << QString::fromLatin1(message);
        };
        row("verdict", "\"contradicted\"", "\"maybe\"", "evidence 'realtime/polling' 'verdict' is 'maybe', expected one of: confirmed, contradicted, not-provable");
        row("cell", "\"realtime/polling\"\n", "\"realtime\"\n", "'cell' is 'realtime', expected FEATURE/TRANSPORT");
        row("origin", "\"counted\"", "\"guessed\"", "'origin' is 'guessed', expected one of: measured, counted, modelled");
        row("time", "2026-08-31T12:00:00Z", "soon", "'expires' is 'soon', expected a time as");
        row("no time", "at = \"2026-08-01T12:00:00Z\"\n", "", "has no 'at'");
        row("interval", "value = 2.125", "value = 0.125", "not between low and high");
        row("not finite", "value = 40", "value = inf", "'value' is inf, expected a finite number");
        row("kind", "value = 40", "value = \"40\"", "'value' is text, expected a whole number");
        row("accepted", "accepted = true", "accepted = 1", "'accepted' is a whole number, expected true or false");
        row("unknown key", "criterion =", "criterium =", "has an unknown key 'criterium', did you mean 'criterion'?");
        row("not tables", "[[evidence]]", "[evidence]", "'evidence' is a table, expected a list");
    }

    void refusesWhatIsNoEvidence()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, message);
        const Result<OpenedDecision> opened = readDecision(toml, QStringLiteral("d.toml"), *pack());
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(message), qPrintable(opened.error().text()));
        QVERIFY(QRegularExpression(QStringLiteral("^d\\.toml:\\d+:\\d+$")).match(opened.error().where).hasMatch());
    }

    void cutAtEveryByteItIsADecisionOrAnError()
    {
        const QByteArray whole = decisionToml(decision(), *pack());
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const Result<OpenedDecision> opened = readDecision(whole.left(length), QStringLiteral("d.toml"), *pack());
            if (opened)
                QVERIFY(opened->decision.evidence.size() < 3 || length > whole.indexOf("No browser"));
            else
                QVERIFY(opened.error().where.startsWith(QStringLiteral("d.toml:")));
        }
    }
};

QTEST_APPLESS_MAIN(TestDecisionEvidence)
#include "tst_decision_evidence.moc"
