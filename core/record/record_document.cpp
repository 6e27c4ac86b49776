// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record_document.h"

#include "core/base/escape.h"
#include "core/record/pack_words.h"
#include "core/record/sections/sections.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace wirewise::record {

using namespace advisor;

namespace {

// Never in a text, but some that lay text out read marks of their own in them.
bool isNonCharacter(QChar c)
{
    return (c.unicode() >= 0xfdd0 && c.unicode() <= 0xfdef) || c.unicode() >= 0xfffe;
}

} // namespace

double Chart::place(double value) const
{
    const auto scaled = [this](double v) { return logarithmic ? std::log10(std::max(v, bottom)) - std::log10(bottom) : v; };
    return std::clamp(scaled(value) / scaled(top), 0.0, 1.0);
}

RecordDocument recordDocument(const Record& record)
{
    RecordDocument document { recordTitle(record), record.head, {} };
    addContext(record, document);
    addOptions(record, document);
    addOutcome(record, document);
    addComparison(record, document);
    addEvidence(record, document);
    addOutlook(record, document);
    addAppendix(record, document);
    return document;
}

QString shown(QStringView text)
{
    QString visible = withoutControls(text);
    for (QChar& c : visible) {
        if (c == u'\n' || c == u'\t')
            c = u' ';
        else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == QChar::ObjectReplacementCharacter || isNonCharacter(c))
            c = QChar::ReplacementCharacter;
    }
    return visible;
}

QString safeUrl(const QString& url)
{
    const bool web = url.startsWith(QLatin1String("https://")) || url.startsWith(QLatin1String("http://"));
    if (web)
        return QString::fromLatin1(QUrl(url).toEncoded());
    const bool path = !url.isEmpty() && std::all_of(url.begin(), url.end(), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'.' || c == u'-' || c == u'_' || c == u'/';
    });
    return path && !url.startsWith(u'/') ? url : QString();
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

QString number(double value)
{
    const double size = std::abs(value);
    if (value == std::floor(value) && size < 1e15)
        return QString::number(qint64(value));
    return size >= 1000 ? QString::number(value, 'f', 0) : QString::number(value, 'g', 3);
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
