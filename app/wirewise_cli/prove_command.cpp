// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/arguments.h"
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/decision_arguments.h"
#include "app/wirewise_cli/figure_text.h"
#include "app/wirewise_cli/interrupt.h"
#include "app/wirewise_cli/io.h"
#include "app/wirewise_cli/lab_settings.h"
#include "app/wirewise_cli/text_layout.h"
#include "core/base/escape.h"
#include "core/base/nearest.h"
#include "core/evidence/proofs/proof.h"
#include "core/record/decision_file.h"

#include <QJsonArray>

#include <algorithm>
#include <cstdio>

namespace wirewise::cli {

namespace {

using advisor::CellRef;
using advisor::Pack;
using evidence::ProofResult;
using evidence::ProofVerdict;

constexpr OptionSpec options[] = {
    { u"--all", u"", u"every cell of the matrix" },
    answersOption,
    packOption,
    { u"--seed", u"N", u"of faults and of the reconnects' jitter (default 1)" },
    { u"--save", u"FILE", u"write the decision of --answers there with these proofs as its evidence (not accepted yet)" },
    { u"--lines", u"", u"one JSON object a line as it goes: progress, proof, summary" },
    { u"--browser", u"PROGRAM", u"the browser to drive (default: a Chromium on PATH)" },
};

std::vector<advisor::AlternativeId> transportsOf(const Pack& pack)
{
    std::vector<advisor::AlternativeId> ids;
    for (const advisor::Alternative& alternative : pack.alternatives)
        if (!alternative.isComposite())
            ids.push_back(alternative.id);
    return ids;
}

// "feature/transport", "feature" or "transport".
Result<std::vector<CellRef>> cellsOf(const Arguments::Word& word, const Pack& pack)
{
    const auto transports = transportsOf(pack);
    const QString feature = word.text.section(u'/', 0, 0);
    const QString transport = word.text.section(u'/', 1);
    QStringList known;
    std::vector<CellRef> cells;
    for (const advisor::Feature& row : pack.features) {
        known << row.id.value();
        for (const auto& id : transports) {
            const bool whole = transport.isEmpty() && !word.text.contains(u'/');
            if (row.id.value() == feature ? whole || id.value() == transport : whole && id.value() == feature)
                cells.push_back({ row.id, id });
        }
    }
    for (const auto& id : transports)
        known << id.value();
    if (cells.empty())
        return Arguments::wrong(word, QStringLiteral("no cell '%1'%2, expected FEATURE/TRANSPORT, or one of: %3")
            .arg(word.text, didYouMean(transport.isEmpty() ? feature : transport, known), known.join(QLatin1String(", "))));
    return cells;
}

Result<std::vector<CellRef>> cellsFrom(const Arguments& arguments, const Pack& pack)
{
    QList<Arguments::Word> words = arguments.operands();
    if (arguments.has(u"--all")) {
        words.clear();
        for (const advisor::Feature& row : pack.features)
            words.append({ row.id.value(), 0 });
    }
    if (words.isEmpty())
        return Error { Error::Kind::Input, QStringLiteral("expected cells (FEATURE/TRANSPORT, a feature, a transport) or --all"), {} };
    std::vector<CellRef> wanted;
    for (const Arguments::Word& word : words) {
        const auto cells = cellsOf(word, pack);
        if (!cells)
            return cells.error();
        for (const CellRef& cell : *cells)
            if (std::find(wanted.begin(), wanted.end(), cell) == wanted.end())
                wanted.push_back(cell);
    }
    return wanted;
}

Ink inkOf(ProofVerdict verdict)
{
    return verdict == ProofVerdict::Confirmed ? Ink::Good : verdict == ProofVerdict::Contradicted ? Ink::Bad : Ink::Faint;
}

void printProof(Io& io, const ProofResult& proof)
{
    io.printLine(QStringLiteral("%1  %2  %3").arg(io.inked(inkOf(proof.verdict), toText(proof.verdict).leftJustified(13)),
        evidence::cellName(proof.cell), io.inked(Ink::Faint, u'“' + proof.claim + u'”')));
    const auto indented = [&io](const QString& text) {
        for (const QString& line : wrapped(text, io.columns() - 15))
            io.printLine(QString(15, u' ') + line);
    };
    indented(escapedForTerminal(proof.text.english()));
    if (proof.noted)
        io.printLine(QString(15, u' ') + QStringLiteral("with the expert's note: ")
            + io.inked(inkOf(*proof.noted), toText(*proof.noted)));
    QStringList figures;
    for (const evidence::Figure& figure : proof.figures)
        figures << figure.title + u' ' + valueText(figure)
                + (figure.origin == evidence::Origin::Modelled ? QStringLiteral(" (modelled)") : QString());
    if (!figures.isEmpty())
        indented(figures.join(QStringLiteral(", ")));
}

// How it goes, in the form that was asked for.
class Report
{
public:
    Report(Io& io, const Arguments& arguments, std::size_t of)
        : m_io(io)
        , m_json(arguments.wantsJson())
        , m_lines(arguments.has(u"--lines"))
        , m_of(of)
    {
    }

    void begins(const CellRef& cell)
    {
        const QString name = evidence::cellName(cell);
        if (m_lines)
            m_io.printJsonLine({ { QStringLiteral("progress"), QJsonObject { { QStringLiteral("done"), static_cast<qint64>(m_done) },
                { QStringLiteral("of"), static_cast<qint64>(m_of) }, { QStringLiteral("now"), name } } } });
        else if (m_io.showsProgress())
            std::fputs(QStringLiteral("\r\x1b[K%1 of %2: %3").arg(m_done + 1).arg(m_of).arg(name).toUtf8().constData(), stderr);
    }

    void take(const ProofResult& proof)
    {
        ++m_done;
        ++m_counts[toText(proof.verdict)];
        if (proof.noted == ProofVerdict::Confirmed && proof.verdict == ProofVerdict::Contradicted)
            ++m_mended;
        m_seconds += proof.seconds;
        clearProgress();
        const QJsonObject object = toJson(proof);
        if (m_lines)
            m_io.printJsonLine({ { QStringLiteral("proof"), object } });
        else if (!m_json)
            printProof(m_io, proof);
        m_proofs.append(object);
        m_results.append(proof);
    }

    void failed(const CellRef& cell, const Error& error)
    {
        ++m_done;
        clearProgress();
        m_failed.append(evidence::cellName(cell));
        m_io.note(escapedForTerminal(QStringLiteral("%1: %2").arg(m_failed.last(), error.text())));
    }

    void end()
    {
        QJsonObject summary { { QStringLiteral("confirmed"), m_counts.value(QStringLiteral("confirmed")) },
            { QStringLiteral("contradicted"), m_counts.value(QStringLiteral("contradicted")) },
            { QStringLiteral("confirmed_with_note"), m_mended },
            { QStringLiteral("not-provable"), m_counts.value(QStringLiteral("not-provable")) },
            { QStringLiteral("failed"), QJsonArray::fromStringList(m_failed) },
            { QStringLiteral("left"), static_cast<qint64>(m_of - m_done) }, { QStringLiteral("seconds"), m_seconds } };
        if (m_lines)
            m_io.printJsonLine({ { QStringLiteral("summary"), summary } });
        else if (m_json)
            m_io.printJson({ { QStringLiteral("proofs"), m_proofs }, { QStringLiteral("summary"), summary } });
        else
            m_io.printLine(QStringLiteral("\n%1 confirmed, %2 contradicted as written (%3 of them confirmed with the expert's note), "
                                          "%4 not provable; %5 s")
                .arg(m_counts.value(QStringLiteral("confirmed"))).arg(m_counts.value(QStringLiteral("contradicted"))).arg(m_mended)
                .arg(m_counts.value(QStringLiteral("not-provable"))).arg(m_seconds, 0, 'f', 1));
    }

    const QList<ProofResult>& results() const { return m_results; }
    bool anyFailed() const { return !m_failed.isEmpty(); }
    bool anyContradicted() const { return m_counts.value(QStringLiteral("contradicted")) > 0; }

private:
    void clearProgress()
    {
        if (!m_lines && m_io.showsProgress())
            std::fputs("\r\x1b[K", stderr);
    }

    Io& m_io;
    bool m_json;
    bool m_lines;
    std::size_t m_of;
    std::size_t m_done = 0;
    QMap<QString, int> m_counts;
    int m_mended = 0;
    double m_seconds = 0;
    QStringList m_failed;
    QJsonArray m_proofs;
    QList<ProofResult> m_results;
};

std::optional<Error> saveWith(record::Decision decision, const QList<ProofResult>& proofs, const Pack& pack, quint64 seed, const QString& path)
{
    const evidence::Surroundings here = evidence::surroundings();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    decision.pack = record::stampOf(pack);
    for (const ProofResult& proof : proofs)
        evidence::add(decision.evidence, evidence::attested(proof, decision.pack, here, now, seed));
    return record::saveDecisionFile(path, decision, pack);
}

Exit run(const Arguments& arguments, Io& io)
{
    const auto pack = packFrom(arguments);
    if (!pack)
        return io.fail(pack.error());
    const auto decision = storedDecision(arguments, **pack);
    if (!decision)
        return io.fail(decision.error());
    const auto cells = cellsFrom(arguments, **pack);
    if (!cells)
        return io.fail(cells.error());
    const auto seed = arguments.integer(u"--seed", 1, 0, std::numeric_limits<qint64>::max());
    if (!seed)
        return io.fail(seed.error());

    Interrupt interrupt;
    evidence::Lab::Settings settings = labSettings(**pack, decision->answers, static_cast<quint64>(*seed));
    if (const auto browser = arguments.value(u"--browser"))
        settings.browser = browser->text;
    settings.cancelled = [&interrupt] { return interrupt.wasRaised(); };
    evidence::Lab lab(settings);

    Report report(io, arguments, cells->size());
    for (const CellRef& cell : *cells) {
        if (interrupt.wasRaised() || io.outputGone())
            break;
        report.begins(cell);
        const auto proof = evidence::prove(lab, **pack, cell);
        if (proof)
            report.take(*proof);
        else if (!interrupt.wasRaised())
            report.failed(cell, proof.error());
    }
    report.end();
    if (const auto file = arguments.value(u"--save"))
        if (const auto error = saveWith(*decision, report.results(), **pack, settings.seed, file->text))
            return io.fail(*error);
    if (interrupt.wasRaised())
        return Exit::Interrupted;
    if (report.anyFailed())
        return Exit::Failed;
    return report.anyContradicted() ? Exit::No : Exit::Done;
}

} // namespace

Command proveCommand()
{
    return { u"prove", u"[CELL ...]", u"live proofs of the matrix: confirmed or contradicted, with figures",
        u"CELL is FEATURE/TRANSPORT, a feature (its row) or a transport (its column). Exit code 1 when a claim as written is "
        u"contradicted.", options, run };
}

} // namespace wirewise::cli
