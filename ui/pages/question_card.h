// SPDX-License-Identifier: GPL-3.0-or-later
// One question: its options, "not sure", "don't care", and how much the answer matters.
#pragma once

#include "core/advisor/answers.h"
#include "ui/widgets/card.h"

class QAbstractButton;
class QLabel;
class QPushButton;

namespace wirewise::ui {

class Decision;
class OptionButton;
class QuietOption;
class SegmentedControl;

// Life: the decision outlives it.
class QuestionCard final : public Card
{
    Q_OBJECT

public:
    QuestionCard(Decision& decision, int questionIndex, QWidget* parent = nullptr);

    const advisor::QuestionId& question() const { return m_question; }
    QAbstractButton* optionButton(const advisor::OptionId& option) const; // null when unknown
    SegmentedControl* importanceControl() const { return m_importance; }

    void follow(); // shows the decision as it is now

private:
    const advisor::Question& data() const;

    Decision& m_decision;
    int m_index;
    advisor::QuestionId m_question;
    SegmentedControl* m_importance;
    QPushButton* m_clear;
    QList<OptionButton*> m_options; // in the question's order
    QuietOption* m_notSure;
    QuietOption* m_dontCare;
};

} // namespace wirewise::ui
