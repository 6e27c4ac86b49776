// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text within a number of columns. Text must have been escaped before.
#pragma once

#include <QString>
#include <QStringList>

namespace wirewise::cli {

// Lines of at most width characters, broken at spaces; a word longer than that is broken where it must be.
QStringList wrapped(const QString& text, int width);

} // namespace wirewise::cli
