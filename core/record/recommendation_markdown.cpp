// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/recommendation_markdown.h"

#include "core/base/escape.h"
#include "core/base/words.h"
#include "core/record/pack_words.h"

namespace wirewise::record {

using namespace advisor;

namespace {

WIREWISE_WORDS(record)

const Alternative& alternativeOf(const Pack& pack, const AlternativeId& id)
{
    return pack.alternatives[size_t(pack.indexOf(id))];
}

QString importanceWord(Importance importance)
{
    return importance == Importance::Must  ? tr("must")
        : importance == Importance::Should ? tr("should")
                                           : tr("nice to have");
}

QString sources(const Pack& pack, const QList<CitationId>& cite)
{
    QStringList links;
    for (const CitationId& id : cite) {
        const Citation* citation = pack.citation(id);
        if (!citation)
            continue;
        const QString title = escapedForMarkdown(citation->title);
        const bool linked = citation->url.startsWith(QLatin1String("http")) && !citation->url.contains(u')')
            && !citation->url.contains(u' ');
        links << (linked ? QStringLiteral("[%1](%2)").arg(title, citation->url) : title);
    }
    return links.join(QLatin1String("; "));
}

QString answersSection(const Pack& pack, const Answers& answers)
{
    QString out = QStringLiteral("\n## %1\n\n").arg(tr("Requirements"));
    for (const Question& question : pack.questions) {
        const auto answer = answers.find(question.id);
        if (answer == answers.end())
            continue;
        QString said = tr("not sure");
        if (answer->state == Answer::State::DontCare)
            said = tr("does not matter");
        if (const Option* option = optionOf(question, answer->option);
            option && answer->state == Answer::State::Chosen) {
            said = escapedForMarkdown(option->label);
            if (!option->neutral)
                said += QStringLiteral(" (%1)").arg(importanceWord(answer->importance));
        }
        out += QStringLiteral("- %1 **%2**\n").arg(escapedForMarkdown(question.ask), said);
    }
    return out;
}

QString vetoText(const Standing& standing)
{
    QStringList texts;
    for (const Veto& veto : standing.vetoes)
        texts << escapedForMarkdown(veto.text);
    texts.removeDuplicates(); // two answers may fail on one cell
    return texts.join(QLatin1String("; "));
}

QString rankingSection(const Pack& pack, const Evaluation& evaluation)
{
    QString out = QStringLiteral("\n## %1\n\n| | %2 | %3 | %4 |\n| ---: | --- | ---: | --- |\n")
                      .arg(tr("Ranking"), tr("Transport"), tr("Score"), tr("Excluded by"));
    for (const Standing& standing : evaluation.ranking) {
        out += QStringLiteral("| %1 | %2 | %3 | %4 |\n")
                   .arg(QString::number(standing.position),
                       escapedForMarkdown(titleOf(pack, standing.alternative)), percent(standing.permille),
                       vetoText(standing));
    }
    return out;
}

QString reasonsSection(const Pack& pack, const Standing& winner)
{
    QString out
        = QStringLiteral("\n## %1\n\n").arg(tr("Why %1").arg(escapedForMarkdown(titleOf(pack, winner.alternative))));
    for (const Contribution& row : winner.contributions) {
        const Question& question = pack.questions[size_t(pack.indexOf(row.question))];
        const Feature& feature = pack.features[size_t(pack.indexOf(row.cell.feature))];
        const Option* option = optionOf(question, row.option);
        out += tr("- %1 (%2, worth %3 of 100): %4 is \"%5\"")
                   .arg(escapedForMarkdown(option ? option->label : QString()),
                       importanceWord(row.importance), QString::number(row.value),
                       escapedForMarkdown(feature.title), escapedForMarkdown(row.text));
        if (row.corrected)
            out += tr(", in truth: %1").arg(escapedForMarkdown(row.levelLabel));
        if (!row.why.isEmpty())
            out += QLatin1String("; ") + escapedForMarkdown(row.why);
        out += QStringLiteral(" (%1)\n").arg(sources(pack, row.cite));
    }
    return out;
}

QString notesSection(const Pack& pack, const Evaluation& evaluation)
{
    QString out = QStringLiteral("\n## %1\n\n").arg(tr("Notes"));
    for (const Note& note : evaluation.notes) {
        out += QStringLiteral("- %1%2 (%3)\n")
                   .arg(note.caution ? tr("Caution:") + u' ' : QString(), escapedForMarkdown(note.text),
                       sources(pack, note.cite));
    }
    return out;
}

} // namespace

QString percent(int permille)
{
    return QStringLiteral("%1.%2 %").arg(permille / 10).arg(permille % 10);
}

QString headline(const Pack& pack, const Evaluation& evaluation)
{
    switch (evaluation.status) {
    case Status::NoInformation:
        return tr("Nothing answered yet that tells the transports apart");
    case Status::Recommended:
        return tr("Recommended: %1").arg(titleOf(pack, *evaluation.winner));
    case Status::Composite:
        return tr("Recommended: %1, since no single transport qualifies")
            .arg(titleOf(pack, *evaluation.winner));
    case Status::None:
        return tr("No transport qualifies: every one fails something that is a must");
    case Status::Tie:
        break;
    }
    QStringList titles;
    for (const AlternativeId& id : evaluation.coWinners)
        titles << titleOf(pack, id);
    return tr("A tie: %1 score the same, the simpler comes first")
        .arg(titles.join(QLatin1String(", ")));
}

QString otherReadingSentence(const Pack& pack, const Evaluation& shown, const Evaluation& other)
{
    if (shown.winner == other.winner)
        return {};
    const QString reading = other.reading == Reading::Assessed
        ? tr("With the experts' corrections")
        : tr("With every claim taken as written");
    return other.winner
        ? tr("%1, %2 would lead instead.").arg(reading, titleOf(pack, *other.winner))
        : tr("%1, no transport would qualify.").arg(reading);
}

QString recommendationMarkdown(
    const Pack& pack, const Decision& decision, const Evaluation& assessed, const Evaluation& asWritten)
{
    const bool written = decision.reading == Reading::AsWritten;
    const Evaluation& shown = written ? asWritten : assessed;
    const Evaluation& other = written ? assessed : asWritten;
    const QString title = decision.title.trimmed().isEmpty() ? pack.title : decision.title;
    QString out = QStringLiteral("# %1\n\n**%2.**")
                      .arg(escapedForMarkdown(title), escapedForMarkdown(headline(pack, shown)));
    const Standing* winner = shown.winner ? shown.standing(*shown.winner) : nullptr;
    if (winner) {
        out += u' ' + tr("It reaches %1 of what these requirements could give.")
                   .arg(percent(winner->permille));
        out += u' ' + escapedForMarkdown(alternativeOf(pack, winner->alternative).summary);
    }
    out += u'\n';
    if (const QString sentence = otherReadingSentence(pack, shown, other); !sentence.isEmpty())
        out += u'\n' + escapedForMarkdown(sentence) + u'\n';
    for (const AlternativeId& id : shown.upgrades) {
        out += u'\n' + tr("Scores higher, at the price of two mechanisms: %1 (%2).")
                   .arg(escapedForMarkdown(titleOf(pack, id)), percent(shown.standing(id)->permille)) + u'\n';
    }
    if (!decision.answers.isEmpty())
        out += answersSection(pack, decision.answers);
    if (!shown.ranking.isEmpty())
        out += rankingSection(pack, shown);
    if (winner)
        out += reasonsSection(pack, *winner);
    if (!shown.notes.isEmpty())
        out += notesSection(pack, shown);
    return out
        + QStringLiteral("\n---\n\n")
        + tr("Pack %1 %2, %3 reading, SHA-256 `%4`.")
              .arg(escapedForMarkdown(pack.id), escapedForMarkdown(pack.version), written ? tr("as-written") : tr("assessed"),
                  pack.sha256)
        + u'\n';
}

} // namespace wirewise::record
