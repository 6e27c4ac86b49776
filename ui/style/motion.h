// SPDX-License-Identifier: GPL-3.0-or-later
// Whether things may move. Every animation asks first, and jumps to its end where they may not.
#pragma once

namespace wirewise::ui {

bool reducedMotion(); // the user's switch, or the system's wish
void setReducedMotion(bool reduced); // the application's doing; what moves at this moment need not stop

} // namespace wirewise::ui
