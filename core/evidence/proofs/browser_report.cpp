// SPDX-License-Identifier: GPL-3.0-or-later
// One run tells about this browser on this machine; how many others are
// like it, no run can tell, so "excellent" and "universal" are the same to it. Native gRPC is tried by the only
// way a page has, fetch() to the gRPC port; since no library in a page has another way, what is left is gRPC-Web,
// another protocol behind a translating proxy ("translated").
#include "core/evidence/proofs/browser_report.h"

#include <QRegularExpression>

namespace wirewise::evidence {

namespace {

// "Mozilla/5.0 (...) ... HeadlessChrome/150.0.1.2 Safari/537.36"
QString nameOf(const QString& agent)
{
    static const QRegularExpression chrome(QStringLiteral("(?:Headless)?(Chrome|Firefox)/(\\d+)"));
    const auto match = chrome.match(agent);
    return match.hasMatch() ? match.captured(1) + u' ' + match.captured(2) : agent;
}

// "1.2 ms", as the page writes it.
std::optional<double> milliseconds(const QJsonValue& value)
{
    static const QRegularExpression number(QStringLiteral("^(\\d+(?:\\.\\d+)?) ms$"));
    const auto match = number.match(value.toString());
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

QList<Figure> figuresOf(const BrowserReport::Trial& trial)
{
    QList<Figure> figures { { QStringLiteral("works_in_page"), QStringLiteral(QT_TRANSLATE_NOOP("proofs", "Works in a page")), QStringLiteral("yes/no"),
        trial.verdict == QLatin1String("works") ? 1.0 : 0.0, Origin::Counted } };
    const auto events = trial.figures.value(QLatin1String("events"));
    if (events.isDouble())
        figures << Figure { QStringLiteral("events"), QStringLiteral(QT_TRANSLATE_NOOP("proofs", "Events the page received")), {}, events.toDouble(), Origin::Counted };
    const std::pair<const char*, const char*> times[] { { "round_trip", QT_TRANSLATE_NOOP("proofs", "Round trip, median, by the page's clock") },
        { "post", QT_TRANSLATE_NOOP("proofs", "POST, median, by the page's clock") },
        { "three_events", QT_TRANSLATE_NOOP("proofs", "Until three events were there") },
        { "long_poll_held", QT_TRANSLATE_NOOP("proofs", "Long poll held for") } };
    for (const auto& [key, title] : times)
        if (const auto ms = milliseconds(trial.figures.value(QLatin1String(key))))
            figures << Figure { QLatin1String(key) + QStringLiteral("_ms"), QString::fromLatin1(title),
                QStringLiteral("ms"), *ms, Origin::Measured };
    return figures;
}

// What it came to.
Told judgeGrpc(const BrowserReport::Trial& trial, Seen& seen)
{
    const QString tried = trial.figures.value(QLatin1String("tried")).toString();
    const bool answered = tried.startsWith(QLatin1String("the server answered"));
    seen.figures.first().value = answered ? 1 : 0;
    if (answered) {
        seen.levels = { QStringLiteral("universal"), QStringLiteral("excellent"), QStringLiteral("limited") };
        return Told(QT_TRANSLATE_NOOP("told", "a call by fetch() reached the native gRPC port: %1.")).with(tried);
    }
    seen.levels = { QStringLiteral("translated") };
    return Told(QT_TRANSLATE_NOOP("told", "a call by fetch(), the only way a page and any library in it have, did not get through to the native "
                                    "gRPC port (%1). What is left is gRPC-Web: another protocol, through a translating proxy."))
        .with(tried);
}

} // namespace

Result<Seen> seeBrowser(const BrowserReport& report, const TransportId& transport)
{
    const auto at = report.trials.constFind(transport);
    if (at == report.trials.constEnd() || at->verdict.isEmpty())
        return Error { Error::Kind::Helper, QStringLiteral("the page said nothing about %1").arg(transport.value()), report.browser };
    const BrowserReport::Trial& trial = *at;
    const bool works = trial.verdict == QLatin1String("works");
    Seen seen;
    seen.figures = figuresOf(trial);
    Told came = trial.text;
    if (transport.value() == QLatin1String("grpc")) {
        came = judgeGrpc(trial, seen);
    } else if (works) {
        seen.levels = { QStringLiteral("universal"), QStringLiteral("excellent") };
    } else if (trial.verdict == QLatin1String("cannot")) {
        seen.levels = { QStringLiteral("server_to_server") };
    } else {
        seen.levels = { QStringLiteral("limited"), QStringLiteral("translated"), QStringLiteral("server_to_server") };
        came = Told(QT_TRANSLATE_NOOP("told", "it failed, %1.")).with(trial.text);
    }
    seen.text = Told(QT_TRANSLATE_NOOP("told", "In a page in %1: %2")).with(nameOf(report.browser), came);
    return seen;
}

} // namespace wirewise::evidence
