// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drop_overlay.h"

#include "ui/style/icons.h"
#include "ui/style/text_size.h"
#include "ui/widgets/painting.h"

namespace wirewise::ui {

DropOverlay::DropOverlay(QWidget* window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::tell(const QString& words, bool welcome)
{
    m_words = words;
    m_welcome = welcome;
    setAccessibleName(words);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = themeOf(*this);
    QColor veil = colours.window;
    veil.setAlphaF(0.86F);
    painter.fillRect(rect(), veil);
    const QColor ink = m_welcome ? colours.accent : colours.bad;
    painter.setPen(QPen(ink, 2, m_welcome ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(space::large, space::large, -space::large, -space::large), 10, 10);
    const int size = byText(40);
    const QRectF sign((width() - size) / 2.0, height() / 2.0 - size - space::medium, size, size);
    paintIcon(painter, m_welcome ? QStringLiteral("record") : QStringLiteral("cross"), sign, ink);
    const QRectF words(space::huge * 2, height() / 2.0, width() - space::huge * 4, height() / 2.0);
    drawLines(&painter, words, m_words, ui::font(Type::Title), ink, 3, Qt::AlignHCenter);
}

} // namespace wirewise::ui
