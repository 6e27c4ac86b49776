// SPDX-License-Identifier: GPL-3.0-or-later
// A decision with everything a record can tell, over the reference pack; and the same with texts that try to break out of
// whatever they are written into.
#pragma once

#include "core/advisor/pack/pack_loader.h"
#include "core/record/record_exporter_registry.h"
#include "core/record/record_json.h"

#include <QFile>
#include <QProcess>
#include <QTimeZone>
#include <QtTest>

namespace wirewise::record::tests {

inline std::shared_ptr<const advisor::Pack> referencePack()
{
    static const auto loaded = advisor::loadPackFile(QStringLiteral(WIREWISE_SOURCE_DIR "/tests/advisor/data/reference.toml")).pack;
    if (!loaded)
        qFatal("no reference pack");
    return loaded;
}

inline evidence::Kept proofOf(const char* feature, const char* transport, double p95, std::optional<bool> accepted)
{
    evidence::ProofResult proof;
    proof.cell = { advisor::FeatureId(QString::fromLatin1(feature)), advisor::AlternativeId(QString::fromLatin1(transport)) };
    proof.claim = QStringLiteral("Yes");
    proof.verdict = evidence::ProofVerdict::Confirmed;
    proof.text = QStringLiteral("90 events at 30/s came without being asked for.");
    proof.criterion = QStringLiteral("p95 at most 100 ms, nothing lost.");
    proof.levels = { QStringLiteral("yes") };
    proof.metric = QStringLiteral("delivery_latency_p95_ms");
    proof.measured = advisor::Measured { p95, p95 * 0.9, p95 * 1.2, 90 };
    proof.figures = { { QStringLiteral("delay_p95_ms"), QStringLiteral("Delay p95"), QStringLiteral("ms"), p95, evidence::Origin::Measured },
        { QStringLiteral("lost"), QStringLiteral("Lost"), {}, 0, evidence::Origin::Counted } };
    proof.seconds = 3.25;
    return { evidence::attested(proof, advisor::stampOf(*referencePack()),
                 { QStringLiteral("box"), QStringLiteral("A CPU, 2 cores, linux 6.1"), QStringLiteral("0.1.0") },
                 QDateTime(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc()), 7),
        accepted };
}

inline Decision sampleDecision()
{
    Decision decision;
    decision.title = QStringLiteral("Team chat");
    decision.answers = advisor::answersOf(*referencePack(), *referencePack()->scenario(advisor::ScenarioId(QStringLiteral("chat"))));
    decision.answers.insert(advisor::QuestionId(QStringLiteral("flow")), { advisor::Answer::State::DontKnow, {}, {} });
    decision.strange = { { QStringLiteral("gone"), QStringLiteral("old!") } };
    const auto first = std::find_if(decision.answers.cbegin(), decision.answers.cend(), [](const advisor::Answer& each) { return each.state == advisor::Answer::State::Chosen; });
    decision.grounds = { { first.key(), first->option, QStringLiteral("All of 8 upgrades were answered with 101 and echoed.") } };
    decision.evidence = { proofOf("realtime", "websocket", 0.375, true), proofOf("realtime", "sse", 0.5, std::nullopt),
        proofOf("realtime", "polling", 950, false) };
    decision.evidence[2].evidence.proof.noted = evidence::ProofVerdict::Contradicted;
    return decision;
}

inline RecordHead sampleHead()
{
    return { 7, QDate(2026, 11, 26), QStringLiteral("accepted"), QStringLiteral("0003-polling-for-now.md"), {} };
}

// faults.md section 9, rows 13 and 14, and what breaks out of Markdown, JSON and YAML.
inline QStringList hostileTexts()
{
    return { QStringLiteral("<img src=\"file:///etc/passwd\">"), QStringLiteral("<a href=\"https://evil.example/\">x</a>"),
        QStringLiteral("<table><tr><td>tail"), QStringLiteral("&lt;b&gt;"), QStringLiteral("{\"a\":\"<h1>\"}"),
        QStringLiteral("\u001b[2J\u001b]52;c;AAAA\u0007"), QStringLiteral("over\rwritten\nline"), QStringLiteral("=cmd|' /C calc'!A0"),
        QStringLiteral("abc\u202ecod.exe"), QString(QChar(u'\0')) + QStringLiteral("NUL"), QStringLiteral("--> ]]> </style></script>"),
        QStringLiteral("[x](javascript:alert(1)) ![y](https://evil.example/z.png)"), QStringLiteral("``` \n# heading\n---\nkey: value"),
        QStringLiteral("'; rm -rf / #"), QStringLiteral("1. one\n- two\n> three"), QStringLiteral("\u2028\u2029\ufdd0\ufffc|a|b|"),
        QStringLiteral("~~gone~~ https://evil.example/ www.evil.example") };
}

// Every field that a file can bring.
inline Decision hostileDecision(const QString& text)
{
    Decision decision = sampleDecision();
    decision.title = text;
    decision.strange = { { text, text } };
    decision.grounds[0].text = text;
    for (evidence::Kept& kept : decision.evidence) {
        evidence::ProofResult& proof = kept.evidence.proof;
        proof.claim = proof.criterion = text;
        proof.text = text;
        proof.figures[0].title = proof.figures[0].unit = text;
        kept.evidence.where = { text, text, text };
        kept.evidence.pack.id = kept.evidence.pack.version = kept.evidence.pack.sha256 = text;
        kept.evidence.command = text;
    }
    return decision;
}

inline RecordHead hostileHead(const QString& text)
{
    return { 7, QDate(2026, 11, 26), text, text, text };
}

inline std::shared_ptr<const advisor::Pack> hostilePack(const QString& text)
{
    auto pack = std::make_shared<advisor::Pack>(*referencePack());
    pack->id = pack->version = text;
    for (advisor::Alternative& alternative : pack->alternatives)
        alternative.title = alternative.shortTitle = alternative.summary = text;
    for (advisor::Question& question : pack->questions) {
        question.ask = text;
        for (advisor::Option& option : question.options)
            option.label = option.phrase = text;
    }
    for (advisor::Feature& feature : pack->features) {
        feature.title = text;
        for (advisor::Cell& cell : feature.cells)
            cell.text = cell.why = cell.note = text;
    }
    for (advisor::Citation& citation : pack->citations) {
        citation.title = text;
        citation.url = QStringLiteral("javascript:alert(1)//") + text;
    }
    return pack;
}

inline QByteArray written(const QString& form, const Record& record)
{
    for (const RecordExporter& exporter : recordExporters()) {
        if (exporter.id != form)
            continue;
        const Result<QByteArray> bytes = exporter.write(record);
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().text()));
        return *bytes;
    }
    qFatal("no such form: %s", qPrintable(form));
}

// A program that reads standard input to its end; what it wrote, or nothing when it failed.
inline std::optional<QByteArray> piped(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        qWarning("%s: %s%s", qPrintable(program), process.readAllStandardError().constData(), process.readAllStandardOutput().constData());
        return std::nullopt;
    }
    return process.readAllStandardOutput() + process.readAllStandardError();
}

inline QString pdfText(const QByteArray& pdf)
{
    return QString::fromUtf8(piped(QStringLiteral("pdftotext"), { QStringLiteral("-raw"), QStringLiteral("-"), QStringLiteral("-") }, pdf).value_or(QByteArray()));
}

} // namespace wirewise::record::tests
