// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrolled_column.h"

#include <QScrollArea>

namespace wirewise::ui {

void setScrolledColumn(QScrollArea& area, QWidget* column)
{
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setFocusPolicy(Qt::NoFocus);
    area.viewport()->setAutoFillBackground(false);
    area.setWidget(column);
    column->setAutoFillBackground(false); // setWidget() has switched it on
}

} // namespace wirewise::ui
