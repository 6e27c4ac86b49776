// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed, found in a text by the beginnings of its words: "cpm" in "Copy the Matrix as Markdown".
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace wirewise::ui {

struct FuzzyMatch
{
    int score = 0; // higher is better; only to be compared under one pattern
    QList<int> positions; // in the text, ascending
};

// Every piece of the pattern begins a word of the text, or the whole pattern stands somewhere inside it. Case does
// not matter; a space of the pattern goes on to another word. An empty pattern is found everywhere.
std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace wirewise::ui
