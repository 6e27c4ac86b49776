// SPDX-License-Identifier: GPL-3.0-or-later
// The real wirewise-proxy, driven as its parent drives it, with an echo server of our own behind it.
#include "core/base/clock.h"
#include "core/demo/local_process.h"
#include "core/wire/proxy_line.h"
#include "core/wire/ready_line.h"
#include "tests/support/proxy_program.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace wirewise;
using namespace wirewise::test;
using namespace std::chrono_literals;
using wire::ProxyCommand;

namespace {

class Echo : public QTcpServer
{
public:
    Echo()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
        });
    }
};

bool connects(QTcpSocket& socket, quint16 port)
{
    socket.connectToHost(QHostAddress::LocalHost, port);
    return eventually([&] { return socket.state() == QAbstractSocket::ConnectedState; });
}

double roundTrip(QTcpSocket& socket)
{
    const Nanoseconds start = SystemClock().monotonic();
    socket.write("x");
    socket.flush();
    if (!eventually([&] { return socket.bytesAvailable() > 0 || socket.state() != QAbstractSocket::ConnectedState; }) || socket.readAll() != "x")
        return -1;
    return static_cast<double>((SystemClock().monotonic() - start).count()) / 1e6;
}

} // namespace

class TestProxyProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadyAndAnswersPings();
    void carriesFaultsAndFigures();
    void faultsEndByThemselves();
    void answersWhatItCannotDo();
    void takesLinesInAnyCut();
    void endsWithItsInput();
    void endsBySignal();
    void listensOnLoopbackOnly();
    void livesAsAHelper();
    void refusesArguments();
};

void TestProxyProgram::isReadyAndAnswersPings()
{
    ProxyProgram program;
    const auto ready = wire::parseReadyLine(program.others.value(0));
    QVERIFY(ready);
    QCOMPARE(ready->pid, program.process.processId());
    QVERIFY(ready->http == 0 && ready->websocket == 0 && ready->grpc == 0 && ready->token.isEmpty());
    program.process.write(wire::pingLine(7));
    QVERIFY(eventually([&] { return program.others.contains(wire::pongLine(7)); }));
}

void TestProxyProgram::carriesFaultsAndFigures()
{
    Echo echo;
    ProxyProgram program;
    const quint16 port = program.link(QStringLiteral("http"), echo.serverPort());
    QVERIFY(port != 0);
    QTcpSocket socket;
    QVERIFY(connects(socket, port));
    QVERIFY(roundTrip(socket) >= 0);
    const int id = program.fault("latency:200,down");
    QVERIFY(id > 0);
    QVERIFY(roundTrip(socket) >= 185);
    QVERIFY(eventually([&] { return program.news.size() == 1; }));
    QCOMPARE(program.news[0].what, wire::ProxyNews::What::FaultOn);
    QCOMPARE(program.news[0].fault, id);
    QVERIFY(program.say(ProxyCommand::Do::Heal).error.isEmpty());
    QVERIFY(roundTrip(socket) < 150);
    const wire::LinkFigures expected { 1, 1, 3, 3, 0 };
    QCOMPARE(program.say(ProxyCommand::Do::Figures).links.value(QStringLiteral("http")), expected);
    QVERIFY(program.say(ProxyCommand::Do::Cut).error.isEmpty());
    QVERIFY(eventually([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    QCOMPARE(program.say(ProxyCommand::Do::Figures).links.value(QStringLiteral("http")).open, 0);
}

void TestProxyProgram::faultsEndByThemselves()
{
    Echo echo;
    ProxyProgram program;
    const quint16 port = program.link(QStringLiteral("a"), echo.serverPort());
    QTcpSocket socket;
    QVERIFY(connects(socket, port));
    QVERIFY(roundTrip(socket) >= 0);
    program.fault("down,after=200ms,for=300ms");
    QVERIFY(roundTrip(socket) >= 0);
    QVERIFY(eventually([&] { return program.news.size() == 3; }));
    QCOMPARE(program.news[1].what, wire::ProxyNews::What::Cut);
    QCOMPARE(program.news[1].connection, 1);
    QCOMPARE(program.news[2].what, wire::ProxyNews::What::FaultOff);
    const auto lasted = program.news[2].at - program.news[0].at;
    QVERIFY(lasted >= 300ms && lasted < 600ms);
    QTcpSocket again;
    QVERIFY(connects(again, port));
    QVERIFY(roundTrip(again) >= 0);
}

void TestProxyProgram::answersWhatItCannotDo()
{
    ProxyProgram program;
    program.process.write("nonsense\n\n{\"id\":41,\"do\":\"fly\"}\n{\"id\":42,\"do\":\"fault\",\"fault\":{\"kind\":\"latncy\"}}\n\xff\xfe\n");
    QVERIFY(program.answerTo(41).error.contains(QLatin1String("expected one of link")));
    QVERIFY(program.answerTo(42).error.contains(QLatin1String("did you mean 'latency'?")));
    for (int i = 0; i < 3; ++i)
        QVERIFY(program.answerTo(0).error.contains(QLatin1String("expected one JSON object a line")));
    program.process.write(QByteArray(200'000, '{'));
    QVERIFY(program.answerTo(0).error.contains(QLatin1String("a line too long")));
    program.process.write(QByteArray(200'000, '[') + "\n");
    QVERIFY(program.say(ProxyCommand::Do::Figures).error.isEmpty()); // the next line is a line again
    QVERIFY(program.answers.isEmpty()); // one error for one long line
    QCOMPARE(program.process.state(), QProcess::Running);
}

void TestProxyProgram::takesLinesInAnyCut()
{
    ProxyProgram program;
    QByteArray lines;
    for (int id = 1; id <= 20; ++id)
        lines += "{\"id\":" + QByteArray::number(id) + ",\"do\":\"figures\"}\n";
    for (const char c : lines) {
        program.process.write(QByteArray(1, c));
        program.process.waitForBytesWritten(100);
    }
    QVERIFY(eventually([&] { return program.answers.size() == 20; }));
}

void TestProxyProgram::endsWithItsInput()
{
    Echo echo;
    ProxyProgram program;
    const quint16 port = program.link(QStringLiteral("a"), echo.serverPort());
    QTcpSocket socket;
    QVERIFY(connects(socket, port));
    QVERIFY(roundTrip(socket) >= 0);
    const Nanoseconds start = SystemClock().monotonic();
    program.process.closeWriteChannel();
    QVERIFY(eventually([&] { return program.process.state() == QProcess::NotRunning; }, 5s));
    QVERIFY(SystemClock().monotonic() - start < 2s);
    QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process.exitCode(), 0);
    QVERIFY(eventually([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
}

void TestProxyProgram::endsBySignal()
{
    ProxyProgram program;
    const Nanoseconds start = SystemClock().monotonic();
    ::kill(static_cast<pid_t>(program.process.processId()), SIGTERM);
    QVERIFY(eventually([&] { return program.process.state() == QProcess::NotRunning; }, 5s));
    QVERIFY(SystemClock().monotonic() - start < 2s);
    QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
}

void TestProxyProgram::listensOnLoopbackOnly()
{
    ProxyProgram program;
    const quint16 port = program.link(QStringLiteral("a"), 9);
    const QByteArray hex = QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    QFile table(QStringLiteral("/proc/net/tcp"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray text = table.readAll();
    QVERIFY(text.contains(" 0100007F:" + hex + " 00000000:0000 0A"));
    QVERIFY(!text.contains(" 00000000:" + hex));
}

// As the window keeps it: pinged, and started again when it died, with the options that LocalProcess adds.
void TestProxyProgram::livesAsAHelper()
{
    demo::LocalProcess helper({ QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-proxy"), {} }, 1);
    QSignalSpy ready(&helper, &demo::LocalProcess::ready);
    helper.start();
    QVERIFY(eventually([&] { return ready.size() == 1; }));
    ::kill(static_cast<pid_t>(helper.readyLine()->pid), SIGKILL);
    QVERIFY(eventually([&] { return ready.size() == 2; }));
    QSignalSpy stopped(&helper, &demo::LocalProcess::stopped);
    helper.stop();
    QVERIFY(eventually([&] { return stopped.size() == 1; }));
}

void TestProxyProgram::refusesArguments()
{
    for (const QString& argument : { QStringLiteral("extra"), QStringLiteral("--http=5"), QStringLiteral("--nothing") }) {
        QProcess process;
        process.start(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-proxy"), { argument });
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().startsWith("wirewise-proxy: "));
    }
}

QTEST_GUILESS_MAIN(TestProxyProgram)
#include "tst_proxy_program.moc"
