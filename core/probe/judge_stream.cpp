// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/judging.h"

#include <algorithm>

namespace wirewise::probe {

namespace {

constexpr int fewestMade = 5; // below, silence says nothing
constexpr qsizetype fewestGaps = 4;
constexpr double shortestGap = 40; // ms between two sendings: closer ones may well come together
constexpr double squeezed = 0.25; // an arrival's gap below this part of the sending's
constexpr double mostSpread = 0.2; // share of squeezed gaps up to which a stream came as it was sent
constexpr double leastLumps = 0.5; // from which it came in lumps

enum class Kind { Spread, Lumps, Held, Unclear };

struct Shape
{
    Kind kind = Kind::Unclear;
    double squeezedShare = 0;
    double firstMs = 0;
    double longestMs = 0; // without an event
};

Shape shapeOf(const StreamSeen& stream)
{
    Shape shape;
    if (stream.events.isEmpty()) {
        shape.kind = stream.made >= fewestMade ? Kind::Held : Kind::Unclear;
        shape.longestMs = stream.watchedMs;
        return shape;
    }
    shape.firstMs = stream.events.first().cameMs;
    shape.longestMs = shape.firstMs;
    qsizetype gaps = 0;
    qsizetype tight = 0;
    for (qsizetype i = 1; i < stream.events.size(); ++i) {
        const double sent = stream.events[i].sentMs - stream.events[i - 1].sentMs;
        const double came = stream.events[i].cameMs - stream.events[i - 1].cameMs;
        shape.longestMs = std::max(shape.longestMs, came);
        if (sent < shortestGap)
            continue;
        ++gaps;
        tight += came < squeezed * sent;
    }
    if (gaps < fewestGaps)
        return shape;
    shape.squeezedShare = static_cast<double>(tight) / static_cast<double>(gaps);
    shape.kind = shape.squeezedShare <= mostSpread ? Kind::Spread : shape.squeezedShare >= leastLumps ? Kind::Lumps : Kind::Unclear;
    return shape;
}

Told sentence(const QList<Shape>& shapes, Kind kind, double watchedMs)
{
    if (kind == Kind::Spread)
        return Told(QT_TRANSLATE_NOOP("told", "On all of %1 streams the events came as they were sent, one by one.")).with(shapes.size());
    if (kind == Kind::Held)
        return Told(QT_TRANSLATE_NOOP("told", "On none of %1 streams an event came within %2, though that server made them: the stream is held back on the way."))
            .with(shapes.size(), duration(watchedMs / 1000));
    return Told(QT_TRANSLATE_NOOP("told", "On all of %1 streams events that were sent apart came together, in lumps: the stream is buffered on the way.")).with(shapes.size());
}

} // namespace

Finding judgeStream(const QList<StreamSeen>& streams)
{
    Finding finding = notConclusive(QStringLiteral("sse_first_event"), Told(QT_TRANSLATE_NOOP("told", "No stream was watched.")));
    QList<Shape> shapes;
    QList<double> first;
    QList<double> heads;
    int held = 0;
    int lumps = 0;
    int spread = 0;
    for (const StreamSeen& stream : streams) {
        if (!stream.trouble.isEmpty()) {
            finding.text = Told(QT_TRANSLATE_NOOP("told", "A stream could not be watched: %1.")).with(stream.trouble);
            return finding;
        }
        shapes << shapeOf(stream);
        held += shapes.last().kind == Kind::Held;
        lumps += shapes.last().kind == Kind::Lumps;
        spread += shapes.last().kind == Kind::Spread;
        if (!stream.events.isEmpty())
            first << shapes.last().firstMs;
        if (stream.headMs >= 0)
            heads << stream.headMs;
    }
    if (shapes.isEmpty())
        return finding;
    finding.figures << counted("streams", QT_TRANSLATE_NOOP("probe", "Streams watched"), static_cast<double>(shapes.size()));
    if (!heads.isEmpty())
        finding.figures << measured("head_ms", QT_TRANSLATE_NOOP("probe", "Request to head, median"), "ms", median(heads));
    if (!first.isEmpty())
        finding.figures << measured("first_event_ms", QT_TRANSLATE_NOOP("probe", "Request to first event, median"), "ms", median(first));
    const auto longest = std::max_element(shapes.begin(), shapes.end(), [](const Shape& a, const Shape& b) { return a.longestMs < b.longestMs; });
    finding.figures << measured("longest_wait_ms", QT_TRANSLATE_NOOP("probe", "Longest wait for an event"), "ms", longest->longestMs);
    const int all = static_cast<int>(shapes.size());
    // Held and in lumps are one thing seen for a shorter or a longer while.
    if (spread == all)
        finding.result = QStringLiteral("passed");
    else if (held + lumps == all)
        finding.result = QStringLiteral("buffered");
    if (finding.conclusive())
        finding.text = sentence(shapes, spread == all ? Kind::Spread : held == all ? Kind::Held : Kind::Lumps, streams.first().watchedMs);
    else
        finding.text = Told(QT_TRANSLATE_NOOP("told", "The streams do not agree: %1 came as sent, %2 in lumps, %3 not at all, %4 cannot be told."))
                           .with(spread, lumps, held, all - spread - lumps - held);
    return finding;
}

} // namespace wirewise::probe
