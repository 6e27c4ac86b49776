// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/run_summary.h"

#include <QJsonArray>

namespace wirewise::measure {

namespace {

double ms(Nanoseconds t)
{
    return static_cast<double>(t.count()) / 1e6;
}

QJsonObject latencyJson(const LatencyHistogram& latency)
{
    return {
        { QStringLiteral("p50"), ms(latency.percentile(50)) },
        { QStringLiteral("p90"), ms(latency.percentile(90)) },
        { QStringLiteral("p99"), ms(latency.percentile(99)) },
        { QStringLiteral("p999"), ms(latency.percentile(99.9)) },
        { QStringLiteral("max"), ms(latency.max()) },
    };
}

QJsonObject workloadJson(const Workload& w)
{
    QJsonObject object {
        { QStringLiteral("rate"), w.rate },
        { QStringLiteral("size"), w.size },
        { QStringLiteral("kind"), w.kind },
        { QStringLiteral("clients"), w.clients },
        { QStringLiteral("direction"), w.up ? QStringLiteral("up") : QStringLiteral("down") },
    };
    if (w.count)
        object.insert(QStringLiteral("count"), *w.count);
    if (w.duration)
        object.insert(QStringLiteral("duration_ms"), static_cast<qint64>(w.duration->count()));
    return object;
}

} // namespace

QJsonObject RunSummary::toJson() const
{
    QJsonArray back;
    for (const Reconnect& r : reconnects)
        back.append(QJsonObject {
            { QStringLiteral("at_ms"), static_cast<qint64>(r.at.count()) },
            { QStringLiteral("after_ms"), static_cast<qint64>(r.after.count()) },
            { QStringLiteral("missed"), r.missed },
            { QStringLiteral("replayed"), r.replayed },
        });
    const double perMessage
        = received > 0 ? static_cast<double>(wire.in + wire.out) / static_cast<double>(received) : 0.0;
    return {
        { QStringLiteral("transport"), transport.value() },
        { QStringLiteral("mode"), mode.isEmpty() ? QJsonValue() : QJsonValue(mode) },
        { QStringLiteral("workload"), workloadJson(workload) },
        { QStringLiteral("faults"), QJsonArray::fromStringList(faults) },
        { QStringLiteral("through_proxy"), throughProxy },
        { QStringLiteral("tls"), tls },
        { QStringLiteral("seed"), static_cast<qint64>(seed) },
        { QStringLiteral("connect_ms"), static_cast<qint64>(connect.count()) },
        { QStringLiteral("connected"), connected },
        { QStringLiteral("sent"), sent },
        { QStringLiteral("received"), received },
        { QStringLiteral("lost"), lost },
        { QStringLiteral("repeated"), repeated },
        { QStringLiteral("out_of_order"), outOfOrder },
        { QStringLiteral("latency_ms"), latencyJson(latency) },
        { QStringLiteral("rate_per_s"), ratePerSecond },
        { QStringLiteral("wire"),
            QJsonObject {
                { QStringLiteral("bytes_in"), wire.in },
                { QStringLiteral("bytes_out"), wire.out },
                { QStringLiteral("bytes_per_message"), tellsBytesPerMessage() ? QJsonValue(perMessage) : QJsonValue() },
                { QStringLiteral("connections"), wire.connections },
            } },
        { QStringLiteral("reconnects"), back },
        { QStringLiteral("server"),
            QJsonObject {
                { QStringLiteral("rss_bytes"), server.rssBytes },
                { QStringLiteral("rss_per_connection"), server.rssPerConnection },
                { QStringLiteral("cpu_ms"), server.cpuMs },
                { QStringLiteral("queued_bytes_max"), server.queuedBytesMax },
            } },
        { QStringLiteral("ended"),
            QJsonObject {
                { QStringLiteral("by"), ended.by },
                { QStringLiteral("code"), ended.code },
                { QStringLiteral("reason"), ended.reason },
                { QStringLiteral("text"), ended.text },
            } },
    };
}

} // namespace wirewise::measure
