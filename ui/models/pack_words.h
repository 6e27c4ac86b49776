// SPDX-License-Identifier: GPL-3.0-or-later
// A pack's words in the window's language. Only what people read is looked up, by the words themselves and in the
// context "pack": ids stay, and so do words that no translation knows, such as those of another pack.
//
// The window shows a translated pack, and what it says to people (the record page, Markdown, HTML, what is copied)
// follows. What programs read (the decision file, JSON, CSV, evidence) holds ids and is the same in every language;
// a pack's checksum is that of its file.
#pragma once

#include "core/advisor/pack.h"

#include <functional>

namespace wirewise::ui {

// Every word of the pack that is shown. Titles of documents (citations with an address) are names and are not.
void forEachWord(advisor::Pack& pack, const std::function<void(QString&)>& act);

advisor::Pack translated(advisor::Pack pack);

} // namespace wirewise::ui
