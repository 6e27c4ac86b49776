// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/decision_arguments.h"
#include "app/wirewise_cli/decision_evidence.h"
#include "app/wirewise_cli/io.h"
#include "app/wirewise_cli/measurement_argument.h"
#include "app/wirewise_cli/remeasure.h"
#include "core/base/escape.h"
#include "core/record/decision_json.h"

#include <QJsonArray>

namespace wirewise::cli {

using namespace advisor;

namespace {

constexpr OptionSpec measureOption { u"--measure", u"", u"measure again what is accepted, with its own workload and seed" };
constexpr OptionSpec options[] = { measureOption, packOption, measuredOption };

QJsonArray stampArray(const record::PackStamp& stamp)
{
    return { stamp.id, stamp.version, stamp.sha256 };
}

// All that there is to tell.
struct Findings
{
    const record::OpenedDecision& read;
    record::Outcome now;
    std::optional<Remeasurement> again; // with --measure

    QStringList changes() const
    {
        QStringList lines = record::differences(*read.decision.outcome, now);
        if (read.alsoTold) // they differ, so one of them differs from what is now
            lines << record::differences(*read.alsoTold, now);
        lines.removeDuplicates();
        return lines;
    }
    QStringList remarks() const
    {
        QStringList lines;
        for (const Error& remark : read.remarks)
            lines << remark.text();
        return lines;
    }
    bool holds() const { return changes().isEmpty() && !(again && again->anyBroken()); }

    Exit exit() const
    {
        if (again && again->interrupted)
            return Exit::Interrupted;
        return !holds() ? Exit::No : again && again->anyFailed() ? Exit::Failed : Exit::Done;
    }
};

void printFindings(const Findings& findings, const Pack& pack, Io& io)
{
    QJsonObject document { { QStringLiteral("holds"), findings.exit() == Exit::Done },
        { QStringLiteral("changes"), QJsonArray::fromStringList(findings.changes()) },
        { QStringLiteral("remarks"), QJsonArray::fromStringList(findings.remarks()) },
        { QStringLiteral("then"), record::toJson(*findings.read.decision.outcome) },
        { QStringLiteral("now"), record::toJson(findings.now) },
        { QStringLiteral("pack_then"), stampArray(findings.read.decision.pack) },
        { QStringLiteral("pack_now"), stampArray(record::stampOf(pack)) } };
    if (findings.again)
        document.insert(QStringLiteral("measured"), toJson(findings.again->pieces));
    io.printJson(document);
}

void tellFindings(const Findings& findings, Io& io)
{
    for (const QString& remark : findings.remarks())
        io.printLine(io.inked(Ink::Warn, escapedForTerminal(remark)));
    if (findings.again)
        printRemeasured(io, findings.again->pieces);
    if (findings.again && findings.again->pieces.isEmpty())
        io.printLine(u"Nothing to measure: the decision has no accepted evidence.");
    const QStringList changes = findings.changes();
    for (const QString& change : changes)
        io.printLine(io.inked(Ink::Bad, escapedForTerminal(change)));
    if (findings.exit() == Exit::Done)
        io.printLine(io.inked(Ink::Good,
            QString(QStringLiteral("It holds: ") + escapedForTerminal(findings.now.winner)
                + (findings.now.label.isEmpty() ? QString() : QStringLiteral(", ") + findings.now.label))));
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
    if (!read->decision.outcome) {
        return io.fail(Error { Error::Kind::Input,
            QStringLiteral("has no [outcome] to compare with, expected one: save it again, or advise --save"),
            word.text + QStringLiteral(":1:1") });
    }
    if (const QString note = packChangeNote(read->decision, **pack); !note.isEmpty())
        io.note(escapedForTerminal(note));
    Findings findings { *read, {}, {} };
    if (arguments.has(measureOption.name))
        findings.again = measureAgain(read->decision, *pack, io);
    const record::Decision& decision = findings.again ? findings.again->decision : read->decision;
    const Result<std::shared_ptr<const Pack>> measured = measuredPack(arguments, packWithEvidence(decision, *pack, io), io);
    if (!measured)
        return io.fail(measured.error());
    const Engine engine(*measured);
    findings.now = record::outcomeOf(engine.evaluate(decision.answers, decision.reading),
        confidence(engine, decision.answers, decision.reading));
    if (arguments.wantsJson())
        printFindings(findings, **pack, io);
    else
        tellFindings(findings, io);
    return findings.exit();
}

} // namespace

Command recheckCommand()
{
    return { u"recheck", u"FILE", u"does a recorded decision still hold with this pack, and measured again",
        u"FILE is a record (.json), a saved decision (.toml) or what advise --json printed (.json). Exits 0 when winner,\n"
        "label and exclusions are as recorded, 1 when one of them changed, with a line for each change. With --measure also\n"
        "1 when a verdict, a level or the delay asked for no longer holds in three runs; 3 when it could not be measured.",
        options, run };
}

} // namespace wirewise::cli
