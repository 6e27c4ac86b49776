// SPDX-License-Identifier: GPL-3.0-or-later
// Choose: the questions as cards, the ranking beside them, live.
#pragma once

#include "core/advisor/pack.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace wirewise::ui {

class Decision;
class ExamplePicker;
class QuestionCard;
class RankingPanel;

// The cards below the first screenful are made just after the first paint, or when asked for.
class ChoosePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoosePage(Decision& decision, QWidget* parent = nullptr);

    QuestionCard* card(const advisor::QuestionId& question); // null when unknown
    RankingPanel* ranking() const { return m_ranking; }
    QPushButton* exampleButton() const { return m_exampleButton; }
    ExamplePicker& examples(); // made when first asked for

    void reveal(const advisor::QuestionId& question); // scrolls to it, focuses it
    void revealFirstOpen();
    void openExamples(QWidget* anchor);

Q_SIGNALS:
    void connectWanted();
    void compareWanted();

private:
    void buildCards(int upTo);
    void buildRest();
    void follow();
    void takeExample(const advisor::ScenarioId& scenario);

    Decision& m_decision;
    QLabel* m_count;
    QPushButton* m_exampleButton;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_cardLayout;
    QList<QuestionCard*> m_cards;
    RankingPanel* m_ranking;
    ExamplePicker* m_examples = nullptr;
};

} // namespace wirewise::ui
