// SPDX-License-Identifier: GPL-3.0-or-later
// How records are called in a folder of records (MADR 4.0): NNNN-title-with-dashes.md.
#pragma once

#include <QStringList>

namespace wirewise::record {

// One more than the highest number of the folder's files, whatever their suffix; 1 in an empty or missing one.
int nextNumber(const QString& folder);

// The records of a folder, by number: of each the file people read, Markdown where there is one.
QStringList recordsIn(const QString& folder);

// 7 of "0007-team-chat.md", with or without folders before it; 0 where the name has no number.
int numberOf(const QString& fileName);

// "0007-team-chat"; without a number "team-chat". Letters and digits of ASCII, dashes for all else, at most 60 of them,
// so that the name is safe in a path, an URL and a shell; a title without any gives "decision".
QString suggestedName(int number, const QString& title);

} // namespace wirewise::record
