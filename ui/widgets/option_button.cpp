// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/option_button.h"

#include "ui/style/icons.h"
#include "ui/widgets/painting.h"

#include <QFontMetrics>

namespace wirewise::ui {

namespace {

constexpr int padX = 11;
constexpr int padY = 8;

struct Shades
{
    QColor border, fill, label;
};

Shades shadesOf(const QAbstractButton& button, const Theme& colours)
{
    if (!button.isEnabled())
        return { colours.line, colours.surface, colours.faint };
    if (button.isChecked())
        return { colours.accent, colours.accentSoft, colours.accent };
    if (button.isDown())
        return { colours.accent, colours.accentSoft, colours.text };
    if (button.underMouse())
        return { colours.lineStrong, blend(colours.text, colours.surface, 0.025), colours.text };
    return { colours.line, colours.surface, colours.text };
}

} // namespace

OptionButton::OptionButton(const QString& label, const QString& hint, QWidget* parent)
    : QAbstractButton(parent)
    , m_hint(hint)
{
    setText(label);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

void OptionButton::setWarning(const QString& warning)
{
    if (warning == m_warning)
        return;
    m_warning = warning;
    describe();
    updateGeometry();
    update();
}

void OptionButton::describe()
{
    setAccessibleName(text());
    setAccessibleDescription(m_warning.isEmpty() ? m_hint
            : m_hint.isEmpty()                   ? m_warning
                                                 : m_hint + QStringLiteral("; ") + m_warning);
}

QSize OptionButton::sizeHint() const
{
    return { 180, heightForWidth(180) };
}

QSize OptionButton::minimumSizeHint() const
{
    return { 110, 40 };
}

int OptionButton::heightForWidth(int width) const
{
    return std::max(52, int(std::ceil(paint(nullptr, width))) + 2 * padY);
}

qreal OptionButton::paint(QPainter* painter, int width) const
{
    const Theme& colours = themeOf(*this);
    const Shades shades = shadesOf(*this, colours);
    QRectF area(padX, padY, width - 2 * padX, 1000);
    qreal used = drawLines(painter, area, text(),
        ui::font(isChecked() || !painter ? Type::BodyStrong : Type::Body), shades.label, 3);
    if (!m_hint.isEmpty()) {
        area.setTop(padY + used + 1);
        used += 1
            + drawLines(
                painter, area, m_hint, ui::font(Type::Small), isEnabled() ? colours.muted : colours.faint, 3);
    }
    if (!m_warning.isEmpty()) {
        area.setTop(padY + used + 1);
        const int side = 11;
        const QFont face = ui::font(Type::Small);
        if (painter)
            paintIcon(*painter, QStringLiteral("caution"),
                QRectF(area.left(), area.top() + (QFontMetricsF(face).height() - side) / 2, side, side),
                colours.fair);
        area.setLeft(area.left() + side + 5);
        used += 1 + drawLines(painter, area, m_warning, face, colours.fair, 2);
    }
    return used;
}

void OptionButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = themeOf(*this);
    const Shades shades = shadesOf(*this, colours);
    drawBox(painter, rect(), shades.border, shades.fill);
    paint(&painter, width());
    if (showsFocusRing(*this))
        drawFocusRing(painter, rect(), colours.accent);
}

QuietOption::QuietOption(const QString& label, const QString& meaning, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(label);
    setToolTip(meaning);
    setAccessibleName(label);
    setAccessibleDescription(meaning);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize QuietOption::sizeHint() const
{
    return { QFontMetrics(ui::font(Type::SmallStrong)).horizontalAdvance(text()) + 2 * 10, 24 };
}

void QuietOption::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = themeOf(*this);
    Shades shades = shadesOf(*this, colours);
    if (!isChecked() && isEnabled() && !underMouse())
        shades.label = colours.muted;
    drawBox(painter, rect(), shades.border, shades.fill);
    painter.setFont(ui::font(isChecked() ? Type::SmallStrong : Type::Small));
    painter.setPen(shades.label);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    if (showsFocusRing(*this))
        drawFocusRing(painter, rect(), colours.accent);
}

} // namespace wirewise::ui
