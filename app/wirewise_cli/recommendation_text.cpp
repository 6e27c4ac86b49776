// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/recommendation_text.h"

#include "app/wirewise_cli/decision_evidence.h"
#include "app/wirewise_cli/advice_text.h"
#include "app/wirewise_cli/text_layout.h"
#include "core/base/escape.h"
#include "core/record/recommendation_markdown.h"

namespace wirewise::cli {

using namespace advisor;

namespace {

struct Page
{
    Io& io;
    const Pack& pack;
    const Advice& advice;
    const std::optional<Confidence>& confidence;
    const Evaluation& shown;
    const Answers& answers;
};

const Alternative& alternativeOf(const Pack& pack, const AlternativeId& id)
{
    return pack.alternatives[size_t(pack.indexOf(id))];
}

QString bar(Io& io, const Standing& standing, int width)
{
    const int filled = (standing.permille * width + 500) / 1000;
    const QString full(filled, QChar(u'█'));
    const QString rest(width - filled, QChar(u'·'));
    return io.inked(standing.qualifies ? Ink::Good : Ink::Faint, full) + io.inked(Ink::Faint, rest);
}

QString optionLabel(const Question& question, const OptionId& id)
{
    for (const Option& option : question.options) {
        if (option.id == id)
            return option.label;
    }
    return id.value();
}

// What was asked for, then the words it fails on.
void printVeto(const Page& page, const Veto& veto)
{
    QStringList asked;
    for (const QuestionId& id : veto.questions) {
        const Question& question = page.pack.questions[size_t(page.pack.indexOf(id))];
        asked << optionLabel(question, page.answers.value(id).option);
    }
    const QString text = asked.join(QLatin1String(" + ")) + QStringLiteral(" - ") + veto.text;
    const QStringList lines = wrapped(escapedForTerminal(text), page.io.columns() - 8);
    for (qsizetype i = 0; i < lines.size(); ++i)
        page.io.printLine(page.io.inked(
            Ink::Bad, QString((i == 0 ? QStringLiteral("      × ") : QString(8, u' ')) + lines[i])));
}

void printRanking(const Page& page)
{
    page.io.printHeading(u"Ranking");
    int titleWidth = 0;
    for (const Standing& standing : page.shown.ranking)
        titleWidth = std::max(titleWidth, int(alternativeOf(page.pack, standing.alternative).title.size()));
    titleWidth = std::min(titleWidth, page.io.columns() - 32);
    const int barWidth = std::clamp(page.io.columns() - titleWidth - 16, 10, 40);
    bool told = false;
    for (const Standing& standing : page.shown.ranking) {
        if (!standing.qualifies && !told) {
            told = true;
            page.io.printLine(page.io.inked(Ink::Faint, u"  excluded"));
        }
        const QString title = escapedForTerminal(alternativeOf(page.pack, standing.alternative).title)
                                  .left(titleWidth)
                                  .leftJustified(titleWidth);
        page.io.printLine(
            QStringLiteral("  %1  %2  %3 %4")
                .arg(QString::number(standing.position).rightJustified(2),
                    standing.qualifies ? title : page.io.inked(Ink::Faint, title),
                    bar(page.io, standing, barWidth), record::percent(standing.permille).rightJustified(7)));
        for (const Veto& veto : standing.vetoes)
            printVeto(page, veto);
    }
}

QString importanceWord(Importance importance)
{
    return importance == Importance::Must  ? QStringLiteral("must  ")
        : importance == Importance::Should ? QStringLiteral("should")
                                           : QStringLiteral("nice  ");
}

void printReason(const Page& page, const Contribution& row)
{
    Io& io = page.io;
    const Question& question = page.pack.questions[size_t(page.pack.indexOf(row.question))];
    const Feature& feature = page.pack.features[size_t(page.pack.indexOf(row.cell.feature))];
    const Ink ink = row.verdict == Verdict::Met ? Ink::Good
        : row.verdict == Verdict::Partly        ? Ink::Warn
                                                : Ink::Bad;
    const QString mark = row.verdict == Verdict::Met ? QStringLiteral("✓")
        : row.verdict == Verdict::Partly             ? QStringLiteral("~")
                                                     : QStringLiteral("✗");
    const QString worth = QStringLiteral("%1 of 100").arg(row.value);
    io.printLine(QStringLiteral("  %1 %2  %3 %4")
                     .arg(io.inked(ink, mark), importanceWord(row.importance),
                         escapedForTerminal(optionLabel(question, row.option)),
                         io.inked(Ink::Faint, QString(QStringLiteral("(") + worth + u')'))));
    QStringList cite;
    for (const CitationId& id : row.cite)
        cite << id.value();
    QString text = QStringLiteral("%1: \"%2\"").arg(feature.title, row.text);
    if (!row.measured.isEmpty())
        text += QStringLiteral(", measured: %1 (%2)").arg(row.levelLabel, row.measured);
    else if (row.corrected)
        text += QStringLiteral(", in truth: ") + row.levelLabel;
    if (!row.why.isEmpty())
        text += QStringLiteral(" - ") + row.why;
    text += QStringLiteral(" [%1]").arg(cite.join(QLatin1String(", ")));
    for (const QString& line : wrapped(escapedForTerminal(text), io.columns() - 14))
        io.printLine(QString(12, u' ') + line);
}

void printNotes(const Page& page)
{
    bool told = false;
    for (const Note& note : page.shown.notes) {
        if (!note.instead.isEmpty())
            continue; // told as a flag
        if (!told)
            page.io.printHeading(u"Notes");
        told = true;
        const QStringList lines = wrapped(
            escapedForTerminal((note.caution ? QStringLiteral("Caution: ") : QString()) + note.text),
            page.io.columns() - 6);
        for (qsizetype i = 0; i < lines.size(); ++i)
            page.io.printLine((i == 0 ? QStringLiteral("  - ") : QStringLiteral("    ")) + lines[i]);
    }
}

QJsonObject answersObject(const Answers& answers)
{
    QJsonObject object;
    for (auto it = answers.begin(); it != answers.end(); ++it)
        object.insert(it.key().value(), toString(*it));
    return object;
}

void printText(const Page& page, const record::Decision& decision, const Evaluation& other)
{
    Io& io = page.io;
    if (!decision.title.isEmpty())
        io.printLine(io.inked(Ink::Faint, escapedForTerminal(decision.title)));
    io.printLine(
        io.inked(Ink::Strong, QString(escapedForTerminal(record::headline(page.pack, page.shown)) + u'.')));
    const Standing* winner = page.shown.winner ? page.shown.standing(*page.shown.winner) : nullptr;
    if (winner) {
        for (const QString& line :
            wrapped(escapedForTerminal(alternativeOf(page.pack, winner->alternative).summary), io.columns()))
            io.printLine(line);
    }
    if (page.advice.simplestSoFar)
        io.printLine(u"The simplest to build and run, and nothing you said so far needs more.");
    if (const QString sentence = record::otherReadingSentence(page.pack, page.shown, other);
        !sentence.isEmpty())
        io.printLine(io.inked(Ink::Warn, escapedForTerminal(sentence)));
    if (page.shown.status == Status::NoInformation) {
        io.printLine(u"Answer a question: wirewise-cli advise QUESTION=OPTION ... (wirewise-cli questions "
                     u"lists them).");
        return;
    }
    printRanking(page);
    if (winner) {
        io.printHeading(QString(QStringLiteral("Why ")
                + escapedForTerminal(alternativeOf(page.pack, winner->alternative).shortTitle)));
        for (const Contribution& row : winner->contributions)
            printReason(page, row);
    }
    for (const AlternativeId& id : page.shown.upgrades) {
        io.printLine();
        for (const QString& line :
            wrapped(QStringLiteral("Scores higher, at the price of two mechanisms: %1 (%2).")
                        .arg(escapedForTerminal(alternativeOf(page.pack, id).title),
                            record::percent(page.shown.standing(id)->permille)),
                io.columns()))
            io.printLine(line);
    }
    printAdvice(io, page.pack, page.answers, page.advice, page.confidence);
    printNotes(page);
}

} // namespace

void printRecommendation(Io& io, const Engine& engine, const record::Decision& decision, bool json)
{
    const Advice advice = advise(engine, decision.answers, decision.reading);
    const std::optional<Confidence> sure = confidence(engine, decision.answers, decision.reading);
    if (json) {
        QJsonObject document = toJson(engine.pack(), advice, sure);
        document.insert(QStringLiteral("reading"), record::toText(decision.reading));
        document.insert(QStringLiteral("answers"), answersObject(decision.answers));
        document.insert(QStringLiteral("evidence"), evidenceArray(decision));
        io.printJson(document);
        return;
    }
    const bool written = decision.reading == Reading::AsWritten;
    const Evaluation other
        = engine.evaluate(decision.answers, written ? Reading::Assessed : Reading::AsWritten);
    printText({ io, engine.pack(), advice, sure, advice.evaluation, decision.answers }, decision, other);
}

} // namespace wirewise::cli
