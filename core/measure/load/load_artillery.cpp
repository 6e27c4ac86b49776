// SPDX-License-Identifier: GPL-3.0-or-later
// Artillery 2 (artillery.io/docs/reference/test-script): WebSocket and polling by its own engines, the rest by the
// functions in processor.js.
#include "core/measure/load/load_registry.h"

#include <algorithm>

namespace wirewise::measure {

namespace {

constexpr int arrivalsASecond = 50;

// Its ws engine takes only ws as a target, its http engine only http.
QString targetOf(const LoadPlan& plan)
{
    const bool known = plan.endpoint.scheme().startsWith(QLatin1String("ws")) || plan.endpoint.scheme().startsWith(QLatin1String("http"));
    return (known ? plan.endpoint : plan.server).toString(QUrl::FullyEncoded);
}

QByteArray testScript(const LoadPlan& plan, const LoadExporter& exporter, const QByteArray& scenarios)
{
    const int clients = plan.workload.clients;
    const int arrival = std::max(1, (clients + arrivalsASecond - 1) / arrivalsASecond);
    const qint64 patience = (plan.hold.count() + 10'000) / 1000;
    const QString config = QStringLiteral("config:\n"
                                          "  target: \"%1\"\n"
                                          "  processor: ./processor.js\n"
                                          "  phases:\n"
                                          "    - name: clients arrive\n"
                                          "      duration: %2\n"
                                          "      arrivalCount: %3\n"
                                          "  http:\n"
                                          "    timeout: %4\n"
                                          "before:\n"
                                          "  flow:\n"
                                          "    - function: prepareFeed\n"
                                          "after:\n"
                                          "  flow:\n"
                                          "    - function: pauseFeed\n")
        .arg(targetOf(plan)).arg(arrival).arg(clients).arg(patience);
    return (inWords(plan, exporter, QLatin1String("#")) + config).toUtf8() + scenarios;
}

Result<QList<LoadFile>> write(const LoadPlan& plan)
{
    const LoadExporter exporter = makeArtilleryLoad();
    const auto scripts = scriptsOf(exporter, plan);
    if (!scripts)
        return scripts.error();
    QList<LoadFile> files = *scripts;
    for (LoadFile& file : files)
        if (file.name == QLatin1String("scenarios.yml"))
            file = { QStringLiteral("artillery.yml"), testScript(plan, exporter, file.content) };
    return files;
}

} // namespace

LoadExporter makeArtilleryLoad()
{
    return { QStringLiteral("artillery"), QStringLiteral("Artillery"), write, QStringLiteral("npx artillery@2 run artillery.yml") };
}

} // namespace wirewise::measure
