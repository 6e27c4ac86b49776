// SPDX-License-Identifier: GPL-3.0-or-later
// What the window was started with.
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace wirewise::app {

struct CommandLine
{
    QString tourDirectory; // set: take the tour
    QString theme; // "light", "dark", "high-contrast" or empty
    QString language; // one of ui::languages(), or empty
    QString packFile; // empty: the built-in one
    QString decisionFile; // to open
    bool help = false;
    bool version = false;
};

// Arguments without the program's name; Qt's own are gone by then.
Result<CommandLine> parseCommandLine(const QStringList& arguments);
QString usage();

} // namespace wirewise::app
