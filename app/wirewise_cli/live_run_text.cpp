// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/live_run.h"

#include "app/wirewise_cli/text_layout.h"
#include "core/base/escape.h"

#include <QLocale>

namespace wirewise::cli {

namespace {

QString milliseconds(Nanoseconds t)
{
    return QString::number(static_cast<double>(t.count()) / 1e6, 'f', 2);
}

QString grouped(qint64 n)
{
    return QLocale(QLocale::English).toString(n);
}

double bytesPerMessage(const measure::RunSummary& summary)
{
    return summary.received > 0
        ? static_cast<double>(summary.wire.in + summary.wire.out) / static_cast<double>(summary.received) : 0;
}

} // namespace

void printSummary(Io& io, const measure::RunSummary& summary)
{
    const measure::Workload& workload = summary.workload;
    const auto row = [&io](QStringView name, const QString& text) {
        io.printLine(QStringLiteral("  %1  %2").arg(io.inked(Ink::Faint, name.toString().leftJustified(10)), text));
    };
    io.printLine(QStringLiteral("%1%2  %3/s  %4 B %5  %6 client(s)  seed %7")
        .arg(io.inked(Ink::Strong, summary.transport.value()),
            summary.mode.isEmpty() ? QString() : QString(u' ' + summary.mode))
        .arg(workload.rate).arg(grouped(workload.size), workload.kind).arg(workload.clients).arg(summary.seed));
    if (summary.tls)
        row(u"tls", QStringLiteral("yes, its handshakes and records are in the figures"));
    if (!summary.faults.isEmpty())
        row(u"faults", summary.faults.join(QLatin1String("  ")));
    row(u"events", QStringLiteral("%1 sent, %2 received, %3, %4 repeated, %5 out of order")
        .arg(grouped(summary.sent), grouped(summary.received),
            io.inked(summary.lost > 0 ? Ink::Bad : Ink::Good, QStringLiteral("%1 lost").arg(summary.lost)))
        .arg(summary.repeated).arg(summary.outOfOrder));
    const measure::LatencyHistogram& delay = summary.latency;
    row(u"delay", QStringLiteral("p50 %1  p90 %2  p99 %3  p99.9 %4  max %5 ms").arg(milliseconds(delay.percentile(50)),
        milliseconds(delay.percentile(90)), milliseconds(delay.percentile(99)), milliseconds(delay.percentile(99.9)),
        milliseconds(delay.max())));
    row(u"", io.inked(Ink::Faint, QStringLiteral("measured from due %1 on CLOCK_MONOTONIC, %2 samples%3")
        .arg(workload.up ? QStringLiteral("at the client until the feed brought it back to it") : QStringLiteral("to shown")).arg(delay.count())
        .arg(summary.throughProxy ? QStringLiteral(", through the fault proxy") : QString())));
    if (delay.clamped() > 0)
        row(u"", QStringLiteral("%1 delays above 60 s count as 60 s").arg(delay.clamped()));
    if (summary.wire.countsAll(summary.connected))
        row(u"wire", QStringLiteral("%1 B in, %2 B out, %3%4 TCP connection(s)").arg(grouped(summary.wire.in), grouped(summary.wire.out),
            summary.tellsBytesPerMessage() ? QStringLiteral("%1 B a message, ").arg(bytesPerMessage(summary), 0, 'f', 0) : QString())
            .arg(summary.wire.connections));
    else
        row(u"wire", QStringLiteral("counted on %1 of %2 connections only: too few open files allowed (ulimit -n)")
            .arg(grouped(summary.wire.connections), grouped(summary.connected)));
    row(u"rate", QStringLiteral("%1/s received, connected in %2 ms").arg(summary.ratePerSecond, 0, 'f', 1).arg(summary.connect.count()));
    row(u"server", QStringLiteral("%1 KiB resident, %2, %3 ms processor").arg(grouped(summary.server.rssBytes / 1024),
        summary.server.rssPerConnection > 0 ? QStringLiteral("%1 B a connection").arg(grouped(summary.server.rssPerConnection))
                                            : QStringLiteral("too few clients to tell a connection's share"))
        .arg(summary.server.cpuMs));
    for (const measure::Reconnect& back : summary.reconnects)
        row(u"reconnect", QStringLiteral("lost at %1 ms, back after %2 ms, %3 replayed, %4 missed")
            .arg(back.at.count()).arg(back.after.count()).arg(back.replayed).arg(back.missed));
    row(u"ended", QStringLiteral("by the %1 (%2): %3").arg(summary.ended.by).arg(summary.ended.code)
        .arg(escapedForTerminal(summary.ended.text)));
}

void printWire(Io& io, const capture::WireReport& report)
{
    for (const auto& [way, kinds] : { std::pair(QStringLiteral("down"), &report.down), { QStringLiteral("up"), &report.up } })
        for (auto it = kinds->begin(); it != kinds->end(); ++it)
            io.printLine(QStringLiteral("  %1  %2 %3  %4 B each, %5 B of them around the payload").arg(io.inked(Ink::Faint, (QStringLiteral("tap ") + way).leftJustified(10)),
                grouped(it->frames).rightJustified(6), it.key().leftJustified(20))
                .arg(static_cast<double>(it->bytes) / static_cast<double>(it->frames), 0, 'f', 1)
                .arg(static_cast<double>(it->bytes - it->payload) / static_cast<double>(it->frames), 0, 'f', 1));
}

void printTable(Io& io, const QList<LiveLane>& lanes)
{
    QList<QStringList> rows;
    for (const LiveLane& lane : lanes) {
        const measure::RunSummary& summary = lane.summary;
        const auto& delay = summary.latency;
        rows.append({ lane.choice.name(), milliseconds(delay.percentile(50)), milliseconds(delay.percentile(95)),
            milliseconds(delay.percentile(99)), milliseconds(delay.max()), grouped(summary.received), grouped(summary.lost),
            grouped(summary.repeated), summary.tellsBytesPerMessage() ? QString::number(bytesPerMessage(summary), 'f', 0) : QStringLiteral("-"), grouped(summary.wire.connections),
            grouped(summary.reconnects.size()), QString::number(summary.connect.count()) });
    }
    const QStringList head { QStringLiteral("transport"), QStringLiteral("p50 ms"), QStringLiteral("p95"), QStringLiteral("p99"),
        QStringLiteral("max"), QStringLiteral("received"), QStringLiteral("lost"), QStringLiteral("repeated"),
        QStringLiteral("B/message"), QStringLiteral("TCP"), QStringLiteral("cuts"), QStringLiteral("connect ms") };
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < head.size(); ++column) {
        qsizetype width = head[column].size();
        for (const QStringList& row : rows)
            width = std::max(width, row[column].size());
        widths.append(width);
    }
    const auto line = [&widths](const QStringList& cells) {
        QString text = cells.first().leftJustified(widths.first());
        for (qsizetype column = 1; column < cells.size(); ++column)
            text += QStringLiteral("  ") + cells[column].rightJustified(widths[column]);
        return text;
    };
    io.printLine(io.inked(Ink::Faint, line(head)));
    for (qsizetype i = 0; i < rows.size(); ++i)
        io.printLine(lanes[i].summary.lost > 0 ? io.inked(Ink::Bad, line(rows[i])) : line(rows[i]));
}

} // namespace wirewise::cli
