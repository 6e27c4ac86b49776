// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/decision_arguments.h"
#include "app/wirewise_cli/recommendation_text.h"
#include "core/base/escape.h"

namespace wirewise::cli {

namespace {

constexpr OptionSpec options[] = { answersOption, readingOption, packOption };

Exit run(const Arguments& arguments, Io& io)
{
    const Result<std::shared_ptr<const advisor::Pack>> pack = packFrom(arguments);
    if (!pack)
        return io.fail(pack.error());
    const Result<record::Decision> decision = decisionFrom(arguments, **pack);
    if (!decision)
        return io.fail(decision.error());
    if (const QString note = packChangeNote(*decision, **pack); !note.isEmpty())
        io.note(escapedForTerminal(note));
    printRecommendation(io, advisor::Engine(*pack), *decision, arguments.wantsJson());
    return Exit::Done;
}

} // namespace

Command adviseCommand()
{
    return { u"advise", u"[QUESTION=OPTION[!|+|-] ...]", u"what to use, and why",
        u"Behind an option: ! must, + should, - nice to have; nothing: the question's usual importance.\n"
        "QUESTION=? is not sure, QUESTION=* does not matter. Answers given here go over those of the file.\n"
        "Exits 0 for every answer it reached, 'no transport qualifies' included.",
        options, run };
}

} // namespace wirewise::cli
