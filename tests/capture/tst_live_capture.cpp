// SPDX-License-Identifier: GPL-3.0-or-later
// Real clients and the real server with a tap between them: what the dissector makes of it, that the file gives
// the same, and that tshark, which knows nothing of us, counts and measures the same in it.
#include "core/capture/dissector.h"
#include "core/capture/event_frames.h"
#include "core/capture/pcapng.h"
#include "core/capture/wire_report.h"
#include "core/demo/demo_session.h"
#include "core/transports/control_client.h"
#include "core/transports/transport_registry.h"

#include "tests/capture/recording_relay.h"
#include "tests/support/eventually.h"
#include "tests/support/server_program.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace wirewise::capture;
using namespace wirewise::test;
using namespace std::chrono_literals;
using transports::TransportEntry;

namespace {

constexpr int events = 60;

// What tshark says of each field of a file: all its values, in order.
class Tshark
{
public:
    // http2: on any port but 80 it has to be told (as Wireshark by "Decode As"); http and websocket it finds itself.
    // endless: a body that was left has no end, do not wait for it.
    Tshark(const QString& file, quint16 http2, bool endless)
    {
        static const QStringList fields { QStringLiteral("tcp.analysis.flags"), QStringLiteral("tcp.checksum.status"),
            QStringLiteral("ip.checksum.status"), QStringLiteral("tcp.len"), QStringLiteral("http.request.method"),
            QStringLiteral("http.response.code"), QStringLiteral("websocket.opcode"), QStringLiteral("websocket.payload_length"),
            QStringLiteral("websocket.payload_length_ext_16"), QStringLiteral("websocket.payload_length_ext_64"), QStringLiteral("http2.type"),
            QStringLiteral("http2.length"), QStringLiteral("grpc.message_length") };
        QStringList arguments { QStringLiteral("-r"), file, QStringLiteral("-d"), QStringLiteral("tcp.port==%1,http2").arg(http2),
            QStringLiteral("-o"), QStringLiteral("tcp.check_checksum:TRUE"), QStringLiteral("-o"), QStringLiteral("ip.check_checksum:TRUE"),
            QStringLiteral("-o"), QStringLiteral("http.desegment_body:%1").arg(endless ? QLatin1String("FALSE") : QLatin1String("TRUE")),
            QStringLiteral("-T"), QStringLiteral("fields"), QStringLiteral("-E"), QStringLiteral("occurrence=a") };
        for (const QString& field : fields)
            arguments += { QStringLiteral("-e"), field };
        QProcess process;
        process.start(QStringLiteral("tshark"), arguments);
        m_good = process.waitForFinished(60000) && process.exitCode() == 0;
        while (process.canReadLine()) {
            const QStringList columns = QString::fromLatin1(process.readLine()).remove(u'\n').split(u'\t');
            for (qsizetype i = 0; i < columns.size() && i < fields.size(); ++i)
                m_values[fields[i]] += columns[i].split(u',', Qt::SkipEmptyParts);
        }
    }

    bool isGood() const { return m_good; }
    QStringList values(const QString& field) const { return m_values.value(field); }

private:
    bool m_good = false;
    QMap<QString, QStringList> m_values;
};

QStringList numbers(const std::vector<Frame>& frames, Frame::Kind kind, qint64 (*number)(const Frame&))
{
    QStringList list;
    for (const Frame& frame : frames)
        if (frame.kind == kind)
            list += QString::number(number(frame));
    list.sort();
    return list;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class TestLiveCapture : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ServerProgram> m_server;
    std::unique_ptr<RecordingRelay> m_relay;
    QTemporaryDir m_dir;
    QList<wire::Seq> m_seen;

    bool startServer()
    {
        for (int attempt = 0; attempt < 5; ++attempt) { // the same port may be taken on the other address
            m_relay = std::make_unique<RecordingRelay>();
            m_server = std::make_unique<ServerProgram>(QStringList { QStringLiteral("--bind"), QStringLiteral("127.0.0.2") });
            if (m_server->isReady() && m_relay->listen(m_server->ready.http) && m_relay->listen(m_server->ready.websocket)
                && m_relay->listen(m_server->ready.grpc))
                return true;
        }
        return false;
    }

    // 200 events a second; what that took over the wire is forgotten.
    bool hasten()
    {
        bool done = false;
        auto control = transports::makeControlClient(m_server->ready);
        control->change({ 200.0, 64, QStringLiteral("text"), false }, [&done](const Result<demo::FeedState>& state) { done = state.ok(); });
        if (!eventually([&done] { return done; }))
            return false;
        control.reset();
        if (!eventually([this] { return m_relay->open() == 0; }, 20s))
            return false;
        m_relay->segments.clear();
        return true;
    }

    // A session that sends two messages and sees `events` of the feed.
    bool converse(const TransportEntry& entry, const QString& mode)
    {
        SystemClock clock;
        demo::DemoSession session(entry.make({ mode, 20ms, 2000ms }, nullptr), clock,
            { { entry.bundledUrl(m_server->ready), m_server->ready.token, {} }, {}, true, 7 });
        int seen = 0;
        m_seen.clear();
        QObject::connect(&session, &demo::DemoSession::shown, &session, [this, &seen](const demo::Message& message) {
            ++seen;
            m_seen << std::get<wire::FeedEvent>(*message.envelope).seq;
        });
        session.start();
        if (!eventually([&] { return session.state() == demo::RunState::Open; }))
            return false;
        session.send("up", wire::PayloadKind::Text);
        session.send(QByteArray(70'000, '\xff'), wire::PayloadKind::Binary);
        return eventually([&] { return seen >= events; }, 30s);
    }

    static void rows()
    {
        QTest::addColumn<QString>("transport");
        QTest::addColumn<QString>("mode");
        for (const TransportEntry& entry : transports::allTransports())
            for (const QString& mode : entry.modes.isEmpty() ? QStringList(QString()) : entry.modes)
                QTest::newRow(qPrintable(entry.id.value() + u' ' + mode)) << entry.id.value() << mode;
    }

private Q_SLOTS:
    void tsharkAgrees_data() { rows(); }
    void tsharkAgrees()
    {
        QFETCH(QString, transport);
        QFETCH(QString, mode);
        QVERIFY(startServer() && hasten());
        const TransportEntry* entry = transports::transportEntry(TransportId(transport));
        QVERIFY(converse(*entry, mode));
        QVERIFY(eventually([this] { return m_relay->open() == 0; }, 20s));
        const std::vector<Segment> segments = m_relay->segments;

        const QString path = m_dir.filePath(transport + mode + QStringLiteral(".pcapng"));
        auto writer = PcapngWriter::create(path, QStringLiteral("tst_live_capture ") + transport);
        QVERIFY(writer.ok());
        for (const Segment& segment : segments)
            writer.value()->write(segment);
        QVERIFY(writer.value()->finish().ok());
        const auto read = readPcapng(path);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->size(), segments.size());
        for (std::size_t i = 0; i < segments.size(); ++i)
            QVERIFY(read->at(i).bytes == segments[i].bytes && read->at(i).at - read->front().at == segments[i].at - segments.front().at);

        const WireReport figures = report(segments);
        QCOMPARE(report(*read), figures);
        checkFigures(transport, figures);
        const bool past = transport == QLatin1String("webhook"); // deliveries go past this relay
        for (qsizetype i = 0; i < m_seen.size() && !past; i += 7) // each event that was shown came in bytes that can be told
            QVERIFY2(findEvent(*read, { m_seen[i], {}, {} }), qPrintable(QString::number(m_seen[i])));
        QVERIFY(findEvent(*read, { 0, "up", {} }));
        QVERIFY(!findEvent(*read, { m_seen.last() + 1000, {}, {} }));

        if (QStandardPaths::findExecutable(QStringLiteral("tshark")).isEmpty())
            QSKIP("tshark is not installed: nobody else has looked at the capture");
        checkWithTshark(Tshark(path, m_server->ready.grpc, transport == QLatin1String("sse")), dissect(segments), segments);
    }

    // What the live runs have not: large segments, resets, an end on one side alone, a capture begun in the middle.
    void packetsAreSound()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("tshark")).isEmpty())
            QSKIP("tshark is not installed: nobody else has looked at the packets");
        const QString path = m_dir.filePath(QStringLiteral("sound.pcapng"));
        auto writer = PcapngWriter::create(path, QStringLiteral("tst_live_capture"));
        QVERIFY(writer.ok());
        Segment segment;
        const auto write = [&](Segment::Kind kind, quint32 connection, bool up, qsizetype size) {
            segment.kind = kind;
            segment.connection = connection;
            segment.clientPort = static_cast<quint16>(40000 + connection);
            segment.serverPort = 9;
            segment.up = up;
            segment.at += 1us;
            segment.bytes = QByteArray(size, 'x');
            writer.value()->write(segment);
        };
        using Kind = Segment::Kind;
        for (quint32 connection = 1; connection <= 20; ++connection) {
            if (connection % 4 != 0)
                write(Kind::Open, connection, true, 0);
            write(Kind::Data, connection, connection % 2 == 0, 200'000);
            write(Kind::Data, connection, connection % 2 != 0, 1);
            write(connection % 3 == 0 ? Kind::Reset : Kind::End, connection, connection % 2 == 0, 0);
            if (connection % 3 == 1)
                write(Kind::End, connection, connection % 2 != 0, 0);
        }
        QVERIFY(writer.value()->finish().ok());
        const Tshark tshark(path, 1, false);
        checkPackets(tshark);
        qint64 bytes = 0;
        for (const QString& length : tshark.values(QStringLiteral("tcp.len")))
            bytes += length.toLongLong();
        QCOMPARE(bytes, 20 * 200'001);
    }

private:
    static void checkPackets(const Tshark& tshark)
    {
        QVERIFY(tshark.isGood());
        QCOMPARE(tshark.values(QStringLiteral("tcp.analysis.flags")), QStringList());
        for (const char* field : { "tcp.checksum.status", "ip.checksum.status" }) {
            const QStringList states = tshark.values(QString::fromLatin1(field));
            QVERIFY(states.size() > 10 && states.count(QStringLiteral("1")) == states.size()); // 1: good
        }
    }

    void checkFigures(const QString& transport, const WireReport& figures)
    {
        QCOMPARE(figures.unknown, 0);
        if (transport == QLatin1String("websocket")) {
            QCOMPARE(figures.upgrades, 1);
            QVERIFY(figures.websocketFrames >= events + 2);
        } else if (transport == QLatin1String("sse")) {
            QVERIFY(figures.sseEvents >= events);
        } else if (transport == QLatin1String("grpc")) {
            QVERIFY(figures.grpcMessages >= events + 3);
            QCOMPARE(figures.versions, QList<QByteArray>({ "HTTP/2" }));
        } else {
            QVERIFY(figures.requests >= 2);
            QCOMPARE(figures.versions, QList<QByteArray>({ "HTTP/1.1" }));
        }
    }

    void checkWithTshark(const Tshark& tshark, const std::vector<Frame>& frames, const std::vector<Segment>& segments)
    {
        checkPackets(tshark);
        qint64 bytes = 0;
        qint64 inSegments = 0;
        for (const QString& length : tshark.values(QStringLiteral("tcp.len")))
            bytes += length.toLongLong();
        for (const Segment& segment : segments)
            inSegments += segment.bytes.size();
        QCOMPARE(bytes, inSegments);

        using Kind = Frame::Kind;
        const auto status = [](const Frame& frame) { return qint64(frame.status); };
        QCOMPARE(tshark.values(QStringLiteral("http.request.method")).size(), numbers(frames, Kind::HttpRequest, status).size());
        QCOMPARE(sorted(tshark.values(QStringLiteral("http.response.code"))), numbers(frames, Kind::HttpResponse, status));

        QStringList opcodes = tshark.values(QStringLiteral("websocket.opcode"));
        QCOMPARE(sorted(opcodes), numbers(frames, Kind::WebSocketFrame, [](const Frame& frame) { return qint64(frame.opcode); }));
        QStringList lengths;
        for (const char* field : { "websocket.payload_length", "websocket.payload_length_ext_16", "websocket.payload_length_ext_64" })
            lengths += tshark.values(QString::fromLatin1(field));
        lengths.removeAll(QStringLiteral("126")); // these two stand for the length that follows
        lengths.removeAll(QStringLiteral("127"));
        QCOMPARE(sorted(lengths), numbers(frames, Kind::WebSocketFrame, [](const Frame& frame) { return frame.payload; }));

        QCOMPARE(sorted(tshark.values(QStringLiteral("http2.type"))), numbers(frames, Kind::Http2Frame, [](const Frame& frame) { return qint64(frame.type); }));
        QCOMPARE(sorted(tshark.values(QStringLiteral("http2.length"))), numbers(frames, Kind::Http2Frame, [](const Frame& frame) { return frame.bytes - 9; }));
        QCOMPARE(sorted(tshark.values(QStringLiteral("grpc.message_length"))), numbers(frames, Kind::GrpcMessage, [](const Frame& frame) { return frame.payload; }));
    }
};

QTEST_GUILESS_MAIN(TestLiveCapture)
#include "tst_live_capture.moc"
