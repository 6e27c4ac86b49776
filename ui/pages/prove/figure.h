// SPDX-License-Identifier: GPL-3.0-or-later
// One figure with its name above and a few words below.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

class QLabel;

namespace wirewise::ui {

class Figure final : public QWidget
{
    Q_OBJECT

public:
    Figure(const QString& name, const QString& objectName, QWidget* parent = nullptr);

    // An empty value is shown as "–".
    void show(const QString& value, const QString& note = {}, Ink ink = Ink::Text);

private:
    QString m_name;
    QLabel* m_value;
    QLabel* m_note;
};

} // namespace wirewise::ui
