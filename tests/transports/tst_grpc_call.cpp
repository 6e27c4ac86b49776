// SPDX-License-Identifier: GPL-3.0-or-later
// A call that gRPC has ended by itself is still held by its owner, who may ask anything of it.
#include "core/transports/grpc/grpc_library.h"
#include "tests/support/server_program.h"

#include <QTest>

using namespace wirewise;
using namespace wirewise::test;
using namespace wirewise::transports;

namespace {

constexpr char publish[] = "/wirewise.v1.Demo/Publish"; // unary

} // namespace

class TestGrpcCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWritesAfterItsEnd();
    void readsOnAfterItsEnd_data();
    void readsOnAfterItsEnd();

private:
    // Takes what there is until the end has come.
    void toItsEnd(GrpcCall& call) { QTRY_VERIFY_WITH_TIMEOUT(call.takeNews().ended, 20000); }
    std::unique_ptr<GrpcChannel> channelTo(const ServerProgram& server) const
    {
        return (*grpcLibrary())->to(server.ready.grpc, GrpcLibrary::Window::Adaptive);
    }
};

// A unary method's answer may be here before its caller says that there was but one message.
void TestGrpcCall::takesWritesAfterItsEnd()
{
    ServerProgram server;
    QVERIFY(server.isReady());
    const auto channel = channelTo(server);
    GrpcCall* call = channel->call(QString::fromLatin1(publish), {}, *this, [] { });
    call->write({}, wire::PayloadKind::Binary);
    toItsEnd(*call);
    call->write({}, wire::PayloadKind::Binary);
    QCOMPARE(call->queuedBytes(), 0);
    call->halfClose();
    call->halfClose();
    call->letGo();
}

void TestGrpcCall::readsOnAfterItsEnd_data()
{
    QTest::addColumn<GrpcCall::Writes>("writes");
    QTest::addColumn<bool>("byUs");
    QTest::newRow("Subscribe, cancelled") << GrpcCall::Writes::No << true;
    QTest::newRow("Subscribe, cut") << GrpcCall::Writes::No << false;
    QTest::newRow("Exchange, ended by us") << GrpcCall::Writes::Yes << true;
    QTest::newRow("Exchange, cut") << GrpcCall::Writes::Yes << false;
}

// The inbox is full, so nothing is being read when the call ends; its owner looks into the inbox later.
void TestGrpcCall::readsOnAfterItsEnd()
{
    QFETCH(GrpcCall::Writes, writes);
    QFETCH(bool, byUs);
    ServerProgram server;
    QVERIFY(server.isReady());
    QCOMPARE(server.withToken("PUT", "/feed", R"({"paused":false,"rate":1000,"size":8,"kind":"text"})").status, 200);
    const auto channel = channelTo(server);
    GrpcCall::Request request;
    request.writes = writes;
    request.inboxFull = 1;
    bool knocked = false;
    GrpcCall* call = channel->call(request, *this, [&knocked] { knocked = true; });
    QTRY_VERIFY_WITH_TIMEOUT(knocked, 20000);
    if (byUs) {
        call->halfClose();
        QTRY_COMPARE_WITH_TIMEOUT(server.connections("grpc"), 0, 20000);
    } else {
        server.process.kill();
        QVERIFY(server.process.waitForFinished(5000));
        QTRY_VERIFY_WITH_TIMEOUT(!channel->isReady(), 20000);
    }
    toItsEnd(*call);
    call->letGo();
}

QTEST_GUILESS_MAIN(TestGrpcCall)
#include "tst_grpc_call.moc"
