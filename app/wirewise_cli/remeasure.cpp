// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/remeasure.h"

#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/interrupt.h"
#include "app/wirewise_cli/lab_settings.h"
#include "app/wirewise_cli/live_run.h"
#include "core/advisor/need.h"
#include "core/base/escape.h"
#include "core/evidence/proofs/proof.h"
#include "core/evidence/run_proof.h"
#include "core/record/visible_text.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>

namespace wirewise::cli {

using evidence::Evidence;
using evidence::ProofResult;
using PackPointer = std::shared_ptr<const advisor::Pack>;

namespace {

// A live run, by the command that is kept with its evidence. It comes from a file: it is read as `demo` reads its words,
// never handed to a shell, and may write nothing.
Result<ProofResult> runAgain(const QStringList& words, const PackPointer& pack, Io& io, bool& interrupted)
{
    const Result<Arguments> arguments = Arguments::parse(demoCommand(), words);
    if (!arguments)
        return arguments.error();
    if (arguments->operands().size() != 1 || arguments->has(u"--ledger") || arguments->has(u"--pcapng"))
        return Error { Error::Kind::Input, QStringLiteral("its command is no plain run of one transport"), {} };
    const auto lane = laneFrom(*arguments, arguments->operands().first());
    if (!lane)
        return lane.error();
    const auto settings = runSettingsFrom(*arguments);
    if (!settings)
        return settings.error();
    const auto outcome = runLive({ *lane }, *settings, io);
    if (!outcome)
        return outcome.error();
    interrupted = outcome->interrupted;
    if (interrupted || !outcome->error.isEmpty())
        return Error { Error::Kind::Helper, interrupted ? QStringLiteral("interrupted") : outcome->error, {} };
    if (const std::optional<ProofResult> proof = evidence::proofOf(*pack, outcome->lanes.first().summary))
        return *proof;
    return Error { Error::Kind::Helper, QStringLiteral("too few events came to say anything"), {} };
}

Result<ProofResult> proveAgain(const Evidence& then, const advisor::Answers& answers, const PackPointer& pack, bool& interrupted)
{
    Interrupt interrupt;
    evidence::Lab::Settings settings = labSettings(*pack, answers, then.seed);
    settings.cancelled = [&interrupt] { return interrupt.wasRaised(); };
    evidence::Lab lab(settings);
    Result<ProofResult> proof = evidence::prove(lab, *pack, then.proof.cell);
    interrupted = interrupt.wasRaised();
    if (proof && proof->verdict == evidence::ProofVerdict::NotProvable && then.proof.verdict != evidence::ProofVerdict::NotProvable)
        return Error { Error::Kind::Helper, proof->text.english(), {} };
    return proof;
}

Remeasured repeated(const Evidence& then, const advisor::Answers& answers, const PackPointer& pack, Io& io, bool& interrupted)
{
    Remeasured piece { then, {}, 0, {} };
    const QStringList words = then.command.split(u' ', Qt::SkipEmptyParts);
    const bool live = words.value(1) == QLatin1String("demo");
    const auto freshness = advisor::needOf(*pack, answers).freshness;
    const std::optional<std::chrono::milliseconds> wanted = freshness ? std::optional(freshness->value) : std::nullopt;
    QList<ProofResult> runs;
    while (runs.size() < evidence::mostRuns && !interrupted) {
        const Result<ProofResult> run = live ? runAgain(words.mid(2), pack, io, interrupted) : proveAgain(then, answers, pack, interrupted);
        if (!run) {
            piece.error = run.error().text();
            return piece;
        }
        runs << *run;
        piece.repetition = evidence::holdAgainst(then, runs, pack, wanted);
        piece.runs = int(runs.size());
        if (piece.repetition->isQuiet())
            break;
    }
    return piece;
}

QString figureText(const advisor::Measured& measured)
{
    return QStringLiteral("%1 (%2 to %3)").arg(record::number(measured.value), record::number(measured.low), record::number(measured.high));
}

QJsonObject measuredJson(const std::optional<advisor::Measured>& measured)
{
    if (!measured)
        return {};
    return { { QStringLiteral("value"), measured->value }, { QStringLiteral("low"), measured->low },
        { QStringLiteral("high"), measured->high }, { QStringLiteral("samples"), measured->samples } };
}

} // namespace

bool Remeasurement::anyBroken() const
{
    return std::any_of(pieces.begin(), pieces.end(), [](const Remeasured& each) { return each.repetition && !each.repetition->broken.isEmpty(); });
}

bool Remeasurement::anyFailed() const
{
    return std::any_of(pieces.begin(), pieces.end(), [](const Remeasured& each) { return !each.repetition; });
}

Remeasurement measureAgain(const record::Decision& decision, const PackPointer& pack, Io& io)
{
    Remeasurement all { decision, {}, false };
    const evidence::Surroundings here = evidence::surroundings();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(SystemClock().wall().count(), QTimeZone::utc());
    for (evidence::Kept& kept : all.decision.evidence) {
        if (kept.accepted != true)
            continue;
        if (all.interrupted)
            break;
        if (io.showsProgress())
            std::fputs(QStringLiteral("\r\x1b[K%1").arg(escapedForTerminal(evidence::cellName(kept.evidence.proof.cell))).toUtf8().constData(), stderr);
        all.pieces << repeated(kept.evidence, decision.answers, pack, io, all.interrupted);
        if (io.showsProgress())
            std::fputs("\r\x1b[K", stderr);
        const Remeasured& piece = all.pieces.last();
        if (!piece.repetition)
            continue;
        const QString command = kept.evidence.command;
        kept.evidence = evidence::attested(piece.repetition->now, advisor::stampOf(*pack), here, now, kept.evidence.seed);
        kept.evidence.command = command;
    }
    return all;
}

QJsonArray toJson(const QList<Remeasured>& pieces)
{
    QJsonArray array;
    for (const Remeasured& piece : pieces) {
        QJsonObject object { { QStringLiteral("cell"), evidence::cellName(piece.then.proof.cell) }, { QStringLiteral("runs"), piece.runs },
            { QStringLiteral("verdict_then"), toText(piece.then.proof.verdict) }, { QStringLiteral("then"), measuredJson(piece.then.proof.measured) } };
        if (piece.repetition) {
            object.insert(QStringLiteral("verdict_now"), toText(piece.repetition->now.verdict));
            object.insert(QStringLiteral("now"), measuredJson(piece.repetition->measured));
            object.insert(QStringLiteral("moved"), toText(piece.repetition->move));
            object.insert(QStringLiteral("broken"), QJsonArray::fromStringList(piece.repetition->broken));
        } else {
            object.insert(QStringLiteral("error"), piece.error);
        }
        array << object;
    }
    return array;
}

void printRemeasured(Io& io, const QList<Remeasured>& pieces)
{
    for (const Remeasured& piece : pieces) {
        const QString cell = evidence::cellName(piece.then.proof.cell);
        if (!piece.repetition) {
            io.printLine(io.inked(Ink::Warn, escapedForTerminal(QStringLiteral("%1 could not be measured: %2").arg(cell, piece.error))));
            continue;
        }
        const evidence::Repetition& repetition = *piece.repetition;
        QString line = cell + (repetition.broken.isEmpty() ? QStringLiteral(" holds: ") : QStringLiteral(" no longer holds: "));
        line += repetition.broken.isEmpty() ? toText(repetition.now.verdict) : repetition.broken.join(QLatin1String("; "));
        if (piece.then.proof.measured && repetition.measured) {
            line += QStringLiteral("; %1 %2, was %3%4").arg(repetition.now.metric, figureText(*repetition.measured), figureText(*piece.then.proof.measured),
                repetition.move == evidence::Move::Within ? QStringLiteral(", within noise")
                                                          : QStringLiteral(", moved %1 beyond noise in %2 runs").arg(toText(repetition.move)).arg(piece.runs));
        }
        io.printLine(io.inked(repetition.broken.isEmpty() ? Ink::Good : Ink::Bad, escapedForTerminal(line)));
    }
}

} // namespace wirewise::cli
