// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/arguments.h"

#include "core/base/nearest.h"

namespace wirewise::cli {

namespace {

constexpr OptionSpec common[] = {
    { u"--json", u"", u"one JSON document instead of text" },
    { u"--help", u"", u"this help" },
};

std::optional<OptionSpec> find(const Command& command, QStringView name)
{
    for (const OptionSpec& option : optionsOf(command)) {
        if (option.name == name)
            return option;
    }
    return std::nullopt;
}

QStringList knownOptions(const Command& command)
{
    QStringList names;
    for (const OptionSpec& option : optionsOf(command))
        names << option.name.toString();
    return names;
}

} // namespace

std::vector<OptionSpec> optionsOf(const Command& command)
{
    std::vector<OptionSpec> all(command.options.begin(), command.options.end());
    all.insert(all.end(), std::begin(common), std::end(common));
    return all;
}

Error Arguments::wrong(const Word& word, const QString& message)
{
    return Error { Error::Kind::Input, message, QStringLiteral("argument %1").arg(word.position) };
}

Result<Arguments> Arguments::parse(const Command& command, const QStringList& words)
{
    Arguments arguments;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word word { words.at(i), int(i) + 2 };
        if (optionsEnded || !word.text.startsWith(u'-') || word.text == QLatin1String("-")) {
            arguments.m_operands << word;
            continue;
        }
        if (word.text == QLatin1String("--")) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.text.indexOf(u'=');
        QString name = equals < 0 ? word.text : word.text.left(equals);
        if (name == QLatin1String("-h"))
            name = QStringLiteral("--help");
        const std::optional<OptionSpec> option = find(command, name);
        if (!option) {
            return wrong(word,
                QStringLiteral("unknown option '%1'%2").arg(name, didYouMean(name, knownOptions(command))));
        }
        if (option->value.isEmpty()) {
            if (equals >= 0)
                return wrong(word, QStringLiteral("%1 takes no value").arg(name));
            arguments.m_options << Given { name, word };
        } else if (equals >= 0) {
            arguments.m_options << Given { name, { word.text.mid(equals + 1), word.position } };
        } else if (i + 1 < words.size()) {
            ++i;
            arguments.m_options << Given { name, { words.at(i), int(i) + 2 } };
        } else {
            return wrong(word, QStringLiteral("%1 has no value, expected %1 %2").arg(name, option->value));
        }
    }
    if (command.operands.isEmpty() && !arguments.m_operands.isEmpty() && !arguments.wantsHelp()) {
        return wrong(arguments.m_operands.first(),
            QStringLiteral("unexpected '%1', '%2' takes options only")
                .arg(arguments.m_operands.first().text, command.name));
    }
    return arguments;
}

bool Arguments::has(QStringView option) const
{
    return value(option).has_value();
}

std::optional<Arguments::Word> Arguments::value(QStringView option) const
{
    std::optional<Word> last;
    for (const Given& given : m_options) {
        if (given.name == option)
            last = given.word;
    }
    return last;
}

QStringList Arguments::values(QStringView option) const
{
    QStringList all;
    for (const Given& given : m_options) {
        if (given.name == option)
            all << given.word.text;
    }
    return all;
}

Result<qint64> Arguments::integer(QStringView option, qint64 fallback, qint64 least, qint64 most) const
{
    const std::optional<Word> word = value(option);
    if (!word)
        return fallback;
    bool ok = false;
    const qint64 number = word->text.toLongLong(&ok);
    if (!ok || number < least || number > most) {
        return wrong(*word,
            QStringLiteral("%1 is '%2', expected a whole number from %3 to %4")
                .arg(option, word->text, QString::number(least), QString::number(most)));
    }
    return number;
}

} // namespace wirewise::cli
