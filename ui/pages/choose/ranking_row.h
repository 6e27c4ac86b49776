// SPDX-License-Identifier: GPL-3.0-or-later
// One alternative in the ranking: its score as a bar, or the answer that excluded it.
#pragma once

#include "core/advisor/evaluation.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wirewise::ui {

class Chip;
class ContributionBar;
class Dot;

class RankingRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Detail { Short, Full }; // of an exclusion: its first answer, or every veto in words

    RankingRow(const advisor::AlternativeId& id, const advisor::Pack& pack, QWidget* parent = nullptr);

    void tell(const advisor::Evaluation& evaluation, const advisor::Answers& answers,
        const advisor::Standing& standing, Detail detail);
    // "Why not …?" makes no sense for the leader, nor where nothing leads.
    void offerWhyNot(bool offered);
    void setWhyNotOpen(bool open);
    // How much of its air a row keeps, 0.4 to 1, so that a preview fits where the ranking stands.
    void setAir(double share);
    static int airOf(bool qualifies); // in pixels, with all of it

    ContributionBar* bar() const { return m_bar; }
    QPushButton* whyNotButton() const { return m_whyNot; }
    Chip* exclusionChip() const { return m_exclusion; }
    Chip* measuredChip() const { return m_measured; } // shown where a measurement stands in place of words

Q_SIGNALS:
    void questionWanted(const wirewise::advisor::QuestionId& question); // the one that excluded it
    void whyNotWanted(const wirewise::advisor::AlternativeId& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildHead(QHBoxLayout* head);
    void tellScore(const advisor::Evaluation& evaluation, const advisor::Standing& standing);
    void tellExclusion(const advisor::Answers& answers, const advisor::Standing& standing, Detail detail);
    void tellMeasured(const advisor::Standing& standing);
    void breathe();

    const advisor::Pack& m_pack;
    advisor::AlternativeId m_id;
    advisor::QuestionId m_excludedBy;
    Dot* m_dot;
    QLabel* m_name;
    Chip* m_chip;
    Chip* m_measured;
    QPushButton* m_whyNot;
    Chip* m_exclusion;
    QLabel* m_score;
    ContributionBar* m_bar;
    QLabel* m_detail;
    QVBoxLayout* m_column;
    double m_air = 1;
    bool m_in = true;
};

} // namespace wirewise::ui
