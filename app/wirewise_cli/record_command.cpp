// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/arguments.h"
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/decision_arguments.h"
#include "app/wirewise_cli/io.h"
#include "core/base/clock.h"
#include "core/base/escape.h"
#include "core/record/decision_json.h"
#include "core/record/record_exporter_registry.h"
#include "core/record/record_names.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace wirewise::cli {

using namespace advisor;

namespace {

constexpr OptionSpec outOption { u"--out", u"FILE", u"FILE.md, .html, .pdf or .json; or a folder, for the next free number in it" };
constexpr OptionSpec options[] = {
    answersOption,
    { u"--evidence", u"FILE", u"a decision or record whose evidence stands in the place of the decision's own" },
    outOption,
    { u"--format", u"SUFFIX", u"in a folder: md (default), html, pdf or json" },
    { u"--title", u"TEXT", u"what is decided; default: the decision's own title" },
    { u"--date", u"DATE", u"of the record, as 2026-01-31; default: today. Evidence counts as it stood on that day" },
    { u"--status", u"WORD", u"proposed (default), accepted, rejected, deprecated" },
    { u"--number", u"N", u"of the record; default: what the name of FILE begins with" },
    { u"--supersedes", u"FILE", u"the earlier record, to be named in this one; it is not changed itself" },
    { u"--schema", u"", u"print the JSON Schema that FILE.json follows, and write nothing" },
    readingOption,
    packOption,
};

QDate today()
{
    return QDateTime::fromMSecsSinceEpoch(SystemClock().wall().count()).date();
}

Error where(const QString& path, const QString& message)
{
    return { Error::Kind::Input, message, path + QStringLiteral(":1:1") };
}

// What to write, and where.
struct Target
{
    const record::RecordExporter* exporter = nullptr;
    QString folder;
    QString fileName; // empty: the suggested one
};

Result<Target> targetFrom(const Arguments& arguments, const std::vector<record::RecordExporter>& exporters)
{
    const std::optional<Arguments::Word> out = arguments.value(outOption.name);
    QStringList suffixes;
    for (const record::RecordExporter& exporter : exporters)
        suffixes << u'.' + exporter.suffix;
    if (!out)
        return Error { Error::Kind::Input, QStringLiteral("no --out, expected a folder or a file that ends with %1").arg(suffixes.join(QLatin1String(", "))), {} };
    const QFileInfo info(out->text);
    const bool folderOnly = out->text.endsWith(u'/') || info.isDir();
    const QString folder = folderOnly ? out->text : info.path();
    if (!QFileInfo(folder).isDir())
        return Arguments::wrong(*out, QStringLiteral("--out: there is no folder '%1', expected one to write the record into").arg(folder));
    if (folderOnly) {
        const std::optional<Arguments::Word> format = arguments.value(u"--format");
        const QString suffix = format ? format->text : QStringLiteral("md");
        if (const record::RecordExporter* exporter = record::exporterFor(exporters, u'.' + suffix))
            return Target { exporter, folder, {} };
        return Arguments::wrong(*format, QStringLiteral("--format: unknown form '%1', expected one of: %2").arg(suffix, suffixes.join(QLatin1String(", "))));
    }
    if (const record::RecordExporter* exporter = record::exporterFor(exporters, out->text))
        return Target { exporter, folder, info.fileName() };
    return Arguments::wrong(*out, QStringLiteral("--out: '%1' has no known form, expected a folder that is there, or a name that ends with one of: %2").arg(out->text, suffixes.join(QLatin1String(", "))));
}

Result<record::Decision> decisionFor(const Arguments& arguments, const Pack& pack)
{
    if (!arguments.has(answersOption.name))
        return Error { Error::Kind::Input, QStringLiteral("no --answers, expected a decision file"), {} };
    Result<record::Decision> stored = storedDecision(arguments, pack);
    if (!stored)
        return stored;
    record::Decision decision = std::move(stored).value();
    if (const auto title = arguments.value(u"--title"))
        decision.title = title->text;
    if (const auto file = arguments.value(u"--evidence")) {
        const Result<record::OpenedDecision> proved = record::openDecision(file->text, pack);
        if (!proved)
            return proved.error();
        decision.evidence = proved->decision.evidence;
        if (decision.evidence.isEmpty())
            return where(file->text, QStringLiteral("has no evidence, expected what prove --save wrote"));
    }
    return decision;
}

Result<record::RecordHead> headFrom(const Arguments& arguments, const Target& target)
{
    record::RecordHead head;
    head.date = today();
    if (const auto date = arguments.value(u"--date")) {
        head.date = QDate::fromString(date->text, Qt::ISODate);
        if (!head.date.isValid())
            return Arguments::wrong(*date, QStringLiteral("--date: '%1' is no day, expected one as 2026-01-31").arg(date->text));
    }
    if (const auto status = arguments.value(u"--status"))
        head.status = status->text;
    const int usual = target.fileName.isEmpty() ? record::nextNumber(target.folder) : record::numberOf(target.fileName);
    const Result<qint64> number = arguments.integer(u"--number", usual, 1, 999'999);
    if (!number)
        return number.error();
    head.number = int(*number);
    head.name = QFileInfo(target.fileName).completeBaseName();
    if (const auto earlier = arguments.value(u"--supersedes")) {
        if (!QFileInfo(earlier->text).isFile())
            return Arguments::wrong(*earlier, QStringLiteral("--supersedes: there is no file '%1'").arg(earlier->text));
        head.supersedes = QDir(target.folder).relativeFilePath(QFileInfo(earlier->text).absoluteFilePath());
    }
    return head;
}

std::optional<Error> save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    return Error { Error::Kind::Input, QStringLiteral("cannot be written: ") + file.errorString(), path };
}

Exit run(const Arguments& arguments, Io& io)
{
    if (arguments.has(u"--schema")) {
        QFile schema(QStringLiteral(":/schema/decision-record-1.json"));
        if (schema.open(QIODevice::ReadOnly))
            io.print(QString::fromUtf8(schema.readAll()));
        return Exit::Done;
    }
    const std::vector<record::RecordExporter> exporters = record::recordExporters();
    const Result<std::shared_ptr<const Pack>> pack = packFrom(arguments);
    if (!pack)
        return io.fail(pack.error());
    const Result<Target> target = targetFrom(arguments, exporters);
    if (!target)
        return io.fail(target.error());
    const Result<record::Decision> decision = decisionFor(arguments, **pack);
    if (!decision)
        return io.fail(decision.error());
    const Result<record::RecordHead> head = headFrom(arguments, *target);
    if (!head)
        return io.fail(head.error());
    if (const QString note = packChangeNote(*decision, **pack); !note.isEmpty())
        io.note(escapedForTerminal(note));

    const record::Record record = record::makeRecord(*pack, *decision, *head);
    const Result<QByteArray> bytes = target->exporter->write(record);
    if (!bytes)
        return io.fail(bytes.error());
    const QString fileName = record.head.name + u'.' + target->exporter->suffix;
    const QString path = QDir(target->folder).filePath(target->fileName.isEmpty() ? fileName : target->fileName);
    if (const std::optional<Error> failed = save(path, *bytes))
        return io.fail(*failed);
    if (!head->supersedes.isEmpty())
        io.note(escapedForTerminal(QStringLiteral("%1 stays as it is; set its status to: superseded by %2").arg(head->supersedes, QFileInfo(path).fileName())));
    if (arguments.wantsJson())
        io.printJson({ { QStringLiteral("file"), path }, { QStringLiteral("number"), record.head.number },
            { QStringLiteral("bytes"), bytes->size() }, { QStringLiteral("outcome"), record::toJson(*record.decision.outcome) } });
    else
        io.printLine(escapedForTerminal(path));
    return Exit::Done;
}

// Pages need fonts, all else does not.
bool needsFonts(const Arguments& arguments)
{
    const std::vector<record::RecordExporter> exporters = record::recordExporters();
    const Result<Target> target = targetFrom(arguments, exporters);
    return target && target->exporter->needsFonts;
}

} // namespace

Command recordCommand()
{
    return { u"record", u"", u"the decision record: Markdown (MADR 4), HTML, PDF or JSON",
        u"Context, outcome, options, evidence, what would change it, open points, how to confirm it. The same answers,\n"
        "evidence, pack and date give the same bytes. recheck takes FILE.json.",
        options, run, needsFonts };
}

} // namespace wirewise::cli
