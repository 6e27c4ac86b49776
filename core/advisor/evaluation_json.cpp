// SPDX-License-Identifier: GPL-3.0-or-later
// engine.md section 8: the same keys and the same integers as the reference, for machines.
#include "core/advisor/json_words.h"

#include <set>

namespace wirewise::advisor {

QString toText(const CellRef& cell)
{
    return cell.feature.value() + u'.' + cell.alternative.value();
}

namespace {

QString toText(Status status)
{
    switch (status) {
    case Status::NoInformation:
        return QStringLiteral("no_information");
    case Status::Recommended:
        return QStringLiteral("recommended");
    case Status::Tie:
        return QStringLiteral("tie");
    case Status::Composite:
        return QStringLiteral("composite");
    case Status::None:
        break;
    }
    return QStringLiteral("none");
}

QJsonArray cellArray(const QList<CellRef>& cells)
{
    QJsonArray array;
    for (const CellRef& cell : cells)
        array << toText(cell);
    return array;
}

// One source is a word, several are a list: as the pack writes them.
QJsonValue citeValue(const QList<CitationId>& cite)
{
    return cite.size() == 1 ? QJsonValue(cite.first().value()) : QJsonValue(idArray(cite));
}

} // namespace

QJsonObject toObject(const Veto& veto)
{
    QJsonObject object {
        { QStringLiteral("questions"), idArray(veto.questions) },
        { QStringLiteral("cells"), cellArray(veto.cells) },
        { QStringLiteral("text"), veto.text },
    };
    if (veto.option)
        object.insert(QStringLiteral("option"), veto.option->value());
    if (veto.rule)
        object.insert(QStringLiteral("rule"), veto.rule->value());
    return object;
}

namespace {

QJsonObject toObject(const Pack& pack, const Standing& standing)
{
    const Alternative& alternative = pack.alternatives[size_t(pack.indexOf(standing.alternative))];
    QJsonArray vetoes;
    for (const Veto& veto : standing.vetoes)
        vetoes << toObject(veto);
    return {
        { QStringLiteral("id"), alternative.id.value() },
        { QStringLiteral("title"), alternative.title },
        { QStringLiteral("kind"),
            alternative.isComposite() ? QStringLiteral("composite") : QStringLiteral("single") },
        { QStringLiteral("position"), standing.position },
        { QStringLiteral("qualifies"), standing.qualifies },
        { QStringLiteral("score"), standing.score },
        { QStringLiteral("permille"), standing.permille },
        { QStringLiteral("vetoes"), vetoes },
    };
}

QJsonObject toObject(const Note& note)
{
    QJsonObject object {
        { QStringLiteral("rule"), note.rule.value() },
        { QStringLiteral("about"), idArray(note.about) },
        { QStringLiteral("text"), note.text },
        { QStringLiteral("cells"), cellArray(note.cells) },
        { QStringLiteral("cite"), citeValue(note.cite) },
    };
    if (!note.instead.isEmpty())
        object.insert(QStringLiteral("instead"), note.instead);
    if (note.caution)
        object.insert(QStringLiteral("caution"), true);
    return object;
}

QJsonObject toObject(const Contribution& row)
{
    QJsonObject object {
        { QStringLiteral("question"), row.question.value() },
        { QStringLiteral("option"), row.option.value() },
        { QStringLiteral("importance"), toText(row.importance) },
        { QStringLiteral("weight"), row.weight },
        { QStringLiteral("cell"), toText(row.cell) },
        { QStringLiteral("base"), cellArray(row.base) },
        { QStringLiteral("level"), row.level.value() },
        { QStringLiteral("text"), row.text },
        { QStringLiteral("cite"), citeValue(row.cite) },
        { QStringLiteral("share"), row.share },
        { QStringLiteral("value"), row.value },
        { QStringLiteral("points"), row.points },
    };
    if (!row.measured.isEmpty())
        object.insert(QStringLiteral("evidence"), row.measured);
    if (!row.why.isEmpty())
        object.insert(QStringLiteral("why"), row.why);
    return object;
}

template <typename List> QJsonArray objects(const List& list)
{
    QJsonArray array;
    for (const auto& item : list)
        array << toObject(item);
    return array;
}

} // namespace

QJsonObject toJson(const Pack& pack, const Evaluation& evaluation)
{
    QJsonArray ranking;
    for (const Standing& standing : evaluation.ranking)
        ranking << toObject(pack, standing);
    QJsonObject object {
        { QStringLiteral("pack"),
            QJsonObject { { QStringLiteral("id"), pack.id }, { QStringLiteral("version"), pack.version },
                { QStringLiteral("sha256"), pack.sha256 } } },
        { QStringLiteral("status"), toText(evaluation.status) },
        { QStringLiteral("winner"),
            evaluation.winner ? QJsonValue(evaluation.winner->value()) : QJsonValue() },
        { QStringLiteral("co_winners"), idArray(evaluation.coWinners) },
        { QStringLiteral("max_score"), evaluation.maxScore },
        { QStringLiteral("ranking"), ranking },
        { QStringLiteral("notes"), objects(evaluation.notes) },
    };
    if (!evaluation.winner)
        return object;

    // What the winner stands on.
    const Standing& winner = *evaluation.standing(*evaluation.winner);
    std::set<QString> cells;
    for (const Contribution& row : winner.contributions) {
        for (const CellRef& cell : row.base)
            cells.insert(toText(cell));
    }
    QJsonArray cellNames;
    for (const QString& cell : cells)
        cellNames << cell;
    object.insert(QStringLiteral("upgrades"), idArray(evaluation.upgrades));
    object.insert(QStringLiteral("contributions"), objects(winner.contributions));
    object.insert(QStringLiteral("cells"), cellNames);
    return object;
}

} // namespace wirewise::advisor
