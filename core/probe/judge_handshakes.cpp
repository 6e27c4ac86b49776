// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/judging.h"

#include <algorithm>

namespace wirewise::probe {

namespace {

constexpr int upgradeRequired = 426; // what that server says to a request without Upgrade (RFC 9110, 15.5.22)
constexpr int misdirected = 421;

double medianMs(const QList<Trial>& trials)
{
    QList<double> all;
    for (const Trial& trial : trials)
        all << trial.ms;
    return median(all);
}

Finding disagreement(const char* id, const QList<Trial>& trials)
{
    return notConclusive(QString::fromLatin1(id), Told(QT_TRANSLATE_NOOP("told", "The trials do not agree: %1.")).with(tally(trials)));
}

} // namespace

Finding judgeUpgrade(const Control& control, const QList<Trial>& trials)
{
    const char* id = "upgrade";
    Finding finding = notConclusive(QString::fromLatin1(id), {});
    finding.figures = { counted("trials", QT_TRANSLATE_NOOP("probe", "Trials"), static_cast<double>(trials.size())) };
    if (!control.trouble.isEmpty()) {
        finding.text = Told(QT_TRANSLATE_NOOP("told", "A plain request to that port failed, so the Upgrade says nothing: %1.")).with(control.trouble);
        return finding;
    }
    if (control.status != upgradeRequired) {
        finding.text = Told(QT_TRANSLATE_NOOP("told", "A plain request to that port was answered with %1, not with that server's own %2: somebody "
                                      "else answers there.")).with(control.status, upgradeRequired);
        return finding;
    }
    const auto trial = agreed(trials);
    if (!trial)
        return disagreement(id, trials);
    switch (trial->fate) {
    case Fate::Passed:
        finding.result = QStringLiteral("passed");
        finding.text = Told(QT_TRANSLATE_NOOP("told", "All of %1 upgrades were answered with 101, and a message came back on each.")).with(trials.size());
        finding.figures << measured("upgrade_ms", QT_TRANSLATE_NOOP("probe", "Request to echo, median"), "ms", medianMs(trials));
        break;
    case Fate::Answered:
        if (trial->status == misdirected) {
            finding.text = Told(QT_TRANSLATE_NOOP("told", "That server does not take the name it was asked by (421)."));
        } else if (trial->status == control.status) {
            finding.result = QStringLiteral("stripped");
            finding.text = Told(QT_TRANSLATE_NOOP("told", "All of %1 upgrades were answered as a plain request is (%2): Upgrade was taken out on the way."))
                               .with(trials.size(), trial->status);
        } else {
            finding.result = QStringLiteral("refused");
            finding.text = Told(QT_TRANSLATE_NOOP("told", "All of %1 upgrades were answered with %2 on the way; a plain request reaches that server."))
                               .with(trials.size(), trial->status);
        }
        break;
    case Fate::Silent:
    case Fate::Mute:
        finding.result = QStringLiteral("swallowed");
        finding.text = trial->fate == Fate::Mute
            ? Told(QT_TRANSLATE_NOOP("told", "All of %1 upgrades were answered with 101, and no message passed then.")).with(trials.size())
            : Told(QT_TRANSLATE_NOOP("told", "None of %1 upgrades was answered at all; a plain request to the same port is.")).with(trials.size());
        break;
    case Fate::Closed:
        finding.result = QStringLiteral("reset");
        finding.text = Told(QT_TRANSLATE_NOOP("told", "All of %1 connections were ended at the upgrade; a plain request to the same port is answered.")).with(trials.size());
        break;
    case Fate::Unreachable:
        finding.text = Told(QT_TRANSLATE_NOOP("told", "No connection to that port came about, though one did for a plain request."));
        break;
    }
    return finding;
}

// A hop that answers a request it does not know and closes may reset the connection before its answer is read: what was
// ended beside answers was answered.
Finding judgeHttp2(const Control& control, QList<Trial> trials)
{
    const auto answered = std::find_if(trials.begin(), trials.end(), [](const Trial& each) { return each.fate == Fate::Answered; });
    if (answered != trials.end()) {
        const Trial answer = *answered;
        std::replace_if(trials.begin(), trials.end(), [](const Trial& each) { return each.fate == Fate::Closed; }, answer);
    }
    const char* id = "http2_prior_knowledge";
    Finding finding = notConclusive(QString::fromLatin1(id), {});
    finding.figures = { counted("trials", QT_TRANSLATE_NOOP("probe", "Trials"), static_cast<double>(trials.size())) };
    if (!control.trouble.isEmpty()) {
        finding.text = Told(QT_TRANSLATE_NOOP("told", "A connection on which nothing is said does not stand either: %1.")).with(control.trouble);
        return finding;
    }
    const auto trial = agreed(trials);
    if (!trial)
        return disagreement(id, trials);
    switch (trial->fate) {
    case Fate::Passed:
        finding.result = QStringLiteral("passed");
        finding.text = Told(QT_TRANSLATE_NOOP("told", "All of %1 connections that began with HTTP/2 got their PING acknowledged.")).with(trials.size());
        finding.figures << measured("ping_ms", QT_TRANSLATE_NOOP("probe", "Connection to PING's acknowledgement, median"), "ms", medianMs(trials));
        break;
    case Fate::Answered:
        finding.result = QStringLiteral("http1_only");
        finding.text = Told(QT_TRANSLATE_NOOP("told", "All of %1 connections that began with HTTP/2 were answered in HTTP/1.1 (%2).")).with(trials.size(), trial->status);
        break;
    case Fate::Silent:
    case Fate::Mute:
        finding.result = QStringLiteral("swallowed");
        finding.text = Told(QT_TRANSLATE_NOOP("told", "None of %1 connections that began with HTTP/2 was answered; they stayed open.")).with(trials.size());
        break;
    case Fate::Closed:
        finding.result = QStringLiteral("reset");
        finding.text = Told(QT_TRANSLATE_NOOP("told", "All of %1 connections that began with HTTP/2 were ended; one on which nothing is said stands.")).with(trials.size());
        break;
    case Fate::Unreachable:
        finding.text = Told(QT_TRANSLATE_NOOP("told", "Nobody answers at that port."));
        break;
    }
    return finding;
}

Finding judgeAlpn(const QList<Negotiation>& trials)
{
    Finding finding = notConclusive(QStringLiteral("http2_alpn"), {});
    finding.figures = { counted("trials", QT_TRANSLATE_NOOP("probe", "Trials"), static_cast<double>(trials.size())) };
    QList<double> times;
    for (const Negotiation& trial : trials) {
        if (!trial.protocol) {
            finding.text = Told(QT_TRANSLATE_NOOP("told", "TLS was not agreed on: %1. A hop that opens TLS, or a certificate whose authority nobody named.")).with(trial.trouble);
            return finding;
        }
        if (*trial.protocol != *trials.first().protocol) {
            finding.text = Told(QT_TRANSLATE_NOOP("told", "The trials do not agree: '%1' was chosen and '%2'."))
                               .with(QString::fromLatin1(*trials.first().protocol), QString::fromLatin1(*trial.protocol));
            return finding;
        }
        times << trial.ms;
    }
    if (trials.isEmpty()) {
        finding.text = Told(QT_TRANSLATE_NOOP("told", "No TLS handshake was tried."));
        return finding;
    }
    const QByteArray chosen = *trials.first().protocol;
    finding.result = chosen == "h2" ? QStringLiteral("passed") : chosen.isEmpty() ? QStringLiteral("not_offered") : QStringLiteral("http1_only");
    finding.text = chosen.isEmpty() ? Told(QT_TRANSLATE_NOOP("told", "In all of %1 handshakes no protocol was chosen, though h2 was offered.")).with(trials.size())
                                    : Told(QT_TRANSLATE_NOOP("told", "In all of %1 handshakes '%2' was chosen.")).with(trials.size(), QString::fromLatin1(chosen));
    finding.figures << measured("handshake_ms", QT_TRANSLATE_NOOP("probe", "TLS handshake, median"), "ms", median(times));
    return finding;
}

} // namespace wirewise::probe
