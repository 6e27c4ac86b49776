// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/decision_arguments.h"
#include "app/wirewise_cli/io.h"
#include "app/wirewise_cli/text_layout.h"
#include "core/advisor/space/pack_diff.h"
#include "core/base/escape.h"

#include <QJsonArray>

namespace wirewise::cli {

using namespace advisor;

namespace {

constexpr OptionSpec options[] = { readingOption };

QString name(const std::optional<AlternativeId>& id)
{
    return id ? id->value() : QStringLiteral("none");
}

QJsonObject toObject(const PackDiff& diff)
{
    QJsonArray changes;
    for (const WinnerChange& change : diff.changes) {
        QJsonObject example;
        for (auto it = change.example.begin(); it != change.example.end(); ++it)
            example.insert(it.key().value(), toString(*it));
        changes << QJsonObject { { QStringLiteral("from"), name(change.from) },
            { QStringLiteral("to"), name(change.to) }, { QStringLiteral("states"), change.states },
            { QStringLiteral("example"), example } };
    }
    return { { QStringLiteral("states"), diff.states }, { QStringLiteral("changed"), diff.changed },
        { QStringLiteral("changes"), changes },
        { QStringLiteral("only_in_first"), QJsonArray::fromStringList(diff.onlyInFirst) },
        { QStringLiteral("only_in_second"), QJsonArray::fromStringList(diff.onlyInSecond) },
        { QStringLiteral("edited"), QJsonArray::fromStringList(diff.edited) } };
}

void printList(Io& io, QStringView title, const QStringList& lines, QStringView sign)
{
    if (lines.isEmpty())
        return;
    io.printHeading(title);
    for (const QString& line : lines) {
        const QStringList parts = wrapped(escapedForTerminal(line), io.columns() - 6);
        for (qsizetype i = 0; i < parts.size(); ++i)
            io.printLine((i == 0 ? QStringLiteral("  %1 ").arg(sign) : QStringLiteral("    ")) + parts[i]);
    }
}

void printText(Io& io, const PackDiff& diff)
{
    const double percent = diff.states == 0 ? 0 : 100.0 * double(diff.changed) / double(diff.states);
    io.printLine(io.inked(Ink::Strong,
        QStringLiteral("%1 of %2 answer sets change winner (%3 %)")
            .arg(diff.changed)
            .arg(diff.states)
            .arg(percent, 0, 'f', 2)));
    for (const WinnerChange& change : diff.changes) {
        QStringList answers;
        for (auto it = change.example.begin(); it != change.example.end(); ++it)
            answers << it.key().value() + u'=' + toString(*it);
        io.printLine(QStringLiteral("  %1 -> %2  %3")
                         .arg(escapedForTerminal(name(change.from)), escapedForTerminal(name(change.to)))
                         .arg(change.states));
        for (const QString& line : wrapped(escapedForTerminal(answers.join(u' ')), io.columns() - 6))
            io.printLine(io.inked(Ink::Faint, QString(QStringLiteral("      ") + line)));
    }
    printList(io, u"Only in the first", diff.onlyInFirst, u"-");
    printList(io, u"Only in the second", diff.onlyInSecond, u"+");
    printList(io, u"Edited", diff.edited, u"~");
}

Exit run(const Arguments& arguments, Io& io)
{
    if (arguments.operands().size() != 2)
        return io.fail(Error { Error::Kind::Input,
            QStringLiteral("%1 packs named, expected diff-packs A B").arg(arguments.operands().size()), {} });
    const Result<std::shared_ptr<const Pack>> first = packFile(arguments.operands().at(0).text);
    if (!first)
        return io.fail(first.error());
    const Result<std::shared_ptr<const Pack>> second = packFile(arguments.operands().at(1).text);
    if (!second)
        return io.fail(second.error());
    const Result<std::optional<Reading>> reading = readingFrom(arguments);
    if (!reading)
        return io.fail(reading.error());
    const Result<PackDiff> diff = diffPacks(**first, **second, reading->value_or(Reading::Assessed));
    if (!diff)
        return io.fail(diff.error());
    if (arguments.wantsJson())
        io.printJson(toObject(*diff));
    else
        printText(io, *diff);
    return diff->changed == 0 ? Exit::Done : Exit::No;
}

} // namespace

Command diffPacksCommand()
{
    return { u"diff-packs", u"FILE FILE", u"how many answer sets two packs decide otherwise, with an example each",
        u"Compares over every set of answers that both packs understand, each question at its usual importance.\n"
        "Exits 0 when no winner changes, 1 when some do.",
        options, run };
}

} // namespace wirewise::cli
