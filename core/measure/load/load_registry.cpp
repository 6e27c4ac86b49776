// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/load/load_registry.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace wirewise::measure {

namespace {

QList<LoadFile> filesIn(const QString& folder)
{
    QList<LoadFile> files;
    const QDir dir(folder);
    const QStringList names = dir.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.append({ name, file.readAll() });
    }
    return files;
}

} // namespace

std::vector<LoadExporter> loadExporters()
{
    return { makeArtilleryLoad(), makeK6Load() };
}

Result<QList<LoadFile>> scriptsOf(const LoadExporter& exporter, const LoadPlan& plan)
{
    const QString root = QStringLiteral(":/load/") + exporter.id;
    const QList<LoadFile> own = filesIn(root + u'/' + plan.transport.value());
    if (own.isEmpty())
        return Error { Error::Kind::Input, QStringLiteral("%1 has no load for '%2', expected one of: %3")
            .arg(exporter.title, plan.transport.value(),
                [&] {
                    QStringList known = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
                    known.removeAll(QStringLiteral("common"));
                    return known.join(QLatin1String(", "));
                }()), {} };
    return filesIn(root + QStringLiteral("/common")) + own
        + QList<LoadFile> { { QStringLiteral("plan.json"), QJsonDocument(plan.toJson()).toJson() } };
}

QString inWords(const LoadPlan& plan, const LoadExporter& exporter, QLatin1String mark)
{
    const Workload& workload = plan.workload;
    const QString kind = workload.kind == QLatin1String("json") ? QStringLiteral("JSON") : workload.kind;
    QStringList lines {
        QStringLiteral("Wirewise load for %1: %2, %3 client(s), %4").arg(exporter.title,
            plan.mode.isEmpty() ? plan.transport.value() : plan.transport.value() + u' ' + plan.mode).arg(workload.clients)
            .arg(workload.up ? QStringLiteral("each sending %1 events a second").arg(workload.rate)
                             : QStringLiteral("%1 events a second to each").arg(workload.rate)),
        QStringLiteral("of %1 bytes of %2, for %3 s: every client is to see %4 events.").arg(workload.size).arg(kind)
            .arg(static_cast<double>(plan.duration().count()) / 1000).arg(plan.events()),
        {},
        QStringLiteral("Start the server and the load with the same WIREWISE_TOKEN in the environment:"),
        QStringLiteral("  wirewise-server --http 8080 --websocket 8081 --grpc 8082 --max-connections %1").arg(3 * workload.clients + 16),
        QStringLiteral("  ") + exporter.run,
    };
    for (QString& line : lines)
        line = line.isEmpty() ? QString(mark) : mark + u' ' + line;
    return lines.join(u'\n') + u'\n';
}

Result<QStringList> saveLoad(const LoadExporter& exporter, const LoadPlan& plan, const QString& folder)
{
    const auto files = exporter.write(plan);
    if (!files)
        return files.error();
    if (!QDir().mkpath(folder))
        return Error { Error::Kind::Input, QStringLiteral("cannot make this folder"), folder };
    QStringList names;
    for (const LoadFile& each : *files) {
        QSaveFile file(QDir(folder).filePath(each.name));
        if (!file.open(QIODevice::WriteOnly) || file.write(each.content) != each.content.size() || !file.commit())
            return Error { Error::Kind::Input, file.errorString(), file.fileName() };
        names << each.name;
    }
    return names;
}

} // namespace wirewise::measure
