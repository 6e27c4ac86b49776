// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/decision_arguments.h"
#include "app/wirewise_cli/decision_evidence.h"
#include "app/wirewise_cli/measurement_argument.h"
#include "app/wirewise_cli/recommendation_text.h"
#include "core/base/escape.h"
#include "core/record/decision_file.h"

namespace wirewise::cli {

using namespace advisor;

namespace {

constexpr OptionSpec saveOption { u"--save", u"FILE", u"writes the decision and what it came to, for recheck" };
constexpr OptionSpec options[] = { answersOption, readingOption, packOption, measuredOption, saveOption };

std::optional<Error> save(const QString& path, record::Decision decision, const Engine& engine)
{
    decision.pack = record::stampOf(engine.pack());
    decision.outcome = record::outcomeOf(engine.evaluate(decision.answers, decision.reading),
        confidence(engine, decision.answers, decision.reading));
    return record::saveDecisionFile(path, decision, engine.pack());
}

Exit run(const Arguments& arguments, Io& io)
{
    const Result<std::shared_ptr<const Pack>> pack = packFrom(arguments);
    if (!pack)
        return io.fail(pack.error());
    const Result<record::Decision> decision = decisionFrom(arguments, **pack);
    if (!decision)
        return io.fail(decision.error());
    if (const QString note = packChangeNote(*decision, **pack); !note.isEmpty())
        io.note(escapedForTerminal(note));
    const Result<std::shared_ptr<const Pack>> measured = measuredPack(arguments, packWithEvidence(*decision, *pack, io), io);
    if (!measured)
        return io.fail(measured.error());
    const Engine engine(*measured);
    if (const std::optional<Arguments::Word> file = arguments.value(saveOption.name)) {
        if (const std::optional<Error> failed = save(file->text, *decision, engine))
            return io.fail(*failed);
    }
    printRecommendation(io, engine, *decision, arguments.wantsJson());
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
