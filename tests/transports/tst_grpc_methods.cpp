// SPDX-License-Identifier: GPL-3.0-or-later
// gRPC methods that are not ours, against a foreign server (grpc_shop.py, Debian's python3-grpcio) and the bundled one.
#include "core/transports/grpc/grpc_library.h"
#include "core/transports/grpc/grpc_reflection.h"
#include "core/transports/transport_registry.h"
#include "tests/support/server_program.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace wirewise;
using namespace wirewise::test;
using namespace wirewise::transports;

namespace {

constexpr char protoFile[] = WIREWISE_TEST_DATA "/shop/orders.proto";

class Shop
{
public:
    explicit Shop(const QStringList& options)
    {
        m_process.start(QStringLiteral("/usr/bin/python3"),
            QStringList { QStringLiteral(WIREWISE_TEST_DATA "/../grpc_shop.py"), QStringLiteral(WIREWISE_SHOP_DESCRIPTORS) } + options);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30000)) { }
        port = m_process.readLine().trimmed().toUShort();
    }
    ~Shop()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished();
    }

    quint16 port = 0;

private:
    QProcess m_process;
};

// One call to its end.
struct Call
{
    explicit Call(quint16 port, const QString& method, const QByteArray& request, const QString& proto = {}, const QByteArray& token = {})
        : transport(makeGrpcTransport({}, nullptr))
        , closed(transport.get(), &demo::Transport::closed)
        , opened(transport.get(), &demo::Transport::opened)
    {
        QObject::connect(transport.get(), &demo::Transport::received, transport.get(),
            [this](const demo::Message& message) { messages << QString::fromUtf8(message.data); });
        QObject::connect(transport.get(), &demo::Transport::note, transport.get(), [this](const QString& text) { notes << text; });
        demo::OpenRequest open;
        open.target.url = QUrl(QStringLiteral("grpc://127.0.0.1:%1").arg(port));
        open.target.grpc = { method, proto, request };
        open.target.token = token;
        transport->open(open);
    }

    demo::Closed end()
    {
        if (closed.isEmpty())
            closed.wait(30000);
        return closed.isEmpty() ? demo::Closed() : closed.first().first().value<demo::Closed>();
    }

    std::unique_ptr<demo::Transport> transport;
    QSignalSpy closed;
    QSignalSpy opened;
    QStringList messages;
    QStringList notes;
};

QJsonObject object(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

class TestGrpcMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<Shop>(QStringList { QStringLiteral("--reflection") });
        m_mute = std::make_unique<Shop>(QStringList {});
        QVERIFY(m_shop->port > 0 && m_mute->port > 0);
    }
    void cleanupTestCase()
    {
        m_shop.reset();
        m_mute.reset();
    }

    void allFourKinds_data()
    {
        QTest::addColumn<QString>("proto");
        QTest::newRow("by reflection") << QString();
        QTest::newRow("by a .proto file") << QString::fromLatin1(protoFile);
    }
    void allFourKinds();
    void acceptsUsualSpellings();
    void sendsTheToken();
    void opensWhereNothingComes();
    void readsTheBundledServer();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aWrongMessageIsNotSent();
    void reflectionAsksForWhatIsLacking();
    void hostileReflectionEnds_data();
    void hostileReflectionEnds();

private:
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Shop> m_mute; // without reflection
};

void TestGrpcMethods::allFourKinds()
{
    QFETCH(QString, proto);
    const quint16 port = proto.isEmpty() ? m_shop->port : m_mute->port;

    Call unary(port, QStringLiteral("shop.v1.Orders/Get"), R"({"id": "a"})", proto);
    QCOMPARE(unary.end().ended.code, 0);
    QCOMPARE(unary.messages.size(), 1);
    const QJsonObject order = object(unary.messages.first());
    QCOMPARE(order.value(QLatin1String("id")).toString(), QStringLiteral("a-1"));
    QCOMPARE(order.value(QLatin1String("price")).toObject().value(QLatin1String("cents")).toString(), QStringLiteral("9007199254740993"));
    QCOMPARE(order.value(QLatin1String("placed")).toString(), QStringLiteral("1970-01-02T00:00:00Z"));
    QCOMPARE(order.value(QLatin1String("scan")).toString(), QStringLiteral("AP8="));
    QCOMPARE(unary.opened.size(), 1);
    QVERIFY(unary.end().normal);

    Call stream(port, QStringLiteral("shop.v1.Orders/Watch"), R"({"id": "b", "times": 200})", proto);
    QCOMPARE(stream.end().ended.code, 0);
    QCOMPARE(stream.messages.size(), 200);
    QCOMPARE(object(stream.messages.last()).value(QLatin1String("id")).toString(), QStringLiteral("b-200"));

    Call up(port, QStringLiteral("shop.v1.Orders/Count"), R"({"times": 3})", proto);
    QTRY_COMPARE_WITH_TIMEOUT(up.opened.size(), 1, 20000);
    QCOMPARE(up.transport->send(R"({"times": 4})", wire::PayloadKind::Text), demo::SendOutcome::Sent);
    up.transport->close();
    up.end();
    QCOMPARE(up.messages.size(), 1);
    QCOMPARE(object(up.messages.first()).value(QLatin1String("times")).toInt(), 7);

    Call both(port, QStringLiteral("shop.v1.Orders/Chat"), R"({"id": "c"})", proto);
    QTRY_COMPARE_WITH_TIMEOUT(both.messages.size(), 1, 20000);
    QCOMPARE(both.transport->send(R"({"id": "d"})", wire::PayloadKind::Text), demo::SendOutcome::Sent);
    QTRY_COMPARE_WITH_TIMEOUT(both.messages.size(), 2, 20000);
    both.transport->close();
    QCOMPARE(both.end().ended.by, QStringLiteral("client"));
}

void TestGrpcMethods::acceptsUsualSpellings()
{
    for (const char* name : { "/shop.v1.Orders/Get", "shop.v1.Orders.Get" }) {
        Call call(m_shop->port, QString::fromLatin1(name), R"({"id": "a"})");
        QCOMPARE(call.end().ended.code, 0);
        QCOMPARE(call.messages.size(), 1);
    }
}

void TestGrpcMethods::sendsTheToken()
{
    Call without(m_shop->port, QStringLiteral("shop.v1.Orders/Get"), R"({"id": "secret"})");
    QCOMPARE(without.end().ended.code, 16);
    Call with(m_shop->port, QStringLiteral("shop.v1.Orders/Get"), R"({"id": "secret"})", {}, "open sesame");
    QCOMPARE(with.end().ended.code, 0);
}

// A stream that says nothing for a while is open all the same.
void TestGrpcMethods::opensWhereNothingComes()
{
    Call call(m_shop->port, QStringLiteral("shop.v1.Orders/Watch"), R"({"id": "quiet"})");
    QTRY_COMPARE_WITH_TIMEOUT(call.opened.size(), 1, 20000);
    QVERIFY(call.closed.isEmpty());
    call.transport->close();
    QCOMPARE(call.end().ended.by, QStringLiteral("client"));
}

// Its reflection is the older v1alpha.
void TestGrpcMethods::readsTheBundledServer()
{
    ServerProgram server;
    QVERIFY(server.isReady());
    QCOMPARE(server.withToken("PUT", "/feed", R"({"paused":false,"rate":100,"size":8,"kind":"text"})").status, 200);
    Call call(server.ready.grpc, QStringLiteral("wirewise.v1.Demo/Subscribe"), {});
    QTRY_VERIFY_WITH_TIMEOUT(call.messages.size() > 3, 20000);
    QVERIFY(object(call.messages.first()).contains(QLatin1String("next")));
    QVERIFY(object(call.messages.at(1)).value(QLatin1String("event")).toObject().contains(QLatin1String("payload")));
    call.transport->close();
    call.end();

    Call publish(server.ready.grpc, QStringLiteral("wirewise.v1.Demo/Publish"), R"({"payload": "aGk="})", {}, server.ready.token);
    QCOMPARE(publish.end().ended.text, QStringLiteral("The call was answered."));
    QVERIFY(object(publish.messages.value(0)).contains(QLatin1String("seq")));

    // It lists a service that it cannot describe.
    Call health(server.ready.grpc, QStringLiteral("grpc.health.v1.Health/Check"), {});
    QVERIFY2(health.end().ended.text.contains(QLatin1String("the server's reflection says: Symbol not found.")), qPrintable(health.end().ended.text));
}

void TestGrpcMethods::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("proto");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("said");
    const QString get = QStringLiteral("shop.v1.Orders/Get");
    const QString good = QString::fromLatin1(protoFile);
    const QString data = QStringLiteral(WIREWISE_TEST_DATA);
    QTest::newRow("no method") << QStringLiteral("nothing") << good << QByteArray() << QStringLiteral("expected a method as package.Service/Method");
    QTest::newRow("unknown service") << QStringLiteral("shop.v1.Order/Get") << good << QByteArray() << QStringLiteral("expected one of shop.v1.Orders");
    QTest::newRow("unknown method") << QStringLiteral("shop.v1.Orders/Got") << good << QByteArray() << QStringLiteral("expected one of Get, Watch, Count, Chat");
    QTest::newRow("unknown to reflection") << QStringLiteral("shop.v1.Order/Get") << QString() << QByteArray() << QStringLiteral("expected one of shop.v1.Orders");
    QTest::newRow("no such file") << get << QStringLiteral("/nowhere/x.proto") << QByteArray() << QStringLiteral("/nowhere/x.proto");
    QTest::newRow("a device") << get << QStringLiteral("/dev/zero") << QByteArray() << QStringLiteral("/dev/zero");
    QTest::newRow("no .proto") << get << data + QStringLiteral("/../grpc_shop.py") << QByteArray() << QStringLiteral("grpc_shop.py:1:");
    QTest::newRow("no JSON") << get << good << QByteArray("{id") << QStringLiteral("expected JSON of shop.v1.Wish");
    QTest::newRow("another field") << get << good << QByteArray(R"({"ident": 1})") << QStringLiteral("ident");
}

void TestGrpcMethods::saysWhatIsWrong()
{
    QFETCH(QString, method);
    QFETCH(QString, proto);
    QFETCH(QByteArray, request);
    QFETCH(QString, said);
    Call call(m_shop->port, method, request, proto);
    const demo::Closed closed = call.end();
    QVERIFY2(closed.ended.text.contains(said), qPrintable(closed.ended.text));
    QVERIFY(closed.retry.when == demo::Retry::When::Never);
    QVERIFY(!closed.normal && call.opened.isEmpty());
}

void TestGrpcMethods::aWrongMessageIsNotSent()
{
    Call call(m_shop->port, QStringLiteral("shop.v1.Orders/Chat"), {});
    QTRY_COMPARE_WITH_TIMEOUT(call.opened.size(), 1, 20000);
    QCOMPARE(call.transport->send(R"({"id": 7})", wire::PayloadKind::Text), demo::SendOutcome::Unsupported);
    QCOMPARE(call.notes.size(), 1);
    QVERIFY2(call.notes.first().contains(QLatin1String("expected JSON of shop.v1.Wish")), qPrintable(call.notes.first()));
    QCOMPARE(call.transport->send(R"({"id": "7"})", wire::PayloadKind::Text), demo::SendOutcome::Sent);
    QTRY_COMPARE_WITH_TIMEOUT(call.messages.size(), 1, 20000);

    Call one(m_shop->port, QStringLiteral("shop.v1.Orders/Watch"), R"({"id": "quiet", "times": 1})");
    QTRY_COMPARE_WITH_TIMEOUT(one.messages.size(), 1, 20000);
    QCOMPARE(one.transport->send("{}", wire::PayloadKind::Text), demo::SendOutcome::Unsupported);

    Call mute(m_mute->port, QStringLiteral("shop.v1.Orders/Get"), {});
    QVERIFY2(mute.end().ended.text.contains(QLatin1String("offers no reflection")), qPrintable(mute.end().ended.text));
}

namespace {

// What a server's reflection would send, told by hand.
QByteArray field(int number, const QByteArray& data)
{
    QByteArray length;
    for (qsizetype size = data.size(); length.isEmpty() || size > 0; size >>= 7)
        length += static_cast<char>(size > 127 ? (size & 127) | 128 : size);
    return static_cast<char>(number << 3 | 2) + length + data;
}

QByteArray services(const char* name)
{
    return field(6, field(1, field(1, name)));
}

QByteArray fileNamed(const QByteArray& name, const QByteArrayList& imports)
{
    QByteArray file = field(1, name) + field(2, "p");
    for (const QByteArray& import : imports)
        file += field(3, import);
    return field(4, field(1, file));
}

} // namespace

void TestGrpcMethods::reflectionAsksForWhatIsLacking()
{
    QVERIFY(grpcLibrary().ok());
    GrpcReflection reflection((*grpcLibrary())->protoReader(), QStringLiteral("p.S/M"));
    QCOMPARE(reflection.firstRequest(), field(7, "*"));
    const auto next = [&reflection](const QByteArray& answer) { return *reflection.take(answer); };
    QCOMPARE(next(services("p.S")), field(4, "p.S"));
    QCOMPARE(next(fileNamed("a.proto", { "b.proto", "c.proto", "google/protobuf/any.proto" })), field(3, "b.proto"));
    QCOMPARE(next(fileNamed("b.proto", { "c.proto", "a.proto" })), field(3, "c.proto"));
    QCOMPARE(next(fileNamed("c.proto", {})), std::nullopt);
    QVERIFY(!reflection.method()); // there is no service in any of them, and two import one another
}

void TestGrpcMethods::hostileReflectionEnds_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("times");
    QTest::newRow("no protobuf") << QByteArray("\xff\xff\xff") << 1;
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("an error") << field(7, field(2, "\033[2Jno")) << 1;
    QTest::newRow("another service") << services("q.T") << 1;
    QTest::newRow("a nameless file") << field(4, field(1, field(2, "p"))) << 1;
    QTest::newRow("no file") << field(4, field(1, "\x0a\xff")) << 1;
    QTest::newRow("without end") << QByteArray() << 1000;
    QTest::newRow("too large") << fileNamed("x", { QByteArray(1 << 20, 'i') }) << 20;
}

void TestGrpcMethods::hostileReflectionEnds()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, times);
    GrpcReflection reflection((*grpcLibrary())->protoReader(), QStringLiteral("p.S/M"));
    bool ended = false;
    for (int i = 0; i < times && !ended; ++i) {
        const QByteArray number = QByteArray::number(i);
        ended = !reflection.take(times < 1000 ? answer : fileNamed(number, { QByteArray::number(i + 1) }));
    }
    QVERIFY(ended);
}

QTEST_GUILESS_MAIN(TestGrpcMethods)
#include "tst_grpc_methods.moc"
