// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/figures.h"

#include "core/transports/endpoint_registry.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/resource.h>
#include <unistd.h>

namespace wirewise::transports {

namespace {

qint64 residentBytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = statm.readAll().split(' ');
    return fields.size() > 1 ? fields[1].toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

std::chrono::microseconds processorTime()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return std::chrono::seconds(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + std::chrono::microseconds(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

} // namespace

Figures::Figures(const Clock& clock, int shards)
    : m_clock(clock)
    , m_start(clock.monotonic())
    , m_shards(shards)
{
    for (const EndpointEntry& entry : allEndpoints()) {
        m_entries.push_back(std::make_unique<Entry>());
        m_entries.back()->id = entry.id;
    }
}

EndpointFigures& Figures::of(const TransportId& id)
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto& entry) { return entry->id == id; });
    Q_ASSERT(at != m_entries.end());
    return (*at)->figures;
}

void Figures::noteQueued()
{
    qint64 sum = 0;
    for (const auto& entry : m_entries)
        sum += entry->figures.queuedBytes;
    qint64 most = m_queuedMax;
    while (sum > most && !m_queuedMax.compare_exchange_weak(most, sum)) { }
}

QByteArray Figures::stats(const Feed& feed) const
{
    QJsonObject connections;
    QJsonObject queued;
    QJsonObject events;
    for (const auto& entry : m_entries) {
        connections.insert(entry->id.value(), entry->figures.connections.load());
        queued.insert(entry->id.value(), entry->figures.queuedBytes.load());
        events.insert(entry->id.value(), static_cast<qint64>(entry->figures.events.load()));
    }
    const auto milliseconds = [](auto duration) {
        return static_cast<qint64>(std::chrono::duration_cast<std::chrono::milliseconds>(duration).count());
    };
    return QJsonDocument(QJsonObject {
                             { QStringLiteral("version"), QStringLiteral(WIREWISE_VERSION) },
                             { QStringLiteral("pid"), QCoreApplication::applicationPid() },
                             { QStringLiteral("uptime_ms"), milliseconds(m_clock.monotonic() - m_start) },
                             { QStringLiteral("shards"), m_shards },
                             { QStringLiteral("rss_bytes"), residentBytes() },
                             { QStringLiteral("cpu_ms"), milliseconds(processorTime()) },
                             { QStringLiteral("connections"), connections },
                             { QStringLiteral("queued_bytes"), queued },
                             { QStringLiteral("queued_bytes_max"), m_queuedMax.load() },
                             { QStringLiteral("events"), events },
                             { QStringLiteral("newest"), static_cast<qint64>(feed.newest()) },
                             { QStringLiteral("oldest"), static_cast<qint64>(feed.oldest()) },
                         })
        .toJson(QJsonDocument::Compact);
}

QByteArray Figures::metrics(const Feed& feed) const
{
    QByteArray out;
    const auto family = [&out](const char* name, const char* type, const char* help) {
        out.append("# TYPE ").append(name).append(' ').append(type);
        for (const QByteArray unit : { "bytes", "seconds" })
            if (QByteArrayView(name).endsWith('_' + unit))
                out.append("\n# UNIT ").append(name).append(' ').append(unit);
        out.append("\n# HELP ").append(name).append(' ').append(help).append('\n');
    };
    const auto sample = [&out](const QByteArray& name, const QByteArray& value) {
        out.append(name).append(' ').append(value).append('\n');
    };
    const auto perTransport = [&](const QByteArray& name, auto value) {
        for (const auto& entry : m_entries)
            sample(name + "{transport=\"" + entry->id.value().toLatin1() + "\"}", QByteArray::number(value(entry->figures)));
    };
    family("wirewise_connections", "gauge", "Clients connected now.");
    perTransport("wirewise_connections", [](const EndpointFigures& f) { return f.connections.load(); });
    family("wirewise_queued_bytes", "gauge", "Bytes written to clients and not yet taken by the kernel.");
    perTransport("wirewise_queued_bytes", [](const EndpointFigures& f) { return f.queuedBytes.load(); });
    family("wirewise_events_sent", "counter", "Events handed to clients.");
    perTransport("wirewise_events_sent_total", [](const EndpointFigures& f) { return f.events.load(); });
    family("wirewise_feed_newest", "gauge", "Sequence number of the newest event.");
    sample("wirewise_feed_newest", QByteArray::number(static_cast<qulonglong>(feed.newest())));
    family("wirewise_process_resident_memory_bytes", "gauge", "Resident memory.");
    sample("wirewise_process_resident_memory_bytes", QByteArray::number(residentBytes()));
    family("wirewise_process_cpu_seconds", "counter", "Processor time, user and system.");
    sample("wirewise_process_cpu_seconds_total",
        QByteArray::number(std::chrono::duration<double>(processorTime()).count(), 'f', 6));
    return out.append("# EOF\n");
}

} // namespace wirewise::transports
