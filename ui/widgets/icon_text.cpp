// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_text.h"

#include "ui/style/icons.h"

#include <QFontMetrics>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace wirewise::ui {

IconText::IconText(const QString& iconId, Ink iconInk, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_icon(iconId)
    , m_ink(iconInk)
    , m_words(label(text, Type::Body, Ink::Muted, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 0, 0, 0);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
}

void IconText::tell(const QString& iconId, Ink iconInk, const QString& text)
{
    m_icon = iconId;
    m_ink = iconInk;
    m_words->setText(text);
    update();
}

QString IconText::text() const
{
    return m_words->text();
}

void IconText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const qreal line = QFontMetricsF(ui::font(Type::Body)).height();
    paintIcon(painter, m_icon, QRectF(0, (line - 14) / 2, 14, 14), ink(themeOf(*this), m_ink));
}

} // namespace wirewise::ui
