// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/judging.h"

#include <QMap>

#include <algorithm>

namespace wirewise::probe {

namespace {

QString wordOf(const Trial& trial)
{
    switch (trial.fate) {
    case Fate::Passed:
        return QStringLiteral("passed");
    case Fate::Mute:
        return QStringLiteral("were answered and went silent then");
    case Fate::Answered:
        return QStringLiteral("were answered with %1").arg(trial.status);
    case Fate::Silent:
        return QStringLiteral("got no answer");
    case Fate::Closed:
        return QStringLiteral("were ended without an answer");
    case Fate::Unreachable:
        break;
    }
    return QStringLiteral("found nobody there");
}

} // namespace

Finding notConclusive(const QString& id, const QString& why)
{
    Finding finding;
    finding.id = id;
    finding.text = why;
    return finding;
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QString tally(const QList<Trial>& trials)
{
    QMap<QString, int> counts;
    for (const Trial& trial : trials)
        ++counts[wordOf(trial)];
    QStringList words;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        words << QStringLiteral("%1 %2").arg(it.value()).arg(it.key());
    return QStringLiteral("of %1 trials %2").arg(trials.size()).arg(words.join(QLatin1String(", ")));
}

std::optional<Trial> agreed(const QList<Trial>& trials)
{
    if (trials.isEmpty())
        return {};
    const Trial& first = trials.first();
    const bool same = std::all_of(trials.begin(), trials.end(),
        [&first](const Trial& each) { return each.fate == first.fate && each.status == first.status; });
    return same ? std::optional(first) : std::nullopt;
}

QString duration(double seconds)
{
    return seconds < 1 ? QStringLiteral("%1 ms").arg(seconds * 1000, 0, 'f', 0) : QStringLiteral("%1 s").arg(seconds, 0, 'g', 3);
}

} // namespace wirewise::probe
