// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/pack/pack_loader.h"
#include "core/evidence/evidence.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace wirewise;
using namespace wirewise::evidence;
using advisor::MeasuredResult;

namespace {

const QDateTime noon = QDateTime(QDate(2026, 8, 1), QTime(12, 0), QTimeZone::utc()).toUTC();

std::shared_ptr<const advisor::Pack> pack()
{
    static const auto loaded = advisor::loadPackFile(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml")).pack;
    return loaded;
}

Evidence seen(const char* transport, double low, double value, double high, const QDateTime& at = noon)
{
    ProofResult proof;
    proof.cell = { advisor::FeatureId(QStringLiteral("realtime")), advisor::AlternativeId(QString::fromLatin1(transport)) };
    proof.verdict = ProofVerdict::Contradicted;
    proof.text = QStringLiteral("Late.");
    proof.metric = QStringLiteral("delivery_latency_p95_ms");
    proof.measured = advisor::Measured { value, low, high, 400 };
    return attested(proof, advisor::stampOf(*pack()), { QStringLiteral("box"), QStringLiteral("A CPU"), QStringLiteral("1.0") }, at, 7);
}

advisor::LevelId levelIn(const advisor::Pack& where, const char* transport)
{
    return where.features[size_t(where.indexOf(advisor::FeatureId(QStringLiteral("realtime"))))]
        .cells[size_t(where.indexOf(advisor::AlternativeId(QString::fromLatin1(transport))))]
        .level;
}

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcceptedCountsUntilTheNewIsDecided()
    {
        const Evidence first = attested({}, {}, {}, QDateTime(QDate(2026, 1, 1), QTime(), QTimeZone::utc()).toUTC(), 1);
        QList<Kept> kept { { first, true }, { first, std::nullopt }, { first, false } };
        add(kept, attested({}, {}, {}, QDateTime(QDate(2026, 1, 2), QTime(), QTimeZone::utc()).toUTC(), 2));
        QCOMPARE(kept.size(), 2); // what was not accepted made room
        QVERIFY(kept.first().accepted == true);
        QCOMPARE(kept.last().evidence.seed, 2u);
        QVERIFY(!kept.last().accepted);
    }

    void isAttested()
    {
        const Evidence evidence = seen("sse", 1, 2, 3, noon.addMSecs(123));
        QCOMPARE(evidence.at, noon); // whole seconds: what a file can keep
        QCOMPARE(evidence.expires, noon.addDays(30));
        QCOMPARE(evidence.command, QStringLiteral("wirewise-cli prove realtime/sse --seed 7"));
        QCOMPARE(evidence.pack.version, pack()->version);
        QVERIFY(!isExpired(evidence, noon.addDays(30).addSecs(-1)));
        QVERIFY(isExpired(evidence, noon.addDays(30)));
    }

    void comesBackAsItWas()
    {
        const Evidence evidence = seen("sse", 1.5, 2.25, 3);
        const QByteArray text = QJsonDocument(toJson(evidence)).toJson();
        const Result<Evidence> read = evidenceFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QVERIFY(*read == evidence);

        QJsonObject broken = toJson(evidence);
        broken[QStringLiteral("at")] = QStringLiteral("yesterday");
        QVERIFY(evidenceFromJson(broken).error().message.contains(QStringLiteral("the at 'yesterday'")));
        broken = toJson(evidence);
        broken.remove(QStringLiteral("proof"));
        QVERIFY(evidenceFromJson(broken).error().message.contains(QStringLiteral("has no 'proof'")));
        broken[QStringLiteral("proof")] = QJsonObject();
        QVERIFY(evidenceFromJson(broken).error().message.contains(QStringLiteral("has no 'feature'")));
    }

    void namesCells()
    {
        const auto cell = cellNamed(u"realtime/sse");
        QVERIFY(cell);
        QCOMPARE(cellName(*cell), QStringLiteral("realtime/sse"));
        for (const char16_t* wrong : { u"realtime", u"/sse", u"realtime/", u"a/b/c", u"" })
            QVERIFY(!cellNamed(wrong));
    }

    void weighsEachPiece()
    {
        Evidence expired = seen("webhook", 20000, 20000, 20000, noon.addDays(-31));
        Evidence unprovable = seen("grpc", 20000, 20000, 20000);
        unprovable.proof.verdict = ProofVerdict::NotProvable;
        Evidence metricless = seen("grpc", 20000, 20000, 20000);
        metricless.proof.metric.clear();
        const QList<Evidence> all { seen("sse", 1900, 2000, 2100), seen("websocket", 1, 2, 3), seen("polling", 900, 950, 1100),
            expired, unprovable, metricless };
        const advisor::MeasuredPack weighed = weigh(pack(), all, noon);
        QList<MeasuredResult> results;
        for (const advisor::MeasuredCell& cell : weighed.cells)
            results << cell.result;
        QCOMPARE(results,
            (QList { MeasuredResult::Replaced, MeasuredResult::Confirmed, MeasuredResult::NotConclusive, MeasuredResult::Expired,
                MeasuredResult::NotUsable, MeasuredResult::NotUsable }));
        QCOMPARE(weighed.cells.first().after.value(), QStringLiteral("degraded"));
        QCOMPARE(levelIn(*weighed.pack, "sse").value(), QStringLiteral("degraded"));
        QCOMPARE(levelIn(*weighed.pack, "webhook"), levelIn(*pack(), "webhook"));
        QCOMPARE(weigh(pack(), {}, noon).pack, pack());
    }

    void theNewestCounts()
    {
        const QList<Evidence> all { seen("sse", 1900, 2000, 2100, noon), seen("sse", 19000, 20000, 21000, noon.addSecs(-60)) };
        const advisor::MeasuredPack weighed = weigh(pack(), all, noon);
        QCOMPARE(levelIn(*weighed.pack, "sse").value(), QStringLiteral("degraded"));
        // What became of each is told in the order given.
        QCOMPARE(weighed.cells.at(0).after.value(), QStringLiteral("degraded"));
        QCOMPARE(weighed.cells.at(1).after.value(), QStringLiteral("interval"));
    }

    void holdsTheThreshold()
    {
        using namespace std::chrono_literals;
        Evidence evidence = seen("sse", 100, 120, 130);
        QCOMPARE(checkAgainst(100ms, evidence).result, Threshold::Missed);
        QCOMPARE(checkAgainst(120ms, evidence).result, Threshold::Met);
        QCOMPARE(checkAgainst({}, evidence).result, Threshold::Unknown);
        evidence.proof.figures = { { QStringLiteral("delay_p95_ms"), {}, {}, 90, Origin::Measured } }; // what it says itself
        QCOMPARE(checkAgainst(100ms, evidence).result, Threshold::Met);
        QCOMPARE(checkAgainst(100ms, evidence).seenMs, 90.0);
        evidence.proof.figures.clear();
        evidence.proof.metric = QStringLiteral("connect_failure_percent");
        QCOMPARE(checkAgainst(100ms, evidence).result, Threshold::Unknown);
    }

    void namesTheMachine()
    {
        QCOMPARE(machineLine(QStringLiteral("processor\t: 0\nmodel name\t: An  EPYC: CPU \nmodel name : other\n"), 2, QStringLiteral("linux 6.1")),
            QStringLiteral("An EPYC: CPU, 2 cores, linux 6.1"));
        QVERIFY(machineLine({}, 1, QStringLiteral("k")).endsWith(QStringLiteral(", 1 core, k")));
        QVERIFY(!surroundings().host.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
