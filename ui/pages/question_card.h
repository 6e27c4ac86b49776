// SPDX-License-Identifier: GPL-3.0-or-later
// One question: its options, "not sure", "don't care", how much the answer matters, and whether it is worth
// answering.
#pragma once

#include "core/advisor/answers.h"
#include "ui/widgets/card.h"

class QAbstractButton;
class QBoxLayout;
class QKeyEvent;
class QLabel;
class QLayout;
class QPushButton;

namespace wirewise::ui {

class Chip;
class Decision;
class FocusGroup;
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
    QPushButton* clearButton() const { return m_clear; }
    Chip* askNextMark() const { return m_askNext; }
    QLabel* note() const { return m_note; }
    QLabel* ground() const { return m_ground; } // what the answer rests on; hidden where it rests on nothing

    void focus(); // the answer, or the first option

    void follow(); // shows the decision as it is now

    QPushButton* addLink(const QString& text); // below the options: another way to an answer

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; // + and - raise and lower the importance

private:
    const advisor::Question& data() const;
    QLayout* buildBody();
    QLayout* buildHead();
    void addQuiet(QuietOption*& button, const QString& label, const QString& meaning,
        advisor::Answer::State state, FocusGroup& focus);
    void followMark();
    void followTextSize();

    Decision& m_decision;
    int m_index;
    advisor::QuestionId m_question;
    QBoxLayout* m_head = nullptr;
    QLabel* m_ask;
    Chip* m_askNext;
    QLabel* m_note;
    QLabel* m_ground;
    QList<OptionButton*> m_options; // in the question's order
    QuietOption* m_notSure;
    QuietOption* m_dontCare;
    SegmentedControl* m_importance;
    QPushButton* m_clear;
};

} // namespace wirewise::ui
