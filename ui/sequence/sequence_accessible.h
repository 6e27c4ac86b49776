// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader meets: a graphic whose description sums up the last seconds and whose value is the chosen row.
#pragma once

class QString;

namespace wirewise::ui {

class SequenceDiagram;

void makeReadable(SequenceDiagram& diagram);
void setSpokenValue(SequenceDiagram& diagram, const QString& value);

} // namespace wirewise::ui
