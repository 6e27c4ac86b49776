// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_words.h"

#include "core/base/words.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace wirewise::ui {
namespace {

WIREWISE_WORDS(RunWords)

// Three figures that mean something: 0.41, 14.0, 290.
QString threeFigures(double value)
{
    const int decimals = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

QString wordFor(demo::RunState state)
{
    switch (state) {
    case demo::RunState::Idle:
        return tr("Not connected");
    case demo::RunState::StartingServer:
        return tr("Starting the server");
    case demo::RunState::Connecting:
        return tr("Connecting");
    case demo::RunState::Open:
        return tr("Connected");
    case demo::RunState::Waiting:
        return tr("Waiting to try again");
    case demo::RunState::Closing:
        return tr("Disconnecting");
    case demo::RunState::Ended:
        return tr("Ended");
    }
    return {};
}

QString noLiveConnection(const QString& transports)
{
    return tr("No live connection for %1 yet: this program does not speak it.").arg(transports);
}

QString wordFor(demo::LogEntry::Kind kind)
{
    using Kind = demo::LogEntry::Kind;
    switch (kind) {
    case Kind::Received:
        return tr("received");
    case Kind::Replayed:
        return tr("replayed");
    case Kind::Sent:
        return tr("sent");
    case Kind::Repeated:
        return tr("repeated");
    case Kind::Gap:
        return tr("gap");
    case Kind::Opened:
        return tr("opened");
    case Kind::Closed:
        return tr("closed");
    case Kind::Note:
        return tr("note");
    case Kind::Asked:
        return tr("asked");
    case Kind::Answered:
        return tr("answered");
    case Kind::Fault:
        return tr("fault");
    }
    return {};
}

QString modeWord(const QString& mode)
{
    return mode == QLatin1String("short") ? tr("short")
        : mode == QLatin1String("long")   ? tr("long")
                                          : mode;
}

QStringList modeWords(const QStringList& modes)
{
    QStringList words;
    for (const QString& mode : modes)
        words << modeWord(mode);
    return words;
}

bool carriesPayload(demo::LogEntry::Kind kind)
{
    using Kind = demo::LogEntry::Kind;
    return kind == Kind::Received || kind == Kind::Replayed || kind == Kind::Sent || kind == Kind::Repeated;
}

QString directionOf(const demo::LogEntry& entry)
{
    using Kind = demo::LogEntry::Kind;
    const bool answer = entry.kind == Kind::Answered || (entry.kind == Kind::Opened && entry.exchange != 0);
    if (!carriesPayload(entry.kind) && entry.kind != Kind::Asked && !answer)
        return {};
    return entry.up ? tr("to server") : tr("to client");
}

QString sentenceFor(demo::SendOutcome outcome)
{
    switch (outcome) {
    case demo::SendOutcome::Sent:
        return tr("Sent. The feed brings it back as its next event.");
    case demo::SendOutcome::NotOpen:
        return tr("Not sent: nothing is connected. Connect first.");
    case demo::SendOutcome::TooLarge:
        return tr("Not sent: larger than this endpoint takes. Send less.");
    case demo::SendOutcome::Busy:
        return tr("Not sent: too much is still waiting to go out. Try again in a moment.");
    case demo::SendOutcome::Unsupported:
        return tr("Not sent: this endpoint takes nothing from clients.");
    }
    return {};
}

QString endLine(const measure::Ended& ended)
{
    QStringList parts;
    if (ended.code != 0)
        parts << QString::number(ended.code);
    if (!ended.reason.isEmpty())
        parts << ended.reason.simplified().left(200);
    if (ended.by == QLatin1String("client"))
        parts << tr("ended by you");
    else if (ended.by == QLatin1String("server"))
        parts << tr("ended by the server");
    else if (ended.by == QLatin1String("network"))
        parts << tr("the connection broke");
    return parts.join(QStringLiteral(" · "));
}

QString endSentence(const measure::Ended& ended, bool normal)
{
    if (!ended.text.isEmpty())
        return ended.text;
    if (normal)
        return tr("The connection was closed as agreed.");
    return ended.by == QLatin1String("network") ? tr("The connection broke without a word from the other side.")
                                                : tr("The other side ended the connection.");
}

QString restartText(const demo::RunSnapshot& snapshot)
{
    using State = demo::RunState;
    const measure::RunSummary& run = snapshot.summary;
    qint64 replayed = 0;
    for (const measure::Reconnect& reconnect : run.reconnects)
        replayed += reconnect.replayed;
    const QString times = snapshot.serverRestarts == 1 ? tr("The server was restarted")
                                                       : tr("The server was restarted %1 times").arg(snapshot.serverRestarts);
    const bool back = snapshot.state == State::Open || snapshot.state == State::Closing || snapshot.state == State::Ended;
    return back ? tr("%1; %2 replayed, %3 lost.").arg(times, countText(replayed), countText(run.lost))
                : tr("%1; connecting again.").arg(times);
}

EmptyLogText emptyLogText(demo::RunState state, const QString& transport)
{
    const QString connect = transport.isEmpty() ? tr("Connect") : tr("Connect over %1").arg(transport);
    switch (state) {
    case demo::RunState::Idle:
        return { tr("See it happen"),
            tr("Numbered messages will appear here as they come: when, how late, which way, how large and what they say."), connect };
    case demo::RunState::Ended:
        return { tr("No messages"), tr("The connection ended, and nothing is listed."), connect };
    case demo::RunState::Open:
        return { tr("Connected"), tr("Waiting for the first message."), {} };
    default:
        return { wordFor(state), tr("The first message will appear here."), {} };
    }
}

QString millisecondsText(Nanoseconds duration, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(static_cast<double>(duration.count()) / 1e6, 'f', decimals);
}

QString delayText(Nanoseconds delay)
{
    const double ns = static_cast<double>(delay.count());
    if (ns < 99'500)
        return threeFigures(ns / 1e3) + tr(" µs");
    if (ns < 999.5e6)
        return threeFigures(ns / 1e6) + tr(" ms");
    return threeFigures(ns / 1e9) + tr(" s");
}

QString bytesText(qint64 bytes)
{
    static const std::array<QString, 4> Units { QStringLiteral(" B"), QStringLiteral(" KiB"), QStringLiteral(" MiB"),
        QStringLiteral(" GiB") };
    double value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (std::abs(value) >= 1023.5 && unit + 1 < Units.size()) {
        value /= 1024;
        ++unit;
    }
    const bool whole = unit == 0 || value >= 9.95 || std::abs(value - std::round(value)) < 0.05;
    return QLocale().toString(value, 'f', whole ? 0 : 1) + Units[unit];
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString rateText(double perSecond)
{
    const bool whole = perSecond >= 99.95 || std::abs(perSecond - std::round(perSecond)) < 0.05;
    return QLocale().toString(perSecond, 'f', whole ? 0 : 1) + tr(" /s");
}

} // namespace wirewise::ui
