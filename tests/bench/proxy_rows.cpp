// SPDX-License-Identifier: GPL-3.0-or-later
// What the fault proxy costs when it does nothing: the raw ping-pong through it beside the direct one.
#include "tests/bench/raw_tcp.h"
#include "tests/bench/rig.h"
#include "tests/bench/rows.h"

#include "core/wire/proxy_line.h"

#include <cstdio>
#include <cstdlib>

namespace wirewise::bench {

namespace {

class ProxyRig
{
public:
    ProxyRig()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-proxy"), {});
        while (!wire::parseReadyLine(line())) { }
    }
    ~ProxyRig()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(5000);
    }

    quint16 link(quint16 to)
    {
        wire::ProxyCommand command;
        command.id = ++m_links;
        command.what = wire::ProxyCommand::Do::Link;
        command.link = QString::number(m_links);
        command.to = to;
        m_process.write(wire::toLine(command));
        const auto answer = wire::parseProxyAnswer(line());
        return answer ? answer->port : 0;
    }

private:
    QByteArray line()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(20000)) {
                std::fprintf(stderr, "the proxy says nothing\n");
                std::exit(3);
            }
        return m_process.readLine();
    }

    QProcess m_process;
    qint64 m_links = 0;
};

// What it adds to a direct round trip, and the whole, each as a ratio to the direct one.
void addRows(std::vector<Row>& rows, int size, const QString& target)
{
    constexpr int repetitions = 9;
    constexpr int n = 3000;
    ProxyRig proxy;
    const RawPeer direct(RawPeer::Role::Echo, size);
    const RawPeer through(RawPeer::Role::Echo, size, [&proxy](quint16 port) { return proxy.link(port); });
    std::vector<double> ratios;
    std::vector<double> figures;
    for (int i = 0; i < repetitions; ++i) {
        const double base = p50(direct.roundTrips(n));
        const double ours = p50(through.roundTrips(n));
        ratios.push_back(ours / base);
        figures.push_back(ours / 1e3);
    }
    const double whole = median(ratios);
    rows.push_back({ QStringLiteral("delay the fault proxy adds to a round trip, %1 B, p50").arg(size), QStringLiteral("raw TCP"),
        median(figures) * (1 - 1 / whole), QStringLiteral("µs"), whole - 1, target });
    rows.push_back({ QStringLiteral("round trip through the fault proxy, %1 B, p50").arg(size), QStringLiteral("raw TCP"), median(figures),
        QStringLiteral("µs"), whole, {} });
}

double throughput()
{
    ProxyRig proxy;
    const RawPeer direct(RawPeer::Role::Source, 65536);
    const RawPeer through(RawPeer::Role::Source, 65536, [&proxy](quint16 port) { return proxy.link(port); });
    std::vector<double> ratios;
    for (int i = 0; i < 5; ++i)
        ratios.push_back(through.throughput(0.5) / direct.throughput(0.5));
    return median(ratios);
}

} // namespace

std::vector<Row> proxyRows()
{
    std::vector<Row> rows;
    pinToOneProcessor();
    addRows(rows, 64, QStringLiteral("2.2"));
    addRows(rows, 1024, {});
    unpin();
    const double ratio = throughput();
    rows.push_back({ QStringLiteral("throughput through the fault proxy"), QStringLiteral("raw 64 KiB writes"), ratio, QStringLiteral("x"), ratio, {} });
    return rows;
}

} // namespace wirewise::bench
