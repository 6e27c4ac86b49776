// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of the message log are shown: by kind, by text, by regular expression. Every match is bounded.
#pragma once

#include "core/base/result.h"
#include "core/demo/run_snapshot.h"

#include <QRegularExpression>

#include <cstdint>

namespace wirewise::ui {

// One bit for each demo::LogEntry::Kind.
using LogKinds = std::uint32_t;
constexpr LogKinds bitOf(demo::LogEntry::Kind kind)
{
    return 1U << static_cast<unsigned>(kind);
}

constexpr LogKinds AllLogKinds = 2 * bitOf(demo::LogEntry::Kind::Fault) - 1; // the last one

struct LogFilter
{
    enum class Syntax { Text, Regex };

    LogKinds kinds = AllLogKinds;
    QString text; // empty: every row
    Syntax syntax = Syntax::Text;

    friend bool operator==(const LogFilter&, const LogFilter&) = default;
};

// A filter ready to be asked. Case does not count. Looks at the first 4 KiB of a payload, and an expression
// may take 5,000 steps from each place it starts at: what a stranger's payload and a careless pattern can
// cost is bounded.
// Threads: a value; reentrant.
class LogPredicate
{
public:
    static constexpr qsizetype LookedAt = 4096; // bytes of a payload

    enum class Answer {
        Yes,
        No,
        GaveUp, // the expression took too many steps on this row
    };

    // An invalid expression is an Input error that says what is wrong and at which character.
    static Result<LogPredicate> compile(const LogFilter& filter);

    Answer ask(const demo::LogEntry& entry) const;

    bool letsAllThrough() const { return m_text.isEmpty() && (m_kinds & AllLogKinds) == AllLogKinds; }

    // True when only kinds are asked for: fast enough for any thread.
    bool looksAtKindsOnly() const { return m_text.isEmpty(); }
    bool allows(demo::LogEntry::Kind kind) const { return (m_kinds & bitOf(kind)) != 0; }

private:
    LogKinds m_kinds = AllLogKinds;
    LogFilter::Syntax m_syntax = LogFilter::Syntax::Text;
    QString m_text;
    QRegularExpression m_expression;
};

} // namespace wirewise::ui
