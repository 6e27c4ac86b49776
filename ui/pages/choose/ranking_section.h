// SPDX-License-Identifier: GPL-3.0-or-later
// Every alternative in its place, and under the one asked about: why not. A preview takes the same room.
#pragma once

#include "core/advisor/evaluation.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace wirewise::ui {

class ContrastSection;
class Decision;
class FocusGroup;
class RankingRow;

class RankingSection final : public QWidget
{
    Q_OBJECT

public:
    explicit RankingSection(const Decision& decision, QWidget* parent = nullptr);

    void tell(const advisor::Evaluation& evaluation, const advisor::Answers& answers);
    // Until the next tell() or endPreview(); neither changes the height.
    void preview(const advisor::Evaluation& evaluation, const advisor::Answers& answers);
    void endPreview();
    bool isPreview() const { return m_previewing; }

    RankingRow* row(const advisor::AlternativeId& id) const; // null when unknown
    QList<advisor::AlternativeId> order() const { return m_order; } // as shown, a preview included

    // Opens the comparison with the leader under this row, or closes it when it is there.
    void toggleContrast(const advisor::AlternativeId& id);
    ContrastSection* contrastSection() const { return m_contrast; } // null before the first

Q_SIGNALS:
    void questionWanted(const wirewise::advisor::QuestionId& question);
    void contrastOpened(QWidget* section);

private:
    void showRanks(const advisor::Evaluation& evaluation, const advisor::Answers& answers, double air);
    void showContrast();
    void arrange(QWidget* contrastAfter);
    void orderFocus();
    double airIn(int height, const advisor::Evaluation& evaluation) const;

    const Decision& m_decision;
    advisor::Evaluation m_evaluation;
    advisor::Answers m_answers;
    QVBoxLayout* m_column;
    std::map<QString, RankingRow*> m_rows; // by the alternative's id
    QList<advisor::AlternativeId> m_order;
    FocusGroup* m_bars;
    FocusGroup* m_links;
    ContrastSection* m_contrast = nullptr;
    std::optional<advisor::AlternativeId> m_contrastWith;
    bool m_previewing = false;
};

} // namespace wirewise::ui
