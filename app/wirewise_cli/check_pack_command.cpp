// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/arguments.h"
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/io.h"
#include "app/wirewise_cli/space_report_text.h"
#include "core/advisor/pack/pack_loader.h"
#include "core/base/escape.h"
#include "core/base/regular_file.h"
#include "core/base/toml_reader.h"

#include <QJsonArray>

namespace wirewise::cli {

using namespace advisor;

namespace {

constexpr OptionSpec deepOption { u"--deep", u"", u"look at every answer set too: who wins, what never decides" };
constexpr OptionSpec options[] = { deepOption };

bool isError(const PackFault& fault)
{
    return fault.severity == PackFault::Severity::Error;
}

QString severityWord(const PackFault& fault)
{
    return isError(fault)                                  ? QStringLiteral("error")
        : fault.severity == PackFault::Severity::Warning ? QStringLiteral("warning")
                                                         : QStringLiteral("note");
}

QJsonObject toObject(const QString& file, const LoadedPack& loaded)
{
    QJsonArray faults;
    for (const PackFault& fault : loaded.faults + loaded.notes) {
        faults << QJsonObject { { QStringLiteral("severity"), severityWord(fault) },
            { QStringLiteral("line"), fault.line }, { QStringLiteral("column"), fault.column },
            { QStringLiteral("message"), fault.message } };
    }
    QJsonObject object { { QStringLiteral("file"), file },
        { QStringLiteral("valid"), loaded.pack != nullptr }, { QStringLiteral("faults"), faults } };
    if (loaded.pack) {
        object.insert(QStringLiteral("id"), loaded.pack->id);
        object.insert(QStringLiteral("version"), loaded.pack->version);
        object.insert(QStringLiteral("sha256"), loaded.pack->sha256);
    }
    return object;
}

std::function<bool(double)> progressOn(Io& io)
{
    if (!io.showsProgress())
        return {};
    return [&io](double share) {
        io.note(QStringLiteral("%1 % of the answer sets looked at").arg(int(100 * share)));
        return true;
    };
}

Exit run(const Arguments& arguments, Io& io)
{
    if (arguments.operands().isEmpty())
        return io.fail(
            Error { Error::Kind::Input, QStringLiteral("no file named, expected check-pack FILE"), {} });
    const Arguments::Word& word = arguments.operands().first();
    if (arguments.operands().size() > 1)
        return io.fail(Arguments::wrong(
            arguments.operands().at(1), QStringLiteral("one file at a time, expected no more")));
    const Result<QByteArray> bytes = readRegularFile(word.text, TomlLimits().bytes);
    if (!bytes)
        return io.fail(bytes.error());
    const LoadedPack loaded = loadPack(*bytes, word.text);
    const Exit exit = loaded.pack ? Exit::Done : Exit::No;
    const bool deep = loaded.pack && arguments.has(deepOption.name);
    const SpaceReport report = deep ? reportSpace(*loaded.pack, {}, progressOn(io)) : SpaceReport();
    if (arguments.wantsJson()) {
        QJsonObject document = toObject(word.text, loaded);
        if (deep)
            document.insert(QStringLiteral("space"), spaceJson(report));
        io.printJson(document);
        return exit;
    }
    for (const PackFault& fault : loaded.faults)
        io.printLine(io.inked(isError(fault) ? Ink::Bad : Ink::Warn, escapedForTerminal(fault.text())));
    for (const PackFault& note : loaded.notes)
        io.printLine(io.inked(Ink::Faint, escapedForTerminal(note.text())));
    if (!loaded.pack) {
        io.note(QStringLiteral("%1 faults")
                    .arg(std::count_if(loaded.faults.begin(), loaded.faults.end(), isError)));
        return exit;
    }
    const Pack& pack = *loaded.pack;
    io.printLine(escapedForTerminal(
        QStringLiteral(
            "%1 %2 is good: %3 alternatives, %4 features, %5 questions, %6 rules, %7 scenarios, sha256 %8")
            .arg(pack.id, pack.version, QString::number(pack.alternatives.size()),
                QString::number(pack.features.size()), QString::number(pack.questions.size()),
                QString::number(pack.rules.size()), QString::number(pack.scenarios.size()), pack.sha256)));
    if (deep)
        printSpaceReport(io, report);
    return exit;
}

} // namespace

Command checkPackCommand()
{
    return { u"check-pack", u"FILE", u"every fault of a rule pack, with line and column",
        u"Exits 0 when the pack is good, 1 when it has a fault; warnings alone do not count.", options, run };
}

} // namespace wirewise::cli
