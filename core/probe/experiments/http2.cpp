// SPDX-License-Identifier: GPL-3.0-or-later
// Does a connection that begins with HTTP/2 (RFC 9113, 3.4) reach that server? It says so by acknowledging our PING;
// its SETTINGS alone it sends unasked. Control: a connection on which we say nothing, which must stand longer: what ends
// all connections may wait for their first byte, or a moment.
#include "core/probe/experiments/bench.h"
#include "core/probe/experiments/line.h"
#include "core/probe/judge.h"

#include <QtEndian>

#include <algorithm>

namespace wirewise::probe {

namespace {

constexpr qsizetype frameHead = 9; // RFC 9113, 4.1
constexpr int pingType = 6;
constexpr int ackFlag = 1;
constexpr qsizetype opaque = 8;
constexpr std::chrono::milliseconds standsLonger { 250 };

class Preface
{
public:
    explicit Preface(Bench& bench)
        : m_word(opaque, '\0')
        , line(bench.path(), bench.path().grpc, [this](const QByteArray& bytes) { m_received += bytes; read(); })
    {
        qToBigEndian<quint64>(bench.random().next(), m_word.data());
        const QByteArray settings("\x00\x00\x00\x04\x00\x00\x00\x00\x00", frameHead);
        const QByteArray ping("\x00\x00\x08\x06\x00\x00\x00\x00\x00", frameHead);
        line.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + settings + ping + m_word);
    }

    bool isDecided() const { return acknowledged.count() > 0 || line.isOver() || status > 0; }

    Trial seen(Nanoseconds began) const
    {
        if (acknowledged.count() > 0)
            return { Fate::Passed, 0, seconds(acknowledged - began) * 1000 };
        if (!line.wasOpen())
            return { Fate::Unreachable, 0, 0 };
        if (status > 0)
            return { Fate::Answered, status, 0 };
        return { line.isOver() ? Fate::Closed : Fate::Silent, 0, 0 };
    }

private:
    // That server's SETTINGS may be through before a hop on the way answers.
    void read()
    {
        while (m_received.size() >= frameHead) {
            if (m_received.startsWith("HTTP/1")) {
                status = m_received.size() >= 12 ? m_received.mid(9, 3).toInt() : 0;
                return;
            }
            const auto byte = [this](qsizetype i) { return static_cast<unsigned char>(m_received[i]); };
            const qsizetype length = (byte(0) << 16) + (byte(1) << 8) + byte(2);
            if (m_received.size() < frameHead + length)
                return;
            if (byte(3) == pingType && (byte(4) & ackFlag) != 0 && m_received.mid(frameHead, length) == m_word)
                acknowledged = SystemClock().monotonic();
            m_received.remove(0, frameHead + length);
        }
    }

    QByteArray m_word;
    QByteArray m_received;

public:
    Nanoseconds acknowledged { 0 };
    int status = 0; // of an answer in HTTP/1
    Line line; // last: it speaks to the others
};

Finding run(Bench& bench)
{
    const QString id = QStringLiteral("http2_prior_knowledge");
    if (bench.path().grpc == 0)
        return notConclusive(id, Told(QT_TRANSLATE_NOOP("told", "That server's gRPC port is not known.")));
    if (bench.path().tls)
        return notConclusive(id, Told(QT_TRANSLATE_NOOP("told", "That server speaks TLS, where HTTP/2 is agreed on by ALPN.")));
    const Line silent(bench.path(), bench.path().grpc, [](const QByteArray&) { });
    if (!bench.waitUntil([&silent] { return silent.wasOpen() || silent.isOver(); }, bench.settings().patience) || !silent.wasOpen())
        return notConclusive(id, Told(QT_TRANSLATE_NOOP("told", "Nobody answers at that port: %1."))
            .with(silent.isOver() ? silent.trouble() : Told(QT_TRANSLATE_NOOP("told", "no connection in time"))));
    const Nanoseconds began = bench.now();
    std::vector<std::unique_ptr<Preface>> all;
    for (int i = 0; i < repeats; ++i)
        all.push_back(std::make_unique<Preface>(bench));
    bench.waitUntil([&] { return std::all_of(all.begin(), all.end(), [](const auto& each) { return each->isDecided(); }); },
        bench.settings().patience);
    QList<Trial> trials;
    for (const auto& each : all)
        trials << each->seen(began);
    if (std::any_of(trials.cbegin(), trials.cend(), [](const Trial& each) { return each.fate == Fate::Closed; })) {
        const auto took = std::chrono::ceil<std::chrono::milliseconds>(bench.now() - began);
        bench.waitUntil([&silent] { return silent.isOver(); }, std::max(standsLonger, std::min(3 * took, bench.settings().patience)));
    }
    return judgeHttp2({ 0, silent.isOver() ? silent.trouble() : Told() }, trials);
}

} // namespace

Experiment http2Experiment()
{
    return { "http2_prior_knowledge", run, [](const Settings&) { return 0.5; } };
}

} // namespace wirewise::probe
