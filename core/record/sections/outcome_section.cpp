// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/sections/sections.h"

#include "core/advisor/advice/weak_point.h"
#include "core/record/advice_sentences.h"
#include "core/record/pack_words.h"

namespace wirewise::record {

using namespace advisor;

namespace {

QString because(const Record& record, const Standing& winner)
{
    const Evaluation& evaluation = record.advice.evaluation;
    const QString score = scoreText(winner.permille);
    if (evaluation.status == Status::Composite)
        return QStringLiteral("no single transport qualifies, and of the pairs that do it gives the most: %1 of what was asked for").arg(score);
    if (evaluation.status == Status::Tie) {
        QStringList others;
        for (const AlternativeId& id : evaluation.coWinners) {
            if (id != winner.alternative)
                others << titleOf(*record.pack, id);
        }
        return QStringLiteral("it gives as much as %1 (%2 of what was asked for) and is simpler").arg(joined(others), score);
    }
    if (record.advice.simplestSoFar)
        return QStringLiteral("it is the simplest, and nothing that was said so far needs more (%1 of what was asked for)").arg(score);
    return QStringLiteral("of the single transports that qualify it gives the most: %1 of what was asked for").arg(score);
}

QString objection(const Record& record)
{
    const Evaluation& evaluation = record.advice.evaluation;
    QStringList parts;
    if (const std::optional<WeakPoint> weak = weakPointOf(evaluation)) {
        parts << QStringLiteral("for %1 (%2) its %3 is %4, which costs %5")
                     .arg(quoted(phraseOf(*record.pack, weak->row.question, weak->row.option)), toText(weak->row.importance),
                         titleOf(*record.pack, weak->row.cell.feature), quoted(weak->row.text), scoreText(weak->permille));
    }
    for (const AlternativeId& id : evaluation.upgrades) {
        const Standing* standing = evaluation.standing(id);
        parts << QStringLiteral("%1 would give %2, with two mechanisms to run").arg(titleOf(*record.pack, id), scoreText(standing->permille));
    }
    return parts.join(QLatin1String("; "));
}

QString otherReading(const Record& record)
{
    if (record.otherReading.winner == record.advice.evaluation.winner)
        return QStringLiteral("Whether the pack's claims are taken as written or as experts assess them makes no difference.");
    const QString how = record.otherReading.reading == Reading::Assessed ? QStringLiteral("As experts assess the pack's claims")
                                                                         : QStringLiteral("With the pack's claims taken as written");
    return record.otherReading.winner
        ? QStringLiteral("%1, %2 would lead instead.").arg(how, titleOf(*record.pack, *record.otherReading.winner))
        : QStringLiteral("%1, no transport would qualify.").arg(how);
}

void addSureness(const Record& record, RecordDocument& document)
{
    if (!record.confidence)
        return;
    const Confidence& confidence = *record.confidence;
    QStringList sentences { weighingSentence(*record.pack, confidence), pairwiseSentence(*record.pack, confidence), settledSentence(confidence) };
    sentences.removeAll(QString());
    document.blocks << Paragraph { { strong(QStringLiteral("How sure: %1.").arg(toText(confidence.label))),
        plain(u' ' + sentences.join(QLatin1String(". ")) + u'.') } };
}

void addConsequences(const Record& record, const Standing& winner, RecordDocument& document)
{
    document.blocks << Heading { 3, QStringLiteral("Consequences") };
    document.blocks << argumentsFor(record, winner, true);
}

void addConfirmation(const Record& record, RecordDocument& document)
{
    document.blocks << Heading { 3, QStringLiteral("Confirmation") };
    document.blocks << Paragraph { { code(QStringLiteral("wirewise-cli recheck %1 --measure").arg(asShellWord(jsonFile(record)))),
        plain(QStringLiteral(" judges the answers again, measures again what was measured, and fails when the recommendation or a "
                             "measured promise no longer holds. The last section has it as a step for CI.")) } };
}

} // namespace

void addOutcome(const Record& record, RecordDocument& document)
{
    const Evaluation& evaluation = record.advice.evaluation;
    document.blocks << Heading { 2, QStringLiteral("Decision Outcome") };
    const Standing* winner = evaluation.winner ? evaluation.standing(*evaluation.winner) : nullptr;
    if (!winner) {
        document.blocks << Paragraph { { plain(evaluation.status == Status::None
                ? QStringLiteral("No option is chosen: every one of them fails something that is a must.")
                : QStringLiteral("No option is chosen yet: nothing that was said tells them apart.")) } };
        addConfirmation(record, document);
        return;
    }
    const Alternative& chosen = record.pack->alternatives[size_t(record.pack->indexOf(winner->alternative))];
    document.blocks << Paragraph { { plain(QStringLiteral("Chosen option: ")), strong(quoted(chosen.title)),
        plain(QStringLiteral(", because %1. %2").arg(because(record, *winner), chosen.summary)) } };
    addSureness(record, document);
    if (const QString against = objection(record); !against.isEmpty())
        document.blocks << Paragraph { { emphasis(QStringLiteral("Strongest objection:")), plain(u' ' + against + u'.') } };
    document.blocks << Paragraph { { plain(otherReading(record)) } };
    addConsequences(record, *winner, document);
    addConfirmation(record, document);
}

} // namespace wirewise::record
