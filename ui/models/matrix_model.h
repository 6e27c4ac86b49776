// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix as a table: a row a feature, a column a single transport, in the pack's order, judged by the
// decision as it is now.
#pragma once

#include "core/advisor/evaluation.h"
#include "ui/style/appearance.h"

#include <QAbstractTableModel>

namespace wirewise::ui {

class Decision;

// Life: the decision outlives it.
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        VerdictRole = Qt::UserRole + 1, // int of advisor::Verdict
        DisputeRole, // int of advisor::Dispute
        BadgeRole, // int of ui::Badge
        BadgeWordsRole, // "contradicted · 20 s"; empty without a badge
        ImportanceRole, // vertical header: "must", or "not asked"
        StandingRole, // horizontal header: "recommended · 85.3", "excluded"
    };

    explicit MatrixModel(Decision& decision, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const advisor::Feature& feature(int row) const;
    const advisor::Alternative& transport(int column) const;
    const advisor::Cell& cell(int row, int column) const;
    advisor::CellRef reference(int row, int column) const;
    // What the answers make of this cell; empty where nothing asks for it.
    QList<advisor::Contribution> served(int row, int column) const;

    bool asked(int row) const;
    // How the cells meet the answers where the row is asked, else what they say: is it the same in all of
    // these?
    bool differs(int row, const QList<int>& columns) const;

private:
    void follow();
    QString standingText(int column) const;
    QString badgeText(int row, int column) const;
    QString accessibleText(int row, int column) const;

    Decision& m_decision;
    QList<int> m_alternatives; // indices in the pack of what the columns show
    std::vector<std::vector<advisor::Verdict>> m_verdicts; // [row][column]
    std::vector<std::vector<Badge>> m_badges; // [row][column]
    std::vector<std::optional<advisor::Importance>> m_importance; // [row]: the highest that asks for it
};

} // namespace wirewise::ui
