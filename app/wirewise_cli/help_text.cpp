// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/help_text.h"

#include "app/wirewise_cli/arguments.h"

namespace wirewise::cli {

namespace {

constexpr QStringView summary = u"choose how events travel, and prove the choice";

struct ExitMeaning
{
    Exit code;
    QStringView meaning;
};

constexpr ExitMeaning exits[] = {
    { Exit::Done, u"done" },
    { Exit::No, u"the answer is no" },
    { Exit::Input, u"wrong usage or input" },
    { Exit::Failed, u"a helper or the network failed" },
    { Exit::Interrupted, u"interrupted" },
};

constexpr OptionSpec programOptions[] = {
    { u"--help", u"", u"the commands; behind a command: what it takes" },
    { u"--version", u"", u"the version" },
    { u"--man", u"", u"this as a manual page" },
    { u"--complete", u"WORD ...", u"what may stand for the last word, one a line; for shells" },
};

QString signature(const OptionSpec& option)
{
    return option.value.isEmpty() ? option.name.toString() : option.name.toString() + u' ' + option.value.toString();
}

QString usage(const Command& command)
{
    const QString operands = command.operands.isEmpty() ? QString() : command.operands.toString() + u' ';
    return QStringLiteral("wirewise-cli %1 %2[OPTIONS]").arg(command.name, operands);
}

// Foreign to roff: the backslash, the hyphen that is meant as one, and a line that begins like a request.
QString roff(QStringView text)
{
    QString escaped = text.toString();
    escaped.replace(u'\\', QLatin1String("\\e"));
    escaped.replace(u'-', QLatin1String("\\-"));
    escaped.replace(QLatin1String("\n."), QLatin1String("\n\\&."));
    escaped.replace(QLatin1String("\n'"), QLatin1String("\n\\&'"));
    return escaped.startsWith(u'.') || escaped.startsWith(u'\'') ? QLatin1String("\\&") + escaped : escaped;
}

QString entry(const OptionSpec& option)
{
    QString head = QStringLiteral("\\fB%1\\fR").arg(roff(option.name));
    if (!option.value.isEmpty())
        head += QStringLiteral(" \\fI%1\\fR").arg(roff(option.value));
    return QStringLiteral(".TP\n%1\n%2\n").arg(head, roff(option.help));
}

} // namespace

QString programHelp(const std::vector<Command>& commands)
{
    QString text = QStringLiteral("wirewise-cli %1 - %2\n\nusage: wirewise-cli COMMAND [...]\n\n")
                       .arg(QLatin1String(WIREWISE_VERSION), summary);
    for (const Command& command : commands)
        text += QStringLiteral("  %1  %2\n").arg(command.name.toString().leftJustified(11), command.summary);
    text += u'\n';
    for (const OptionSpec& option : programOptions)
        text += QStringLiteral("  %1  %2\n").arg(signature(option).leftJustified(19), option.help);
    QStringList codes;
    for (const ExitMeaning& exit : exits)
        codes << QStringLiteral("%1 %2").arg(static_cast<int>(exit.code)).arg(exit.meaning);
    return text + QStringLiteral("\n  Exit codes: %1.\n").arg(codes.join(QLatin1String(", ")));
}

QString commandHelp(const Command& command)
{
    QString text = QStringLiteral("usage: %1\n\n%2\n").arg(usage(command), command.summary);
    if (!command.details.isEmpty())
        text += u'\n' + command.details.toString() + u'\n';
    text += u'\n';
    for (const OptionSpec& option : optionsOf(command))
        text += QStringLiteral("  %1  %2\n").arg(signature(option).leftJustified(24), option.help);
    return text;
}

QString manualPage(const std::vector<Command>& commands)
{
    QString page = QStringLiteral(".TH WIREWISE\\-CLI 1 %1 \"Wirewise %2\" \"User Commands\"\n"
                                  ".SH NAME\nwirewise\\-cli \\- %3\n"
                                  ".SH SYNOPSIS\n\\fBwirewise\\-cli\\fR \\fICOMMAND\\fR [...]\n"
                                  ".SH DESCRIPTION\nEverything the window of\n.BR wirewise (1)\n"
                                  "does, on the command line: ask what fits, see why, compare, and prove it against the\n"
                                  "servers that come with it, on loopback.\n.SH COMMANDS\n")
                       .arg(QLatin1String(WIREWISE_DATE), QLatin1String(WIREWISE_VERSION), roff(summary));
    for (const Command& command : commands) {
        page += QStringLiteral(".SS \"%1\"\n%2.\n").arg(roff(usage(command)), roff(command.summary));
        if (!command.details.isEmpty())
            page += QStringLiteral(".PP\n%1\n").arg(roff(command.details));
        for (const OptionSpec& option : optionsOf(command))
            page += entry(option);
    }
    page += QLatin1String(".SH OPTIONS\n");
    for (const OptionSpec& option : programOptions)
        page += entry(option);
    page += QLatin1String(".SH EXIT STATUS\n");
    for (const ExitMeaning& exit : exits)
        page += QStringLiteral(".TP\n.B %1\n%2\n").arg(static_cast<int>(exit.code)).arg(roff(exit.meaning));
    return page
        + QLatin1String(".SH SEE ALSO\n.BR wirewise (1),\n.BR wirewise\\-server (1),\n.BR wirewise\\-proxy (1)\n");
}

} // namespace wirewise::cli
