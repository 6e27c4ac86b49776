// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rail_button.h"

#include "ui/style/icons.h"
#include "ui/style/text_size.h"
#include "ui/style/text_width.h"
#include "ui/widgets/painting.h"

namespace wirewise::ui {

RailButton::RailButton(const QString& iconId, const QString& word, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(iconId)
{
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const
{
    const int words = textWidth(text(), ui::font(Type::SmallStrong));
    return { std::max<int>(byText(72), words + 2 * space::tiny), byText(64) };
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = themeOf(*this);
    const QColor ink = isChecked() ? colours.accent : underMouse() ? colours.text : colours.muted;
    if (isChecked())
        drawBox(painter, rect(), QColor(), colours.accentSoft);
    else if (underMouse())
        drawBox(painter, rect(), QColor(), blend(colours.text, colours.rail, 0.05));
    paintIcon(painter, m_icon, QRectF((width() - byText(22)) / 2.0, byText(11), byText(22), byText(22)), ink);
    painter.setFont(ui::font(isChecked() ? Type::SmallStrong : Type::Small));
    painter.setPen(ink);
    painter.drawText(QRect(0, byText(36), width(), byText(20)), Qt::AlignCenter | Qt::TextSingleLine, text());
    if (showsFocusRing(*this))
        drawFocusRing(painter, rect(), colours.accent);
}

} // namespace wirewise::ui
