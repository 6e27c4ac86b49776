// SPDX-License-Identifier: GPL-3.0-or-later
// A wrapping plain-text paragraph with an icon before its first line.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

class QLabel;

namespace wirewise::ui {

class IconText final : public QWidget
{
    Q_OBJECT

public:
    IconText(const QString& iconId, Ink iconInk, const QString& text, QWidget* parent = nullptr);

    void tell(const QString& iconId, Ink iconInk, const QString& text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Ink m_ink;
    QLabel* m_words;
};

} // namespace wirewise::ui
