// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/decision_arguments.h"
#include "app/wirewise_cli/io.h"
#include "core/base/escape.h"
#include "core/record/starter.h"

#include <QDir>
#include <QJsonArray>

namespace wirewise::cli {

namespace {

constexpr OptionSpec options[] = {
    { u"--language", u"LANGUAGE", u"cpp, js or python" },
    { u"--out", u"DIR", u"write the files there; none is overwritten" },
    answersOption,
    packOption,
};

const QString starters = QStringLiteral(":/starters");

// The transport and the language, each the word it came from.
Result<QList<record::StarterFile>> filesFrom(const Arguments& arguments, const advisor::Need& need)
{
    const QStringList transports = record::starterTransports(starters);
    if (arguments.operands().isEmpty())
        return Error { Error::Kind::Input, QStringLiteral("no transport named, expected one of: %1").arg(transports.join(QLatin1String(", "))), {} };
    if (arguments.operands().size() > 1)
        return Arguments::wrong(arguments.operands().at(1), QStringLiteral("one transport at a time, expected no more"));
    const Arguments::Word& transport = arguments.operands().first();
    const std::optional<Arguments::Word> language = arguments.value(u"--language");
    const bool isKnown = transports.contains(transport.text);
    if (!language && isKnown)
        return Error { Error::Kind::Input,
            QStringLiteral("no --language, expected one of: %1").arg(record::starterLanguages(starters, transport.text).join(QLatin1String(", "))), {} };
    const auto files = record::starterFiles(starters, transport.text, language ? language->text : QString(), need);
    if (!files)
        return Arguments::wrong(isKnown ? *language : transport, files.error().message);
    return files;
}

Exit tell(const Arguments& arguments, const QList<record::StarterFile>& files, const QString& folder, Io& io)
{
    QJsonArray list;
    for (const record::StarterFile& file : files) {
        if (arguments.wantsJson() && folder.isEmpty())
            list << QJsonObject { { QStringLiteral("name"), file.name }, { QStringLiteral("text"), file.text } };
        else if (arguments.wantsJson())
            list << QJsonObject { { QStringLiteral("name"), file.name }, { QStringLiteral("path"), QDir(folder).filePath(file.name) } };
        else if (!folder.isEmpty())
            io.printLine(escapedForTerminal(QDir(folder).filePath(file.name)));
        else {
            io.printHeading(file.name);
            io.print(file.text);
        }
    }
    if (arguments.wantsJson())
        io.printJson({ { QStringLiteral("transport"), arguments.operands().first().text },
            { QStringLiteral("language"), arguments.value(u"--language")->text }, { QStringLiteral("files"), list } });
    return Exit::Done;
}

Exit run(const Arguments& arguments, Io& io)
{
    const auto pack = packFrom(arguments);
    if (!pack)
        return io.fail(pack.error());
    const auto decision = storedDecision(arguments, **pack);
    if (!decision)
        return io.fail(decision.error());
    const auto files = filesFrom(arguments, advisor::needOf(**pack, decision->answers));
    if (!files)
        return io.fail(files.error());
    const auto out = arguments.value(u"--out");
    if (out && out->text.isEmpty())
        return io.fail(Arguments::wrong(*out, QStringLiteral("empty, expected a folder")));
    if (out)
        if (const auto error = record::writeStarter(out->text, *files))
            return io.fail(*error);
    return tell(arguments, *files, out ? out->text : QString(), io);
}

} // namespace

Command starterCommand()
{
    return { u"starter", u"TRANSPORT", u"a small client and server to start from (0BSD)",
        u"Without --out: every file on standard output. With --answers what the decision says is filled in: how many\n"
        "clients, how fresh, and a list of it all in the README.",
        options, run };
}

} // namespace wirewise::cli
