// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log_filter.h"

#include "core/base/words.h"
#include "ui/models/payload_text.h"

namespace wirewise::ui {
namespace {

WIREWISE_WORDS(LogFilter)

constexpr qsizetype LongestPattern = 500;

// PCRE counts the steps from each starting place anew.
const QString Bound = QStringLiteral("(*LIMIT_MATCH=5000)");

QString tooLong()
{
    return tr("The expression is longer than %1 characters").arg(LongestPattern);
}

QString notAnExpression(const QRegularExpression& expression)
{
    return tr("Not an expression: %1 (character %2)")
        .arg(expression.errorString())
        .arg(std::max<qsizetype>(0, expression.patternErrorOffset() - Bound.size()) + 1);
}

} // namespace

Result<LogPredicate> LogPredicate::compile(const LogFilter& filter)
{
    LogPredicate predicate;
    predicate.m_kinds = filter.kinds;
    predicate.m_syntax = filter.syntax;
    predicate.m_text = filter.text;
    if (filter.syntax == LogFilter::Syntax::Regex && !filter.text.isEmpty()) {
        if (filter.text.size() > LongestPattern)
            return Error { Error::Kind::Input, tooLong(), {} };
        predicate.m_expression = QRegularExpression(Bound + filter.text,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (!predicate.m_expression.isValid())
            return Error { Error::Kind::Input, notAnExpression(predicate.m_expression), {} };
    }
    return predicate;
}

LogPredicate::Answer LogPredicate::ask(const demo::LogEntry& entry) const
{
    if (!allows(entry.kind))
        return Answer::No;
    if (m_text.isEmpty())
        return Answer::Yes;
    const QString text = summaryOf(entry, LookedAt);
    if (m_syntax == LogFilter::Syntax::Text)
        return text.contains(m_text, Qt::CaseInsensitive) ? Answer::Yes : Answer::No;
    const QRegularExpressionMatch match = m_expression.match(text);
    if (!match.isValid())
        return Answer::GaveUp;
    return match.hasMatch() ? Answer::Yes : Answer::No;
}

} // namespace wirewise::ui
