// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/space_report_text.h"

#include "core/base/escape.h"

#include <QJsonArray>

namespace wirewise::cli {

using namespace advisor;

namespace {

void printShare(Io& io, const QString& name, qint64 part, qint64 of)
{
    io.printLine(QStringLiteral("  %1 %2  %3 %")
                     .arg(escapedForTerminal(name).leftJustified(18), QString::number(part).rightJustified(10),
                         QString::number(100.0 * double(part) / double(of), 'f', 2).rightJustified(6)));
}

void warn(Io& io, const QString& text)
{
    io.printLine(io.inked(Ink::Warn, QString(QStringLiteral("  ") + escapedForTerminal(text))));
}

QString cellName(const CellRef& cell)
{
    return cell.feature.value() + u'.' + cell.alternative.value();
}

} // namespace

void printSpaceReport(Io& io, const SpaceReport& report)
{
    if (report.winners.isEmpty()) {
        io.printHeading(u"Answer sets");
        io.printLine(QStringLiteral("  %1: too many to look at").arg(report.states));
        return;
    }
    io.printHeading(QStringLiteral("Who wins, of %1 answer sets").arg(report.states));
    for (const auto& [id, wins] : report.winners)
        printShare(io, id.value(), wins, report.states);
    printShare(io, QStringLiteral("none qualifies"), report.none, report.states);
    printShare(io, QStringLiteral("nothing said"), report.silent, report.states);
    io.printHeading(u"Where another answer to one question changes the winner");
    for (const auto& [id, count] : report.decisive)
        printShare(io, id.value(), count, report.states);
    for (const AlternativeId& id : report.unreached)
        warn(io, QStringLiteral("transport %1 never wins").arg(id.value()));
    for (const auto& [id, count] : report.decisive) {
        if (count == 0)
            warn(io, QStringLiteral("question %1 never changes the winner").arg(id.value()));
    }
    for (const CellRef& cell : report.idleCells)
        warn(io, QStringLiteral("cell %1 could have any level of its row: it decides nothing").arg(cellName(cell)));
}

QJsonObject spaceJson(const SpaceReport& report)
{
    QJsonObject winners;
    for (const auto& [id, wins] : report.winners)
        winners.insert(id.value(), wins);
    QJsonObject decisive;
    for (const auto& [id, count] : report.decisive)
        decisive.insert(id.value(), count);
    QJsonArray unreached;
    for (const AlternativeId& id : report.unreached)
        unreached << id.value();
    QJsonArray idle;
    for (const CellRef& cell : report.idleCells)
        idle << cellName(cell);
    return { { QStringLiteral("states"), report.states }, { QStringLiteral("winners"), winners },
        { QStringLiteral("none"), report.none }, { QStringLiteral("silent"), report.silent },
        { QStringLiteral("decisive"), decisive }, { QStringLiteral("unreached"), unreached },
        { QStringLiteral("idle_cells"), idle } };
}

} // namespace wirewise::cli
