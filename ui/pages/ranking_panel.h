// SPDX-License-Identifier: GPL-3.0-or-later
// The recommendation, always in sight: headline, reason, every alternative with its score or its exclusion,
// notes, and what to do with it.
#pragma once

#include "core/advisor/evaluation.h"

#include <QWidget>

#include <map>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace wirewise::ui {

class Chip;
class Decision;
class RankingRow;

class RankingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RankingPanel(Decision& decision, QWidget* parent = nullptr);

    RankingRow* row(const advisor::AlternativeId& id) const; // null when unknown, or nothing was ranked yet
    QPushButton* connectButton() const { return m_connect; }
    QPushButton* compareButton() const { return m_compare; }
    QPushButton* answerButton() const { return m_answer; }
    QPushButton* exampleButton() const { return m_example; }

    // Which transports can be connected to; all of them until this was said.
    void setLive(const QList<TransportId>& live);

    void follow();

Q_SIGNALS:
    void questionWanted(const wirewise::advisor::QuestionId& question);
    void answerWanted(); // the empty state's two ways on
    void exampleWanted();
    void connectWanted();
    void compareWanted();

private:
    void buildHead(QVBoxLayout* column);
    void buildIntro(QWidget& intro);
    void buildFoot(QVBoxLayout* column);
    void buildRows();
    void followRows();
    void followNotes();
    void followConnect();

    Decision& m_decision;
    QScrollArea* m_scroll;
    QLabel* m_overline;
    QHBoxLayout* m_title;
    QLabel* m_headline;
    Chip* m_status;
    QLabel* m_reason;
    QLabel* m_weak;
    QWidget* m_emptyActions;
    QWidget* m_intro;
    QWidget* m_rows;
    QVBoxLayout* m_rowLayout;
    std::map<QString, RankingRow*> m_rowOf; // by the alternative's id
    QWidget* m_notes;
    QLabel* m_readings;
    QPushButton* m_switchReading;
    QPushButton* m_connect;
    QLabel* m_noLive;
    std::optional<QList<TransportId>> m_live;
    QPushButton* m_compare;
    QPushButton* m_answer;
    QPushButton* m_example;
    QWidget* m_foot;
};

} // namespace wirewise::ui
