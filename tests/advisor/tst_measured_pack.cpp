// SPDX-License-Identifier: GPL-3.0-or-later
// Measurements in place of claims (engine.md 1.10).
#include "core/advisor/evaluation.h"
#include "core/advisor/measured_pack.h"
#include "tests/advisor/packs.h"

#include <QTimeZone>

using namespace wirewise;
using namespace wirewise::advisor;

namespace {

const CellRef firewallWebsocket { FeatureId(QStringLiteral("firewall")), AlternativeId(QStringLiteral("websocket")) };

Measurement connectFailures(qint64 hits, qint64 n)
{
    return { firewallWebsocket, QStringLiteral("connect_failure_percent"), percentOf(hits, n), QStringLiteral("here"),
        QDateTime({ 2026, 11, 25 }, { 12, 0 }, QTimeZone::utc()).toUTC(), {} };
}

const QDateTime now = QDateTime({ 2026, 11, 26 }, { 12, 0 }, QTimeZone::utc()).toUTC();

AlternativeId winnerOf(const std::shared_ptr<const Pack>& pack, const QString& scenario, Reading reading = Reading::Assessed)
{
    const Engine engine(pack);
    return engine.evaluate(answersOf(*pack, *pack->scenario(ScenarioId(scenario))), reading)
        .winner.value_or(AlternativeId(QStringLiteral("none")));
}

} // namespace

class TestMeasuredPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Newcombe 1998, table I: 95 % Wilson intervals.
    void wilsonAsPublished_data()
    {
        QTest::addColumn<int>("hits");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("81 of 263") << 81 << 263 << 25.53 << 36.62;
        QTest::newRow("15 of 148") << 15 << 148 << 6.24 << 16.05;
        QTest::newRow("0 of 20") << 0 << 20 << 0.0 << 16.11;
        QTest::newRow("1 of 29") << 1 << 29 << 0.61 << 17.18;
    }

    void wilsonAsPublished()
    {
        QFETCH(int, hits);
        QFETCH(int, n);
        QFETCH(double, low);
        QFETCH(double, high);
        const Measured measured = percentOf(hits, n);
        QVERIFY(std::abs(measured.low - low) < 0.006);
        QVERIFY(std::abs(measured.high - high) < 0.006);
        QCOMPARE(measured.samples, n);
    }

    void nothingMeasuredIsNothingKnown()
    {
        QCOMPARE(percentOf(0, 0), (Measured { 0, 0, 100, 0 }));
        const MeasuredPack measured = withMeasurements(referencePack(), { connectFailures(0, 0) }, now);
        QCOMPARE(measured.cells.first().result, MeasuredResult::NotConclusive);
    }

    void aMeasurementTurnsTheResult()
    {
        const std::shared_ptr<const Pack> pack = referencePack();
        QCOMPARE(winnerOf(pack, QStringLiteral("locked_chat")).value(), QStringLiteral("sse_post"));
        const MeasuredPack measured = withMeasurements(pack, { connectFailures(0, 400) }, now);
        QCOMPARE(measured.cells.first().result, MeasuredResult::Replaced);
        QCOMPARE(measured.cells.first().before.value(), QStringLiteral("sometimes"));
        QCOMPARE(measured.cells.first().after.value(), QStringLiteral("yes"));
        QCOMPARE(winnerOf(measured.pack, QStringLiteral("locked_chat")).value(), QStringLiteral("websocket"));
        QCOMPARE(winnerOf(measured.pack, QStringLiteral("locked_chat"), Reading::AsWritten).value(),
            QStringLiteral("websocket"));
        QCOMPARE(winnerOf(pack, QStringLiteral("locked_chat")).value(), QStringLiteral("sse_post"));
        QCOMPARE(measured.pack->sha256, pack->sha256);
    }

    void theWordsStayWithTheMeasurementBesideThem()
    {
        const MeasuredPack measured = withMeasurements(referencePack(), { connectFailures(0, 400) }, now);
        const Engine engine(measured.pack);
        const Answers answers = answersOf(*measured.pack, *measured.pack->scenario(ScenarioId(QStringLiteral("locked_chat"))));
        const Evaluation evaluation = engine.evaluate(answers);
        bool told = false;
        for (const Contribution& row : evaluation.standing(AlternativeId(QStringLiteral("websocket")))->contributions) {
            if (row.cell != firewallWebsocket)
                continue;
            told = true;
            QCOMPARE(row.text, QStringLiteral("Sometimes (non-HTTP upgrades)"));
            QCOMPARE(row.measured,
                QStringLiteral("connect_failure_percent 0 (0 to 0.9512, n = 400) on here, 2026-11-25"));
        }
        QVERIFY(told);
    }

    void twoHundredAreTooFewToTell()
    {
        const MeasuredPack measured = withMeasurements(referencePack(), { connectFailures(0, 200) }, now);
        QCOMPARE(measured.cells.first().result, MeasuredResult::NotConclusive);
        QCOMPARE(winnerOf(measured.pack, QStringLiteral("locked_chat")).value(), QStringLiteral("sse_post"));
    }

    void whatThePackHasIsConfirmed()
    {
        const MeasuredPack measured = withMeasurements(referencePack(), { connectFailures(60, 400) }, now);
        QCOMPARE(measured.cells.first().result, MeasuredResult::Confirmed);
        QCOMPARE(winnerOf(measured.pack, QStringLiteral("locked_chat")).value(), QStringLiteral("sse_post"));
    }

    void aBandMayKeepTheLevel()
    {
        Measurement fast;
        fast.cell = { FeatureId(QStringLiteral("realtime")), AlternativeId(QStringLiteral("sse")) };
        fast.metric = referencePack()->features[3].evidence.metric;
        fast.measured = { 20, 18, 25, 1000 };
        const MeasuredPack measured = withMeasurements(referencePack(), { fast }, now);
        QCOMPARE(measured.cells.first().result, MeasuredResult::Confirmed);
        QCOMPARE(measured.cells.first().after.value(), QStringLiteral("push_only"));
    }

    void compositesFollowTheirPart()
    {
        const std::shared_ptr<const Pack> pack = referencePack();
        const MeasuredPack measured = withMeasurements(pack, { connectFailures(380, 400) }, now);
        const size_t row = size_t(pack->indexOf(firewallWebsocket.feature));
        for (size_t t = 0; t < pack->alternatives.size(); ++t) {
            const Cell& before = pack->features[row].cells[t];
            const Cell& after = measured.pack->features[row].cells[t];
            const bool follows = pack->alternatives[t].id == firewallWebsocket.alternative
                || (before.copied && before.of.first() == firewallWebsocket.alternative);
            QCOMPARE(after.level.value(), follows ? QStringLiteral("blocked") : before.level.value());
        }
    }

    void whatCannotBeUsedIsSaid_data()
    {
        QTest::addColumn<QString>("feature");
        QTest::addColumn<QString>("alternative");
        QTest::addColumn<QString>("metric");
        QTest::addColumn<bool>("expired");
        QTest::addColumn<int>("result");
        const QString metric = QStringLiteral("connect_failure_percent");
        const QString firewall = QStringLiteral("firewall");
        QTest::newRow("another metric") << firewall << "websocket" << "seconds" << false << int(MeasuredResult::NotUsable);
        QTest::newRow("no such row") << "wall" << "websocket" << metric << false << int(MeasuredResult::NotUsable);
        QTest::newRow("no such transport") << firewall << "pigeon" << metric << false << int(MeasuredResult::NotUsable);
        QTest::newRow("a composite") << firewall << "sse_post" << metric << false << int(MeasuredResult::NotUsable);
        QTest::newRow("a row nothing measures") << "direction" << "websocket" << metric << false << int(MeasuredResult::NotUsable);
        QTest::newRow("out of date") << firewall << "websocket" << metric << true << int(MeasuredResult::Expired);
    }

    void whatCannotBeUsedIsSaid()
    {
        QFETCH(QString, feature);
        QFETCH(QString, alternative);
        QFETCH(QString, metric);
        QFETCH(bool, expired);
        QFETCH(int, result);
        Measurement measurement = connectFailures(0, 400);
        measurement.cell = { FeatureId(feature), AlternativeId(alternative) };
        measurement.metric = metric;
        if (expired)
            measurement.expires = now;
        const std::shared_ptr<const Pack> pack = referencePack();
        const MeasuredPack measured = withMeasurements(pack, { measurement }, now);
        QCOMPARE(int(measured.cells.first().result), result);
        QCOMPARE(measured.pack, pack);
    }
};

QTEST_GUILESS_MAIN(TestMeasuredPack)
#include "tst_measured_pack.moc"
