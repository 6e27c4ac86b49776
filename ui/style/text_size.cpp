// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/text_size.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QPointer>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace wirewise::ui {

namespace {

constexpr auto percentProperty = "wirewiseTextSize";
constexpr auto baseProperty = "wirewiseBaseFont";
constexpr auto widthProperty = "wirewiseWidth";
constexpr auto heightProperty = "wirewiseHeight";
constexpr std::array sizes { smallestText, 90, normalText, 110, 125, 150, 175, largestText };
constexpr std::array types { Type::Display, Type::Title, Type::Heading, Type::Body, Type::BodyStrong, Type::Small,
    Type::SmallStrong, Type::Mono, Type::MonoSmall };

struct Set
{
    QPointer<QWidget> widget;
    Type type;
};

// A font set by font(Type), whatever else was done to it (a line under a link).
QList<Set> fontsSet()
{
    QList<Set> found;
    std::array<QFont, types.size()> fonts;
    std::transform(types.begin(), types.end(), fonts.begin(), [](Type type) { return font(type); });
    for (QWidget* widget : QApplication::allWidgets()) {
        if (!widget->testAttribute(Qt::WA_SetFont))
            continue;
        const QFont own = widget->font();
        const auto alike = [&own](const QFont& each, bool weight) {
            return each.pixelSize() == own.pixelSize() && each.family() == own.family() && (!weight || each.weight() == own.weight());
        };
        auto match = std::find_if(fonts.begin(), fonts.end(), [&](const QFont& each) { return alike(each, true); });
        if (match == fonts.end())
            match = std::find_if(fonts.begin(), fonts.end(), [&](const QFont& each) { return alike(each, false); });
        if (match != fonts.end())
            found.append({ widget, types[size_t(match - fonts.begin())] });
    }
    return found;
}

void follow(QWidget& widget)
{
    const int width = widget.property(widthProperty).toInt();
    const int height = widget.property(heightProperty).toInt();
    if (width > 0)
        widget.setFixedWidth(byText(width));
    if (height > 0)
        widget.setFixedHeight(byText(height));
}

} // namespace

int textSize()
{
    const int percent = qApp ? qApp->property(percentProperty).toInt() : 0;
    return percent > 0 ? percent : normalText;
}

int nextTextSize(int percent, int step)
{
    if (step > 0) {
        const auto next = std::upper_bound(sizes.begin(), sizes.end(), percent);
        return next == sizes.end() ? largestText : *next;
    }
    const auto here = std::lower_bound(sizes.begin(), sizes.end(), percent);
    return here == sizes.begin() ? smallestText : *std::prev(here);
}

void applyTextSize(QApplication& application, int percent)
{
    percent = std::clamp(percent, smallestText, largestText);
    if (percent == textSize())
        return;
    if (!application.property(baseProperty).isValid())
        application.setProperty(baseProperty, QApplication::font());
    const QList<Set> set = fontsSet();
    QFont scaled = application.property(baseProperty).value<QFont>();
    scaled.setPixelSize(int(std::lround(QFontInfo(scaled).pixelSize() * percent / 100.0)));
    application.setProperty(percentProperty, percent);
    QApplication::setFont(scaled);
    for (QWidget* widget : QApplication::topLevelWidgets()) // Qt tells them later: what measures now would be wrong
        if (!widget->testAttribute(Qt::WA_SetFont))
            widget->setFont(QFont());
    for (const Set& each : set) {
        if (!each.widget)
            continue;
        QFont mine = each.widget->font();
        mine.setPixelSize(font(each.type).pixelSize());
        each.widget->setFont(mine);
    }
    for (QWidget* widget : QApplication::allWidgets())
        follow(*widget);
}

int byText(int pixels)
{
    return (pixels * textSize() + 50) / 100;
}

void setWidthByText(QWidget* widget, int pixels)
{
    widget->setProperty(widthProperty, pixels);
    follow(*widget);
}

void setHeightByText(QWidget* widget, int pixels)
{
    widget->setProperty(heightProperty, pixels);
    follow(*widget);
}

} // namespace wirewise::ui
