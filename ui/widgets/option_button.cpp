// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/option_button.h"

#include "ui/style/icons.h"
#include "ui/style/text_width.h"
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
    say(m_warning, warning);
}

void OptionButton::setRemark(const QString& remark)
{
    say(m_remark, remark);
}

void OptionButton::say(QString& what, const QString& text)
{
    if (text == what)
        return;
    what = text;
    m_heights.clear();
    describe();
    updateGeometry();
    update();
}

void OptionButton::describe()
{
    QStringList said { m_hint, m_warning, m_remark };
    said.removeAll(QString());
    setAccessibleName(text());
    setAccessibleDescription(said.join(QStringLiteral("; ")));
}

void OptionButton::changeEvent(QEvent* event)
{
    m_heights.clear();
    QAbstractButton::changeEvent(event);
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
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    if (m_heights.size() > 16)
        m_heights.clear();
    return *m_heights.insert(width, std::max(52, int(std::ceil(paint(nullptr, width))) + 2 * padY));
}

qreal OptionButton::paint(QPainter* painter, int width) const
{
    const Theme& colours = themeOf(*this);
    const Shades shades = shadesOf(*this, colours);
    QRectF area(padX, padY, width - 2 * padX, 1000);
    QTextLayout& label = isChecked() || !painter ? m_strongText.of(text(), ui::font(Type::BodyStrong)) : m_plainText.of(text(), ui::font(Type::Body));
    const QFont face = ui::font(Type::Small);
    qreal used = drawLines(painter, area, label, shades.label, 3);
    if (!m_hint.isEmpty()) {
        area.setTop(padY + used + 1);
        used += 1 + drawLines(painter, area, m_hintText.of(m_hint, face), isEnabled() ? colours.muted : colours.faint, 3);
    }
    const auto noted = [&](const QString& text, ShapedText& shaped, const QString& iconId, const QColor& colour) {
        if (text.isEmpty())
            return;
        const int side = 11;
        const qreal top = padY + used + 1;
        if (painter)
            paintIcon(*painter, iconId,
                QRectF(isRightToLeft() ? width - padX - side : padX, top + (QFontMetricsF(face).height() - side) / 2, side, side), colour);
        used += 1
            + drawLines(painter, QRectF(isRightToLeft() ? padX : padX + side + 5, top, width - 2 * padX - side - 5, 1000),
                shaped.of(text, face), colour, 2);
    };
    noted(m_warning, m_warningText, QStringLiteral("caution"), colours.fair);
    noted(m_remark, m_remarkText, QStringLiteral("info"), colours.muted);
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
    const QFont strong = ui::font(Type::SmallStrong);
    return { textWidth(text(), strong) + 2 * 10, std::max(24, QFontMetrics(strong).height() + space::small) };
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
