// SPDX-License-Identifier: GPL-3.0-or-later
// An empty pane: says what will appear and holds the button that makes it appear.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace wirewise::ui {

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void tell(const QString& title, const QString& text, const QString& button);

    QPushButton* button() const { return m_button; }

    QSize minimumSizeHint() const override; // the height its width needs

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace wirewise::ui
