// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/advice_text.h"

#include "app/wirewise_cli/text_layout.h"
#include "core/base/escape.h"
#include "core/record/advice_sentences.h"

namespace wirewise::cli {

using namespace advisor;

namespace {

void printItem(Io& io, const QString& text)
{
    const QStringList lines = wrapped(escapedForTerminal(text), io.columns() - 6);
    for (qsizetype i = 0; i < lines.size(); ++i)
        io.printLine((i == 0 ? QStringLiteral("  - ") : QStringLiteral("    ")) + lines[i]);
}

// Ready to be typed: "direction=both_ways+".
QString operands(const QList<Change>& changes)
{
    QStringList words;
    for (const Change& change : changes)
        words << change.question.value() + u'=' + toString(change.to);
    return words.join(u' ');
}

void printConfidence(Io& io, const Pack& pack, const Confidence& confidence)
{
    io.printHeading(QString(QStringLiteral("How sure: ") + toText(confidence.label)));
    printItem(io, record::weighingSentence(pack, confidence));
    if (const QString pairwise = record::pairwiseSentence(pack, confidence); !pairwise.isEmpty())
        printItem(io, pairwise);
    printItem(io, record::settledSentence(confidence));
}

void printFlips(Io& io, const Pack& pack, const Answers& answers, const Flips& flips)
{
    io.printHeading(u"What would change this");
    for (const Flip& flip : flips.nearest) {
        printItem(io, QStringLiteral("%1, if %2")
                          .arg(record::nameOf(pack, flip.winner),
                              record::conditionSentence(pack, answers, flip.changes)));
        io.printLine(io.inked(Ink::Faint, QString(QStringLiteral("    ") + escapedForTerminal(operands(flip.changes)))));
    }
    if (flips.changes == 0)
        printItem(io, QStringLiteral("Nothing within three changed answers"));
    else if (flips.nearest.isEmpty())
        printItem(io, QStringLiteral("No change of one or two answers makes another lead, only none at all"));
}

void printDeadEnd(Io& io, const Pack& pack, const Answers& answers, const DeadEnd& end)
{
    io.printHeading(u"What stands against each other");
    for (const QList<QuestionId>& conflict : end.conflicts)
        printItem(io, record::conflictSentence(pack, answers, conflict));
    io.printHeading(u"What would free the way");
    for (const Relaxation& relaxation : end.relaxations)
        printItem(io, record::relaxationSentence(pack, answers, relaxation));
}

void printNext(Io& io, const Pack& pack, const NextQuestion& next)
{
    if (!next.ask)
        return;
    const Question& question = pack.questions[size_t(pack.indexOf(*next.ask))];
    const OpenQuestion* open = next.find(*next.ask);
    io.printHeading(u"Answer next");
    QString text = QStringLiteral("%1 (%2)").arg(question.ask, question.id.value());
    if (next.together)
        text += next.together->size() == 2
            ? QStringLiteral(": together with one more answer it could change the result")
            : QStringLiteral(": together with %1 more answers it could change the result")
                  .arg(next.together->size() - 1);
    else if (open && next.headline)
        text += QStringLiteral(": %1 of its %2 answers would change the result").arg(open->flipping).arg(open->options);
    printItem(io, text);
}

} // namespace

void printAdvice(Io& io, const Pack& pack, const Answers& answers, const Advice& advice,
    const std::optional<Confidence>& confidence)
{
    if (confidence)
        printConfidence(io, pack, *confidence);
    if (!advice.deadEnd.isEmpty())
        printDeadEnd(io, pack, answers, advice.deadEnd);
    if (advice.flips)
        printFlips(io, pack, answers, *advice.flips);
    printNext(io, pack, advice.next);
    if (!advice.flags.isEmpty()) {
        io.printHeading(u"Outside these");
        for (const Flag& flag : advice.flags)
            printItem(io, flag.instead + QStringLiteral(": ") + flag.text);
    }
}

} // namespace wirewise::cli
