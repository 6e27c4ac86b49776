// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/wire_report.h"

#include "tests/capture/conversations.h"

#include <QJsonDocument>
#include <QTest>

using namespace wirewise::capture;
using namespace wirewise::test;

namespace {

const Conversation& conversation(const char* name)
{
    for (const Conversation& one : conversations())
        if (QByteArrayView(one.name) == name)
            return one;
    qFatal("no conversation of that name: %s", name);
}

WireReport of(const char* name)
{
    return report(segments(conversation(name).turns));
}

} // namespace

class TestWireReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void webSocket()
    {
        const WireReport figures = of("RFC 6455 section 5.7");
        QCOMPARE(figures.connections, 1);
        QCOMPARE(figures.upgrades, 1);
        QCOMPARE(figures.requests, 1);
        QCOMPARE(figures.websocketFrames, 8);
        QCOMPARE(figures.heartbeats, 1);
        QCOMPARE(figures.versions, QList<QByteArray>({ "HTTP/1.1" }));
        QCOMPARE(figures.bytesUp, 82 + 11 + 11);
        QCOMPARE(figures.up.value(QStringLiteral("websocket text")), (KindCount { 1, 11, 5 }));
        QCOMPARE(figures.up.value(QStringLiteral("websocket pong")), (KindCount { 1, 11, 5 }));
        QCOMPARE(figures.down.value(QStringLiteral("websocket text")), (KindCount { 2, 12, 8 }));
        QCOMPARE(figures.down.value(QStringLiteral("websocket binary")), (KindCount { 2, 65806, 65792 }));
        QCOMPARE(figures.unknown, 0);
    }

    void eventStream()
    {
        const WireReport figures = of("an event stream until the end, with CR, LF and CRLF");
        QCOMPARE(figures.sseEvents, 3);
        QCOMPARE(figures.heartbeats, 1);
        QCOMPARE(figures.down.value(QStringLiteral("sse fields")), (KindCount { 1, 12, 0 }));
        QCOMPARE(figures.down.value(QStringLiteral("http body")), (KindCount { 1, 44, 44 }));
        QCOMPARE(figures.versions, QList<QByteArray>({ "HTTP/1.1", "HTTP/1.0" }));
    }

    void grpc()
    {
        const WireReport figures = of("gRPC across frames, padding, trailers, PING, an unknown type and GOAWAY");
        QCOMPARE(figures.versions, QList<QByteArray>({ "HTTP/2" }));
        QCOMPARE(figures.requests, 1);
        QCOMPARE(figures.grpcMessages, 3);
        QCOMPARE(figures.heartbeats, 1); // its acknowledgement is none
        QCOMPARE(figures.up.value(QStringLiteral("grpc message")), (KindCount { 2, 15, 5 }));
        QCOMPARE(figures.up.value(QStringLiteral("http/2 DATA")), (KindCount { 2, 37, 15 }));
        QCOMPARE(figures.down.value(QStringLiteral("http/2 type 250")), (KindCount { 1, 10, 0 }));
    }

    void unknownIsCountedAndConnectionsAddUp()
    {
        std::vector<Segment> all = segments(conversation("two lengths are one too many").turns, 1);
        for (const Segment& segment : segments(conversation("reserved bits").turns, 2))
            all.push_back(segment);
        const WireReport figures = report(all);
        QCOMPARE(figures.connections, 2);
        QCOMPARE(figures.unknown, 2);
        QCOMPARE(figures.up.value(QStringLiteral("unknown")), (KindCount { 1, 74, 0 }));
    }

    void asJson()
    {
        const QJsonObject json = of("closing").toJson();
        QCOMPARE(QJsonDocument(json).toJson(QJsonDocument::Compact),
            QByteArray(R"({"bytes_down":85,"bytes_up":90,"connections":1,"down":{"http response":{"bytes":77,"frames":1,"payload":0},)"
                       R"("websocket close":{"bytes":8,"frames":2,"payload":4}},"grpc_messages":0,"heartbeats":0,"requests":1,"sse_events":0,)"
                       R"("unknown":0,"up":{"http request":{"bytes":82,"frames":1,"payload":0},"websocket close":{"bytes":8,"frames":1,)"
                       R"("payload":2}},"upgrades":1,"versions":["HTTP/1.1"],"websocket_frames":3})"));
    }
};

QTEST_APPLESS_MAIN(TestWireReport)
#include "tst_wire_report.moc"
