// SPDX-License-Identifier: GPL-3.0-or-later
// The gRPC port of the real server: a foreign client that knows only reflection (grpc_stranger.py, Debian's
// python3-grpcio), and HTTP/2 abuse it must survive.
#include "tests/support/sanitized.h"
#include "tests/support/server_program.h"

#include <QTest>

using namespace wirewise;
using namespace wirewise::test;

namespace {

constexpr char python[] = "/usr/bin/python3"; // Debian's own: that one has python3-grpcio
constexpr char stranger[] = WIREWISE_SOURCE_DIR "/tests/programs/grpc_stranger.py";

constexpr char data = 0;
constexpr char headers = 1;
constexpr char rstStream = 3;
constexpr char settings = 4;
constexpr char ping = 6;
constexpr char goaway = 7;
constexpr char continuation = 9;
constexpr char endHeaders = 4;

QByteArray frame(char type, char flags, quint32 stream, const QByteArray& payload)
{
    QByteArray out;
    for (const int shift : { 16, 8, 0 })
        out += static_cast<char>((payload.size() >> shift) & 0xff);
    out += type;
    out += flags;
    for (const int shift : { 24, 16, 8, 0 })
        out += static_cast<char>((stream >> shift) & 0xff);
    return out + payload;
}

// HPACK without the tables: literal, never indexed.
QByteArray field(const QByteArray& name, const QByteArray& value)
{
    const auto length = [](qsizetype n) {
        QByteArray out;
        if (n < 127)
            return out += static_cast<char>(n);
        out += '\x7f';
        for (n -= 127; n >= 128; n >>= 7)
            out += static_cast<char>(0x80 | (n & 0x7f));
        return out += static_cast<char>(n);
    };
    return '\x10' + length(name.size()) + name + length(value.size()) + value;
}

QByteArray callHeaders()
{
    return field(":method", "POST") + field(":scheme", "http") + field(":path", "/wirewise.v1.Demo/Subscribe")
        + field(":authority", "127.0.0.1") + field("content-type", "application/grpc") + field("te", "trailers");
}

QByteArray preface()
{
    return "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(settings, 0, 0, {});
}

} // namespace

class TestServerGrpc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void strangersGetAlong_data();
    void strangersGetAlong();
    void endsWithUnavailable();
    void aTakenStreamIsGivenBack();
    void survivesAbuse_data();
    void survivesAbuse();

private:
    bool isHealthy() const
    {
        RawClient client(m_server->ready.grpc);
        client.send(preface());
        return client.readUntil([](const QByteArray& all) { return all.size() >= 9 && all[3] == settings; }, 1000);
    }

    std::unique_ptr<ServerProgram> m_server;
    QMap<QByteArray, QByteArray> m_answers; // of the stranger, by check
};

void TestServerGrpc::initTestCase()
{
    m_server = std::make_unique<ServerProgram>();
    QVERIFY(m_server->isReady());
    m_server->withToken("PUT", "/feed", "{\"rate\":100000,\"size\":8}");
    QTRY_VERIFY_WITH_TIMEOUT(m_server->get("/feed").json().value(QLatin1String("oldest")).toInteger() > 100, 30000);
    QVERIFY(m_server->pause());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QString::fromLatin1(python),
        { QString::fromLatin1(stranger), QString::number(m_server->ready.grpc), QString::fromLatin1(m_server->ready.token) });
    QVERIFY2(process.waitForFinished(120000), "the stranger did not end");
    const QByteArray said = process.readAll();
    const QList<QByteArray> lines = said.trimmed().split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype start = line.startsWith("ok ") ? 3 : line.startsWith("not ok ") ? 7 : -1;
        if (start > 0)
            m_answers.insert(line.mid(start).split(':').first(), line);
    }
    QVERIFY2(!m_answers.isEmpty(), said.constData()); // python3-grpcio or python3-protobuf missing?
}

void TestServerGrpc::strangersGetAlong_data()
{
    QTest::addColumn<QByteArray>("check");
    for (const char* check : { "services", "health", "thousand_in_order", "from_now_on", "exchange", "exchange_without_token_reads_only",
             "echo", "tokens", "too_large", "large_metadata", "deadline", "unknown_method", "foreign_authority", "resume_point_gone" })
        QTest::newRow(check) << QByteArray(check);
}

void TestServerGrpc::strangersGetAlong()
{
    QFETCH(QByteArray, check);
    QCOMPARE(m_answers.value(check), "ok " + check);
}

void TestServerGrpc::endsWithUnavailable()
{
    ServerProgram server;
    QProcess process;
    process.start(QString::fromLatin1(python),
        { QString::fromLatin1(stranger), QString::number(server.ready.grpc), QString::fromLatin1(server.ready.token), QStringLiteral("--until-end") });
    while (!process.canReadLine() && process.waitForReadyRead(30000)) { }
    QCOMPARE(process.readLine(), QByteArray("reading\n"));
    QTRY_COMPARE(server.connections("grpc"), 1);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(server.end(), 0);
    QVERIFY(timer.elapsed() < 2000);
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.readAll(), QByteArray("UNAVAILABLE\n"));
}

void TestServerGrpc::aTakenStreamIsGivenBack()
{
    QTRY_COMPARE(m_server->connections("grpc"), 0); // after all the stranger did
    RawClient client(m_server->ready.grpc);
    client.send(preface() + frame(headers, endHeaders, 1, callHeaders()) + frame(data, 1, 1, QByteArray(5, '\0')));
    QTRY_COMPARE(m_server->connections("grpc"), 1);
    client.socket().abort();
    QTRY_COMPARE(m_server->connections("grpc"), 0);
}

void TestServerGrpc::survivesAbuse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    row("garbage", QByteArray("\xde\xad\xbe\xef", 4).repeated(1000));
    row("http/1.1", "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    row("tls hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11));
    row("preface cut", preface().first(20));
    row("frame of 16 MiB", preface() + QByteArray("\xff\xff\xff\x00\x00\x00\x00\x00\x01", 9));
    row("ping flood", preface() + frame(ping, 0, 0, "12345678").repeated(5000));
    row("settings flood", preface() + frame(settings, 0, 0, QByteArray("\x00\x03\x00\x00\x00\x64", 6)).repeated(5000));
    QByteArray resets = preface();
    for (quint32 stream = 1; stream < 1001; stream += 2)
        resets += frame(headers, endHeaders, stream, callHeaders()) + frame(rstStream, 0, stream, QByteArray("\0\0\0\x08", 4));
    row("rapid reset", resets);
    QByteArray flood = preface() + frame(headers, 0, 1, callHeaders());
    for (int i = 0; i < 200; ++i)
        flood += frame(continuation, 0, 1, field("x", QByteArray(1000, 'a')));
    row("200 continuations", flood);
    row("te and 8 KiB", preface() + frame(headers, endHeaders, 1,
        field(":method", "POST") + field(":scheme", "http") + field(":path", "/") + field("te", "x") + field("x", QByteArray(9000, 'a'))));
    row("hpack index beyond", preface() + frame(headers, endHeaders, 1, "\xff\xff\xff\xff\x7f"));
    row("hpack table of 4 GiB", preface() + frame(headers, endHeaders, 1, "\x3f\xe1\xff\xff\xff\x0f"));
    row("padding beyond", preface() + frame(headers, endHeaders | 8, 1, QByteArray("\xff", 1) + callHeaders()));
    row("stream 0", preface() + frame(headers, endHeaders, 0, callHeaders()));
    row("even stream", preface() + frame(headers, endHeaders, 2, callHeaders()));
    row("message of 2 GiB", preface() + frame(headers, endHeaders, 1, callHeaders()) + frame(data, 0, 1, QByteArray("\x00\x7f\xff\xff\xff", 5)));
    row("compressed flag", preface() + frame(headers, endHeaders, 1, callHeaders()) + frame(data, 1, 1, QByteArray("\x01\x00\x00\x00\x01z", 6)));
    row("goaway", preface() + frame(goaway, 0, 0, QByteArray(8, '\0')));
}

void TestServerGrpc::survivesAbuse()
{
    QFETCH(QByteArray, bytes);
    const auto memory = [this] { return m_server->get("/stats").json().value(QLatin1String("rss_bytes")).toInteger(); };
    const qint64 before = memory();
    {
        RawClient client(m_server->ready.grpc);
        client.send(bytes);
        client.readUntil([](const QByteArray& all) { return all.size() > 40; }, 500);
    }
    QVERIFY(isHealthy());
    QCOMPARE(m_server->process.state(), QProcess::Running);
    constexpr qint64 allowed = (sanitized ? 512 : 64) * 1024 * 1024;
    QVERIFY2(memory() - before < allowed, "memory grew");
}

QTEST_GUILESS_MAIN(TestServerGrpc)
#include "tst_server_grpc.moc"
