// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands that decide have in common: which pack, which answers, which reading.
#pragma once

#include "app/wirewise_cli/arguments.h"
#include "core/advisor/evaluation.h"
#include "core/record/decision.h"

#include <memory>

namespace wirewise::cli {

inline constexpr OptionSpec packOption { u"--pack", u"FILE", u"another rule pack than the built-in one" };
inline constexpr OptionSpec answersOption { u"--answers", u"FILE",
    u"a decision file, a TOML file with [answers], or a record (.json)" };
inline constexpr OptionSpec readingOption { u"--reading", u"assessed|as-written",
    u"of the claims: as experts assess them (default) or word for word" };

// A pack from a file; its first fault as an error.
Result<std::shared_ptr<const advisor::Pack>> packFile(const QString& path);

// The built-in pack, or --pack FILE.
Result<std::shared_ptr<const advisor::Pack>> packFrom(const Arguments& arguments);

// --answers FILE alone; an empty decision without it. --reading goes over the file's.
Result<record::Decision> storedDecision(const Arguments& arguments, const advisor::Pack& pack);

// --reading, where given.
Result<std::optional<advisor::Reading>> readingFrom(const Arguments& arguments);

// --answers FILE, then the QUESTION=OPTION operands over it, then --reading over both.
Result<record::Decision> decisionFrom(const Arguments& arguments, const advisor::Pack& pack);

// "pack realtime 1.0.0 made this, now it is 1.1.0", or empty: for standard error.
QString packChangeNote(const record::Decision& decision, const advisor::Pack& pack);

} // namespace wirewise::cli
