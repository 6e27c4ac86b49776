// SPDX-License-Identifier: GPL-3.0-or-later
// The real wirewise-cli: exit codes, one-line errors with their place, JSON documents, odd surroundings.
#include "tests/support/cli_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace wirewise::tests;

namespace {

Outcome shell(const QString& script)
{
    return start(QStringLiteral("bash"),
        { QStringLiteral("--norc"), QStringLiteral("-c"), script, QStringLiteral("bash"), program() });
}

QStringList commands()
{
    QStringList names;
    bool listed = false;
    for (const QString& line : run({ QStringLiteral("--help") }).out.split(u'\n')) {
        listed = listed || line.startsWith(QLatin1String("usage:"));
        if (listed && line.startsWith(QLatin1String("  ")) && line.size() > 2 && line[2].isLower()
            && !line.startsWith(QLatin1String("  wirewise")))
            names << line.trimmed().section(u' ', 0, 0);
    }
    return names;
}

} // namespace

class TestCliContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(QDir::setCurrent(m_folder.path()));
        write("answers.toml", "[answers]\ndirection = \"both_ways!\"\nbrowser = \"plain!\"\n");
        write("stranger.toml",
            "wirewise = 1\n[answers]\ndirection = \"both_ways!\"\ndirektion = \"both_ways\"\n");
        write("option.toml", "[answers]\ndirection = \"both_way!\"\n");
        write("key.toml", "titel = \"x\"\n[answers]\n");
        write("broken.toml", "[answers\n");
        write("newer.toml", "wirewise = 2\n[answers]\n");
        write("bad_pack.toml", "schema = 1\nid = \"x\"\n");
        write("evil\x1b[2J.toml", "[answers\n");
    }

    void exitsAndSaysWhere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("error"); // the one line of standard error begins with this
        const auto row = [](const char* line, int exit, const char* error) {
            QTest::newRow(line) << words(line) << exit << QString::fromUtf8(error);
        };
        row("--version", 0, "");
        row("--help", 0, "");
        row("questions", 0, "");
        row("questions --json", 0, "");
        row("advise", 0, "");
        row("advise direction=both_ways! browser=plain! payload=typed!", 0, "");
        row("advise --answers answers.toml", 0, "");
        row("advise --answers=answers.toml --reading as-written", 0, "");
        row("scenarios", 0, "");
        row("scenarios chat", 0, "");
        row("compare", 0, "");
        row("compare sse grpc --csv", 0, "");
        row("starter sse --language js", 0, "");
        row("starter", 2, "no transport named, expected one of: grpc, polling, sse, webhook, websocket");
        row("starter sse", 2, "no --language, expected one of: cpp, js, python");
        row("starter ses --language js", 2, "argument 2: unknown transport 'ses', did you mean 'sse'?");
        row("starter sse --language c", 2, "argument 4: unknown language 'c'");
        row("starter sse grpc --language c", 2, "argument 3: one transport at a time");
        row("starter sse --language js --out .", 0, "");
        row("starter polling --language js --out .", 2, "./README.md: is there already");
        row("nosuch", 2, "argument 1: unknown command 'nosuch'");
        row("advice", 2, "argument 1: unknown command 'advice', did you mean 'advise'?");
        row("questions more", 2, "argument 2: unexpected 'more'");
        row("questions --jsn", 2, "argument 2: unknown option '--jsn', did you mean '--json'?");
        row("advise directon=both_ways", 2,
            "argument 2: unknown question 'directon', did you mean 'direction'?");
        row("advise direction=both_way", 2,
            "argument 2: question 'direction' has no option 'both_way', did you mean 'both_ways'?");
        row("advise usecase=notify!", 2, "argument 2: question 'usecase' can be a should at most");
        row("advise direction=both_ways direction=both_ways", 2,
            "argument 3: question 'direction' is answered twice");
        row("advise chat", 2, "argument 2: 'chat' is no answer, expected QUESTION=OPTION");
        row("advise --reading literally", 2,
            "argument 3: unknown reading 'literally', expected assessed or as-written");
        row("advise --answers", 2, "argument 2: --answers has no value, expected --answers FILE");
        row("advise --json=yes", 2, "argument 2: --json takes no value");
        row("advise --answers absent.toml", 2, "absent.toml:1:1: cannot be read");
        row("advise --answers stranger.toml", 2,
            "stranger.toml:4:1: unknown question 'direktion', did you mean 'direction'?");
        row("advise --answers option.toml", 2,
            "option.toml:2:13: question 'direction' has no option 'both_way', did you mean 'both_ways'?");
        row("advise --answers key.toml", 2,
            "key.toml:1:1: decision has an unknown key 'titel', did you mean 'title'?");
        row("advise --answers broken.toml", 2, "broken.toml:1:9: not TOML");
        row("advise --answers newer.toml", 2,
            "newer.toml:1:12: decision is of format 2, newer than this program, expected 1");
        row("advise --answers /dev/zero", 2, "/dev/zero:1:1: is not a regular file");
        row("advise --answers .", 2, ".:1:1: is not a regular file");
        row("advise --pack bad_pack.toml", 2,
            "bad_pack.toml:1:1: pack has no 'version', expected text (and ");
        row("scenarios chatt", 2, "argument 2: unknown scenario 'chatt', did you mean 'chat'?");
        row("scenarios chat game", 2, "argument 3: one scenario at a time");
        row("compare websockets", 2, "argument 2: unknown transport 'websockets', did you mean 'websocket'?");
        row("compare --csv --html", 2, "argument 3: one form at a time");
        row("check-pack", 2, "no file named, expected check-pack FILE");
        row("check-pack absent.toml", 2, "absent.toml: cannot be read");
        row("check-pack /dev/zero", 2, "/dev/zero: is not a regular file");
    }

    void exitsAndSaysWhere()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        QFETCH(QString, error);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exit, exit);
        if (exit == 0) {
            QCOMPARE(outcome.err, QString());
            QVERIFY(!outcome.out.isEmpty());
            QVERIFY(!outcome.out.contains(u'\x1b'));
        } else {
            QVERIFY2(outcome.err.startsWith(error), qPrintable(outcome.err));
            QCOMPARE(outcome.err.count(u'\n'), 1);
            QCOMPARE(outcome.out, QString());
        }
    }

    void withoutACommandItShowsTheWay()
    {
        const Outcome outcome = run({});
        QCOMPARE(outcome.exit, 2);
        QVERIFY(outcome.err.contains(QStringLiteral("usage: wirewise-cli COMMAND")));
    }

    void everyCommandHasHelp()
    {
        const QStringList names = commands();
        QVERIFY(names.contains(QStringLiteral("advise")));
        QVERIFY(names.contains(QStringLiteral("check-pack")));
        for (const QString& name : names) {
            const Outcome outcome = run({ name, QStringLiteral("--help") });
            QCOMPARE(outcome.exit, 0);
            QVERIFY2(outcome.out.startsWith(QStringLiteral("usage: wirewise-cli ") + name),
                qPrintable(outcome.out));
            QVERIFY(outcome.out.contains(QStringLiteral("--json")));
        }
    }

    void checkPackListsEveryFault()
    {
        const Outcome good = run({ QStringLiteral("check-pack"),
            QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml"), QStringLiteral("--json") });
        QCOMPARE(good.exit, 0);
        QCOMPARE(good.json()[QStringLiteral("valid")], true);
        QCOMPARE(good.json()[QStringLiteral("id")], QStringLiteral("realtime"));
        const Outcome bad = run({ QStringLiteral("check-pack"), QStringLiteral("bad_pack.toml") });
        QCOMPARE(bad.exit, 1);
        const QStringList lines = bad.out.trimmed().split(u'\n');
        QVERIFY(lines.size() > 3);
        for (const QString& line : lines)
            QVERIFY2(line.startsWith(QLatin1String("bad_pack.toml:1:1: pack has no '")), qPrintable(line));
        const Outcome json = run(
            { QStringLiteral("check-pack"), QStringLiteral("bad_pack.toml"), QStringLiteral("--json") });
        QCOMPARE(json.exit, 1);
        QCOMPARE(json.json()[QStringLiteral("faults")].toArray().size(), lines.size());
    }

    void scenariosSayWhatTheyExpect()
    {
        const QJsonArray scenarios = run({ QStringLiteral("scenarios"), QStringLiteral("--json") })
                                         .json()[QStringLiteral("scenarios")]
                                         .toArray();
        QVERIFY(scenarios.size() >= 20);
        for (const QJsonValue& value : scenarios) {
            const QJsonObject scenario = value.toObject();
            for (const char16_t* key : { u"id", u"title", u"answers", u"expect", u"accept", u"must_not" })
                QVERIFY(scenario.contains(QStringView(key)));
            const Outcome outcome = run({ QStringLiteral("scenarios"),
                scenario[QStringLiteral("id")].toString(), QStringLiteral("--json") });
            QCOMPARE(outcome.exit, 0);
            const QJsonValue winner = outcome.json()[QStringLiteral("evaluation")][QStringLiteral("winner")];
            QCOMPARE(winner.toString(QStringLiteral("none")), scenario[QStringLiteral("expect")].toString());
        }
    }

    // engine.md section 8, key by key, on the pack the examples belong to.
    void adviceEqualsTheExamples_data()
    {
        QTest::addColumn<QString>("file");
        for (const QFileInfo& info : QDir(examples()).entryInfoList({ QStringLiteral("*.json") }))
            QTest::newRow(qPrintable(info.fileName())) << info.filePath();
    }

    void adviceEqualsTheExamples()
    {
        QFETCH(QString, file);
        QFile stored(file);
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QJsonObject example = QJsonDocument::fromJson(stored.readAll()).object();
        const QString preset = example.take(QStringLiteral("preset")).toString();
        const Outcome outcome = run({ QStringLiteral("scenarios"),
            preset, QStringLiteral("--json"), QStringLiteral("--pack"),
            QStringLiteral(WIREWISE_SOURCE_DIR "/tests/advisor/data/reference.toml") });
        QCOMPARE(outcome.exit, 0);
        for (const QString& key : example.keys())
            QVERIFY2(outcome.json()[key] == example[key], qPrintable(key));
        QCOMPARE(outcome.json()[QStringLiteral("reading")], QStringLiteral("assessed"));
        QCOMPARE(outcome.json()[QStringLiteral("other_reading_winner")],
            example[QStringLiteral("evaluation")][QStringLiteral("winner")]);
    }

    void answersOnTheLineGoOverTheFile()
    {
        const Outcome file = run(words("advise --answers answers.toml --json"));
        const Outcome line = run(words("advise direction=both_ways! browser=plain! --json"));
        QCOMPARE(file.out, line.out);
        const Outcome over = run(words("advise --answers answers.toml direction=client_pull! --json"));
        QVERIFY(over.exit == 0 && over.json() != file.json());
        QCOMPARE(
            over.json()[QStringLiteral("evaluation")][QStringLiteral("winner")], QStringLiteral("polling"));
    }

    void starterCarriesTheDecision()
    {
        write("patient.toml", "[answers]\nfreshness = \"relaxed\"\n");
        const Outcome outcome = run(words("starter polling --language python --answers patient.toml --json"));
        QCOMPARE(outcome.exit, 0);
        QString all;
        for (const QJsonValue& file : outcome.json()[QStringLiteral("files")].toArray())
            all += file[QStringLiteral("name")].toString() + u'\n' + file[QStringLiteral("text")].toString();
        QVERIFY2(all.contains(QStringLiteral("client.py\n")) && all.contains(QStringLiteral("requirements.txt\n")), qPrintable(all));
        QVERIFY(all.contains(QStringLiteral("HOLD = 0 ")) && all.contains(QStringLiteral("POLL_INTERVAL = 30 ")));
        QVERIFY(all.contains(QStringLiteral("- An event is to be seen within 60 s.")));

        const Outcome written = run(words("starter grpc --language cpp --out made/here"));
        QCOMPARE(written.exit, 0);
        for (const QString& path : written.out.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(QFile::exists(path), qPrintable(path));
        QVERIFY(QFile::exists(QStringLiteral("made/here/demo.proto")));
    }

    void compareWritesEveryForm()
    {
        const QString markdown = run(words("compare --markdown")).out;
        QCOMPARE(markdown.section(u'\n', 0, 0).count(u'|'), 7);
        const QString csv = run(words("compare websocket sse --csv")).out;
        QVERIFY(csv.startsWith(QStringLiteral("Feature,WebSockets")));
        QCOMPARE(csv.count(QStringLiteral("\r\n")), 14);
        QVERIFY(run(words("compare --html")).out.startsWith(QStringLiteral("<!DOCTYPE html>")));
        const QJsonObject json = run(words("compare --json")).json();
        QCOMPARE(json[QStringLiteral("features")].toArray().size(), 13);
        QCOMPARE(json[QStringLiteral("transports")].toArray().size(), 5);
    }

    void coloursOnlyOnATerminal()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("script")).isEmpty())
            QSKIP("no script(1) to lend a terminal");
        const QString onTerminal
            = QStringLiteral("TERM=xterm %1 script -qec \"$1 scenarios\" /dev/null </dev/null");
        QVERIFY(shell(onTerminal.arg(QString())).out.contains(u'\x1b'));
        QVERIFY(!shell(onTerminal.arg(QStringLiteral("NO_COLOR=1"))).out.contains(u'\x1b'));
    }

    void theLocaleChangesNoNumber()
    {
        const QStringList german { QStringLiteral("LC_ALL=de_DE.UTF-8"), QStringLiteral("LANG=de_DE.UTF-8") };
        const Outcome here = run(words("scenarios chat"));
        const Outcome there = run(words("scenarios chat"), german);
        QCOMPARE(there.out, here.out);
        QVERIFY(here.out.contains(QRegularExpression(QStringLiteral("[0-9]\\.[0-9] %"))));
        QCOMPARE(run(words("scenarios chat --json"), german).out,
            run(words("scenarios chat --json"), { QStringLiteral("LC_ALL=C") }).out);
    }

    void closedOrFullOutputIsAnErrorNotACrash()
    {
        const Outcome closed = shell(QStringLiteral("\"$1\" questions >&-"));
        QCOMPARE(closed.exit, 2);
        QVERIFY(closed.err.startsWith(QStringLiteral("standard output: cannot write: ")));
        const Outcome full = shell(QStringLiteral("\"$1\" questions >/dev/full"));
        QCOMPARE(full.exit, 2);
        QCOMPARE(full.err.count(u'\n'), 1);
        QCOMPARE(shell(QStringLiteral("\"$1\" questions 2>&- >/dev/null")).exit, 0);
        QCOMPARE(shell(QStringLiteral("\"$1\" questions <&- >/dev/null")).exit, 0);
        const Outcome left = shell(
            QStringLiteral("set -o pipefail; \"$1\" compare --html | head -c 1; echo \" ${PIPESTATUS[0]}\""));
        QVERIFY2(left.out == QStringLiteral("< 0\n") || left.out == QStringLiteral("< 141\n"),
            qPrintable(left.out));
    }

    void foreignTextCannotDriveTheTerminal()
    {
        const Outcome name = run({ QStringLiteral("advise"), QStringLiteral("x\x1b[2J=y\n\u202e") });
        QCOMPARE(name.exit, 2);
        QVERIFY(!name.err.contains(u'\x1b'));
        QVERIFY(!name.err.contains(QChar(0x202e)));
        QCOMPARE(name.err.count(u'\n'), 1);
        const Outcome file = run(
            { QStringLiteral("advise"), QStringLiteral("--answers"), QStringLiteral("evil\x1b[2J.toml") });
        QCOMPARE(file.exit, 2);
        QVERIFY(!file.err.contains(u'\x1b'));
        QVERIFY2(file.err.startsWith(QStringLiteral("evil\\x1b[2J.toml:1:")), qPrintable(file.err));
    }

private:
    static QString examples() { return QStringLiteral(WIREWISE_SOURCE_DIR "/tests/advisor/data/examples"); }

    void write(const char* name, const char* text)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliContract)
#include "tst_cli_contract.moc"
