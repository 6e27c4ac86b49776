// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/judging.h"

#include <QMap>

#include <algorithm>

namespace wirewise::probe {

namespace {

Told alike(qsizetype times, const Trial& trial)
{
    switch (trial.fate) {
    case Fate::Passed:
        return Told(QT_TRANSLATE_NOOP("told", "%1 passed")).with(times);
    case Fate::Mute:
        return Told(QT_TRANSLATE_NOOP("told", "%1 were answered and went silent then")).with(times);
    case Fate::Answered:
        return Told(QT_TRANSLATE_NOOP("told", "%1 were answered with %2")).with(times, trial.status);
    case Fate::Silent:
        return Told(QT_TRANSLATE_NOOP("told", "%1 got no answer")).with(times);
    case Fate::Closed:
        return Told(QT_TRANSLATE_NOOP("told", "%1 were ended without an answer")).with(times);
    case Fate::Unreachable:
        break;
    }
    return Told(QT_TRANSLATE_NOOP("told", "%1 found nobody there")).with(times);
}

} // namespace

Finding notConclusive(const QString& id, const Told& why)
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

Told tally(const QList<Trial>& trials)
{
    QMap<QString, QList<Trial>> kinds; // by what is said of one
    for (const Trial& trial : trials)
        kinds[alike(1, trial).english()] << trial;
    std::vector<Told> words;
    for (const QList<Trial>& kind : std::as_const(kinds))
        words.push_back(alike(kind.size(), kind.first()));
    return Told(QT_TRANSLATE_NOOP("told", "of %1 trials %2")).with(trials.size(), listed(words));
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

Told duration(double seconds)
{
    return seconds < 1 ? Told(QT_TRANSLATE_NOOP("told", "%1 ms")).with(fixed(seconds * 1000, 0))
                       : Told(QT_TRANSLATE_NOOP("told", "%1 s")).with(QString::number(seconds, 'g', 3));
}

} // namespace wirewise::probe
