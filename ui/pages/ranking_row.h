// SPDX-License-Identifier: GPL-3.0-or-later
// One alternative in the ranking: its score as a bar, or the answer that excluded it.
#pragma once

#include "core/advisor/evaluation.h"

#include <QWidget>

class QLabel;

namespace wirewise::ui {

class Chip;
class ContributionBar;
class Decision;
class Dot;

class RankingRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Detail { Short, Full }; // of an exclusion: its first answer, or every veto in words

    RankingRow(const advisor::AlternativeId& id, Decision& decision, QWidget* parent = nullptr);

    void follow(const advisor::Standing& standing, Detail detail);
    ContributionBar* bar() const { return m_bar; }

Q_SIGNALS:
    void questionWanted(const wirewise::advisor::QuestionId& question); // the one that excluded it

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Decision& m_decision;
    advisor::AlternativeId m_id;
    advisor::QuestionId m_excludedBy;
    Dot* m_dot;
    QLabel* m_name;
    Chip* m_chip;
    Chip* m_exclusion;
    QLabel* m_score;
    ContributionBar* m_bar;
    QLabel* m_detail;
};

} // namespace wirewise::ui
