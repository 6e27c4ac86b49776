// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/proofs/complexity.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace wirewise::evidence;

namespace {

const QString shipped = QStringLiteral(WIREWISE_SOURCE_DIR "/resources/starters");

TransportId id(const char* name)
{
    return TransportId(QString::fromLatin1(name));
}

void write(const QString& path, const QByteArray& text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class TestComplexity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfCode_data();
    void linesOfCode();
    void marksMustPair_data();
    void marksMustPair();
    void linkage();
    void countsAFolder();
    void theScale_data();
    void theScale();
    void shippedStarters_data();
    void shippedStarters();
    void aPlantedBurdenIsSeen();
};

void TestComplexity::linesOfCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("reconnect");
    QTest::addColumn<int>("webServer");
    const auto row = [](const char* name, const char* text, int code, int reconnect, int webServer) {
        QTest::newRow(name) << QString::fromUtf8(text) << code << reconnect << webServer;
    };
    row("nothing", "", 0, 0, 0);
    row("blank and comment", "\n  \n// a\n\t// b\n/* c\nd\n*/\n", 0, 0, 0);
    row("code with comment", "int a; // b\n", 1, 0, 0);
    row("last line without end", "int a;", 1, 0, 0);
    row("brackets alone", "{\n    }\n});\n", 0, 0, 0);
    row("includes", "#include <a>\n#pragma once\nimport x from \"y\";\n", 0, 0, 0);
    row("marks", "a\n  // reconnect {\nb\n\n// c\n}\n  // } reconnect\nd\n", 3, 1, 0);
    row("web server", "a\n// web server {\nb\nc\n// } web server\n", 1, 0, 2);
    row("reconnect in a web server", "// web server {\n// reconnect {\na\n// } reconnect\nb\n// } web server\n", 0, 0, 2);
    row("a mark that is none", "// reconnect { and more\na\n", 1, 0, 0);
    row("lf and crlf", "a\r\n// reconnect {\r\nb\r\n// } reconnect\r\n", 2, 1, 0);
}

void TestComplexity::linesOfCode()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(int, reconnect);
    QFETCH(int, webServer);
    const auto count = countLines(text);
    QVERIFY(count);
    QCOMPARE(count->code, code);
    QCOMPARE(count->reconnect, reconnect);
    QCOMPARE(count->webServer, webServer);
}

void TestComplexity::marksMustPair_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("not closed") << QStringLiteral("a\n// reconnect {\nb") << QStringLiteral("3");
    QTest::newRow("not opened") << QStringLiteral("a\n// } reconnect\n") << QStringLiteral("2");
    QTest::newRow("twice") << QStringLiteral("// reconnect {\n// reconnect {\n// } reconnect\n") << QStringLiteral("2");
    QTest::newRow("crossed") << QStringLiteral("// web server {\n// } reconnect\n") << QStringLiteral("2");
}

void TestComplexity::marksMustPair()
{
    QFETCH(QString, text);
    QFETCH(QString, where);
    const auto count = countLines(text);
    QVERIFY(!count);
    QCOMPARE(count.error().where, where);
}

void TestComplexity::linkage()
{
    const QString cmake = QStringLiteral("find_package(Qt6 REQUIRED)\n"
                                         "add_custom_command(OUTPUT g/a.cc g/a.h COMMAND tool --x in DEPENDS in)\n"
                                         "add_custom_command(OUTPUT other.cc COMMAND tool)\n"
                                         "add_library(own STATIC g/a.cc)\n"
                                         "target_link_libraries(own PUBLIC lib::proto Threads::Threads)\n"
                                         "add_executable(one main.cpp)\n"
                                         "# target_link_libraries(one PRIVATE lib::commented)\n"
                                         "target_link_libraries(one\n  PRIVATE own Qt6::Core # lib::too\n  Qt6::WebSockets)\n"
                                         "target_link_libraries(one PRIVATE lib::proto)\n"
                                         "add_executable(two main.cpp)\n"
                                         "target_link_libraries(two PRIVATE Qt6::Core)\n");
    QCOMPARE(readLinkage(cmake, QStringLiteral("one")),
        (Linkage { { QStringLiteral("Qt6::WebSockets"), QStringLiteral("lib::proto") }, 2 }));
    QCOMPARE(readLinkage(cmake, QStringLiteral("two")), Linkage());
    QCOMPARE(readLinkage(cmake, QStringLiteral("three")), Linkage());
}

void TestComplexity::countsAFolder()
{
    const QTemporaryDir folder;
    const QString top = folder.path() + QStringLiteral("/sse/");
    write(top + QStringLiteral("cpp/client.cpp"), "int a;\n");
    write(top + QStringLiteral("cpp/server.cpp"), "int a;\n// reconnect {\nint b;\n// } reconnect\n");
    write(top + QStringLiteral("cpp/demo.proto"), "message A {\n}\n");
    write(top + QStringLiteral("cpp/CMakeLists.txt"), "target_link_libraries(starter-sse-server PRIVATE x::y)\n");
    auto count = countStarter(folder.path(), id("sse"), StarterEnd::Client);
    QVERIFY(count);
    QCOMPARE(*count, (SourceCount { QStringLiteral("sse/cpp/client.cpp"), { 2, 0, 0 }, {} }));
    count = countStarter(folder.path(), id("sse"), StarterEnd::Server);
    QVERIFY(count);
    QCOMPARE(*count, (SourceCount { QStringLiteral("sse/cpp/server.cpp"), { 3, 1, 0 }, { { QStringLiteral("x::y") }, 0 } }));
    write(top + QStringLiteral("javascript/client.js"), "a();\nb();\nc();\n");
    count = countStarter(folder.path(), id("sse"), StarterEnd::Client); // the browser's, where there is one
    QVERIFY(count);
    QCOMPARE(*count, (SourceCount { QStringLiteral("sse/javascript/client.js"), { 3, 0, 0 }, {} }));
    QVERIFY(!countStarter(folder.path(), id("grpc"), StarterEnd::Client));
    write(top + QStringLiteral("javascript/client.js"), "a();\n// reconnect {\n");
    count = countStarter(folder.path(), id("sse"), StarterEnd::Client);
    QVERIFY(!count && count.error().where.endsWith(QLatin1String("client.js:3")));
}

void TestComplexity::theScale_data()
{
    QTest::addColumn<SourceCount>("count");
    QTest::addColumn<int>("score");
    QTest::addColumn<Complexity>("complexity");
    const auto cpp = [](int code, int reconnect, const QStringList& libraries = {}, int generated = 0) {
        return SourceCount { QStringLiteral("x/cpp/client.cpp"), { code, reconnect, 1000 }, { libraries, generated } };
    };
    const auto js = [](int code, int reconnect) {
        return SourceCount { QStringLiteral("x/javascript/client.js"), { code, reconnect, 0 }, {} };
    };
    QTest::newRow("most for low") << cpp(80, 20) << 100 << Complexity::Low;
    QTest::newRow("least for medium") << cpp(80, 21) << 101 << Complexity::Medium;
    QTest::newRow("most for medium") << cpp(200, 0, { QStringLiteral("a"), QStringLiteral("b") }) << 300 << Complexity::Medium;
    QTest::newRow("least for high") << cpp(51, 0, { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") }, 4) << 301 << Complexity::High;
    QTest::newRow("plain HTTP is there") << cpp(100, 0, { QStringLiteral("Boost::headers"), QStringLiteral("Qt6::Network") }) << 100 << Complexity::Low;
    QTest::newRow("script, low") << js(40, 10) << 50 << Complexity::Low;
    QTest::newRow("script, medium") << js(40, 11) << 51 << Complexity::Medium;
    QTest::newRow("script, high") << js(100, 51) << 151 << Complexity::High;
}

void TestComplexity::theScale()
{
    QFETCH(SourceCount, count);
    QFETCH(int, score);
    QFETCH(Complexity, complexity);
    QCOMPARE(complexityScore(count), score);
    QCOMPARE(complexityOf(count), complexity);
}

void TestComplexity::shippedStarters_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QStringList>("libraries"); // of the server
    const auto row = [](const char* name, const char* client, const char* server, const QStringList& libraries) {
        QTest::newRow(name) << QString::fromLatin1(client) << QString::fromLatin1(server) << libraries;
    };
    row("websocket", "medium", "medium", { QStringLiteral("Qt6::WebSockets") });
    row("sse", "low", "low", { QStringLiteral("Boost::headers") });
    row("grpc", "high", "high", { QStringLiteral("gRPC::grpc++"), QStringLiteral("protobuf::libprotobuf") });
    row("polling", "low", "low", { QStringLiteral("Boost::headers") });
    row("webhook", "medium", "medium", { QStringLiteral("Qt6::Network") });
}

// Not what the pack says, but what the sources are today: who changes a starter sees what it does to the proof.
void TestComplexity::shippedStarters()
{
    QFETCH(QString, client);
    QFETCH(QString, server);
    QFETCH(QStringList, libraries);
    const TransportId transport = id(QTest::currentDataTag());
    const auto atClient = seeClientComplexity(shipped, transport);
    QVERIFY2(atClient, qPrintable(atClient ? QString() : atClient.error().text()));
    QVERIFY2(atClient->levels == QStringList { client }, qPrintable(atClient->text.english()));
    const auto atServer = seeServerComplexity(shipped, transport);
    QVERIFY2(atServer, qPrintable(atServer ? QString() : atServer.error().text()));
    QVERIFY2(atServer->levels.first() == server, qPrintable(atServer->text.english()));
    QCOMPARE(atServer->levels.contains(QStringLiteral("low_one_node")), server == QLatin1String("low"));
    const auto count = countStarter(shipped, transport, StarterEnd::Server);
    QVERIFY(count);
    QCOMPARE(count->linkage.libraries, libraries);
    QCOMPARE(count->linkage.generatedFiles, transport.value() == QLatin1String("grpc") ? 4 : 0);
    QVERIFY(count->lines.reconnect > 0);
    const auto embedded = countStarter(QStringLiteral(":/starters"), transport, StarterEnd::Server); // as in wirewise-cli
    QVERIFY(embedded);
    QCOMPARE(*embedded, *count);
}

// A transport that lies: its client says nothing of the code that its failures need.
void TestComplexity::aPlantedBurdenIsSeen()
{
    const QTemporaryDir folder;
    const QString path = folder.path() + QStringLiteral("/polling/javascript/client.js");
    QFile original(shipped + QStringLiteral("/polling/javascript/client.js"));
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray text = original.readAll();
    write(path, text);
    QCOMPARE(seeClientComplexity(folder.path(), id("polling"))->levels, QStringList { QStringLiteral("low") });
    write(path, text + "// reconnect {\n" + QByteArray("more();\n").repeated(30) + "// } reconnect\n");
    QCOMPARE(seeClientComplexity(folder.path(), id("polling"))->levels, QStringList { QStringLiteral("medium") });
}

QTEST_GUILESS_MAIN(TestComplexity)

#include "tst_complexity.moc"
