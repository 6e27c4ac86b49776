// SPDX-License-Identifier: GPL-3.0-or-later
// Where a command's words go. Text is passed on as it is: foreign text must come through
// escapedForTerminal().
// Life: one for the program. A reader sees each line at once.
#pragma once

#include "app/wirewise_cli/command.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace wirewise::cli {

enum class Ink { Strong, Faint, Good, Warn, Bad, Accent };

class Io
{
public:
    Io(); // standard output and standard error

    void print(QStringView text); // standard output, no line end added
    void printLine(QStringView text = {});
    void printHeading(QStringView title); // after an empty line
    void printJson(const QJsonObject& document); // indented, one line end
    void printJsonLine(const QJsonObject& object); // compact, one line
    void note(QStringView line); // standard error: news and progress

    // Prints "where: message" (escaped) on standard error and gives the exit code that goes with it.
    Exit fail(const Error& error);

    // Colours only on a terminal and never with NO_COLOR.
    QString inked(Ink ink, QStringView text) const;
    bool showsProgress() const { return m_progress; } // standard error is a terminal
    int columns() const { return m_columns; } // of the terminal, 80 where there is none

    // The reader has gone away (EPIPE) or the disk is full; whoever runs for long should stop.
    bool outputGone() const { return m_outputError != 0; }
    int outputError() const { return m_outputError; } // errno, 0 while all is well

private:
    bool m_colour = false;
    bool m_progress = false;
    int m_columns = 80;
    int m_outputError = 0;
};

} // namespace wirewise::cli
