// SPDX-License-Identifier: GPL-3.0-or-later
// The recommendation, always in sight: who leads and how sure, every alternative with its score or its
// exclusion, what would change it, and what to do with it.
#pragma once

#include "core/advisor/evaluation.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace wirewise::ui {

class ConfidenceSection;
class DeadEndSection;
class Decision;
class FlagsSection;
class FlipsSection;
class NotesSection;
class RankingRow;
class RankingSection;
class ReadingsSection;
class ReasonSection;
class RecommendationHead;
struct WhatIf;

// The sections are made when there is first something to rank.
class RankingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RankingPanel(Decision& decision, QWidget* parent = nullptr);
    ~RankingPanel() override;

    RankingRow* row(const advisor::AlternativeId& id) const; // null when unknown, or nothing was ranked yet
    QPushButton* connectButton() const { return m_connect; }
    QPushButton* compareButton() const { return m_compare; }
    QPushButton* answerButton() const { return m_answer; }
    QPushButton* exampleButton() const { return m_example; }

    RecommendationHead* head() const { return m_head; }
    ReasonSection* reasonSection() const { return m_reason; }
    // Null until something was ranked.
    RankingSection* ranking() const { return m_ranking; }
    DeadEndSection* deadEnd() const { return m_deadEnd; }
    FlipsSection* flips() const { return m_flips; }
    ConfidenceSection* confidence() const { return m_confidence; }
    FlagsSection* flags() const { return m_flags; }
    NotesSection* notes() const { return m_notes; }
    ReadingsSection* readings() const { return m_readings; }

    // Which transports can be connected to; all of them until this was said.
    void setLive(const QList<TransportId>& live);

    void follow();
    bool isPreview() const { return m_previewing; }

Q_SIGNALS:
    void questionWanted(const wirewise::advisor::QuestionId& question);
    void answerWanted(); // the empty state's two ways on
    void exampleWanted();
    void connectWanted();
    void compareWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildEmptyActions();
    void buildIntro(QWidget& intro);
    void buildSections();
    void buildFoot(QVBoxLayout* column);
    void connectSections();
    void followSections();
    void followConfidence();
    void followFoot();
    void preview(const WhatIf& what);
    void endPreview();
    void toggleRunnerUp();
    void followConnect();

    Decision& m_decision;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_column;
    RecommendationHead* m_head;
    ReasonSection* m_reason;
    QWidget* m_emptyActions;
    QWidget* m_intro;
    RankingSection* m_ranking = nullptr;
    DeadEndSection* m_deadEnd = nullptr;
    FlipsSection* m_flips = nullptr;
    ConfidenceSection* m_confidence = nullptr;
    FlagsSection* m_flags = nullptr;
    NotesSection* m_notes = nullptr;
    ReadingsSection* m_readings = nullptr;
    QLabel* m_readingsLine;
    QPushButton* m_switchReading;
    QPushButton* m_connect;
    QLabel* m_noLive;
    std::optional<QList<TransportId>> m_live;
    QPushButton* m_compare;
    QPushButton* m_answer;
    QPushButton* m_example;
    QWidget* m_foot;
    bool m_previewing = false;
    bool m_following = false;
};

} // namespace wirewise::ui
