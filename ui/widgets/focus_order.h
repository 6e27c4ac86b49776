// SPDX-License-Identifier: GPL-3.0-or-later
// Tab follows what the eye follows, also where widgets were made late or change places.
#pragma once

class QWidget;

namespace wirewise::ui {

// Chains everything below root that takes the focus in the order of its layouts, scroll areas included.
// QWidget::setTabOrder() alone moves a compound widget without its children.
void focusInLayoutOrder(QWidget& root);

} // namespace wirewise::ui
