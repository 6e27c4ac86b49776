// SPDX-License-Identifier: GPL-3.0-or-later
// Links, times, shares and figures; what a proxy that does nothing must not change.
#include "tests/support/proxy_rig.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace wirewise;
using namespace wirewise::test;
using namespace std::chrono_literals;

class TestFaultProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNothing();
    void passesHalfCloses();
    void passesResets();
    void passesBackpressure_data();
    void passesBackpressure();
    void refusesWhereNobodyListens();
    void holdsAThousandConnections();
    void pointsElsewhere();
    void refusesWhatCannotBeDone();
    void faultsComeAndGoByThemselves();
    void faultsStandInARow();
    void linksAreToldApart();
    void theSameSeedHitsTheSame();
    void cutsOnce();
    void tapsBothDirections();

private:
    static bool echoes(Client& client)
    {
        const qsizetype before = client.received.size();
        client.send("y");
        return eventually([&] { return client.received.size() > before || client.ended; }) && client.received.size() > before;
    }
};

void TestFaultProxy::changesNothing()
{
    ProxyRig rig;
    Client client(rig.port);
    QByteArray bytes;
    for (int i = 0; i < 3'000'000; ++i)
        bytes += static_cast<char>(i * 31 + (i >> 8));
    client.send(bytes);
    QVERIFY(eventually([&] { return client.received.size() >= bytes.size() || client.ended; }, 30s));
    QVERIFY(client.received == bytes);
}

void TestFaultProxy::passesHalfCloses()
{
    ProxyRig rig;
    rig.endpoint.echoes = false;
    Client client(rig.port);
    client.send("question");
    client.endWriting();
    QVERIFY(eventually([&] { return rig.endpoint.last() && rig.endpoint.last()->ended; }));
    QCOMPARE(rig.endpoint.received(), QByteArray("question"));
    QVERIFY(!rig.endpoint.last()->wasReset);
    rig.endpoint.last()->send("answer");
    QVERIFY(eventually([&] { return client.received == "answer"; }));
    QCOMPARE(rig.figures().open, 1);
    rig.endpoint.last()->endWriting();
    QVERIFY(eventually([&] { return client.ended; }));
    QVERIFY(!client.wasReset);
    QVERIFY(eventually([&] { return rig.figures().open == 0; }));
    const wire::LinkFigures expected { 1, 0, 8, 6, 0 };
    QCOMPARE(rig.figures(), expected);
}

void TestFaultProxy::passesResets()
{
    ProxyRig rig;
    Client client(rig.port);
    QVERIFY(echoes(client));
    rig.endpoint.last()->reset();
    QVERIFY(eventually([&] { return client.ended; }));
    QVERIFY(client.wasReset);
    Client other(rig.port);
    QVERIFY(echoes(other));
    other.reset();
    QVERIFY(eventually([&] { return rig.endpoint.last()->ended; }));
    QVERIFY(rig.endpoint.last()->wasReset);
    QCOMPARE(rig.figures().cut, 0);
    QCOMPARE(rig.figures().open, 0);
}

void TestFaultProxy::passesBackpressure_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("none") << QString();
    for (const char* text : { "stall", "latency:60000", "bandwidth:1", "slicer:1,pause=1000000" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

// 64 MiB offered to somebody who does not read: the sender is stopped, the proxy holds about 1 MiB.
void TestFaultProxy::passesBackpressure()
{
    QFETCH(QString, fault);
    ProxyRig rig;
    rig.endpoint.echoes = false;
    rig.endpoint.reads = !fault.isEmpty();
    if (!fault.isEmpty())
        QVERIFY(rig.fault(qPrintable(fault)));
    Client client(rig.port);
    const QByteArray block(1 << 20, 'x');
    for (int i = 0; i < 64; ++i)
        client.send(block);
    qint64 left = -1; // until nothing moves for 400 ms
    while (std::exchange(left, client.unsent()) != client.unsent() || left == 64 << 20)
        eventually([&] { return client.unsent() != left; }, 400ms);
    QVERIFY(client.unsent() > 40 << 20); // the rest is the kernel's
    QVERIFY(!client.ended);
    if (fault == QLatin1String("stall")) {
        rig.heal();
        QVERIFY(eventually([&] { return rig.endpoint.received().size() == 64 << 20; }, 30s));
    }
}

void TestFaultProxy::refusesWhereNobodyListens()
{
    ProxyRig rig;
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const quint16 nobody = gone.serverPort();
    gone.close();
    Client client(rig.link(QStringLiteral("b"), nobody));
    QVERIFY(eventually([&] { return client.ended; }));
    QVERIFY(client.wasReset);
    QCOMPARE(rig.figures(QStringLiteral("b")).cut, 0);
}

void TestFaultProxy::holdsAThousandConnections()
{
    ProxyRig rig;
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 1000; ++i) {
        clients.push_back(std::make_unique<Client>(rig.port));
        clients.back()->send(QByteArray::number(i));
    }
    QVERIFY(eventually([&] {
        for (size_t i = 0; i < clients.size(); ++i)
            if (clients[i]->received != QByteArray::number(static_cast<int>(i)))
                return false;
        return true;
    }, 30s));
    QCOMPARE(rig.figures().open, 1000);
    rig.fault("reset");
    QVERIFY(eventually([&] { return std::all_of(clients.begin(), clients.end(), [](const auto& each) { return each->wasReset; }); }, 30s));
    QCOMPARE(rig.figures().cut, 1000);
    QCOMPARE(rig.figures().open, 0);
}

void TestFaultProxy::pointsElsewhere()
{
    ProxyRig rig;
    Endpoint other;
    Client before(rig.port);
    QVERIFY(echoes(before));
    wire::ProxyCommand command;
    command.what = wire::ProxyCommand::Do::Point;
    command.link = QStringLiteral("a");
    command.to = other.serverPort();
    QVERIFY(rig.take(command).error.isEmpty());
    Client after(rig.port);
    QVERIFY(echoes(after) && echoes(before));
    QCOMPARE(rig.endpoint.peers.size(), 1u);
    QCOMPARE(other.peers.size(), 1u);
}

void TestFaultProxy::refusesWhatCannotBeDone()
{
    ProxyRig rig;
    wire::ProxyCommand command;
    command.what = wire::ProxyCommand::Do::Link;
    command.link = QStringLiteral("a");
    command.to = 1;
    QVERIFY(rig.take(command).error.contains(QLatin1String("is there already")));
    command.what = wire::ProxyCommand::Do::Point;
    command.link = QStringLiteral("b");
    QVERIFY(rig.take(command).error.contains(QLatin1String("no link 'b'")));
    command.what = wire::ProxyCommand::Do::Cut;
    command.links = { QStringLiteral("b") };
    QVERIFY(rig.take(command).error.contains(QLatin1String("no link 'b'")));
    command.what = wire::ProxyCommand::Do::Fault;
    command.fault = wire::standardFault(u"reset");
    QVERIFY(rig.take(command).error.contains(QLatin1String("no link 'b'")));
    command = {};
    command.what = wire::ProxyCommand::Do::Heal;
    command.faultId = 7;
    QVERIFY(rig.take(command).error.contains(QLatin1String("never a fault 7")));
    QVERIFY(rig.news.isEmpty());
}

void TestFaultProxy::faultsComeAndGoByThemselves()
{
    ProxyRig rig;
    const Nanoseconds start = rig.now();
    const int id = rig.fault("down,after=200ms,for=300ms");
    QVERIFY(rig.news.isEmpty());
    Client early(rig.port);
    QVERIFY(echoes(early));
    QVERIFY(eventually([&] { return rig.news.size() >= 3; }));
    QCOMPARE(rig.news[0].what, wire::ProxyNews::What::FaultOn);
    QCOMPARE(rig.news[0].kind, QStringLiteral("down"));
    QVERIFY(milliseconds(rig.news[0].at - start) >= 200 && milliseconds(rig.news[0].at - start) < 300);
    QCOMPARE(rig.news[1].what, wire::ProxyNews::What::Cut);
    QCOMPARE(rig.news[2].what, wire::ProxyNews::What::FaultOff);
    QVERIFY(milliseconds(rig.news[2].at - rig.news[0].at) >= 300);
    QVERIFY(early.ended);
    Client late(rig.port);
    QVERIFY(echoes(late));
    wire::ProxyCommand command; // over already: what was wanted
    command.what = wire::ProxyCommand::Do::Heal;
    command.faultId = id;
    QVERIFY(rig.take(command).error.isEmpty());
    command.faultId = rig.fault("down,after=100ms"); // taken off before it came
    QVERIFY(rig.take(command).error.isEmpty());
    QVERIFY(!eventually([&] { return rig.news.size() > 3; }, 200ms));
}

void TestFaultProxy::faultsStandInARow()
{
    ProxyRig rig;
    rig.fault("latency:100,down");
    const int second = rig.fault("latency:150,down");
    rig.fault("slicer:2,pause=100,down");
    Client client(rig.port);
    Nanoseconds start = rig.now();
    client.send("0123456789");
    QVERIFY(eventually([&] { return client.received == "0123456789"; }));
    QVERIFY(milliseconds(client.times.first() - start) >= 249);
    QVERIFY(client.times.size() >= 2);
    wire::ProxyCommand command; // from the middle
    command.what = wire::ProxyCommand::Do::Heal;
    command.faultId = second;
    client.send("abc");
    rig.take(command);
    start = rig.now();
    client.send("def");
    QVERIFY(eventually([&] { return client.received == "0123456789abcdef"; }));
    QVERIFY(milliseconds(rig.now() - start) >= 99);
    QVERIFY(milliseconds(rig.now() - start) < 249);
}

void TestFaultProxy::linksAreToldApart()
{
    ProxyRig rig;
    const quint16 other = rig.link(QStringLiteral("b"), rig.endpoint.serverPort());
    rig.fault("down", 1, { QStringLiteral("a") });
    Client a(rig.port);
    Client b(other);
    QVERIFY(echoes(b));
    QVERIFY(eventually([&] { return a.ended; }));
    rig.heal();
    rig.fault("down"); // all, with those that come later
    Client late(rig.link(QStringLiteral("c"), rig.endpoint.serverPort()));
    QVERIFY(eventually([&] { return late.ended && b.ended; }));
    QCOMPARE(rig.figures(QStringLiteral("a")).cut, 1);
    QCOMPARE(rig.figures(QStringLiteral("b")).cut, 1);
    QCOMPARE(rig.figures(QStringLiteral("c")).cut, 1);
}

void TestFaultProxy::theSameSeedHitsTheSame()
{
    const auto hit = [](quint64 seed, bool before) {
        ProxyRig rig;
        std::vector<std::unique_ptr<Client>> clients;
        if (!before)
            rig.fault("reset,share=0.3", seed);
        for (int i = 0; i < 200; ++i)
            clients.push_back(std::make_unique<Client>(rig.port));
        eventually([&] { return rig.figures().connections == 200; });
        if (before)
            rig.fault("reset,share=0.3", seed);
        std::set<qint64> numbers;
        for (const wire::ProxyNews& news : std::as_const(rig.news))
            if (news.what == wire::ProxyNews::What::Cut)
                numbers.insert(news.connection);
        return numbers;
    };
    const std::set<qint64> first = hit(7, false);
    QVERIFY(first.size() > 35 && first.size() < 90);
    QVERIFY(hit(7, false) == first);
    QVERIFY(hit(7, true) == first); // whether they come before it or after
    QVERIFY(hit(8, false) != first);
}

void TestFaultProxy::cutsOnce()
{
    ProxyRig rig;
    Client client(rig.port);
    QVERIFY(echoes(client));
    wire::ProxyCommand command;
    command.what = wire::ProxyCommand::Do::Cut;
    QVERIFY(rig.take(command).error.isEmpty());
    QVERIFY(eventually([&] { return client.ended; }));
    QVERIFY(client.wasReset);
    Client another(rig.port);
    QVERIFY(echoes(another));
}

void TestFaultProxy::tapsBothDirections()
{
    ProxyRig rig;
    Client untapped(rig.port);
    QVERIFY(echoes(untapped));
    rig.capture(QStringLiteral("somewhere"));
    rig.fault("latency:50,down");
    const Nanoseconds start = rig.now();
    Client client(rig.port);
    client.send("hello");
    QVERIFY(eventually([&] { return client.received == "hello"; }));
    client.endWriting();
    QVERIFY(eventually([&] { return rig.endpoint.last()->ended; }));
    rig.endpoint.last()->endWriting();
    QVERIFY(eventually([&] { return client.ended; }));
    rig.fault("reset");
    rig.capture({});
    Client later(rig.port);
    using Kind = capture::Segment::Kind;
    QList<std::tuple<Kind, quint32, bool, QByteArray>> found;
    for (const capture::Segment& segment : std::as_const(rig.segments))
        found.emplaceBack(segment.kind, segment.connection, segment.up, segment.bytes);
    const QList<std::tuple<Kind, quint32, bool, QByteArray>> expected { { Kind::Open, 2, true, {} }, { Kind::Data, 2, true, "hello" },
        { Kind::Data, 2, false, "hello" }, { Kind::End, 2, true, {} }, { Kind::End, 2, false, {} }, { Kind::Reset, 1, false, {} } };
    QVERIFY(found == expected);
    QVERIFY(milliseconds(rig.segments[2].at - start) < 45); // before the fault touched it
    QCOMPARE(rig.segments[1].serverPort, rig.endpoint.serverPort());
    QVERIFY(rig.segments[1].clientPort != 0 && rig.segments[1].wall > 0ms);
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_fault_proxy.moc"
