// SPDX-License-Identifier: GPL-3.0-or-later
// Grafana k6 (grafana.com/docs/k6): WebSocket, polling and gRPC by its own modules, SSE by the extension xk6-sse.
#include "core/measure/load/load_registry.h"

namespace wirewise::measure {

namespace {

Result<QList<LoadFile>> write(const LoadPlan& plan)
{
    const LoadExporter exporter = makeK6Load();
    const auto scripts = scriptsOf(exporter, plan);
    if (!scripts)
        return scripts.error();
    QList<LoadFile> files = *scripts;
    for (LoadFile& file : files)
        if (file.name == QLatin1String("script.js"))
            file.content.prepend((inWords(plan, exporter, QLatin1String("//")) + u'\n').toUtf8());
    return files;
}

} // namespace

LoadExporter makeK6Load()
{
    return { QStringLiteral("k6"), QStringLiteral("k6"), write, QStringLiteral("k6 run -e WIREWISE_TOKEN=$WIREWISE_TOKEN script.js") };
}

} // namespace wirewise::measure
