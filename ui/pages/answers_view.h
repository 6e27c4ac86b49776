// SPDX-License-Identifier: GPL-3.0-or-later
// Check your answers: every question in one row with what its answer does, and what is assumed besides.
#pragma once

#include "core/advisor/pack.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace wirewise::ui {

class AnswerRow;
class Decision;

// Follows the decision while it is shown. Life: the decision outlives it.
class AnswersView final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersView(Decision& decision, QWidget* parent = nullptr);

    AnswerRow* row(const advisor::QuestionId& question) const; // null when unknown
    QPushButton* switchReadingButton() const { return m_switch; }
    QPushButton* copyButton() const { return m_copy; }
    void focus(); // the row last focused, or the first

    QString markdown() const;

Q_SIGNALS:
    void changeWanted(const wirewise::advisor::QuestionId& question);
    void copied();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildRows();
    QWidget* buildAssumptions();
    void follow();

    Decision& m_decision;
    QScrollArea* m_scroll;
    QList<AnswerRow*> m_rows;
    QList<QLabel*> m_values; // of the assumptions
    QPushButton* m_switch;
    QPushButton* m_copy;
};

} // namespace wirewise::ui
