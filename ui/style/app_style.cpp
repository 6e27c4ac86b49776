// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/app_style.h"

#include "ui/style/icons.h"
#include "ui/style/motion.h"
#include "ui/style/text_size.h"
#include "ui/style/text_width.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace wirewise::ui {

namespace {

constexpr auto roleProperty = "wirewiseRole";

bool isRole(const QWidget* widget, QLatin1String role)
{
    return widget && widget->property(roleProperty).toString() == role;
}

bool isLink(const QWidget* widget)
{
    return isRole(widget, QLatin1String("link")) || isRole(widget, QLatin1String("quiet-link"));
}

void box(QPainter& painter, const QRectF& rect, const QColor& border, const QColor& fill, qreal width = 1,
    qreal radius = space::radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(
        rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    painter.restore();
}

void drawButton(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Theme& colours = themeOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = enabled && (option.state & QStyle::State_MouseOver);
    const bool focus
        = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
    if (isLink(widget)) {
        if (focus)
            box(painter, option.rect, colours.accent, QColor(), 1.5);
        return;
    }
    QColor fill = colours.surface;
    QColor border = over ? colours.lineStrong : colours.line;
    if (isRole(widget, QLatin1String("primary")) && enabled) {
        const QColor shade = isDark(colours.scheme) ? Qt::white : Qt::black;
        fill = down ? blend(shade, colours.accent, 0.18)
            : over  ? blend(shade, colours.accent, 0.09)
                    : colours.accent;
        border = fill;
    } else if (down) {
        fill = colours.accentSoft;
        border = colours.accent;
    } else if (over) {
        fill = blend(colours.text, colours.surface, 0.03);
    }
    box(painter, option.rect, border, fill);
    if (focus)
        box(painter, QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5),
            isRole(widget, QLatin1String("primary")) ? colours.onAccent : colours.accent, QColor(), 1.5);
}

void drawField(const QStyleOption& option, QPainter& painter)
{
    const Theme& colours = themeOf(option.palette);
    const bool focus = option.state & QStyle::State_HasFocus;
    box(painter, option.rect, focus ? colours.accent : colours.line, QColor(), focus ? 2 : 1);
}

void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter& painter)
{
    const Theme& colours = themeOf(option.palette);
    painter.fillRect(option.rect, colours.surface);
    const bool open = option.state & (QStyle::State_Selected | QStyle::State_Sunken);
    if (open)
        box(painter, QRectF(option.rect).adjusted(1, 3, -1, -3), QColor(), colours.accentSoft);
    painter.setPen(open                            ? colours.accent
            : option.state & QStyle::State_Enabled ? colours.text
                                                   : colours.faint);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, option.text);
}

void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QRect& slider)
{
    const Theme& colours = themeOf(option.palette);
    const bool flat = option.orientation == Qt::Horizontal;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int margin = active ? 2 : 3;
    const QRectF thumb = flat ? QRectF(slider).adjusted(2, margin, -2, -margin)
                              : QRectF(slider).adjusted(margin, 2, -margin, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(active ? colours.muted : colours.lineStrong);
    const qreal round = std::min(thumb.width(), thumb.height()) / 2;
    painter.drawRoundedRect(thumb, round, round);
    painter.restore();
}

// One of a spin box's two arrows.
void drawStep(const QStyleOptionSpinBox& option, QPainter& painter, const QRect& where,
    QAbstractSpinBox::StepEnabledFlag step)
{
    const Theme& colours = themeOf(option.palette);
    const bool up = step == QAbstractSpinBox::StepUpEnabled;
    const bool usable = option.stepEnabled.testFlag(step) && (option.state & QStyle::State_Enabled);
    const QPointF middle = QRectF(where).center() + QPointF(0, up ? 1 : -1);
    const qreal tip = up ? -1.5 : 1.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(usable ? colours.muted : colours.line, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF({ middle + QPointF(-3, -tip), middle + QPointF(0, tip), middle + QPointF(3, -tip) }));
    painter.restore();
}

} // namespace

void makePrimary(QAbstractButton* button)
{
    button->setProperty(roleProperty, QStringLiteral("primary"));
    button->update();
}

void makeLink(QAbstractButton* button)
{
    button->setProperty(roleProperty, QStringLiteral("link"));
    button->setCursor(Qt::PointingHandCursor);
}

void makeQuietLink(QAbstractButton* button)
{
    makeLink(button);
    button->setProperty(roleProperty, QStringLiteral("quiet-link"));
}

AppStyle::AppStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void AppStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButton(*option, *painter, widget);
        return;
    case PE_FrameLineEdit:
        drawField(*option, *painter);
        return;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const bool framed = frame && frame->lineWidth > 0;
        box(*painter, option->rect, QColor(), option->palette.color(QPalette::Base));
        if (framed)
            drawField(*option, *painter);
        return;
    }
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget)) {
            drawField(*option, *painter);
            return;
        }
        break;
    case PE_IndicatorArrowDown: {
        const Theme& colours = themeOf(option->palette);
        const QPointF middle = QRectF(option->rect).center();
        paintIcon(*painter, QStringLiteral("chevron-down"), QRectF(middle.x() - 5, middle.y() - 5, 11, 11),
            option->state & State_Enabled ? colours.muted : colours.faint);
        return;
    }
    case PE_IndicatorCheckBox: {
        const Theme& colours = themeOf(option->palette);
        const bool enabled = option->state & State_Enabled;
        const bool on = option->state & State_On;
        box(*painter, option->rect, on && enabled ? colours.accent : colours.muted, on && enabled ? colours.accent : colours.surface, 1, 3);
        if (on)
            paintIcon(*painter, QStringLiteral("check"), QRectF(option->rect).adjusted(2, 2, -2, -2), enabled ? colours.onAccent : colours.muted);
        return;
    }
    case PE_FrameFocusRect: {
        const Theme& colours = themeOf(option->palette);
        box(*painter, option->rect, colours.accent, QColor(), 1.5);
        return;
    }
    case PE_FrameMenu:
    case PE_PanelMenu:
        painter->fillRect(option->rect, themeOf(option->palette).surface);
        painter->setPen(themeOf(option->palette).lineStrong);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, themeOf(option->palette).surface);
        painter->setPen(themeOf(option->palette).lineStrong);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AppStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_MenuBarItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            drawMenuBarItem(*item, *painter);
            return;
        }
    }
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, themeOf(option->palette).surface);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        const Theme& colours = themeOf(option->palette);
        painter->fillRect(option->rect, colours.window);
        if (option->state & State_Horizontal)
            painter->fillRect(
                QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colours.line);
        return;
    }
    if (element == CE_PushButtonLabel) {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button && (isRole(widget, QLatin1String("primary")) || isLink(widget))) {
            QStyleOptionButton tinted = *button;
            const Theme& colours = themeOf(option->palette);
            const bool primary = isRole(widget, QLatin1String("primary"));
            const bool quiet = isRole(widget, QLatin1String("quiet-link"))
                && !(option->state & (State_MouseOver | State_HasFocus));
            if (option->state & State_Enabled)
                tinted.palette.setColor(QPalette::ButtonText,
                    primary     ? colours.onAccent
                        : quiet ? colours.muted
                                : colours.accent);
            painter->save();
            QFont face = painter->font();
            face.setWeight(primary ? QFont::DemiBold : face.weight());
            face.setUnderline(!primary && (option->state & (State_MouseOver | State_HasFocus)));
            painter->setFont(face);
            QProxyStyle::drawControl(element, &tinted, painter, widget);
            painter->restore();
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AppStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(
                *slider, *painter, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    if (control == CC_ComboBox) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (combo && !combo->editable) {
            drawButton(*option, *painter, widget);
            const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
            const QRectF where(arrow.center().x() - 6, arrow.center().y() - 5, 12, 12);
            const Theme& colours = themeOf(option->palette);
            paintIcon(*painter, QStringLiteral("chevron-down"), where,
                option->state & State_Enabled ? colours.muted : colours.faint);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            box(*painter, option->rect, QColor(), option->palette.color(QPalette::Base));
            drawField(*option, *painter);
            drawStep(*spin, *painter, subControlRect(control, option, SC_SpinBoxUp, widget),
                QAbstractSpinBox::StepUpEnabled);
            drawStep(*spin, *painter, subControlRect(control, option, SC_SpinBoxDown, widget),
                QAbstractSpinBox::StepDownEnabled);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(4, 0, -4, 0) : rect;
}

QRect AppStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_ComboBox && part == SC_ComboBoxEditField ? rect.adjusted(4, 0, 0, 0) : rect;
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return byText(QProxyStyle::pixelMetric(metric, option, widget));
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarHMargin:
        return space::tiny;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return space::tiny;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_DefaultFrameWidth:
        // Wide enough for the rounded corners to lie outside what scrolls.
        if (qobject_cast<const QAbstractScrollArea*>(widget))
            return 3;
        return qobject_cast<const QLineEdit*>(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_UnderlineShortcut:
        return qobject_cast<const QMenu*>(widget) ? 1 : 0;
    case SH_ToolTip_WakeUpDelay:
        return 350;
    case SH_ComboBox_Popup:
        return 0;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize AppStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (isLink(widget))
            return { size.width() + 2, std::max(size.height() + 4, 20) };
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && widget && isRole(widget, QLatin1String("primary"))) {
            QFont bold = widget->font();
            bold.setWeight(QFont::DemiBold);
            result.setWidth(size.width() + textWidth(button->text, bold) - textWidth(button->text, widget->font()));
        } else {
            result.setWidth(size.width());
        }
        result.setWidth(std::max(result.width() + 2 * space::medium + 2, 44));
        result.setHeight(std::max(size.height() + 10, int(space::controlHeight)));
        return result;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return result.expandedTo({ 0, space::controlHeight });
    case CT_MenuBarItem:
        return result + QSize(6, 8);
    case CT_MenuItem:
        return result.height() > 12 ? result + QSize(16, 5) : result;
    default:
        return result;
    }
}

void AppStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* button = qobject_cast<QPushButton*>(widget))
        button->setAutoDefault(true); // Enter presses the one that has the focus, not Space alone
}

} // namespace wirewise::ui
