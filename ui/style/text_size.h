// SPDX-License-Identifier: GPL-3.0-or-later
// How large text is, in percent of the system's: set once for the application, followed by all that is open.
#pragma once

class QApplication;
class QWidget;

namespace wirewise::ui {

inline constexpr int smallestText = 80, normalText = 100, largestText = 200;

int textSize(); // percent
int nextTextSize(int percent, int step); // the next larger (1) or smaller (-1) of those in the menu; or the same

// Fonts made by font(Type) follow, wherever they were set; so do the widths and heights given below.
void applyTextSize(QApplication& application, int percent);

// Pixels at 100 %, as many as the text needs now.
int byText(int pixels);
// Fixed from now on, through changes of the text's size.
void setWidthByText(QWidget* widget, int pixels);
void setHeightByText(QWidget* widget, int pixels);

} // namespace wirewise::ui
