// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/contribution_bar.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/spoken.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainterPath>
#include <QToolTip>

namespace wirewise::ui {

ContributionBar::ContributionBar(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(14);
    speakAs(this, QAccessible::Chart);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ContributionBar::tell(const QList<Segment>& segments, const QColor& light, const QColor& dark)
{
    if (segments == m_segments && light == m_light && dark == m_dark)
        return;
    m_segments = segments;
    m_light = light;
    m_dark = dark;
    m_current = m_segments.isEmpty() ? -1 : std::min(m_current, int(m_segments.size()) - 1);
    describe();
    update();
}

void ContributionBar::describe()
{
    setAccessibleDescription(m_current >= 0
            ? m_segments.at(m_current).text
            : tr("Made of %1 parts; left and right tell each").arg(m_segments.size()));
}

QRectF ContributionBar::segmentRect(int index) const
{
    double before = 0;
    for (int i = 0; i < index; ++i)
        before += m_segments.at(i).share;
    const double wide = m_segments.at(index).share * width();
    const double left = isRightToLeft() ? width() * (1 - before) - wide : before * width();
    return { left, 0, wide, qreal(height()) };
}

int ContributionBar::indexAt(int x) const
{
    for (int i = 0; i < m_segments.size(); ++i)
        if (const QRectF where = segmentRect(i); x >= where.left() && x < where.right())
            return i;
    return -1;
}

void ContributionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = themeOf(*this);
    QPainterPath outline;
    outline.addRoundedRect(rect(), 3, 3);
    painter.setClipPath(outline);
    painter.fillRect(rect(), colours.sunken);
    const QColor own = isDark(colours.scheme) ? m_dark : m_light;
    const QColor mark = isHighContrast(colours.scheme) ? holding(own, colours.surface, 4.5) : own;
    const int count = int(m_segments.size());
    for (int i = 0; i < count; ++i) {
        // Fading keeps neighbours apart without a second hue; the last one is still plain to see.
        const double strength = count < 2 ? 1.0 : 1.0 - 0.5 * i / (count - 1);
        const QRectF where = segmentRect(i);
        if (where.width() < 0.5)
            continue;
        painter.fillRect(
            where.adjusted(0, 0, where.width() > 3 ? -1 : 0, 0), blend(mark, colours.surface, strength));
        if (i == m_current && hasFocus())
            drawBox(painter, where.adjusted(0, 0, -1, 0), colours.text, QColor(), 2, 2);
    }
    painter.setClipping(false);
    if (showsFocusRing(*this) && m_current < 0)
        drawFocusRing(painter, rect(), colours.accent, 3);
}

bool ContributionBar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = indexAt(help->pos().x());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), m_segments.at(index).text.toHtmlEscaped(), this,
                segmentRect(index).toRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ContributionBar::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_segments.size()) - 1;
    const bool mirrored = isRightToLeft();
    if (event->key() == (mirrored ? Qt::Key_Left : Qt::Key_Right))
        setCurrent(std::min(m_current + 1, last));
    else if (event->key() == (mirrored ? Qt::Key_Right : Qt::Key_Left))
        setCurrent(std::max(m_current - 1, last < 0 ? -1 : 0));
    else if (event->key() == Qt::Key_Home)
        setCurrent(last < 0 ? -1 : 0);
    else if (event->key() == Qt::Key_End)
        setCurrent(last);
    else
        QWidget::keyPressEvent(event);
}

void ContributionBar::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        setCurrent(m_segments.isEmpty() ? -1 : std::max(m_current, 0));
}

void ContributionBar::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    update();
}

void ContributionBar::setCurrent(int index)
{
    m_current = index;
    update();
    if (index < 0)
        return;
    const QString& text = m_segments.at(index).text;
    describe();
    const QRect where = segmentRect(index).toRect();
    QToolTip::showText(mapToGlobal(QPoint(where.left(), height() + 2)), text.toHtmlEscaped(), this, where);
    Q_EMIT currentChanged(index);
}

} // namespace wirewise::ui
