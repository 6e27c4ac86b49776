// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/load/load_plan.h"

#include <algorithm>
#include <cmath>

namespace wirewise::measure {

namespace {

double seconds(std::chrono::milliseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

} // namespace

std::chrono::milliseconds LoadPlan::duration() const
{
    if (!workload.count)
        return workload.duration.value_or(usualDuration);
    const std::chrono::milliseconds byCount(std::llround(std::ceil(static_cast<double>(*workload.count) * 1000 / workload.rate)));
    return std::min(byCount, workload.duration.value_or(byCount));
}

qint64 LoadPlan::events() const
{
    const qint64 made = std::max<qint64>(1, std::llround(workload.rate * seconds(duration())));
    const qint64 each = workload.count ? std::min(made, *workload.count) : made;
    return workload.up ? each * workload.clients : each;
}

QJsonObject LoadPlan::toJson() const
{
    return {
        { QStringLiteral("transport"), transport.value() },
        { QStringLiteral("mode"), mode },
        { QStringLiteral("endpoint"), endpoint.toString(QUrl::FullyEncoded) },
        { QStringLiteral("server"), server.toString(QUrl::FullyEncoded) },
        { QStringLiteral("direction"), workload.up ? QStringLiteral("up") : QStringLiteral("down") },
        { QStringLiteral("rate"), workload.rate },
        { QStringLiteral("size"), workload.size },
        { QStringLiteral("kind"), workload.kind },
        { QStringLiteral("clients"), workload.clients },
        { QStringLiteral("seconds"), seconds(duration()) },
        { QStringLiteral("total"), events() },
        { QStringLiteral("interval"), seconds(interval) },
        { QStringLiteral("hold"), seconds(hold) },
    };
}

} // namespace wirewise::measure
