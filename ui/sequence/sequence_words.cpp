// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequence_words.h"

#include "core/base/words.h"
#include "ui/models/fault_words.h"
#include "ui/models/run_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace wirewise::ui {

using namespace std::chrono_literals;
using Kind = SequenceRecord::Kind;

namespace {

WIREWISE_WORDS(SequenceWords)

QString numbered(const SequenceRecord& record)
{
    return record.seq == 0 ? QString() : QStringLiteral("#%1").arg(record.seq);
}

QString joined(const QStringList& parts, QLatin1String with = QLatin1String(" "))
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(with);
}

QString format(const SequenceRecord& record)
{
    return record.binary ? tr("binary") : tr("text");
}

// One line, nothing that cannot be seen, and no longer than a line may be.
QString tidy(const QString& text, qsizetype most = 80)
{
    QString line = text.simplified();
    line.removeIf([](QChar c) { return !c.isPrint(); });
    return line.size() > most ? line.left(most - 1) + u'…' : line;
}

QString gapLabel(const QString& text)
{
    static const QRegularExpression leading(QStringLiteral("^([0-9]{1,9}) "));
    const QRegularExpressionMatch match = leading.match(text);
    return match.hasMatch() ? tr("%n lost", nullptr, match.captured(1).toInt()) : tr("some lost");
}

QString faultName(const QString& text)
{
    const Result<wire::FaultSpec> fault = wire::parseFault(text);
    return fault ? faultTitle(*fault) : tidy(text);
}

} // namespace

QStringList labelsOf(const SequenceRecord& record)
{
    const QString number = numbered(record);
    const QString size = bytesText(record.bytes);
    switch (record.kind) {
    case Kind::Received:
        return { joined({ number, format(record), size }), joined({ number, size }), number };
    case Kind::Replayed:
        return { joined({ number, tr("replayed") }), number };
    case Kind::Repeated:
        return { joined({ number, tr("repeated") }), tr("repeated"), number };
    case Kind::Sent:
        return { record.text.isEmpty() ? joined({ format(record), size })
                                       : joined({ format(record), size, tr("“%1”").arg(record.text) }),
            joined({ format(record), size }), size };
    case Kind::Gap:
        return { gapLabel(record.text) };
    case Kind::Opened:
    case Kind::Asked:
    case Kind::Answered:
    case Kind::Note: {
        const QString whole = tidy(record.text);
        return { whole, tidy(whole, 28), tidy(whole, 14) };
    }
    case Kind::Closed:
    case Kind::Fault:
        break;
    }
    return {};
}

QStringList bandLabels(const StreamSums& sums, SequenceStream stream)
{
    const bool down = stream == SequenceStream::EventDown || stream == SequenceStream::RequestDown;
    const bool event = stream == SequenceStream::EventDown || stream == SequenceStream::EventUp;
    const Nanoseconds took = down ? sums.lastEnd - sums.firstEnd : sums.lastBegin - sums.firstBegin;
    const QString count = countText(sums.count);
    const QString what = event ? (down ? tr("%1 to the client") : tr("%1 to the server"))
                               : (down ? tr("%1 answers") : tr("%1 requests"));
    QString shortest = what.arg(count);
    if (sums.empty > 0)
        shortest = tr("%1, %2 of them empty").arg(shortest, countText(sums.empty));
    const QString withTime = tr("%1 in %2").arg(shortest, delayText(took));
    QStringList labels { withTime, shortest, count };
    if (sums.shortest >= 0ns)
        labels.prepend(tr("%1, each %2 to %3").arg(withTime, delayText(sums.shortest), delayText(sums.longest)));
    return labels;
}

QString faultLabel(const FaultPeriod& fault, Nanoseconds now)
{
    const QString name = faultName(fault.text);
    if (fault.to < 0ns)
        return tr("%1, %2 so far").arg(name, delayText(std::max(0ns, now - fault.from)));
    return tr("%1, %2").arg(name, delayText(fault.to - fault.from));
}

QStringList breakLabels(const ConnectionBreak& gone)
{
    QStringList lines;
    if (!gone.text.isEmpty())
        lines << tidy(gone.text, 40);
    if (gone.retry > 0)
        lines << tr("retry %1 in %2").arg(gone.retry).arg(delayText(gone.retryIn));
    return lines;
}

QString keptLabel(const SequenceRecord& record)
{
    return record.seq == 0 ? tr("kept") : tr("kept %1").arg(numbered(record));
}

QString unlistedLabel(qint64 rows)
{
    return tr("%1 rows came too fast to be listed").arg(countText(rows));
}

QString letGoLabel(qint64 rows)
{
    return tr("%1 earlier rows were let go").arg(countText(rows));
}

QString everythingOf(const SequenceRecord& record, Nanoseconds begin)
{
    const auto since = [begin](Nanoseconds time) { return tr("%1 s").arg(millisecondsText((time - begin) / 1000, 6)); };
    QStringList parts { numbered(record), wordFor(record.kind) };
    if (carriesPayload(record.kind))
        parts << joined({ format(record), bytesText(record.bytes) });
    if (!record.text.isEmpty())
        parts << (record.kind == Kind::Sent ? tr("“%1”").arg(record.text) : tidy(record.text, 160));
    if (record.kept >= 0ns)
        parts << tr("due at %1").arg(since(record.kept));
    if (record.measured()) {
        parts << tr("left at %1").arg(since(record.left)) << tr("arrived at %1").arg(since(record.at))
              << tr("under way %1").arg(delayText(record.at - record.left));
    } else {
        parts << tr("at %1").arg(since(record.at));
    }
    if (record.delay >= 0ns)
        parts << tr("due to shown %1").arg(delayText(record.delay));
    if (record.roundTrip >= 0ns)
        parts << tr("round trip %1").arg(delayText(record.roundTrip));
    if (record.kind == Kind::Asked && record.answered < 0ns && record.exchange != 0)
        parts << tr("no answer yet");
    if (record.empty)
        parts << tr("nothing new");
    return joined(parts, QLatin1String(", "));
}

QString spokenSummaryOf(const SequenceTrack& track, Nanoseconds now)
{
    constexpr Nanoseconds span = 5s;
    qint64 down = 0, up = 0, empty = 0;
    for (auto block = track.blocks().rbegin(); block != track.blocks().rend() && (*block)->lastAt >= now - span; ++block) {
        for (const SequenceRecord& record : (*block)->records) {
            if (record.at < now - span)
                continue;
            down += record.stream() == SequenceStream::EventDown ? 1 : 0;
            up += record.stream() == SequenceStream::EventUp ? 1 : 0;
            empty += record.kind == Kind::Answered && record.empty ? 1 : 0;
        }
    }
    QStringList parts { tr("%n message(s) to the client in the last 5 s", nullptr, int(std::min<qint64>(down, INT_MAX))) };
    if (up > 0)
        parts << tr("%n to the server", nullptr, int(std::min<qint64>(up, INT_MAX)));
    if (empty > 0)
        parts << tr("%n poll(s) empty", nullptr, int(std::min<qint64>(empty, INT_MAX)));
    if (!track.faults().empty()) {
        const FaultPeriod& fault = track.faults().back();
        parts << (fault.to < 0ns ? tr("%1 since %2").arg(faultName(fault.text), delayText(std::max(0ns, now - fault.from)))
                                 : tr("%1 ended %2 ago").arg(faultName(fault.text), delayText(std::max(0ns, now - fault.to))));
    }
    if (!track.breaks().empty()) {
        const ConnectionBreak& gone = track.breaks().back();
        parts << tr("connection lost %1 ago").arg(delayText(std::max(0ns, now - gone.from)));
        parts << (gone.to >= 0ns ? tr("resumed") : gone.retry > 0 ? tr("trying again") : tr("ended"));
    }
    return parts.join(tr(", "));
}

} // namespace wirewise::ui
