// SPDX-License-Identifier: GPL-3.0-or-later
// The words and numbers a run is told in: states, kinds of log rows, outcomes, ends, delays, sizes.
#pragma once

#include "core/demo/run_snapshot.h"
#include "core/demo/transport.h"

#include <QString>

namespace wirewise::ui {

QString wordFor(demo::RunState state); // "Connected"
QString noLiveConnection(const QString& transports); // the program does not speak it (or them)
QString wordFor(demo::LogEntry::Kind kind); // "received"
QString modeWord(const QString& mode); // of LiveTransport::modes: "long"
QStringList modeWords(const QStringList& modes);
bool carriesPayload(demo::LogEntry::Kind kind);
QString directionOf(const demo::LogEntry& entry); // "to server", "to client"; empty: does not travel

// One line for what became of a message the user sent, with what to do where it did not go.
QString sentenceFor(demo::SendOutcome outcome);

// "1000 · bye · ended by you"; without the parts an end does not have.
QString endLine(const measure::Ended& ended);

// The end's own sentence; one made of its other parts where it has none. Foreign text: plain.
QString endSentence(const measure::Ended& ended, bool normal);

// "The server was restarted; 9 replayed, 0 lost."
QString restartText(const demo::RunSnapshot& snapshot);

// What an empty log says, and its button.
struct EmptyLogText
{
    QString title;
    QString text;
    QString button; // empty: none
};
EmptyLogText emptyLogText(demo::RunState state, const QString& transport); // empty: the user's own endpoint

QString millisecondsText(Nanoseconds duration, int decimals); // "1412.0", without unit or groups
QString delayText(Nanoseconds delay); // "290 µs", "0.41 ms", "1.4 s"
QString bytesText(qint64 bytes); // "260 B", "23 KiB", "1.5 MiB"
QString countText(qint64 count); // "12,345"
QString rateText(double perSecond); // "10 /s"

} // namespace wirewise::ui
