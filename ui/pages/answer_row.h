// SPDX-License-Identifier: GPL-3.0-or-later
// One question of the list to check: pressed anywhere, it is changed; Clear takes its answer back.
#pragma once

#include "ui/models/answer_lines.h"

#include <QAbstractButton>

class QPushButton;

namespace wirewise::ui {

class AnswerRow final : public QAbstractButton
{
    Q_OBJECT

public:
    AnswerRow(int number, QWidget* parent = nullptr);

    void tell(const AnswerLine& line);
    const AnswerLine& line() const { return m_line; }
    QPushButton* clearButton() const { return m_clear; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void clearWanted(); // by its button, or Delete

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; // Enter presses, as on a link

private:
    int paint(QPainter* painter, int width) const;

    int m_number;
    AnswerLine m_line;
    QPushButton* m_clear;
};

} // namespace wirewise::ui
