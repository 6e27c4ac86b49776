// SPDX-License-Identifier: GPL-3.0-or-later
// wirewise-cli export-load: the same words as demo, a folder as the answer.
#include "tests/support/cli_program.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace wirewise::tests;

class TestCliExportLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheWorkload();
    void takesAnotherEndpoint();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    QTemporaryDir m_folder;
};

void TestCliExportLoad::writesTheWorkload()
{
    const QString out = m_folder.filePath(QStringLiteral("polling"));
    const Outcome outcome = run(words("export-load polling --tool artillery --mode long --rate 5 --clients 7 --duration 4 --json --out") + QStringList(out));
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.exit, 0);
    const QJsonObject plan = outcome.json().value(QLatin1String("plan")).toObject();
    QCOMPARE(plan.value(QLatin1String("mode")).toString(), QStringLiteral("long"));
    QCOMPARE(plan.value(QLatin1String("endpoint")).toString(), QStringLiteral("http://127.0.0.1:8080/poll"));
    QCOMPARE(plan.value(QLatin1String("total")).toInt(), 20);
    const QJsonArray files = outcome.json().value(QLatin1String("files")).toArray();
    QVERIFY(files.contains(QStringLiteral("artillery.yml")));
    for (const QJsonValue& file : files)
        QVERIFY(QFile::exists(out + u'/' + file.toString()));
}

void TestCliExportLoad::takesAnotherEndpoint()
{
    const QString out = m_folder.filePath(QStringLiteral("websocket"));
    const Outcome outcome = run(words("export-load websocket --tool=k6 --url wss://example.org/stream --out") + QStringList(out));
    QCOMPARE(outcome.exit, 0);
    QVERIFY(outcome.out.contains(QLatin1String("k6 run")));
    QFile plan(out + QStringLiteral("/plan.json"));
    QVERIFY(plan.open(QIODevice::ReadOnly));
    QVERIFY(plan.readAll().contains("\"wss://example.org/stream\""));
}

void TestCliExportLoad::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* arguments, const char* said) {
        QTest::newRow(arguments) << words(arguments) << QString::fromLatin1(said);
    };
    row("export-load", "expected one transport");
    row("export-load sse --out x", "expected --tool artillery or k6");
    row("export-load sse --tool k7 --out x", "argument 4: --tool: unknown tool 'k7', did you mean 'k6'?, expected one of: artillery, k6");
    row("export-load sse --tool k6", "expected --out DIR");
    row("export-load grcp --tool k6 --out x", "argument 2: unknown transport 'grcp'");
    row("export-load sse --tool k6 --out x --clients 0", "argument 8: --clients is '0', expected a whole number from 1 to 10000");
    row("export-load sse --tool k6 --out x --url ws://a/b", "argument 8: --url: expected http:// or https://HOST:PORT/PATH without a user, got 'ws://a/b'");
    row("export-load sse --tool k6 --out /proc/no", "/proc/no: cannot make this folder");
    row("export-load sse --tool k6 --out x --fault reset", "argument 7: unknown option '--fault'");
}

void TestCliExportLoad::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exit, 2);
    QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(TestCliExportLoad)
#include "tst_cli_export_load.moc"
