// SPDX-License-Identifier: GPL-3.0-or-later
// Starters as text: what a decision fills in, in each shipped one, and what is never written over.
#include "core/record/starter.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace wirewise::record;
using namespace std::chrono_literals;

namespace {

const QString shipped = QStringLiteral(WIREWISE_SOURCE_DIR "/resources/starters");

advisor::Need patientCrowd()
{
    advisor::Need need;
    need.clients = { 4321, {} };
    need.freshness = { 60s, {} };
    return need;
}

// "line -> line" for each that differs.
QStringList changes(const QString& before, const QString& after)
{
    const QStringList old = before.split(u'\n');
    const QStringList now = after.split(u'\n');
    QStringList all;
    for (qsizetype i = 0; i < std::max(old.size(), now.size()); ++i)
        if (old.value(i) != now.value(i))
            all << old.value(i).trimmed() + QStringLiteral(" -> ") + now.value(i).trimmed();
    return all;
}

} // namespace

class TestStarter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheBlockAndNothingElse();
    void shippedStarters_data();
    void shippedStarters();
    void listsTheNeedInTheReadme();
    void saysWhatThereIs();
    void writesOverNothing();
    void schemasAreTheSame();
};

void TestStarter::fillsTheBlockAndNothingElse()
{
    const QString text = QStringLiteral("mostClients = 1\n# Filled in from your decision, x\nMOST_CLIENTS = 1000  # many\n"
                                        "    constexpr auto hold = 20s, other = 20;\nalmostClients = 1\npollInterval = 0\n \nmostClients = 1\n");
    QCOMPARE(filledIn(text, patientCrowd()),
        QStringLiteral("mostClients = 1\n# Filled in from your decision, x\nMOST_CLIENTS = 4321  # many\n"
                       "    constexpr auto hold = 0s, other = 20;\nalmostClients = 1\npollInterval = 30\n \nmostClients = 1\n"));
    QCOMPARE(filledIn(text, {}), text);
    advisor::Need instant;
    instant.freshness = { 5s, {} };
    QCOMPARE(filledIn(text, instant), text); // a question that is held is as fresh as it gets
}

void TestStarter::shippedStarters_data()
{
    QTest::addColumn<QString>("transport");
    QTest::addColumn<QString>("language");
    for (const QString& transport : starterTransports(shipped)) {
        QCOMPARE(starterLanguages(shipped, transport), (QStringList { QStringLiteral("cpp"), QStringLiteral("js"), QStringLiteral("python") }));
        for (const QString& language : starterLanguages(shipped, transport))
            QTest::addRow("%s %s", qPrintable(transport), qPrintable(language)) << transport << language;
    }
}

void TestStarter::shippedStarters()
{
    QFETCH(QString, transport);
    QFETCH(QString, language);
    const auto plain = starterFiles(shipped, transport, language, {});
    const auto filled = starterFiles(shipped, transport, language, patientCrowd());
    QVERIFY(plain && filled);
    QCOMPARE(plain->size(), filled->size());
    QStringList names, changed;
    for (qsizetype i = 0; i < plain->size(); ++i) {
        const StarterFile& file = plain->at(i);
        names << file.name;
        if (file.name.startsWith(QLatin1String("client.")) || file.name.startsWith(QLatin1String("server.")) || file.name == QLatin1String("browser.js"))
            QVERIFY2(file.text.section(u'\n', 0, 0).endsWith(QLatin1String("SPDX-License-Identifier: 0BSD")), qPrintable(file.name));
        if (file.name == QLatin1String("README.md"))
            QVERIFY(filled->at(i).text.startsWith(file.text) && filled->at(i).text != file.text);
        else
            changed << changes(file.text, filled->at(i).text);
    }
    QVERIFY(names.contains(QLatin1String("README.md")));
    if (language == QLatin1String("js"))
        QVERIFY(names.contains(QLatin1String("package.json")));
    if (language == QLatin1String("python"))
        QVERIFY(names.contains(QLatin1String("requirements.txt")));
    qsizetype expected = transport == QLatin1String("webhook") ? 0 : 1;
    if (transport == QLatin1String("polling"))
        expected += language == QLatin1String("js") ? 4 : 2; // the browser's as well
    QVERIFY2(changed.size() == expected, qPrintable(changed.join(u'\n')));
}

void TestStarter::listsTheNeedInTheReadme()
{
    advisor::Need need = patientCrowd();
    need.kind = { QStringLiteral("binary"), {} };
    const auto files = starterFiles(shipped, QStringLiteral("sse"), QStringLiteral("js"), need);
    QVERIFY(files);
    QVERIFY(files->first().text.endsWith(QLatin1String(
        "\n## Your decision\n\n- An event is to be seen within 60 s.\n- Payload: binary.\n- Up to 4321 clients at the same time.\n")));
}

void TestStarter::saysWhatThereIs()
{
    const auto transport = starterFiles(shipped, QStringLiteral("websockets"), QStringLiteral("js"), {});
    QVERIFY(!transport);
    QCOMPARE(transport.error().message,
        QStringLiteral("unknown transport 'websockets', did you mean 'websocket'? (known: grpc, polling, sse, webhook, websocket)"));
    const auto language = starterFiles(shipped, QStringLiteral("sse"), QStringLiteral("java"), {});
    QVERIFY(!language);
    QCOMPARE(language.error().message, QStringLiteral("unknown language 'java' (known: cpp, js, python)"));
    QVERIFY(!starterFiles(shipped, QStringLiteral(".."), QStringLiteral("pack"), {}));
}

void TestStarter::writesOverNothing()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("new/deep"));
    const QList<StarterFile> files { { QStringLiteral("a"), QStringLiteral("one\n") }, { QStringLiteral("b"), QStringLiteral("ä\n") } };
    QVERIFY(!writeStarter(target, files));
    QFile written(target + QStringLiteral("/b"));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("ä\n"));
    QVERIFY(QFile::remove(target + QStringLiteral("/a")));
    const auto error = writeStarter(target, files);
    QVERIFY(error);
    QCOMPARE(error->where, target + QStringLiteral("/b"));
    QVERIFY(!QFile::exists(target + QStringLiteral("/a"))); // nothing, rather than a half
    QVERIFY(writeStarter(target + QStringLiteral("/b"), files)); // no folder
}

// Each starter stands alone, so each has its own copy.
void TestStarter::schemasAreTheSame()
{
    QStringList texts;
    for (const QString& language : starterLanguages(shipped, QStringLiteral("grpc"))) {
        QFile file(shipped + QStringLiteral("/grpc/%1/demo.proto").arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        texts << QString::fromUtf8(file.readAll());
    }
    texts.removeDuplicates();
    QCOMPARE(texts.size(), 1);
}

QTEST_GUILESS_MAIN(TestStarter)

#include "tst_starter.moc"
