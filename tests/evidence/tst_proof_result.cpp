// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/proof_result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace wirewise;
using namespace wirewise::evidence;

namespace {

ProofResult sample()
{
    ProofResult result;
    result.cell = { advisor::FeatureId(QStringLiteral("realtime")), advisor::AlternativeId(QStringLiteral("polling")) };
    result.claim = QStringLiteral("No (depends on interval)");
    result.verdict = ProofVerdict::Contradicted;
    result.noted = ProofVerdict::Confirmed;
    result.text = Told("%1, the question was answered %2 ms after the event → “at once”.").with(Told("Held"), 2);
    result.criterion = QStringLiteral("p95 at most 1,000 ms");
    // Not in the order of their ids: an object alone would lose it.
    result.figures = { { QStringLiteral("delay_p95_ms"), QStringLiteral("Delay p95"), QStringLiteral("ms"), 2.125, Origin::Measured },
        { QStringLiteral("asked"), QStringLiteral("Questions asked"), {}, 40, Origin::Counted },
        { QStringLiteral("battery_percent"), QStringLiteral("Battery a day"), QStringLiteral("%"), 1.5, Origin::Modelled } };
    result.levels = { QStringLiteral("asked"), QStringLiteral("yes") };
    result.metric = QStringLiteral("delivery_latency_p95_ms");
    result.measured = advisor::Measured { 2.125, 1.9, 2.5, 400 };
    result.seconds = 4.25;
    return result;
}

} // namespace

class TestProofResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void hasTheContractsKeys();
    void figuresWithoutWordsAreKept();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TestProofResult::comesBackAsItWas()
{
    const ProofResult whole = sample();
    // Through text, as between two programs.
    const QByteArray line = QJsonDocument(toJson(whole)).toJson(QJsonDocument::Compact);
    const Result<ProofResult> read = proofFromJson(QJsonDocument::fromJson(line).object());
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QVERIFY(*read == whole);
    QCOMPARE(read->figure(u"asked")->value, 40.0);
    QVERIFY(!read->figure(u"other"));

    QJsonObject edited = toJson(whole); // by somebody who knows of the text alone
    edited[QStringLiteral("text")] = QStringLiteral("It was fast.");
    QCOMPARE(proofFromJson(edited)->text, Told(QStringLiteral("It was fast.")));
    edited.remove(QStringLiteral("told"));
    QCOMPARE(proofFromJson(edited)->text, Told(QStringLiteral("It was fast.")));

    ProofResult bare;
    bare.cell = whole.cell;
    bare.text = QStringLiteral("No browser here.");
    const Result<ProofResult> little = proofFromJson(toJson(bare));
    QVERIFY2(little, little ? "" : qPrintable(little.error().text()));
    QVERIFY(*little == bare);
}

void TestProofResult::hasTheContractsKeys()
{
    const QJsonObject object = toJson(sample());
    QCOMPARE(object[QStringLiteral("feature")].toString(), QStringLiteral("realtime"));
    QCOMPARE(object[QStringLiteral("transport")].toString(), QStringLiteral("polling"));
    QCOMPARE(object[QStringLiteral("verdict")].toString(), QStringLiteral("contradicted"));
    QCOMPARE(object[QStringLiteral("text")].toString(), QStringLiteral("Held, the question was answered 2 ms after the event → “at once”."));
    QCOMPARE(object[QStringLiteral("told")].toArray().size(), 3);
    QCOMPARE(object[QStringLiteral("with_note")].toString(), QStringLiteral("confirmed"));
    QCOMPARE(object[QStringLiteral("figures")][QStringLiteral("delay_p95_ms")].toDouble(), 2.125);
    QCOMPARE(object[QStringLiteral("origins")][QStringLiteral("battery_percent")].toString(), QStringLiteral("modelled"));
    QCOMPARE(object[QStringLiteral("measured")][QStringLiteral("samples")].toInt(), 400);
    QCOMPARE(object[QStringLiteral("seconds")].toDouble(), 4.25);
    QVERIFY(!toJson({}).contains(QStringLiteral("with_note")));
    QVERIFY(!toJson({}).contains(QStringLiteral("measured")));
}

void TestProofResult::figuresWithoutWordsAreKept()
{
    QJsonObject object = toJson(sample());
    object.remove(QStringLiteral("words"));
    const Result<ProofResult> read = proofFromJson(object);
    QVERIFY(read);
    QCOMPARE(read->figures.size(), 3);
    QCOMPARE(read->figure(u"delay_p95_ms")->title, QStringLiteral("delay_p95_ms"));
}

void TestProofResult::saysWhatIsWrong_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QString& key, const QJsonValue& value, const QString& message) {
        QJsonObject object = toJson(sample());
        if (value.isUndefined())
            object.remove(key);
        else
            object.insert(key, value);
        QTest::newRow(name) << object << message;
    };
    row("no feature", QStringLiteral("feature"), QJsonValue::Undefined, QStringLiteral("has no 'feature'"));
    row("empty transport", QStringLiteral("transport"), QString(), QStringLiteral("empty 'transport'"));
    row("verdict", QStringLiteral("verdict"), QStringLiteral("maybe"), QStringLiteral("'maybe', expected confirmed"));
    row("verdict's kind", QStringLiteral("verdict"), 1, QStringLiteral("'verdict' of another kind"));
    row("note", QStringLiteral("with_note"), QStringLiteral("so"), QStringLiteral("with_note 'so'"));
    row("figures' kind", QStringLiteral("figures"), QJsonArray(), QStringLiteral("'figures' of another kind"));
    row("figure's kind", QStringLiteral("figures"), QJsonObject { { QStringLiteral("a"), QStringLiteral("1") } },
        QStringLiteral("no number for the figure"));
    row("no origin", QStringLiteral("origins"), QJsonObject(), QStringLiteral("where the figure"));
    row("levels", QStringLiteral("levels"), QJsonArray { 1 }, QStringLiteral("something else than text in 'levels'"));
    row("words", QStringLiteral("words"), QJsonArray { 1 }, QStringLiteral("something else than objects in 'words'"));
    row("interval", QStringLiteral("measured"),
        QJsonObject { { QStringLiteral("value"), 1 }, { QStringLiteral("low"), 2 }, { QStringLiteral("high"), 3 }, { QStringLiteral("samples"), 1 } },
        QStringLiteral("not between low and high"));
    row("half a measurement", QStringLiteral("measured"), QJsonObject { { QStringLiteral("value"), 1 } }, QStringLiteral("has no 'low'"));
    row("seconds", QStringLiteral("seconds"), QJsonValue::Undefined, QStringLiteral("has no 'seconds'"));
}

void TestProofResult::saysWhatIsWrong()
{
    QFETCH(QJsonObject, object);
    QFETCH(QString, message);
    const Result<ProofResult> read = proofFromJson(object);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(message), qPrintable(read.error().message));
}

QTEST_APPLESS_MAIN(TestProofResult)
#include "tst_proof_result.moc"
