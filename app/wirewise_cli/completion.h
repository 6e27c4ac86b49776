// SPDX-License-Identifier: GPL-3.0-or-later
// What may come next on the command line. The scripts of resources/completions ask `wirewise-cli --complete`
// and know nothing themselves.
#pragma once

#include "app/wirewise_cli/command.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace wirewise::cli {

struct Offer
{
    QString word; // whole: "direction=both_ways"; one that ends with '=' is to be typed on
    QString about; // one line; may be empty
};

struct Offers
{
    QList<Offer> words;
    bool files = false; // a file or a folder is meant: the shell knows them
};

// For the last of the words that follow the program's name; it may be empty. What stands before it and is
// wrong leaves nothing to offer.
Offers offersFor(const std::vector<Command>& commands, const QStringList& words);

// "word<TAB>about" lines, or the one line ":files".
QString toLines(const Offers& offers);

} // namespace wirewise::cli
