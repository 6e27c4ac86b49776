// SPDX-License-Identifier: GPL-3.0-or-later
// A record's document as a QTextDocument: everything inserted as characters, never as markup. Charts get a line of their
// own to be drawn over. Private to the module.
#pragma once

#include "core/record/record_document.h"

#include <QTextDocument>

namespace wirewise::record {

struct PlacedChart
{
    const Chart* chart = nullptr; // of the document given
    int block = 0; // number of the text block that keeps its room
};

// Fonts that are named, so that a machine's own settings change nothing.
QFont textFont(double points);

// Fills `text`, whose fonts, width and device must be set already. Charts point into `document`.
QList<PlacedChart> fillText(QTextDocument& text, const RecordDocument& document);

// Once it has its pages: no heading and no caption stands alone at a page's foot.
void keepTogether(QTextDocument& text);

} // namespace wirewise::record
