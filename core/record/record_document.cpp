// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record_document.h"

#include "core/record/pack_words.h"
#include "core/record/sections/sections.h"

namespace wirewise::record {

using namespace advisor;

RecordDocument recordDocument(const Record& record)
{
    const QStringList facts { QStringLiteral("Status: ") + record.head.status, record.head.date.toString(Qt::ISODate),
        QStringLiteral("pack %1 %2").arg(record.pack->id, record.pack->version), QStringLiteral("reading: ") + toText(record.decision.reading) };
    RecordDocument document { recordTitle(record), facts.join(QStringLiteral(" · ")), record.head, {} };
    addContext(record, document);
    addOptions(record, document);
    addOutcome(record, document);
    addComparison(record, document);
    addEvidence(record, document);
    addOutlook(record, document);
    addAppendix(record, document);
    return document;
}

Span plain(const QString& text)
{
    return { text };
}

Span strong(const QString& text)
{
    return { text, Span::Style::Strong };
}

Span emphasis(const QString& text)
{
    return { text, Span::Style::Emphasis };
}

Span code(const QString& text)
{
    return { text, Span::Style::Code };
}

QString scoreText(int permille)
{
    return QStringLiteral("%1.%2 %").arg(permille / 10).arg(permille % 10);
}

QString answerWords(const Record& record, const QuestionId& question)
{
    const Answer answer = record.decision.answers.value(question);
    return QStringLiteral("%1 (%2)").arg(quoted(phraseOf(*record.pack, question, answer.option)), toText(answer.importance));
}

QString vetoWords(const Record& record, const Veto& veto)
{
    QStringList asked;
    for (const QuestionId& question : veto.questions)
        asked << answerWords(record, question);
    return joined(asked) + QStringLiteral(": ") + veto.text;
}

QString jsonFile(const Record& record)
{
    return record.head.name + QStringLiteral(".json");
}

QString asShellWord(const QString& text)
{
    const QString visible = shown(text);
    if (!safeUrl(visible).isEmpty() && !visible.startsWith(u'-'))
        return visible;
    return u'\'' + QString(visible).replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

} // namespace wirewise::record
