// SPDX-License-Identifier: GPL-3.0-or-later
// Below the sequence diagram: what the strokes mean, or all that is known of the chosen row; how long a stretch is; zoom and pause.
#pragma once

#include "core/base/clock.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wirewise::ui {

class SequenceBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SequenceBar(QWidget* parent = nullptr);

    void setScale(Nanoseconds perPixel);
    void setPaused(bool paused);
    void setChosen(const QString& text); // foreign: shown as plain text; empty: the legend

Q_SIGNALS:
    void zoomAsked(int steps); // +1: closer
    void fitAsked();
    void pauseAsked(bool paused);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* button(const QString& icon, const QString& name);
    void showText();

    QLabel* m_text;
    QWidget* m_scale; // room for the bar painted there
    QPushButton* m_pause;
    QString m_chosen;
    Nanoseconds m_perPixel { 1 };
};

} // namespace wirewise::ui
