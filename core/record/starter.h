// SPDX-License-Identifier: GPL-3.0-or-later
// Starter code for a transport in a language, with what a decision says filled in: for the command line and the
// window. The sources are resources/starters/TRANSPORT/LANGUAGE, complete and running as they are.
//
// Filling in is textual: after a comment that begins "Filled in from your decision", up to the next empty line, the
// number of a constant is replaced by name. In JavaScript and C++ "mostClients = 1000", in Python "MOST_CLIENTS = 1000":
//   mostClients         clients a server takes at the same time
//   hold, pollInterval  seconds a poll may be held open, and between two polls
#pragma once

#include "core/advisor/need.h"
#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace wirewise::record {

struct StarterFile
{
    QString name; // "client.py"
    QString text;

    friend bool operator==(const StarterFile&, const StarterFile&) = default;
};

// starters: folder of resources/starters, or its copy in the program (":/starters").
QStringList starterTransports(const QString& starters);
QStringList starterLanguages(const QString& starters, const QString& transport);

// Every file of the starter, by name. Error (Input): no such transport or language, with those there are; where:
// the folder.
Result<QList<StarterFile>> starterFiles(
    const QString& starters, const QString& transport, const QString& language, const advisor::Need& need);

// One file's text with the constants replaced; what the need does not say stays.
QString filledIn(const QString& text, const advisor::Need& need);

// Writes them into the folder, made where it is not there. Error (Input): a file is there already, and nothing was
// written; or the disk refuses. where: the file.
std::optional<Error> writeStarter(const QString& folder, const QList<StarterFile>& files);

} // namespace wirewise::record
