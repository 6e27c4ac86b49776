// SPDX-License-Identifier: GPL-3.0-or-later
// The page's right column: its content scrolls where the window is low.
#pragma once

#include <QWidget>

namespace wirewise::ui {

class SideColumn final : public QWidget
{
    Q_OBJECT

public:
    SideColumn(QWidget* content, QWidget* parent = nullptr); // takes it
};

} // namespace wirewise::ui
