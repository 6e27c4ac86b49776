// SPDX-License-Identifier: GPL-3.0-or-later
// The look of Qt's own controls (buttons, fields, menus, scroll bars), drawn from the palette: cheaper than a
// style sheet and right for a widget nobody thought of.
#pragma once

#include <QProxyStyle>

class QAbstractButton;

namespace wirewise::ui {

class AppStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    AppStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget = nullptr) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption* option, const QWidget* widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
        QStyleHintReturn* returnData = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
        const QWidget* widget = nullptr) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
};

// The one button of a group that does the main thing: filled with the accent.
void makePrimary(QAbstractButton* button);
// Looks like a link, behaves like a button.
void makeLink(QAbstractButton* button);
// The same in the ink of secondary text, where a dozen of them stand.
void makeQuietLink(QAbstractButton* button);

} // namespace wirewise::ui
