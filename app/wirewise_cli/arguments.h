// SPDX-License-Identifier: GPL-3.0-or-later
// The words after the command's name, sorted into options and operands by what the command says it knows.
#pragma once

#include "app/wirewise_cli/command.h"
#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace wirewise::cli {

// The command's own, then --json and --help.
std::vector<OptionSpec> optionsOf(const Command& command);

class Arguments
{
public:
    // Positions count from 1 as the user typed them, the command's own name included.
    struct Word
    {
        QString text;
        int position = 0;
    };

    // "--name value" and "--name=value"; "--" ends the options.
    static Result<Arguments> parse(const Command& command, const QStringList& words);

    bool wantsHelp() const { return has(u"--help"); }
    bool wantsJson() const { return has(u"--json"); }
    bool has(QStringView option) const;
    std::optional<Word> value(QStringView option) const; // the last one given
    QStringList values(QStringView option) const; // all, in order
    // A whole number within [least, most], or the fallback where the option is absent.
    Result<qint64> integer(QStringView option, qint64 fallback, qint64 least, qint64 most) const;
    const QList<Word>& operands() const { return m_operands; }

    // An input error with where = "argument N".
    static Error wrong(const Word& word, const QString& message);

private:
    struct Given
    {
        QString name;
        Word word;
    };

    QList<Given> m_options;
    QList<Word> m_operands;
};

} // namespace wirewise::cli
