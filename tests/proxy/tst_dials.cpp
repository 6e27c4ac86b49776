// SPDX-License-Identifier: GPL-3.0-or-later
// The dials of faults.md 7a, each with its measured check there, and what all faults have in common.
#include "tests/support/proxy_rig.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace wirewise;
using namespace wirewise::test;
using namespace std::chrono_literals;

namespace {

// A machine that is busy elsewhere makes late, never early: one good try of three is asked for.
template <typename Measure>
bool within(double least, double most, Measure measure)
{
    for (int i = 0; i < 3; ++i) {
        const double found = measure();
        qInfo("%g of %g..%g", found, least, most);
        if (found < least)
            return false;
        if (found <= most)
            return true;
    }
    return false;
}

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>('a' + (i * 7 + i / 251) % 26);
    return bytes;
}

} // namespace

class TestDials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsFault();
    void everyFaultEndsClean_data();
    void everyFaultEndsClean();
    void latency();
    void latencyOfOneDirection();
    void jitterSpreadsAndRepeats();
    void latencyDelaysTheEnd();
    void bandwidth();
    void slicer();
    void slowClose();
    void reset();
    void resetLater();
    void timeout();
    void blackHole();
    void limitData();
    void down();
    void refusesOnce_data();
    void refusesOnce();
    void halfOpen();
    void stall();

private:
    // Until the echo of one byte more is there.
    static double roundTrip(ProxyRig& rig, Client& client)
    {
        const qsizetype before = client.received.size();
        const Nanoseconds start = rig.now();
        client.send("x");
        return eventually([&] { return client.received.size() > before; }) ? milliseconds(rig.now() - start) : -1;
    }
    static bool echoes(Client& client)
    {
        const qsizetype before = client.received.size();
        client.send("y");
        return eventually([&] { return client.received.size() > before || client.ended; }) && client.received.size() > before;
    }
    static double untilEnd(ProxyRig& rig, const Peer& peer, Nanoseconds start)
    {
        Q_UNUSED(rig)
        return eventually([&] { return peer.ended; }) ? milliseconds(peer.endedAt - start) : -1;
    }
};

void TestDials::everyKindHasItsFault()
{
    QCOMPARE(proxy::allFaults().size(), wire::faultCatalogue().size());
    for (const wire::FaultKind& kind : wire::faultCatalogue())
        QVERIFY2(proxy::faultEntry(QString::fromLatin1(kind.id)), kind.id);
    for (const proxy::FaultEntry& entry : proxy::allFaults())
        QVERIFY2(wire::faultKind(QString::fromLatin1(entry.kind)), entry.kind);
    QVERIFY(!proxy::faultEntry(u"nothing"));
}

void TestDials::everyFaultEndsClean_data()
{
    QTest::addColumn<QString>("kind");
    for (const proxy::FaultEntry& entry : proxy::allFaults())
        QTest::newRow(entry.kind) << QString::fromLatin1(entry.kind);
}

// Whatever it does: what arrives is what was sent from its beginning, and a connection that lost some of it is
// closed when the fault ends, never resumed.
void TestDials::everyFaultEndsClean()
{
    QFETCH(QString, kind);
    ProxyRig rig;
    Client before(rig.port);
    QVERIFY(echoes(before));
    QVERIFY(rig.fault(qPrintable(kind)) > 0);
    Client during(rig.port);
    const QByteArray bytes = pattern(3000);
    before.send(bytes);
    during.send(bytes);
    eventually([&] { return (before.received.size() > 3000 || before.ended) && (during.received.size() == 3000 || during.ended); }, 300ms);
    rig.heal();
    QVERIFY(eventually([&] { return (before.received.size() > 3000 || before.ended) && (during.received.size() == 3000 || during.ended); }));
    QVERIFY(("y" + bytes).startsWith(before.received));
    QVERIFY(bytes.startsWith(during.received));
    QVERIFY(before.ended || echoes(before));
    QVERIFY(during.ended || echoes(during));
    Client after(rig.port);
    QVERIFY(echoes(after));
    QCOMPARE(rig.news.first().what, wire::ProxyNews::What::FaultOn);
    QCOMPARE(rig.news.last().what, wire::ProxyNews::What::FaultOff);
    QCOMPARE(rig.figures().cut, static_cast<qint64>(rig.news.size() - 2));
}

void TestDials::latency()
{
    ProxyRig rig;
    Client client(rig.port);
    QVERIFY(within(0, 20, [&] { return roundTrip(rig, client); }));
    rig.fault("latency:200,down");
    QVERIFY(within(185, 240, [&] { return roundTrip(rig, client); }));
    rig.heal();
    QVERIFY(within(0, 20, [&] { return roundTrip(rig, client); }));
}

void TestDials::latencyOfOneDirection()
{
    ProxyRig rig;
    rig.endpoint.echoes = false;
    Client client(rig.port);
    client.send("1");
    QVERIFY(eventually([&] { return rig.endpoint.received() == "1"; }));
    rig.fault("latency:300,up");
    Nanoseconds start = rig.now();
    rig.endpoint.last()->send("down");
    QVERIFY(eventually([&] { return client.received == "down"; }));
    QVERIFY(milliseconds(rig.now() - start) < 150);
    start = rig.now();
    client.send("2");
    QVERIFY(eventually([&] { return rig.endpoint.received() == "12"; }));
    QVERIFY(milliseconds(rig.now() - start) >= 299);
}

void TestDials::jitterSpreadsAndRepeats()
{
    const auto delays = [](quint64 seed) {
        ProxyRig rig;
        rig.fault("latency:150,jitter=100,down", seed);
        QList<double> found;
        std::vector<std::unique_ptr<Client>> clients; // each draws its own, all at once
        for (int i = 0; i < 30; ++i)
            clients.push_back(std::make_unique<Client>(rig.port));
        eventually([&] { return rig.endpoint.peers.size() == 30; });
        const Nanoseconds start = rig.now();
        for (const auto& client : clients)
            client->send("x");
        eventually([&] { return std::all_of(clients.begin(), clients.end(), [](const auto& each) { return !each->times.isEmpty(); }); });
        for (const auto& client : clients)
            found << milliseconds(client->times.value(0) - start);
        return found;
    };
    const QList<double> first = delays(5);
    const auto [least, most] = std::minmax_element(first.begin(), first.end());
    QVERIFY2(*most - *least > 90 && *least >= 49, qPrintable(QStringLiteral("%1..%2").arg(*least).arg(*most)));
    const auto distance = [](const QList<double>& a, const QList<double>& b) {
        double sum = 0;
        for (qsizetype i = 0; i < a.size(); ++i)
            sum += std::abs(a[i] - b[i]);
        return sum / static_cast<double>(a.size());
    };
    const QList<double> again = delays(5);
    const QList<double> other = delays(6);
    QVERIFY2(distance(first, again) < 20, qPrintable(QString::number(distance(first, again))));
    QVERIFY2(distance(first, other) > 30, qPrintable(QString::number(distance(first, other))));
}

void TestDials::latencyDelaysTheEnd()
{
    ProxyRig rig;
    rig.fault("latency:100,up");
    Client client(rig.port);
    client.send("last");
    client.endWriting();
    QVERIFY(eventually([&] { return rig.endpoint.last() && rig.endpoint.last()->ended; }));
    QCOMPARE(rig.endpoint.received(), QByteArray("last"));
    rig.endpoint.last()->endWriting();
    QVERIFY(eventually([&] { return client.ended; }));
    QCOMPARE(client.received, QByteArray("last"));
    QVERIFY(!client.wasReset);
    QVERIFY(eventually([&] { return rig.figures().open == 0; }));
    QCOMPARE(rig.figures().cut, 0);
}

void TestDials::bandwidth()
{
    ProxyRig rig;
    rig.fault("bandwidth:100,down");
    const QByteArray bytes = pattern(200'000);
    QVERIFY(within(1600, 2700, [&] {
        Client client(rig.port);
        const Nanoseconds start = rig.now();
        client.send(bytes);
        if (!eventually([&] { return client.received.size() >= bytes.size(); }) || client.received != bytes)
            return -1.0;
        return milliseconds(rig.now() - start);
    }));
}

void TestDials::slicer()
{
    ProxyRig rig;
    rig.fault("slicer:100,variation=50,pause=500,down");
    Client client(rig.port);
    const QByteArray bytes = pattern(5000);
    client.send(bytes);
    QVERIFY(eventually([&] { return client.received.size() >= 5000; }));
    QCOMPARE(client.received, bytes);
    QVERIFY2(client.times.size() >= 20, qPrintable(QString::number(client.times.size())));
    QVERIFY(milliseconds(client.times.last() - client.times.first()) >= 5000 / 150 * 0.5);
}

void TestDials::slowClose()
{
    ProxyRig rig;
    rig.fault("slow_close:800");
    QVERIFY(within(700, 1400, [&] {
        Client client(rig.port);
        if (!echoes(client))
            return -1.0;
        const Nanoseconds start = rig.now();
        rig.endpoint.last()->endWriting();
        return untilEnd(rig, client, start);
    }));
}

void TestDials::reset()
{
    ProxyRig rig;
    Client client(rig.port);
    QVERIFY(echoes(client));
    rig.fault("reset");
    QVERIFY(eventually([&] { return client.ended && rig.endpoint.last()->ended; }));
    QVERIFY(client.wasReset);
    QVERIFY(rig.endpoint.last()->wasReset);
    Client another(rig.port);
    QVERIFY(eventually([&] { return another.ended; }));
    QVERIFY(another.wasReset);
    QCOMPARE(rig.figures().cut, 2);
    QCOMPARE(rig.news.last().connection, 2);
    QCOMPARE(rig.news.last().link, QStringLiteral("a"));
}

void TestDials::resetLater()
{
    ProxyRig rig;
    rig.fault("reset:300");
    QVERIFY(within(290, 450, [&] {
        Client client(rig.port);
        const Nanoseconds start = rig.now();
        if (!echoes(client))
            return -1.0;
        const double after = untilEnd(rig, client, start);
        return client.wasReset ? after : -1.0;
    }));
}

void TestDials::timeout()
{
    ProxyRig rig;
    rig.fault("timeout:700");
    QVERIFY(within(550, 1300, [&] {
        Client client(rig.port);
        const Nanoseconds start = rig.now();
        client.send("hello");
        const double after = untilEnd(rig, client, start);
        return client.received.isEmpty() && !client.wasReset ? after : -1.0;
    }));
}

void TestDials::blackHole()
{
    ProxyRig rig;
    Client client(rig.port);
    QVERIFY(echoes(client));
    rig.fault("timeout:0");
    Client during(rig.port);
    client.send("lost");
    during.send("lost");
    QVERIFY(!eventually([&] { return client.ended || during.ended || client.received.size() > 1; }, 1500ms));
    rig.heal();
    QVERIFY(eventually([&] { return client.ended && during.ended; }));
    QCOMPARE(client.received, QByteArray("y"));
    QVERIFY(during.received.isEmpty());
    QVERIFY(eventually([&] { return rig.endpoint.peers[0]->ended; }));
    QVERIFY(!rig.endpoint.peers[0]->received.contains("lost"));
}

void TestDials::limitData()
{
    ProxyRig rig;
    rig.fault("limit_data:5000,down");
    for (const qsizetype size : { 5000, 20'000 }) {
        Client client(rig.port);
        const QByteArray bytes = pattern(size);
        client.send(bytes);
        QVERIFY(eventually([&] { return client.ended; }));
        QCOMPARE(client.received, bytes.first(5000));
        QVERIFY(!client.wasReset);
    }
    Client client(rig.port);
    client.send(pattern(4999));
    QVERIFY(eventually([&] { return client.received.size() == 4999; }));
    QVERIFY(!eventually([&] { return client.ended; }, 200ms));
}

void TestDials::down()
{
    ProxyRig rig;
    Client old(rig.port);
    QVERIFY(echoes(old));
    rig.fault("down");
    QVERIFY(eventually([&] { return old.ended; }));
    QVERIFY(old.wasReset);
    Client refused(rig.port);
    QVERIFY(eventually([&] { return refused.ended; }));
    QVERIFY(refused.wasReset);
    QCOMPARE(rig.endpoint.peers.size(), 1u); // never heard of it
    rig.heal();
    Client up(rig.port);
    QVERIFY(echoes(up));
}

void TestDials::refusesOnce_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("down") << "down";
    QTest::newRow("reset") << "reset";
    QTest::newRow("block_inbound") << "block_inbound";
    QTest::newRow("nobody listens") << "";
}

// Qt connects a second time, without a word, where it finds a connection reset before it has looked at it.
void TestDials::refusesOnce()
{
    QFETCH(QString, fault);
    ProxyRig rig;
    const quint16 port = rig.link(QStringLiteral("hook"), rig.endpoint.serverPort(), true);
    if (fault.isEmpty())
        rig.endpoint.close();
    else
        rig.fault(qPrintable(fault));
    for (const bool speaks : { true, false }) {
        for (int i = 0; i < 10; ++i) {
            QTcpSocket client;
            QSignalSpy failed(&client, &QTcpSocket::errorOccurred);
            if (speaks)
                QObject::connect(&client, &QTcpSocket::connected, &client, [&client] { client.write("hello"); });
            client.connectToHost(QHostAddress::LocalHost, port);
            QVERIFY(eventually([&] { return !failed.isEmpty(); }));
            QCOMPARE(client.error(), QAbstractSocket::RemoteHostClosedError);
        }
    }
    QCOMPARE(rig.figures(QStringLiteral("hook")).connections, 20);
    QCOMPARE(rig.figures(QStringLiteral("hook")).cut, fault.isEmpty() ? 0 : 20);
    QVERIFY(rig.endpoint.peers.empty());
}

void TestDials::halfOpen()
{
    ProxyRig rig;
    Client idle(rig.port);
    Client active(rig.port);
    Client leaving(rig.port);
    QVERIFY(echoes(idle) && echoes(active) && echoes(leaving));
    rig.fault("half_open");
    Client fresh(rig.port);
    active.send("lost");
    fresh.send("lost");
    leaving.reset();
    QVERIFY(!eventually([&] {
        return idle.ended || active.ended || fresh.ended
            || std::any_of(rig.endpoint.peers.begin(), rig.endpoint.peers.end(), [](const auto& peer) { return peer->ended; });
    }, 500ms));
    rig.heal();
    QVERIFY(eventually([&] { return active.ended && fresh.ended; }));
    QCOMPARE(active.received, QByteArray("y"));
    QVERIFY(echoes(idle)); // lost nothing
    QVERIFY(eventually([&] { return rig.endpoint.peers[2]->ended; }));
}

void TestDials::stall()
{
    ProxyRig rig;
    Client client(rig.port);
    QVERIFY(echoes(client));
    rig.fault("stall,down,for=600ms");
    const QByteArray bytes = pattern(50'000);
    client.send(bytes);
    client.endWriting();
    const Nanoseconds start = rig.now();
    QVERIFY(eventually([&] { return rig.endpoint.received().size() == 50'001; }));
    rig.endpoint.last()->endWriting();
    QVERIFY(eventually([&] { return client.ended; }));
    QCOMPARE(client.received, "y" + bytes);
    QVERIFY(!client.wasReset);
    QVERIFY(milliseconds(client.times[1] - start) >= 550);
    QCOMPARE(rig.figures().cut, 0);
}

QTEST_GUILESS_MAIN(TestDials)
#include "tst_dials.moc"
