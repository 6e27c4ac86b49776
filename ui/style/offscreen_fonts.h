// SPDX-License-Identifier: GPL-3.0-or-later
// Offscreen there is no desktop to choose fonts: these are chosen instead, so that pictures are the same whatever the
// machine has beside them. GUI thread.
#pragma once

#include <QFont>

namespace wirewise::ui {

void useOffscreenFont(); // the application's; on any other platform nothing changes
QFont fixedFont(); // the desktop's, or the one that stands for it

} // namespace wirewise::ui
