// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/judging.h"

#include <algorithm>

namespace wirewise::probe {

namespace {

constexpr qsizetype widestEdge = 2; // points at which some stood and some did not
constexpr double inTime = 0.9; // of what was asked for: a hold that was answered by that server

double spreadOf(const QList<double>& values)
{
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return values.isEmpty() ? 0 : *most - *least;
}

} // namespace

std::optional<Bracket> bracketOf(const QList<IdlePoint>& points)
{
    qsizetype alive = 0; // so many of the shortest, all of whose connections stood
    while (alive < points.size() && points[alive].dead == 0)
        ++alive;
    qsizetype dead = points.size(); // from here on none stood
    while (dead > 0 && points[dead - 1].alive == 0)
        --dead;
    if (alive == points.size() || dead == points.size() || dead < alive || dead - alive > widestEdge)
        return {};
    return Bracket { alive == 0 ? 0 : points[alive - 1].seconds, points[dead].seconds };
}

Finding judgeIdle(const IdleSeen& seen)
{
    Finding finding = notConclusive(QStringLiteral("idle_cut"), {});
    int connections = 0;
    int dead = 0;
    int told = 0;
    for (const IdlePoint& point : seen.points) {
        connections += point.alive + point.dead;
        dead += point.dead;
        told += point.told;
    }
    finding.figures = { counted("connections", QT_TRANSLATE_NOOP("probe", "Idle connections"), connections), measured("bound_s", QT_TRANSLATE_NOOP("probe", "Looked up to"), "s", seen.bound) };
    if (!seen.trouble.isEmpty()) {
        finding.text = Told(QT_TRANSLATE_NOOP("told", "The connections could not be kept: %1.")).with(seen.trouble);
        return finding;
    }
    if (!seen.trafficLived) {
        finding.text = Told(QT_TRANSLATE_NOOP("told", "A connection with traffic beside them ended, too, so it is not idleness that ends them; see the lifetime."));
        return finding;
    }
    if (dead == 0 && connections > 0) {
        finding.result = QStringLiteral("not_cut");
        finding.text = Told(QT_TRANSLATE_NOOP("told", "None of %1 connections was cut, idle for up to %2.")).with(connections, duration(seen.bound));
        return finding;
    }
    const auto bracket = bracketOf(seen.points);
    if (!bracket) {
        finding.text = Told(QT_TRANSLATE_NOOP("told", "Of %1 idle connections %2 were dead afterwards, shorter and longer idle ones alike: not the same each time."))
                           .with(connections, dead);
        return finding;
    }
    finding.result = QStringLiteral("cut");
    finding.text = Told(QT_TRANSLATE_NOOP("told", "A connection is cut when nothing is said for between %1 and %2, %3; one with traffic beside them stood."))
                       .with(duration(bracket->alive), duration(bracket->dead),
                           told == 0 ? Told(QT_TRANSLATE_NOOP("told", "without a word")) : Told(QT_TRANSLATE_NOOP("told", "by being closed")));
    finding.figures << measured("stands_s", QT_TRANSLATE_NOOP("probe", "Stands when idle for"), "s", bracket->alive)
                    << measured("cut_s", QT_TRANSLATE_NOOP("probe", "Cut when idle for"), "s", bracket->dead);
    return finding;
}

Finding judgeLifetime(const LivesSeen& seen)
{
    Finding finding = notConclusive(QStringLiteral("lifetime"), {});
    finding.figures = { counted("connections", QT_TRANSLATE_NOOP("probe", "Connections with traffic"), static_cast<double>(seen.lives.size())),
        measured("bound_s", QT_TRANSLATE_NOOP("probe", "Looked up to"), "s", seen.bound) };
    if (!seen.trouble.isEmpty() || seen.lives.isEmpty()) {
        finding.text = Told(QT_TRANSLATE_NOOP("told", "The connections could not be kept: %1.")).with(seen.trouble);
        return finding;
    }
    QList<double> ages;
    QList<double> moments;
    for (const Life& life : seen.lives) {
        if (life.cut) {
            ages << life.ended - life.began;
            moments << life.ended;
        }
    }
    if (ages.isEmpty()) {
        finding.result = QStringLiteral("not_cut");
        finding.text = Told(QT_TRANSLATE_NOOP("told", "None of %1 connections with traffic was cut within %2.")).with(seen.lives.size(), duration(seen.bound));
        return finding;
    }
    if (ages.size() < seen.lives.size()) {
        finding.text = Told(QT_TRANSLATE_NOOP("told", "Of %1 connections with traffic %2 were cut and the others not: not the same each time."))
                           .with(seen.lives.size(), ages.size());
        return finding;
    }
    // They began one after another: an age shows as ages that agree, an event on the way as moments that do.
    if (spreadOf(moments) <= spreadOf(ages)) {
        finding.text = Told(QT_TRANSLATE_NOOP("told", "All connections ended at about the same moment, at different ages: something happened, no age was reached."));
        return finding;
    }
    finding.result = QStringLiteral("cut");
    finding.text = Told(QT_TRANSLATE_NOOP("told", "All of %1 connections with traffic were cut at the age of about %2.")).with(ages.size(), duration(median(ages)));
    finding.figures << measured("cut_s", QT_TRANSLATE_NOOP("probe", "Cut at the age of"), "s", median(ages));
    return finding;
}

Finding judgeLongPoll(const HoldsSeen& seen)
{
    Finding finding = notConclusive(QStringLiteral("long_poll"), {});
    finding.figures = { counted("requests", QT_TRANSLATE_NOOP("probe", "Held requests"), static_cast<double>(seen.holds.size())) };
    if (!seen.trouble.isEmpty() || seen.holds.isEmpty()) {
        finding.text = Told(QT_TRANSLATE_NOOP("told", "No request could be held: %1.")).with(seen.trouble);
        return finding;
    }
    qsizetype held = 0;
    QList<double> cuts;
    for (const Hold& hold : seen.holds) {
        const bool answered = hold.status >= 200 && hold.status < 400;
        held += answered && hold.took >= inTime * hold.asked;
        if (!answered)
            cuts << hold.took;
    }
    const Told asked = duration(seen.holds.first().asked);
    finding.figures << measured("hold_s", QT_TRANSLATE_NOOP("probe", "Held for, as asked"), "s", seen.holds.first().asked);
    if (held == seen.holds.size()) {
        finding.result = QStringLiteral("held");
        finding.text = Told(QT_TRANSLATE_NOOP("told", "All of %1 requests were answered after the %2 they were to be held for.")).with(held, asked);
    } else if (cuts.size() == seen.holds.size()) {
        finding.result = QStringLiteral("cut");
        finding.text = Told(QT_TRANSLATE_NOOP("told", "All of %1 requests that were to be held for %2 ended without their answer after about %3 (%4)."))
                           .with(cuts.size(), asked, duration(median(cuts)),
                               seen.holds.first().status == 0 ? Told(QT_TRANSLATE_NOOP("told", "no answer")) : Told(QT_TRANSLATE_NOOP("told", "status %1")).with(seen.holds.first().status));
        finding.figures << measured("cut_s", QT_TRANSLATE_NOOP("probe", "Cut after"), "s", median(cuts));
    } else {
        finding.text = Told(QT_TRANSLATE_NOOP("told", "Of %1 requests that were to be held for %2, %3 were answered in time and %4 ended without an answer."))
                           .with(seen.holds.size(), asked, held, cuts.size());
    }
    return finding;
}

Finding judgeInbound(const DeliveriesSeen& seen)
{
    Finding finding = notConclusive(QStringLiteral("inbound"), {});
    if (!seen.trouble.isEmpty() || seen.deliveries.isEmpty()) {
        finding.text = seen.trouble.isEmpty() ? Told(QT_TRANSLATE_NOOP("told", "No webhook was registered.")) : seen.trouble;
        return finding;
    }
    finding.figures = { counted("webhooks", QT_TRANSLATE_NOOP("probe", "Webhooks registered"), static_cast<double>(seen.deliveries.size())) };
    const auto count = [&seen](auto is) { return std::count_if(seen.deliveries.begin(), seen.deliveries.end(), is); };
    const auto all = seen.deliveries.size();
    const auto arrived = count([](const Delivery& each) { return each.arrived && each.error.isEmpty(); });
    const auto tried = count([](const Delivery& each) { return !each.arrived && each.attempts > 0 && !each.error.isEmpty(); });
    if (arrived == all) {
        finding.result = QStringLiteral("reached");
        finding.text = Told(QT_TRANSLATE_NOOP("told", "That server called %1, and all of %2 deliveries arrived.")).with(seen.url, all);
    } else if (arrived == 0 && tried == all) {
        finding.result = QStringLiteral("blocked");
        finding.text = Told(QT_TRANSLATE_NOOP("told", "That server called %1 for each of %2 webhooks and none arrived: %3."))
                           .with(seen.url, all, seen.deliveries.first().error);
    } else if (arrived == 0) {
        finding.text = Told(QT_TRANSLATE_NOOP("told", "No delivery to %1 arrived, and that server does not say that it failed: too short a while to tell.")).with(seen.url);
    } else {
        finding.text = Told(QT_TRANSLATE_NOOP("told", "Of %1 deliveries to %2 %3 arrived: not the same each time.")).with(all, seen.url, arrived);
    }
    return finding;
}

} // namespace wirewise::probe
