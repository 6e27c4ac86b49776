// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lead_text.h"

#include "ui/style/theme.h"
#include "ui/widgets/spoken.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace wirewise::ui {

namespace {

void arrange(QTextLayout& layout, const QString& lead, const QColor& strong, qreal width)
{
    QTextLayout::FormatRange range;
    range.start = 0;
    range.length = int(lead.size());
    range.format.setFont(font(Type::BodyStrong));
    if (strong.isValid())
        range.format.setForeground(strong);
    layout.setFormats({ range });
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, y });
        y += line.height();
    }
    layout.endLayout();
}

} // namespace

LeadText::LeadText(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    speakAs(this, QAccessible::StaticText);
}

void LeadText::tell(const QString& lead, const QString& rest)
{
    if (lead == m_lead && rest == m_rest)
        return;
    m_lead = lead;
    m_rest = rest;
    m_heights.clear();
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString LeadText::text() const
{
    return m_rest.isEmpty() ? m_lead : m_lead + QLatin1Char(' ') + m_rest;
}

QSize LeadText::sizeHint() const
{
    return { 240, heightForWidth(240) };
}

int LeadText::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    if (m_heights.size() > 16)
        m_heights.clear();
    QTextLayout layout(text(), ui::font(Type::Body));
    arrange(layout, m_lead, {}, width);
    return *m_heights.insert(width, int(std::ceil(layout.boundingRect().height())));
}

void LeadText::changeEvent(QEvent* event)
{
    m_heights.clear();
    QWidget::changeEvent(event);
}

void LeadText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = themeOf(*this);
    QTextLayout layout(text(), ui::font(Type::Body));
    arrange(layout, m_lead, colours.text, width());
    painter.setPen(colours.muted);
    layout.draw(&painter, { 0, std::max(0.0, (height() - layout.boundingRect().height()) / 2) });
}

} // namespace wirewise::ui
