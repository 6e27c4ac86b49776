// SPDX-License-Identifier: GPL-3.0-or-later
// Icons by id from resources/icons: one-colour SVGs, tinted to the palette when painted, sharp at any scale.
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;

namespace wirewise::ui {

// An icon that paints itself in the current text colour of the application's palette (faint when disabled).
QIcon icon(const QString& id);

// Paints one directly, in this colour.
void paintIcon(QPainter& painter, const QString& id, const QRectF& where, const QColor& colour);

} // namespace wirewise::ui
