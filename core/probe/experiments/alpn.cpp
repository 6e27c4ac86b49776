// SPDX-License-Identifier: GPL-3.0-or-later
// Is HTTP/2 agreed on within TLS (RFC 7301, RFC 9113, 3.2)? That server's gRPC port takes nothing else, so another
// choice is somebody's on the way.
#include "core/probe/experiments/bench.h"
#include "core/probe/experiments/line.h"
#include "core/probe/judge.h"

#include <algorithm>

namespace wirewise::probe {

namespace {

Finding run(Bench& bench)
{
    const QString id = QStringLiteral("http2_alpn");
    if (!bench.path().tls)
        return notConclusive(id, Told(QT_TRANSLATE_NOOP("told", "That server speaks no TLS, so nothing is agreed on; start it with --tls.")));
    if (bench.path().grpc == 0)
        return notConclusive(id, Told(QT_TRANSLATE_NOOP("told", "That server's gRPC port is not known.")));
    const Nanoseconds began = bench.now();
    std::vector<std::unique_ptr<Line>> lines;
    for (int i = 0; i < repeats; ++i)
        lines.push_back(std::make_unique<Line>(bench.path(), bench.path().grpc, [](const QByteArray&) { }, QList<QByteArray> { "h2", "http/1.1" }));
    bench.waitUntil([&] { return std::all_of(lines.begin(), lines.end(), [](const auto& each) { return each->wasOpen() || each->isOver(); }); },
        bench.settings().patience);
    QList<Negotiation> trials;
    for (const auto& line : lines) {
        Negotiation trial;
        if (line->wasOpen())
            trial = { line->protocol(), {}, seconds(line->openedAt() - began) * 1000 };
        else
            trial.trouble = line->isOver() ? line->trouble() : Told(QT_TRANSLATE_NOOP("told", "no handshake in time"));
        trials << trial;
    }
    return judgeAlpn(trials);
}

} // namespace

Experiment alpnExperiment()
{
    return { "http2_alpn", run, [](const Settings& settings) { return settings.path.tls ? 0.5 : 0.0; } };
}

} // namespace wirewise::probe
