// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/app_style.h"
#include "ui/style/ink_label.h"
#include "ui/style/offscreen_fonts.h"
#include "ui/style/text_size.h"

#include <QApplication>
#include <QFontInfo>
#include <QWidget>

#include <cmath>

namespace wirewise::ui {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(QRgb(0xff000000u | value));
}

const Theme& light()
{
    static const Theme colours { Scheme::Light, rgb(0xf6f7f9), rgb(0xeef0f4), rgb(0xffffff), rgb(0xe6e9ef),
        rgb(0xe1e4ea), rgb(0xb9c0cc), rgb(0x1b1f27), rgb(0x59606d), rgb(0x666d7a), rgb(0x2457c5),
        rgb(0xe9effc), rgb(0xffffff), rgb(0x1a6b43), rgb(0xe7f4ec), rgb(0x7d5200), rgb(0xfdf3dc),
        rgb(0xb3261e), rgb(0xfbeae9) };
    return colours;
}

const Theme& dark()
{
    static const Theme colours { Scheme::Dark, rgb(0x15181e), rgb(0x191d24), rgb(0x1d2129), rgb(0x2f3540),
        rgb(0x2f3540), rgb(0x4a5262), rgb(0xe8ebf0), rgb(0xa7aebb), rgb(0x8f97a6), rgb(0x7ea6ff),
        rgb(0x22304f), rgb(0x10131a), rgb(0x6fd29b), rgb(0x1c3327), rgb(0xf0c05a), rgb(0x3a2f17),
        rgb(0xff948c), rgb(0x43211f) };
    return colours;
}

const Theme& lightContrast()
{
    static const Theme colours { Scheme::LightContrast, rgb(0xffffff), rgb(0xffffff), rgb(0xffffff), rgb(0xebebeb),
        rgb(0x595959), rgb(0x000000), rgb(0x000000), rgb(0x2b2b2b), rgb(0x474747), rgb(0x00349a),
        rgb(0xe3ecff), rgb(0xffffff), rgb(0x00461f), rgb(0xe2f5e9), rgb(0x523200), rgb(0xfff1d0),
        rgb(0x7d0010), rgb(0xffe6e4) };
    return colours;
}

const Theme& darkContrast()
{
    static const Theme colours { Scheme::DarkContrast, rgb(0x000000), rgb(0x000000), rgb(0x000000), rgb(0x262626),
        rgb(0x9a9a9a), rgb(0xffffff), rgb(0xffffff), rgb(0xdedede), rgb(0xbdbdbd), rgb(0x9cc2ff),
        rgb(0x10264d), rgb(0x000000), rgb(0x86f0b4), rgb(0x0b2a1a), rgb(0xffd470), rgb(0x332400),
        rgb(0xffb3ad), rgb(0x431010) };
    return colours;
}

double luminance(const QColor& colour)
{
    const auto channel
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

QFont scaled(QFont base, double factor, QFont::Weight weight)
{
    const int pixels = base.pixelSize() > 0 ? base.pixelSize() : QFontInfo(base).pixelSize();
    base.setPixelSize(std::max(9, int(std::lround(pixels * factor))));
    base.setWeight(weight);
    return base;
}

} // namespace

const Theme& theme(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return light();
    case Scheme::Dark:
        return dark();
    case Scheme::LightContrast:
        return lightContrast();
    case Scheme::DarkContrast:
        break;
    }
    return darkContrast();
}

const Theme& themeOf(const QPalette& palette)
{
    const QColor& window = palette.color(QPalette::Active, QPalette::Window);
    for (const Scheme each : { Scheme::Light, Scheme::Dark, Scheme::LightContrast, Scheme::DarkContrast })
        if (theme(each).window.rgb() == window.rgb())
            return theme(each);
    return theme(schemeOf(window.lightness() < 128, false));
}

const Theme& themeOf(const QWidget& widget)
{
    return themeOf(widget.palette());
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette(theme.surface, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.bad);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Midlight, theme.window);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.lineStrong);
    palette.setColor(QPalette::Shadow, isDark(theme.scheme) ? rgb(0x0c0e12) : theme.lineStrong);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, theme.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.sunken);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.faint);
    return palette;
}

space::ByText::operator int() const
{
    return byText(at100);
}

Scheme systemScheme(const QPalette& platformPalette)
{
    const QString wish = qEnvironmentVariable("WIREWISE_THEME").toLower();
    if (wish == QLatin1String("dark"))
        return Scheme::Dark;
    if (wish == QLatin1String("light"))
        return Scheme::Light;
    return themeOf(platformPalette).scheme;
}

void applyScheme(QApplication& application, Scheme scheme)
{
    if (!qobject_cast<AppStyle*>(QApplication::style()))
        QApplication::setStyle(new AppStyle);
    application.setPalette(paletteOf(theme(scheme)));
}

QFont font(Type type)
{
    const QFont system = QApplication::font();
    switch (type) {
    case Type::Display:
        return scaled(system, 1.85, QFont::Bold);
    case Type::Title:
        return scaled(system, 1.46, QFont::Bold);
    case Type::Heading:
        return scaled(system, 1.08, QFont::DemiBold);
    case Type::Body:
        return scaled(system, 1.0, QFont::Normal);
    case Type::BodyStrong:
        return scaled(system, 1.0, QFont::DemiBold);
    case Type::Small:
        return scaled(system, 0.92, QFont::Normal);
    case Type::SmallStrong:
        return scaled(system, 0.88, QFont::DemiBold);
    case Type::Mono:
    case Type::MonoSmall:
        break;
    }
    QFont mono = fixedFont();
    mono.setPixelSize(QFontInfo(system).pixelSize());
    return scaled(mono, type == Type::Mono ? 0.96 : 0.88, QFont::Normal);
}

QColor ink(const Theme& theme, Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return theme.text;
    case Ink::Muted:
        return theme.muted;
    case Ink::Faint:
        return theme.faint;
    case Ink::Accent:
        return theme.accent;
    case Ink::Good:
        return theme.good;
    case Ink::Fair:
        return theme.fair;
    case Ink::Bad:
        return theme.bad;
    }
    return theme.text;
}

QLabel* label(const QString& text, Type type, Ink ink, QWidget* parent)
{
    auto* made = new InkLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setText(text);
    made->setFont(font(type));
    made->setInk(ink);
    return made;
}

void setInk(QLabel* label, Ink ink)
{
    if (auto* own = qobject_cast<InkLabel*>(label))
        own->setInk(ink);
}

void setInk(QLabel* label, const QColor& light, const QColor& dark)
{
    if (auto* own = qobject_cast<InkLabel*>(label))
        own->setInk(light, dark);
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor holding(const QColor& ink, const QColor& ground, double ratio)
{
    const QColor end = contrast(Qt::black, ground) > contrast(Qt::white, ground) ? Qt::black : Qt::white;
    for (int step = 0; step < 20; ++step) {
        const QColor stronger = blend(end, ink, step / 20.0);
        if (contrast(stronger, ground) >= ratio)
            return stronger;
    }
    return end;
}

QColor blend(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int x, int y) { return int(std::lround(x * share + y * (1 - share))); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

} // namespace wirewise::ui
