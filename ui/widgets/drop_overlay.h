// SPDX-License-Identifier: GPL-3.0-or-later
// Over the whole window while a file is dragged above it: what letting go would do, or why it would do nothing.
#pragma once

#include <QWidget>

namespace wirewise::ui {

class DropOverlay final : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget* window);

    void tell(const QString& words, bool welcome);
    const QString& words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
    bool m_welcome = true;
};

} // namespace wirewise::ui
