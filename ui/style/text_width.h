// SPDX-License-Identifier: GPL-3.0-or-later
// QFontMetrics::horizontalAdvance() of a short text, shaped once: layouts ask a button for its size again and again, and
// shaping is most of the answer. GUI thread.
#pragma once

#include <QFont>
#include <QString>

namespace wirewise::ui {

int textWidth(const QString& text, const QFont& font);

} // namespace wirewise::ui
