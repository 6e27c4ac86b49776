// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/sections/sections.h"

#include "core/record/advice_sentences.h"
#include "core/record/pack_words.h"

namespace wirewise::record {

using namespace advisor;

namespace {

BulletList changesOf(const Record& record)
{
    BulletList list;
    const Pack& pack = *record.pack;
    const Answers& answers = record.decision.answers;
    for (const QList<QuestionId>& conflict : record.advice.deadEnd.conflicts)
        list.items << Line { plain(conflictSentence(pack, answers, conflict) + u'.') };
    for (const Relaxation& relaxation : record.advice.deadEnd.relaxations)
        list.items << Line { plain(relaxationSentence(pack, answers, relaxation) + u'.') };
    if (!record.advice.flips)
        return list;
    for (const Flip& flip : record.advice.flips->nearest)
        list.items << Line { strong(nameOf(pack, flip.winner)), plain(QStringLiteral(", if %1.").arg(conditionSentence(pack, answers, flip.changes))) };
    if (record.advice.flips->changes == 0)
        list.items << Line { plain(QStringLiteral("Nothing within three changed answers.")) };
    else if (record.advice.flips->nearest.isEmpty())
        list.items << Line { plain(QStringLiteral("No change of one or two answers makes another lead, only none at all.")) };
    return list;
}

// What is still open, those that could turn the result one by one, the rest together.
void addQuestions(const Record& record, BulletList& list)
{
    const NextQuestion& next = record.advice.next;
    QStringList others;
    for (const Question& question : record.pack->questions) {
        const auto answer = record.decision.answers.find(question.id);
        const bool unanswered = answer == record.decision.answers.end();
        if (!unanswered && answer->state != Answer::State::DontKnow)
            continue;
        const OpenQuestion* open = next.find(question.id);
        if (!open || !next.headline || open->flipping == 0) {
            others << question.ask;
            continue;
        }
        list.items << Line { plain(unanswered ? QStringLiteral("Not answered: ") : QStringLiteral("Not sure: ")), strong(question.ask),
            plain(QStringLiteral(" %1 of its %2 answers would change the result.").arg(open->flipping).arg(open->options)) };
    }
    if (!others.isEmpty()) {
        const QString effect = next.settled ? QStringLiteral(", and none can change the result")
            : next.headline                 ? QStringLiteral(", and none changes the result by itself")
                                            : QString();
        list.items << Line { plain(QStringLiteral("Not answered%1: ").arg(effect)), emphasis(others.join(u' ')) };
    }
    for (const StrangeAnswer& strange : record.decision.strange)
        list.items << Line { plain(QStringLiteral("Not known to this pack and not counted: ")), code(strange.question + u'=' + strange.text) };
}

void addEvidencePoints(const Record& record, BulletList& list)
{
    for (const evidence::Kept& kept : record.decision.evidence) {
        const QString cell = cellTitle(*record.pack, kept.evidence.proof.cell);
        if (!kept.accepted)
            list.items << Line { plain(QStringLiteral("Nobody has decided yet whether the proof of %1 counts.").arg(cell)) };
        else if (*kept.accepted && evidence::isExpired(kept.evidence, judgedAt(record.head)))
            list.items << Line { plain(QStringLiteral("The proof of %1 has expired.").arg(cell)) };
    }
}

void addNotes(const Record& record, BulletList& list)
{
    const std::optional<AlternativeId>& winner = record.advice.evaluation.winner;
    for (const Note& note : record.advice.evaluation.notes) {
        if (winner && !note.about.isEmpty() && !note.about.contains(*winner))
            continue; // about another option
        QString head = note.caution ? QStringLiteral("Caution: ") : QString();
        if (!note.instead.isEmpty())
            head = QStringLiteral("Outside these options, %1: ").arg(note.instead);
        Line line { plain(head + note.text) };
        for (const CitationId& id : note.cite) {
            if (const Citation* citation = record.pack->citation(id))
                line << plain(QStringLiteral(" ")) << Span { QStringLiteral("[%1]").arg(id.value()), Span::Style::Plain, safeUrl(citation->url) };
        }
        list.items << line;
    }
}

} // namespace

void addOutlook(const Record& record, RecordDocument& document)
{
    if (BulletList changes = changesOf(record); !changes.items.isEmpty())
        document.blocks << Heading { 2, QStringLiteral("What Would Change It") } << std::move(changes);
    BulletList open;
    addQuestions(record, open);
    addEvidencePoints(record, open);
    addNotes(record, open);
    document.blocks << Heading { 2, QStringLiteral("Open Points") };
    if (open.items.isEmpty())
        document.blocks << Paragraph { { plain(QStringLiteral("None: every question is answered.")) } };
    else
        document.blocks << std::move(open);
}

} // namespace wirewise::record
