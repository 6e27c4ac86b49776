// SPDX-License-Identifier: GPL-3.0-or-later
// wirewise-cli record and recheck, the real programs: every form from a file to a file, numbers in a folder, records that
// lie, and what is measured again.
#include "tests/record/record_fixture.h"
#include "tests/support/cli_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace wirewise::tests;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A folder with a decision in it. evidence: further TOML.
class Desk
{
public:
    explicit Desk(const QByteArray& evidence = {})
    {
        write(QStringLiteral("chat.toml"), "title = \"Team chat\"\n[answers]\ndirection = \"both_ways!\"\nbrowser = \"plain!\"\nfreshness = \"instant+\"\n" + evidence);
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    Outcome record(const QString& out, const QStringList& more = {}) const
    {
        return run(QStringList { QStringLiteral("record"), QStringLiteral("--answers"), path(QStringLiteral("chat.toml")), QStringLiteral("--date"),
                       QStringLiteral("2026-11-26"), QStringLiteral("--out"), path(out) } + more,
            { QStringLiteral("DISPLAY="), QStringLiteral("QT_QPA_PLATFORM=") });
    }
    Outcome recheck(const QString& name, const QStringList& more = {}) const
    {
        return run(QStringList { QStringLiteral("recheck"), path(name) } + more);
    }

private:
    QTemporaryDir m_folder;
};

// 200 messages of a live run, kept as evidence: what was measured, and how to repeat it.
QByteArray liveEvidence(double p95, const char* fault = "")
{
    const QString toml = QStringLiteral("[[evidence]]\ncell = \"realtime/websocket\"\naccepted = true\nverdict = \"confirmed\"\nclaim = \"Yes\"\n"
                                        "text = \"A live run.\"\nmetric = \"delivery_latency_p95_ms\"\n"
                                        "measured = { value = %1, low = %2, high = %3, samples = 200 }\nseconds = 1\n"
                                        "at = \"2026-11-20T12:00:00Z\"\nexpires = \"2026-12-20T12:00:00Z\"\nseed = 3\n"
                                        "command = \"wirewise-cli demo websocket --rate 200 --size 64 --kind text --clients 1 --count 200%4 --seed 3\"\n");
    return toml.arg(p95).arg(p95 / 2).arg(p95 * 2).arg(QLatin1String(fault)).toUtf8();
}

} // namespace

class TestCliRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryFormWithoutADisplay()
    {
        const Desk desk;
        for (const auto& [suffix, begin] : { std::pair("md", "---\nstatus: \"proposed\"\ndate: 2026-11-26\n"), std::pair("html", "<!DOCTYPE html>"),
                 std::pair("pdf", "%PDF-"), std::pair("json", "{\n") }) {
            const QString name = QStringLiteral("0007-chat.") + QLatin1String(suffix);
            const Outcome first = desk.record(name);
            QVERIFY2(first.exit == 0 && first.err.isEmpty(), qPrintable(first.err));
            QCOMPARE(first.out, desk.path(name) + u'\n');
            const QByteArray bytes = bytesOf(desk.path(name));
            QVERIFY2(bytes.startsWith(begin), suffix);
            QCOMPARE(desk.record(name).exit, 0);
            QVERIFY2(bytesOf(desk.path(name)) == bytes, suffix);
        }
        QCOMPARE(desk.recheck(QStringLiteral("0007-chat.json")).exit, 0);
        QVERIFY(bytesOf(desk.path(QStringLiteral("0007-chat.md"))).contains("wirewise-cli recheck 0007-chat.json --measure"));
    }

    void writesWhatTheWindowWould()
    {
        using namespace wirewise;
        const Desk desk(liveEvidence(0.5));
        const auto pack = advisor::loadPackFile(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml")).pack;
        const auto opened = record::openDecision(desk.path(QStringLiteral("chat.toml")), *pack);
        QVERIFY(opened.ok());
        for (const record::RecordExporter& exporter : record::recordExporters()) {
            const QString name = QStringLiteral("0007-chat.") + exporter.suffix;
            QCOMPARE(desk.record(name).exit, 0);
            record::RecordHead head;
            head.number = 7;
            head.date = QDate(2026, 11, 26);
            head.name = QStringLiteral("0007-chat");
            QVERIFY2(bytesOf(desk.path(name)) == record::tests::written(exporter.id, record::makeRecord(pack, opened->decision, head)), qPrintable(name));
        }
    }

    void aRecordsJsonIsADecisionToo()
    {
        const Desk desk(liveEvidence(0.5));
        QVERIFY(QDir(desk.path({})).mkdir(QStringLiteral("again")));
        QCOMPARE(desk.record(QStringLiteral("0007-chat.json")).exit, 0);
        QVERIFY(QFile::remove(desk.path(QStringLiteral("chat.toml"))));
        const QString json = desk.path(QStringLiteral("0007-chat.json"));
        const Outcome again = run({ QStringLiteral("record"), QStringLiteral("--answers"), json, QStringLiteral("--date"), QStringLiteral("2026-11-26"),
            QStringLiteral("--out"), desk.path(QStringLiteral("again/0007-chat.json")) });
        QVERIFY2(again.exit == 0, qPrintable(again.err));
        QVERIFY(bytesOf(desk.path(QStringLiteral("again/0007-chat.json"))) == bytesOf(json));
        QVERIFY(run({ QStringLiteral("advise"), QStringLiteral("--answers"), json }).out.contains(QLatin1String("WebSockets")));
        desk.write(QStringLiteral("none.json"), "[answers]\n");
        QVERIFY(run({ QStringLiteral("advise"), QStringLiteral("--answers"), desk.path(QStringLiteral("none.json")) }).err.contains(QLatin1String("none.json:1:2: not JSON")));
    }

    void takesTheNextNumberOfAFolder()
    {
        const Desk desk;
        QVERIFY(QDir(desk.path({})).mkdir(QStringLiteral("adr")));
        desk.write(QStringLiteral("adr/0041-old.md"), "# Old\n");
        const Outcome first = desk.record(QStringLiteral("adr"), { QStringLiteral("--supersedes"), desk.path(QStringLiteral("adr/0041-old.md")) });
        QVERIFY2(first.exit == 0, qPrintable(first.err));
        const QString path = desk.path(QStringLiteral("adr/0042-team-chat-websockets.md"));
        QCOMPARE(first.out, path + u'\n');
        QVERIFY(first.err.contains(QStringLiteral("0041-old.md stays as it is")));
        QCOMPARE(bytesOf(desk.path(QStringLiteral("adr/0041-old.md"))), QByteArray("# Old\n"));
        QVERIFY(bytesOf(path).contains("Supersedes [0041-old.md](0041-old.md)"));
        const Outcome second = desk.record(QStringLiteral("adr"), { QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--json") });
        QCOMPARE(second.json()[QStringLiteral("number")].toInt(), 43);
        QVERIFY(QFile::exists(desk.path(QStringLiteral("adr/0043-team-chat-websockets.json"))));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* line, const char* error) { QTest::newRow(line) << words(line) << QString::fromUtf8(error); };
        row("record", "no --out, expected a folder or a file that ends with .md, .html, .pdf, .json");
        row("record --out x.md", "no --answers, expected a decision file");
        row("record --answers missing.toml --out x.md", "missing.toml:1:1: ");
        row("record --answers chat.toml --out x.docx", "argument 5: --out: 'x.docx' has no known form, expected a folder that is there, or a name that ends with one of: .md, .html, .pdf, .json");
        row("record --answers chat.toml --out . --format odt", "argument 7: --format: unknown form 'odt'");
        row("record --answers chat.toml --out x.md --date soon", "argument 7: --date: 'soon' is no day, expected one as 2026-01-31");
        row("record --answers chat.toml --out x.md --number 0", "argument 7: ");
        row("record --answers chat.toml --out x.md --supersedes none.md", "argument 7: --supersedes: there is no file 'none.md'");
        row("record --answers chat.toml --evidence chat.toml --out x.md", "chat.toml:1:1: has no evidence, expected what prove --save wrote");
        row("record --answers chat.toml --out no/such/x.md", "argument 5: --out: there is no folder 'no/such', expected one to write the record into");
        row("record --answers chat.toml --out no/such/", "argument 5: --out: there is no folder 'no/such/'");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, error);
        const Desk desk;
        QProcess process;
        process.setWorkingDirectory(desk.path({}));
        process.start(program(), words);
        QVERIFY(process.waitForFinished(60000));
        const QString told = QString::fromUtf8(process.readAllStandardError());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY2(told.startsWith(error) && told.count(u'\n') == 1, qPrintable(told));
    }

    void printsItsSchema()
    {
        const Outcome schema = run({ QStringLiteral("record"), QStringLiteral("--schema") });
        QCOMPARE(schema.exit, 0);
        QCOMPARE(schema.out.toUtf8(), bytesOf(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/schema/decision-record-1.json")));
        QCOMPARE(schema.json()[QStringLiteral("$id")].toString(), QStringLiteral("urn:wirewise:schema:decision-record-1"));
    }

    void takesEvidenceFromAFileOfItsOwn()
    {
        const Desk proved(liveEvidence(0.5));
        const Desk desk;
        QVERIFY(!bytesOf(desk.path(QStringLiteral("chat.toml"))).contains("evidence"));
        QCOMPARE(desk.record(QStringLiteral("r.md"), { QStringLiteral("--evidence"), proved.path(QStringLiteral("chat.toml")) }).exit, 0);
        QVERIFY(bytesOf(desk.path(QStringLiteral("r.md"))).contains("demo websocket --rate 200"));
        QCOMPARE(proved.record(QStringLiteral("r.json")).exit, 0);
        QCOMPARE(desk.record(QStringLiteral("again.md"), { QStringLiteral("--evidence"), proved.path(QStringLiteral("r.json")) }).exit, 0);
        QVERIFY(bytesOf(desk.path(QStringLiteral("again.md"))).contains("demo websocket --rate 200"));
    }

    void aRecordThatLiesIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("told");
        QTest::newRow("answers") << QByteArray("\"browser\": \"plain!\"") << QByteArray("\"browser\": \"plain-\"") << QStringLiteral("no longer excluded: grpc by browser");
        QTest::newRow("outcome") << QByteArray("\"label\": \"firm\",\n        \"winner\": \"websocket\"") << QByteArray("\"label\": \"firm\",\n        \"winner\": \"sse\"")
                                 << QStringLiteral("winner: sse -> websocket");
        QTest::newRow("evaluation") << QByteArray("\"winner\": \"websocket\"\n    },\n    \"evidence\"") << QByteArray("\"winner\": \"sse\"\n    },\n    \"evidence\"")
                                    << QStringLiteral("winner: sse -> websocket");
    }

    void aRecordThatLiesIsNoticed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, told);
        const Desk desk;
        QCOMPARE(desk.record(QStringLiteral("r.json")).exit, 0);
        QByteArray json = bytesOf(desk.path(QStringLiteral("r.json")));
        QVERIFY2(json.contains(from), json);
        desk.write(QStringLiteral("r.json"), json.replace(from, to));
        const Outcome checked = desk.recheck(QStringLiteral("r.json"));
        QCOMPARE(checked.exit, 1);
        QVERIFY2(checked.out.contains(told), qPrintable(checked.out));
    }

    void measuredAgainItHolds()
    {
        const Desk desk(liveEvidence(0.5));
        QCOMPARE(desk.record(QStringLiteral("r.json")).exit, 0);
        const Outcome told = desk.recheck(QStringLiteral("r.json"), { QStringLiteral("--measure"), QStringLiteral("--json") });
        QVERIFY2(told.exit == 0, qPrintable(told.out + told.err));
        const QJsonObject piece = told.json()[QStringLiteral("measured")].toArray().first().toObject();
        QCOMPARE(piece[QStringLiteral("cell")].toString(), QStringLiteral("realtime/websocket"));
        QCOMPARE(piece[QStringLiteral("verdict_now")].toString(), QStringLiteral("confirmed"));
        QVERIFY(piece[QStringLiteral("broken")].toArray().isEmpty());
        QVERIFY(piece[QStringLiteral("now")][QStringLiteral("samples")].toInt() >= 200);
        QVERIFY(told.json()[QStringLiteral("holds")].toBool());
    }

    void whatBecameSlowIsNoticed()
    {
        const Desk desk(liveEvidence(0.5, " --fault latency:1500"));
        QCOMPARE(desk.record(QStringLiteral("r.json")).exit, 0);
        const Outcome told = desk.recheck(QStringLiteral("r.json"), { QStringLiteral("--measure") });
        QCOMPARE(told.exit, 1);
        QVERIFY2(told.out.contains(QStringLiteral("realtime/websocket no longer holds: ")) && told.out.contains(QStringLiteral("moved up beyond noise in 3 runs")), qPrintable(told.out));
    }

    void aFalsifiedFigureIsNoticed()
    {
        const Desk desk(liveEvidence(2400));
        QCOMPARE(desk.record(QStringLiteral("r.json")).exit, 0);
        const Outcome told = desk.recheck(QStringLiteral("r.json"), { QStringLiteral("--measure") });
        QCOMPARE(told.exit, 1);
        QVERIFY2(told.out.contains(QStringLiteral("moved down beyond noise")) && told.out.contains(QStringLiteral("the figure stood for")), qPrintable(told.out));
    }

    void aProofIsRunAgain()
    {
        QByteArray evidence = liveEvidence(0.5);
        evidence.replace("command = \"wirewise-cli demo", "command = \"wirewise-cli prove realtime/websocket --seed 3\" # ");
        const Desk desk(evidence);
        QCOMPARE(desk.record(QStringLiteral("r.json")).exit, 0);
        const Outcome told = desk.recheck(QStringLiteral("r.json"), { QStringLiteral("--measure") });
        QVERIFY2(told.exit == 0, qPrintable(told.out + told.err));
        QVERIFY2(told.out.startsWith(QStringLiteral("realtime/websocket holds: confirmed; delivery_latency_p95_ms ")), qPrintable(told.out));
    }

    void whatCannotBeMeasuredIsSaid_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::newRow("another transport") << QByteArray("demo carrier-pigeon");
        QTest::newRow("writes a file") << QByteArray("demo websocket --count 100 --pcapng /tmp/stolen.pcapng");
        QTest::newRow("too short") << QByteArray("demo websocket --count 3");
    }

    void whatCannotBeMeasuredIsSaid()
    {
        QFETCH(QByteArray, command);
        QByteArray evidence = liveEvidence(0.5);
        evidence.replace(evidence.mid(evidence.indexOf("demo websocket")), command + "\"\n");
        const Desk desk(evidence);
        QCOMPARE(desk.record(QStringLiteral("r.json")).exit, 0);
        const Outcome told = desk.recheck(QStringLiteral("r.json"), { QStringLiteral("--measure") });
        QCOMPARE(told.exit, 3);
        QVERIFY2(told.out.startsWith(QStringLiteral("realtime/websocket could not be measured: ")), qPrintable(told.out));
        QVERIFY(!told.out.contains(QStringLiteral("It holds")));
        QVERIFY(!QFile::exists(QStringLiteral("/tmp/stolen.pcapng")));
    }
};

QTEST_MAIN(TestCliRecord)
#include "tst_cli_record.moc"
