// SPDX-License-Identifier: GPL-3.0-or-later
// Choose: the questions as cards, or the answers as a list to check; the ranking beside them, live.
#pragma once

#include "core/advisor/pack.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace wirewise::ui {

class AnswersView;
class Decision;
class ExamplePicker;
class ProbeView;
class Prober;
class QuestionCard;
class RankingPanel;
class RecentList;
class SidePanel;

// The cards that fill the page are made when it is shown; the others after the first paint, one by one, or when asked
// for.
class ChoosePage final : public QWidget
{
    Q_OBJECT

public:
    // prober: null: nothing is said of probing. It outlives the page.
    explicit ChoosePage(Decision& decision, Prober* prober = nullptr, QWidget* parent = nullptr);
    ~ChoosePage() override;

    QuestionCard* card(const advisor::QuestionId& question); // null when unknown
    RankingPanel* ranking() const { return m_ranking; }
    QPushButton* exampleButton() const { return m_exampleButton; }
    QPushButton* checkButton() const { return m_checkButton; } // there and back
    AnswersView* answers() const { return m_answers; } // null until first shown
    ProbeView* probe() const { return m_probe; } // the same
    QLabel* progress() const { return m_progress; }
    ExamplePicker& examples(); // made when first asked for
    RecentList* recent() const { return m_recent; } // shown while nothing is answered

    void reveal(const advisor::QuestionId& question); // scrolls to it, focuses it
    void revealFirstOpen();
    // The question most worth answering; from there, the next that could still change the answer. Told when
    // nothing not yet answered can.
    void revealNext();
    void showAnswers(); // the list to check
    void showProbe(); // needs the prober
    void showQuestions();
    void openExamples(QWidget* anchor);
    QSize minimumSizeHint() const override;
    void setRecent(const QStringList& paths); // newest first
    void takeExample(const advisor::ScenarioId& scenario); // one undo step

Q_SIGNALS:
    void connectWanted();
    void compareWanted();
    void told(const QString& text); // for the status strip

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLayout* buildHead();
    int sideWidth() const; // at least
    void arrange();
    void connectRanking();
    bool buildCard(); // the next; false: all are there
    void tabInto(QWidget& made);
    void buildOn();
    void buildRest();
    void fitCards();
    void showInstead(QWidget& view, const QString& title);
    void follow();
    void followHead();

    Decision& m_decision;
    Prober* m_prober;
    QLabel* m_title;
    QLabel* m_progress;
    QPushButton* m_checkButton;
    QPushButton* m_exampleButton;
    QStackedWidget* m_left;
    QVBoxLayout* m_asking = nullptr; // the head and what is asked
    SidePanel* m_side = nullptr; // the ranking
    QBoxLayout* m_parts = nullptr; // of both
    QScrollArea* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_cardLayout;
    QList<QuestionCard*> m_cards;
    QWidget* m_lastTab = nullptr; // the last that Tab reaches before the ranking
    AnswersView* m_answers = nullptr;
    ProbeView* m_probe = nullptr;
    RankingPanel* m_ranking;
    RecentList* m_recent;
    ExamplePicker* m_examples = nullptr;
    bool m_painted = false;
    QTimer m_fit;
};

} // namespace wirewise::ui
