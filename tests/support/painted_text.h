// SPDX-License-Identifier: GPL-3.0-or-later
// The text a widget paints, wherever it comes from (a label, a delegate, a paintEvent of its own): what is seen by
// a paint engine that keeps text and forgets all else.
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace wirewise::testing {

struct PaintedText
{
    QString text;
    QFont font;
    QColor ink; // alpha is the painter's opacity
    QRectF line; // advance by ascent and descent, in the widget's coordinates
    QRectF glyphs; // where there is ink
    QRectF clip; // what the painter let through
};

// Of the widget itself, without its children. It is laid out as it stands.
QList<PaintedText> paintedTexts(QWidget& widget);

} // namespace wirewise::testing
