// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/matrix_model.h"

#include "ui/models/evidence_words.h"

#include <algorithm>

namespace wirewise::ui {

using namespace advisor;

MatrixModel::MatrixModel(Decision& decision, QObject* parent)
    : QAbstractTableModel(parent)
    , m_decision(decision)
{
    const auto& all = m_decision.pack().alternatives;
    for (int i = 0; i < int(all.size()); ++i)
        if (!all[size_t(i)].isComposite())
            m_alternatives.append(i);
    follow();
    connect(&m_decision, &Decision::changed, this, [this] {
        follow();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    });
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_decision.pack().features.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_alternatives.size());
}

const Feature& MatrixModel::feature(int row) const
{
    return m_decision.pack().features[size_t(row)];
}

const Alternative& MatrixModel::transport(int column) const
{
    return m_decision.pack().alternatives[size_t(m_alternatives.at(column))];
}

const Cell& MatrixModel::cell(int row, int column) const
{
    return m_decision.engine().pack().features[size_t(row)].cells[size_t(m_alternatives.at(column))];
}

CellRef MatrixModel::reference(int row, int column) const
{
    return { feature(row).id, transport(column).id };
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell& shown = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::AccessibleTextRole:
        return accessibleText(index.row(), index.column());
    case VerdictRole:
        return int(m_verdicts[size_t(index.row())][size_t(index.column())]);
    case DisputeRole:
        return int(shown.dispute);
    case BadgeRole:
        return int(m_badges[size_t(index.row())][size_t(index.column())]);
    case BadgeWordsRole:
        return badgeText(index.row(), index.column());
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    if (section < 0 || section >= (across ? columnCount() : rowCount()))
        return {};
    if (across) {
        const Alternative& shown = transport(section);
        if (role == Qt::DisplayRole)
            return m_decision.name(shown.id);
        if (role == StandingRole)
            return standingText(section);
        if (role == Qt::AccessibleTextRole)
            return QStringLiteral("%1, %2").arg(m_decision.name(shown.id), standingText(section));
        if (role == Qt::UserRole)
            return shown.id.value();
        return {};
    }
    const auto& importance = m_importance[size_t(section)];
    if (role == Qt::DisplayRole)
        return feature(section).title;
    if (role == ImportanceRole)
        return importance ? wordOf(*importance) : tr("not asked");
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2").arg(
            feature(section).title, importance ? wordOf(*importance) : tr("not asked"));
    return {};
}

QList<Contribution> MatrixModel::served(int row, int column) const
{
    QList<Contribution> found;
    if (const Standing* standing = m_decision.evaluation().standing(transport(column).id))
        for (const Contribution& each : standing->contributions)
            if (each.cell.feature == feature(row).id)
                found.append(each);
    return found;
}

bool MatrixModel::asked(int row) const
{
    return m_importance[size_t(row)].has_value();
}

bool MatrixModel::differs(int row, const QList<int>& columns) const
{
    if (columns.isEmpty())
        return false;
    const bool written = m_decision.reading() == Reading::AsWritten;
    const auto same = [&](int column) {
        if (asked(row))
            return m_verdicts[size_t(row)][size_t(column)]
                == m_verdicts[size_t(row)][size_t(columns.first())];
        const Cell& one = cell(row, column);
        const Cell& first = cell(row, columns.first());
        return written ? one.claimed == first.claimed : one.level == first.level;
    };
    return !std::all_of(columns.begin(), columns.end(), same);
}

void MatrixModel::follow()
{
    const size_t rows = size_t(rowCount());
    const size_t columns = size_t(columnCount());
    m_verdicts.assign(rows, std::vector<Verdict>(columns, Verdict::Unknown));
    m_badges.assign(rows, std::vector<Badge>(columns, Badge::None));
    m_importance.assign(rows, std::nullopt);
    for (size_t row = 0; row < rows; ++row)
        for (size_t column = 0; column < columns; ++column) {
            const CellRef cell = reference(int(row), int(column));
            m_verdicts[row][column] = m_decision.verdict(cell);
            m_badges[row][column] = badgeOf(m_decision, m_decision.evidenceOf(cell));
        }
    const QList<Standing>& ranking = m_decision.evaluation().ranking;
    if (ranking.isEmpty())
        return;
    // Every alternative answers to the same requirements: one standing tells what is asked.
    for (const Contribution& each : ranking.first().contributions) {
        const int row = m_decision.pack().indexOf(each.cell.feature);
        if (row < 0)
            continue;
        auto& importance = m_importance[size_t(row)];
        if (!importance || *importance < each.importance)
            importance = each.importance;
    }
}

QString MatrixModel::standingText(int column) const
{
    const Evaluation& evaluation = m_decision.evaluation();
    const Standing* standing = evaluation.standing(transport(column).id);
    if (evaluation.status == Status::NoInformation || !standing)
        return {};
    if (!standing->qualifies)
        return tr("excluded");
    const QString score = scoreText(standing->permille);
    if (evaluation.status == Status::Tie && evaluation.coWinners.contains(standing->alternative))
        return tr("tie · %1").arg(score);
    if (evaluation.winner == standing->alternative)
        return tr("recommended · %1").arg(score);
    return tr("no. %1 · %2").arg(standing->position).arg(score);
}

QString MatrixModel::badgeText(int row, int column) const
{
    const evidence::Kept* kept = m_decision.evidenceOf(reference(row, column));
    return kept ? badgeWords(m_badges[size_t(row)][size_t(column)], kept->evidence.proof) : QString();
}

QString MatrixModel::accessibleText(int row, int column) const
{
    const Cell& shown = cell(row, column);
    const Theme& any = theme(Scheme::Light); // only the words are taken
    QString text = QStringLiteral("%1, %2: %3")
                       .arg(feature(row).title, m_decision.name(transport(column).id), shown.text);
    const Verdict verdict = m_verdicts[size_t(row)][size_t(column)];
    text += QStringLiteral(", ") + lookOf(any, verdict).word;
    if (shown.dispute != Dispute::None)
        text += QStringLiteral(", ") + lookOf(any, shown.dispute).word;
    if (const QString badge = badgeText(row, column); !badge.isEmpty())
        text += tr(", proved here: %1").arg(badge);
    return text;
}

} // namespace wirewise::ui
