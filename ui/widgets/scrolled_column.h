// SPDX-License-Identifier: GPL-3.0-or-later
// What scrolls up and down only, on the ground of what it lies in: no frame, and no stop for Tab of its own.
#pragma once

class QScrollArea;
class QWidget;

namespace wirewise::ui {

// The area takes the column; it may still be empty.
void setScrolledColumn(QScrollArea& area, QWidget* column);

} // namespace wirewise::ui
