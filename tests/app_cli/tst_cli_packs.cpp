// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that hold a decision or a pack against another day: recheck, check-pack --deep, diff-packs, and
// measurements in place of claims.
#include "tests/support/cli_program.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace wirewise::tests;

namespace {

const char lockedChat[] = "direction=both_ways! peers=user_devices! browser=plain! freshness=instant! payload=text "
                          "network=locked! recovery=auto";

QString reference()
{
    return QStringLiteral(WIREWISE_SOURCE_DIR "/tests/advisor/data/reference.toml");
}

} // namespace

class TestCliPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(QDir::setCurrent(m_folder.path()));
    }

    void aSavedDecisionHolds()
    {
        QCOMPARE(run(words("advise --save kept.toml ") + words(lockedChat)).exit, 0);
        const Outcome outcome = run(words("recheck kept.toml"));
        QCOMPARE(outcome.exit, 0);
        QCOMPARE(outcome.out, QStringLiteral("It holds: sse_post, close\n"));
        QCOMPARE(outcome.err, QString());
    }

    void whatAdvicePrintedHolds()
    {
        write("advice.json", run(words("advise --json ") + words(lockedChat)).out.toUtf8());
        const Outcome outcome = run(words("recheck advice.json --json"));
        QCOMPARE(outcome.exit, 0);
        QCOMPARE(outcome.json()[QStringLiteral("holds")], true);
        QCOMPARE(outcome.json()[QStringLiteral("then")], outcome.json()[QStringLiteral("now")]);
    }

    // Evidence from the file decides as it did in the window; from its expiry on it only is named.
    void keptEvidenceCountsUntilItExpires()
    {
        const QString head = QStringLiteral("[answers]\ndirection = \"server_push!\"\npeers = \"user_devices!\"\nbrowser = "
                                            "\"plain!\"\nfreshness = \"instant!\"\neffort = \"minimal\"\n");
        const auto evidence = [](const QString& accepted, const QDateTime& expires) {
            return QStringLiteral("[[evidence]]\ncell = \"realtime/sse\"\n%1verdict = \"contradicted\"\ntext = \"Late.\"\nmetric = "
                                  "\"delivery_latency_p95_ms\"\nmeasured = { value = 20000, low = 19000, high = 21000, samples = 400 }\n"
                                  "at = \"2026-01-01T00:00:00Z\"\nexpires = \"%2\"\n")
                .arg(accepted, expires.toString(Qt::ISODate));
        };
        const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
        const QString yes = QStringLiteral("accepted = true\n");
        write("late.toml", (head + evidence(yes, tomorrow)).toUtf8());
        write("undecided.toml", (head + evidence({}, tomorrow)).toUtf8());
        write("old.toml", (head + evidence(yes, tomorrow.addDays(-2))).toUtf8());
        const auto winner = [](const char* line) {
            return run(words(line)).json()[QStringLiteral("evaluation")][QStringLiteral("winner")].toString();
        };
        QCOMPARE(winner("advise --json --answers undecided.toml"), QStringLiteral("sse"));
        QCOMPARE(winner("advise --json --answers late.toml"), QStringLiteral("websocket"));
        QCOMPARE(winner("advise --json --answers old.toml"), QStringLiteral("sse"));

        Outcome outcome = run(words("advise --answers old.toml"));
        QVERIFY2(outcome.err.contains(QStringLiteral("evidence of realtime/sse expired on ")), qPrintable(outcome.err));
        QCOMPARE(run(words("advise --answers late.toml --save saved.toml")).exit, 0);
        QCOMPARE(run(words("recheck saved.toml")).exit, 0);

        outcome = run(words("advise --json --answers late.toml"));
        QCOMPARE(outcome.json()[QStringLiteral("evidence")].toArray().size(), 1);
        write("late.json", outcome.out.toUtf8());
        QCOMPARE(run(words("recheck late.json")).exit, 0);

        QFile saved(QStringLiteral("saved.toml"));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        write("expired.toml", saved.readAll().replace(tomorrow.toString(Qt::ISODate).toUtf8(), "2026-01-02T00:00:00Z"));
        outcome = run(words("recheck expired.toml"));
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.out.contains(QStringLiteral("winner: websocket -> sse\n")), qPrintable(outcome.out));
        QVERIFY(outcome.err.contains(QStringLiteral("expired on 2026-01-02")));
    }

    void anotherPackIsToldInLines()
    {
        QCOMPARE(run(words("advise --save day.toml scale=huge! direction=both_ways! peers=user_devices! browser=plain!")).exit, 0);
        const Outcome outcome = run(words("recheck day.toml --pack") + QStringList(reference()));
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.out.contains(QStringLiteral("winner: websocket -> sse_post\n")), qPrintable(outcome.out));
        QVERIFY2(outcome.out.contains(QStringLiteral("excluded now: websocket by scale\n")), qPrintable(outcome.out));
        QVERIFY(outcome.err.contains(QStringLiteral("the decision was made with pack realtime 1.")));
    }

    void aMeasurementTurnsTheAdvice()
    {
        const Outcome before = run(words("advise --json ") + words(lockedChat));
        QCOMPARE(before.json()[QStringLiteral("evaluation")][QStringLiteral("winner")], QStringLiteral("sse_post"));
        const Outcome after = run(words("advise --json --measured firewall.websocket=0/400 ") + words(lockedChat));
        QCOMPARE(after.exit, 0);
        QCOMPARE(after.json()[QStringLiteral("evaluation")][QStringLiteral("winner")], QStringLiteral("websocket"));
        QVERIFY(after.err.startsWith(QStringLiteral("measured firewall.websocket: 'yes' instead of 'sometimes'")));
        bool told = false;
        for (const QJsonValue& row : after.json()[QStringLiteral("evaluation")][QStringLiteral("contributions")].toArray())
            told = told || row[QStringLiteral("evidence")].toString().startsWith(QStringLiteral("connect_failure_percent 0 "));
        QVERIFY(told);
        const Outcome few = run(words("advise --json --measured firewall.websocket=0/200 ") + words(lockedChat));
        QCOMPARE(few.json()[QStringLiteral("evaluation")][QStringLiteral("winner")], QStringLiteral("sse_post"));
        QVERIFY(few.err.contains(QStringLiteral("not conclusive, 'sometimes' stays")));
    }

    void saysWhatItCannotUse_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* line, const char* error) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(error);
        };
        row("recheck", "no decision named, expected recheck FILE");
        row("recheck a b", "argument 3: one decision at a time, expected no more");
        row("recheck absent.toml", "absent.toml:1:1: cannot be read");
        row("recheck bare.toml", "bare.toml:1:1: has no [outcome] to compare with");
        row("recheck cut.json", "cut.json:2:1: not JSON");
        row("recheck list.json", "list.json:1:1: has no 'answers', expected a record, or what advise --json prints");
        row("recheck outcome.toml", "outcome.toml:3:1: outcome has an unknown key 'winnner', did you mean 'winner'?");
        row("diff-packs", "0 packs named, expected diff-packs A B");
        row("diff-packs bare.toml bare.toml", "bare.toml:1:1: pack has no 'schema'");
        row("advise --measured firewall.websock=1/2",
            "--measured: 'firewall.websock' is no cell that a measurement speaks about, did you mean 'firewall.websocket'?");
        row("advise --measured firewall.websocket=3/2", "--measured: '3/2' is no measurement, expected HITS/N");
        row("advise --measured realtime.sse=25..18", "--measured: '25..18' is no measurement");
        row("advise --measured realtime.sse=nan", "--measured: 'nan' is no measurement");
        row("advise --save /dev/null/x direction=both_ways", "/dev/null/x: cannot be written");
    }

    void saysWhatItCannotUse()
    {
        QFETCH(QString, line);
        QFETCH(QString, error);
        write("bare.toml", "[answers]\ndirection = \"both_ways!\"\n");
        write("cut.json", "{ \"answers\": {},\n");
        write("list.json", "[]");
        write("outcome.toml", "[answers]\n[outcome]\nwinnner = \"sse\"\n");
        const Outcome outcome = run(line.split(u' '));
        QCOMPARE(outcome.exit, 2);
        QVERIFY2(outcome.err.startsWith(error), qPrintable(outcome.err));
        QCOMPARE(outcome.err.count(u'\n'), 1);
        QCOMPARE(outcome.out, QString());
    }

    void aPackIsLookedAtOverEveryAnswerSet()
    {
        const Outcome outcome = run(words("check-pack --deep --json ") + QStringList(reference()));
        QCOMPARE(outcome.exit, 0);
        const QJsonValue space = outcome.json()[QStringLiteral("space")];
        QCOMPARE(space[QStringLiteral("states")], 5971968);
        QCOMPARE(space[QStringLiteral("winners")][QStringLiteral("polling")], 2504829);
        QVERIFY(space[QStringLiteral("idle_cells")].toArray().isEmpty());
        QVERIFY(space[QStringLiteral("unreached")].toArray().isEmpty());
        int notes = 0;
        for (const QJsonValue& fault : outcome.json()[QStringLiteral("faults")].toArray())
            notes += fault[QStringLiteral("severity")] == QStringLiteral("note") ? 1 : 0;
        QCOMPARE(notes, 5);
    }

    void twoPacksAreToldApart()
    {
        const QString shipped = QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml");
        const Outcome outcome = run({ QStringLiteral("diff-packs"), reference(), shipped, QStringLiteral("--json") });
        QCOMPARE(outcome.exit, 1);
        qint64 sum = 0;
        for (const QJsonValue& change : outcome.json()[QStringLiteral("changes")].toArray()) {
            sum += change[QStringLiteral("states")].toInteger();
            QStringList answers;
            const QJsonObject example = change[QStringLiteral("example")].toObject();
            for (const QString& question : example.keys())
                answers << question + u'=' + example[question].toString();
            const auto winner = [&answers](const QString& pack) {
                return run(QStringList { QStringLiteral("advise"), QStringLiteral("--json"), QStringLiteral("--pack"), pack }
                    + answers)
                    .json()[QStringLiteral("evaluation")][QStringLiteral("winner")]
                    .toString(QStringLiteral("none"));
            };
            QCOMPARE(winner(reference()), change[QStringLiteral("from")].toString());
            QCOMPARE(winner(shipped), change[QStringLiteral("to")].toString());
        }
        QCOMPARE(sum, outcome.json()[QStringLiteral("changed")].toInteger());
        const Outcome same = run({ QStringLiteral("diff-packs"), reference(), reference() });
        QCOMPARE(same.exit, 0);
        QCOMPARE(same.out, QStringLiteral("0 of 5971968 answer sets change winner (0.00 %)\n"));
    }

private:
    static void write(const char* name, const QByteArray& text)
    {
        QFile file(QString::fromUtf8(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliPacks)
#include "tst_cli_packs.moc"
