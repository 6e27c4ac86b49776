// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise/command_line.h"

#include "ui/models/language.h"

namespace wirewise::app {

namespace {

Error bad(const QString& message)
{
    return { Error::Kind::Input, message, {} };
}

QStringList languageIds()
{
    QStringList ids;
    for (const ui::Language& each : ui::languages())
        ids << each.id;
    return ids;
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList& arguments)
{
    CommandLine line;
    bool onlyFiles = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString argument = arguments.at(i);
        if (onlyFiles || !argument.startsWith(QLatin1Char('-')) || argument == QLatin1String("-")) {
            if (!line.decisionFile.isEmpty())
                return bad(QStringLiteral("one decision file expected, found a second: '%1'").arg(argument));
            line.decisionFile = argument;
            continue;
        }
        if (argument == QLatin1String("--")) {
            onlyFiles = true;
            continue;
        }
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
            line.help = true;
            continue;
        }
        if (argument == QLatin1String("--version")) {
            line.version = true;
            continue;
        }
        QString* target = nullptr;
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString name = equals < 0 ? argument : argument.left(equals);
        if (name == QLatin1String("--tour"))
            target = &line.tourDirectory;
        else if (name == QLatin1String("--theme"))
            target = &line.theme;
        else if (name == QLatin1String("--language"))
            target = &line.language;
        else if (name == QLatin1String("--pack"))
            target = &line.packFile;
        if (!target)
            return bad(
                QStringLiteral("unknown option '%1', expected --tour, --theme, --language, --pack, --help or --version")
                    .arg(name));
        if (equals < 0 && i + 1 >= arguments.size())
            return bad(QStringLiteral("%1 needs a value").arg(name));
        *target = equals < 0 ? arguments.at(++i) : argument.mid(equals + 1);
        if (target->isEmpty())
            return bad(QStringLiteral("%1 needs a value").arg(name));
    }
    static const QStringList themes { QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("high-contrast") };
    if (!line.theme.isEmpty() && !themes.contains(line.theme))
        return bad(QStringLiteral("unknown theme '%1', expected light, dark or high-contrast").arg(line.theme));
    if (!line.language.isEmpty() && !languageIds().contains(line.language))
        return bad(QStringLiteral("unknown language '%1', expected one of %2").arg(line.language, languageIds().join(QLatin1String(", "))));
    return line;
}

QString usage()
{
    return QStringLiteral(
        "Usage: wirewise [OPTIONS] [DECISION.toml]\n"
        "Choose how events travel between two programs, and prove the choice on this machine.\n"
        "\n"
        "  --theme light|dark|high-contrast\n"
        "                      instead of the system's\n"
        "  --language ID       en, de or zh_CN instead of what was chosen last, else the system's; a tour is in English\n"
        "  --pack FILE         another rule pack than the built-in one, read again when it changes\n"
        "  --tour DIR          do the whole main job unattended and write numbered pictures,\n"
        "                      decision.toml and decision.md into DIR; exit code 0 only if\n"
        "                      every step reached its end state\n"
        "  --help, --version\n");
}

} // namespace wirewise::app
