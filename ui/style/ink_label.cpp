// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/ink_label.h"

#include <QEvent>

#include <cmath>

namespace wirewise::ui {

namespace {

constexpr int widthOfAny = 2000; // QLabel's for a text that does not wrap
constexpr int endless = 0x01000000;
constexpr qsizetype sizesKept = 16;

} // namespace

void InkLabel::setInk(Ink value)
{
    m_ink = value;
    m_light = m_dark = QColor();
    follow();
}

void InkLabel::setInk(const QColor& light, const QColor& dark)
{
    m_light = light;
    m_dark = dark;
    follow();
}

void InkLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_following)
        follow();
}

void InkLabel::follow()
{
    m_following = true;
    QPalette own;
    const Theme& colours = themeOf(*this);
    QColor special = isDark(colours.scheme) ? m_dark : m_light;
    if (special.isValid() && isHighContrast(colours.scheme))
        special = holding(special, colours.surface, 7);
    own.setColor(QPalette::WindowText, special.isValid() ? special : ink(colours, m_ink));
    setPalette(own);
    m_following = false;
}

bool InkLabel::isPlain() const
{
    return textFormat() == Qt::PlainText && !text().isEmpty() && !text().contains(u'\t') && !buddy() && margin() == 0 && frameWidth() == 0 && indent() <= 0;
}

QSize InkLabel::sizeHint() const
{
    return isPlain() ? sizeAt(-1) : QLabel::sizeHint();
}

QSize InkLabel::minimumSizeHint() const
{
    if (!isPlain())
        return QLabel::minimumSizeHint();
    return { sizeAt(0).width(), std::min(sizeAt(-1).height(), sizeAt(QWIDGETSIZE_MAX).height()) };
}

int InkLabel::heightForWidth(int width) const
{
    return isPlain() ? sizeAt(width).height() : QLabel::heightForWidth(width);
}

int InkLabel::oneLineWidth() const
{
    if (text().contains(u'\n'))
        return fontMetrics().horizontalAdvance(text());
    ensurePolished();
    QTextLayout& layout = m_shaped.of(text(), font());
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(endless);
    return line.isValid() ? int(std::lround(line.horizontalAdvance())) : 0;
}

// As QLabelPrivate::sizeForWidth() in Qt 6.4, which shapes the text up to four times for one answer.
QSize InkLabel::sizeAt(int width) const
{
    ensurePolished();
    const Measured now { text(), font(), contentsMargins(), minimumSize(), maximumSize(), wordWrap(), {} };
    if (m_measured.text != now.text || m_measured.font != now.font || m_measured.margins != now.margins || m_measured.least != now.least
        || m_measured.most != now.most || m_measured.wraps != now.wraps || m_measured.sizes.size() > sizesKept)
        m_measured = now;
    if (const auto known = m_measured.sizes.constFind(width); known != m_measured.sizes.cend())
        return *known;
    const QFontMetrics metrics(fontMetrics());
    const bool searches = width < 0 && wordWrap();
    int room = searches ? std::min(metrics.averageCharWidth() * 80, maximumWidth()) : width < 0 ? widthOfAny : width;
    room -= now.margins.left() + now.margins.right();
    QSize size = bounds(room);
    if (searches && size.height() < 4 * metrics.lineSpacing() && size.width() > room / 2)
        size = bounds(room / 2);
    if (searches && size.height() < 2 * metrics.lineSpacing() && size.width() > room / 4)
        size = bounds(room / 4);
    return *m_measured.sizes.insert(width, size.grownBy(now.margins).expandedTo(minimumSize()));
}

// As QFontMetrics::boundingRect() has it.
QSize InkLabel::bounds(int width) const
{
    QTextLayout& layout = m_shaped.of(QString(text()).replace(u'\n', QChar::LineSeparator), font());
    const qreal leading = QFontMetricsF(font()).leading();
    qreal height = -leading, widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(wordWrap() ? std::max(0, width) : endless);
        height = std::ceil(height + leading) + line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    return { int(std::ceil(widest)), int(std::ceil(height)) };
}

} // namespace wirewise::ui
