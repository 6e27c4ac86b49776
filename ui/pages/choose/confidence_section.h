// SPDX-License-Identifier: GPL-3.0-or-later
// How sure: the weight triangle, and beside it three statements that are never blended.
#pragma once

#include "core/advisor/advice/confidence.h"
#include "core/advisor/advice/next_question.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wirewise::ui {

class TriangleView;

class ConfidenceSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfidenceSection(const advisor::Pack& pack, QWidget* parent = nullptr);

    // Nothing yet: what was said before fades when the answer is slow to come, and is never taken for new.
    void tell(const advisor::Evaluation& evaluation, const std::optional<advisor::Confidence>& confidence,
        const advisor::NextQuestion& next);
    TriangleView* triangle() const { return m_triangle; }
    QPushButton* askNextButton() const { return m_askNext; }
    QString weighing() const;
    QString pairwise() const;
    QString open() const;

Q_SIGNALS:
    void questionWanted(const wirewise::advisor::QuestionId& question);

private:
    struct Statement
    {
        QLabel* caption;
        QLabel* words;
    };
    Statement addStatement(QVBoxLayout* column, const QString& caption);
    void say(const Statement& statement, const QString& words);
    void setFaded(bool faded);
    void showTriangle(const advisor::Confidence& confidence);

    const advisor::Pack& m_pack;
    TriangleView* m_triangle;
    Statement m_weighing;
    Statement m_pairwise;
    Statement m_open;
    QPushButton* m_askNext;
    advisor::QuestionId m_next;
    QTimer m_slow;
    bool m_faded = false;
};

} // namespace wirewise::ui
