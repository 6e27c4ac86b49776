// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/style/icons.h"
#include "ui/style/text_size.h"
#include "ui/style/text_width.h"
#include "ui/widgets/painting.h"

#include <QFontMetrics>

namespace wirewise::ui {

namespace {

int iconSide()
{
    return byText(11);
}

constexpr int padding = 9;
constexpr int gap = 5;

} // namespace

Tone toneOf(advisor::Verdict verdict)
{
    switch (verdict) {
    case advisor::Verdict::Met:
        return Tone::Good;
    case advisor::Verdict::Partly:
        return Tone::Fair;
    case advisor::Verdict::Unmet:
        return Tone::Bad;
    case advisor::Verdict::Unknown:
        break;
    }
    return Tone::Quiet;
}

Tone toneOf(advisor::Status status)
{
    switch (status) {
    case advisor::Status::Recommended:
        return Tone::Good;
    case advisor::Status::Tie:
    case advisor::Status::Composite:
        return Tone::Fair;
    case advisor::Status::None:
        return Tone::Bad;
    case advisor::Status::NoInformation:
        break;
    }
    return Tone::Quiet;
}

Tone toneOf(Badge badge)
{
    switch (badge) {
    case Badge::Confirmed:
    case Badge::NoteConfirmed:
        return Tone::Good;
    case Badge::Contradicted:
        return Tone::Bad;
    default:
        return Tone::Quiet;
    }
}

Tone toneOf(advisor::ConfidenceLabel label)
{
    switch (label) {
    case advisor::ConfidenceLabel::Firm:
    case advisor::ConfidenceLabel::Solid:
        return Tone::Good;
    case advisor::ConfidenceLabel::Leaning:
    case advisor::ConfidenceLabel::Close:
        break;
    }
    return Tone::Fair;
}

Chip::Chip(QWidget* parent)
    : QAbstractButton(parent)
{
    setFont(ui::font(Type::SmallStrong));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Chip::tell(Tone tone, const QString& iconId, const QString& text)
{
    m_tone = tone;
    m_icon = iconId;
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::makeClickable(const QString& meaning)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAccessibleDescription(meaning);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int mark = m_icon.isEmpty() ? 0 : iconSide() + gap;
    return { textWidth(text(), font()) + mark + 2 * padding + 1, metrics.height() + 6 };
}

QSize Chip::minimumSizeHint() const
{
    return { std::min(sizeHint().width(), 64), sizeHint().height() };
}

void Chip::paintEvent(QPaintEvent*)
{
    const Theme& colours = themeOf(*this);
    QColor foreground = colours.muted;
    QColor ground = isHighContrast(colours.scheme) ? colours.sunken : isDark(colours.scheme) ? colours.line : colours.rail;
    if (m_tone == Tone::Good) {
        foreground = colours.good;
        ground = colours.goodSoft;
    } else if (m_tone == Tone::Fair) {
        foreground = colours.fair;
        ground = colours.fairSoft;
    } else if (m_tone == Tone::Bad) {
        foreground = colours.bad;
        ground = colours.badSoft;
    }
    QPainter painter(this);
    drawBox(painter, rect(), QColor(), ground, height() / 2.0);
    QRectF inner = QRectF(rect()).adjusted(padding, 0, -padding, 0);
    if (!m_icon.isEmpty()) {
        const int side = iconSide();
        paintIcon(painter, m_icon, QRectF(inner.left(), (height() - side) / 2.0, side, side), foreground);
        inner.setLeft(inner.left() + side + gap);
    }
    painter.setPen(foreground);
    painter.setFont(font());
    const QString shown = QFontMetrics(font()).elidedText(text(), Qt::ElideRight, int(inner.width()) + 1);
    painter.drawText(inner.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (showsFocusRing(*this))
        drawFocusRing(painter, rect(), foreground, height() / 2.0 - 1);
    else if (underMouse() && focusPolicy() != Qt::NoFocus)
        drawBox(painter, rect(), foreground, QColor(), height() / 2.0 - 0.5);
}

Dot::Dot(const advisor::AlternativeId& id, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
{
    setFixedSize(9, 9);
}

void Dot::setId(const advisor::AlternativeId& id)
{
    m_id = id;
    update();
}

void Dot::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    update();
}

void Dot::paintEvent(QPaintEvent*)
{
    const Theme& colours = themeOf(*this);
    const QColor mark = lookOf(colours, m_id).mark;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_dimmed ? blend(mark, colours.surface, 0.62) : mark);
    painter.drawEllipse(rect());
}

} // namespace wirewise::ui
