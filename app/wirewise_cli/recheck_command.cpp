// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/decision_arguments.h"
#include "app/wirewise_cli/decision_evidence.h"
#include "app/wirewise_cli/io.h"
#include "app/wirewise_cli/measurement_argument.h"
#include "core/base/escape.h"
#include "core/record/decision_json.h"

#include <QJsonArray>

namespace wirewise::cli {

using namespace advisor;

namespace {

constexpr OptionSpec options[] = { packOption, measuredOption };

QJsonArray stampArray(const record::PackStamp& stamp)
{
    return { stamp.id, stamp.version, stamp.sha256 };
}

Exit tell(const record::Decision& decision, const record::Outcome& now, const QStringList& remarks,
    const Pack& pack, Io& io, bool json)
{
    const QStringList changes = record::differences(*decision.outcome, now);
    const Exit exit = changes.isEmpty() ? Exit::Done : Exit::No;
    if (json) {
        io.printJson({ { QStringLiteral("holds"), changes.isEmpty() },
            { QStringLiteral("changes"), QJsonArray::fromStringList(changes) },
            { QStringLiteral("remarks"), QJsonArray::fromStringList(remarks) },
            { QStringLiteral("then"), record::toJson(*decision.outcome) },
            { QStringLiteral("now"), record::toJson(now) },
            { QStringLiteral("pack_then"), stampArray(decision.pack) },
            { QStringLiteral("pack_now"), stampArray(record::stampOf(pack)) } });
        return exit;
    }
    for (const QString& remark : remarks)
        io.printLine(io.inked(Ink::Warn, escapedForTerminal(remark)));
    for (const QString& change : changes)
        io.printLine(io.inked(Ink::Bad, escapedForTerminal(change)));
    if (changes.isEmpty())
        io.printLine(io.inked(Ink::Good,
            QString(QStringLiteral("It holds: ") + escapedForTerminal(now.winner)
                + (now.label.isEmpty() ? QString() : QStringLiteral(", ") + now.label))));
    return exit;
}

Exit run(const Arguments& arguments, Io& io)
{
    if (arguments.operands().isEmpty())
        return io.fail(
            Error { Error::Kind::Input, QStringLiteral("no decision named, expected recheck FILE"), {} });
    const Arguments::Word& word = arguments.operands().first();
    if (arguments.operands().size() > 1)
        return io.fail(Arguments::wrong(
            arguments.operands().at(1), QStringLiteral("one decision at a time, expected no more")));
    const Result<std::shared_ptr<const Pack>> pack = packFrom(arguments);
    if (!pack)
        return io.fail(pack.error());
    const Result<record::OpenedDecision> read = record::openDecision(word.text, **pack);
    if (!read)
        return io.fail(read.error());
    const record::Decision& decision = read->decision;
    if (!decision.outcome) {
        return io.fail(Error { Error::Kind::Input,
            QStringLiteral("has no [outcome] to compare with, expected one: save it again, or advise --save"),
            word.text + QStringLiteral(":1:1") });
    }
    if (const QString note = packChangeNote(decision, **pack); !note.isEmpty())
        io.note(escapedForTerminal(note));
    const Result<std::shared_ptr<const Pack>> measured = measuredPack(arguments, packWithEvidence(decision, *pack, io), io);
    if (!measured)
        return io.fail(measured.error());
    const Engine engine(*measured);
    QStringList remarks;
    for (const Error& remark : read->remarks)
        remarks << remark.text();
    return tell(decision,
        record::outcomeOf(engine.evaluate(decision.answers, decision.reading),
            confidence(engine, decision.answers, decision.reading)),
        remarks, **pack, io, arguments.wantsJson());
}

} // namespace

Command recheckCommand()
{
    return { u"recheck", u"FILE", u"does a recorded decision still hold with this pack",
        u"FILE is a saved decision (.toml) or what advise --json printed (.json). Exits 0 when winner, label\n"
        "and exclusions are as recorded, 1 when one of them changed, with a line for each change.",
        options, run };
}

} // namespace wirewise::cli
