// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark and high contrast: roles of colour, spacing and type. Widgets ask with their own palette, so that a palette
// change is all it takes to repaint a window; there is no application-wide style sheet (performance.md).
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QLabel;
class QWidget;

namespace wirewise::ui {

enum class Scheme { Light, Dark, LightContrast, DarkContrast };
constexpr bool isDark(Scheme scheme) { return scheme == Scheme::Dark || scheme == Scheme::DarkContrast; }
constexpr bool isHighContrast(Scheme scheme) { return scheme == Scheme::LightContrast || scheme == Scheme::DarkContrast; }
constexpr Scheme schemeOf(bool dark, bool highContrast)
{
    return dark ? (highContrast ? Scheme::DarkContrast : Scheme::Dark) : (highContrast ? Scheme::LightContrast : Scheme::Light);
}

// Every text role holds 4.5:1 on every ground it is used on, 7:1 in high contrast, where borders hold 4.5:1;
// tests/ui/tst_theme.cpp measures it.
struct Theme
{
    Scheme scheme;
    QColor window; // the ground of a page
    QColor rail; // the ground of the rail
    QColor surface; // cards, side panels, bars
    QColor sunken; // fields of wire data, empty part of a bar
    QColor line; // borders and rules
    QColor lineStrong; // borders of fields and buttons under the mouse
    QColor text;
    QColor muted; // secondary text
    QColor faint; // text of what cannot be used now
    QColor accent; // links, the chosen, focus rings
    QColor accentSoft; // ground of the chosen
    QColor onAccent; // text on accent
    QColor good, goodSoft; // meets, confirmed
    QColor fair, fairSoft; // partly, disputed, caution
    QColor bad, badSoft; // fails, excluded, error
};

const Theme& theme(Scheme scheme);
const Theme& themeOf(const QPalette& palette); // by its window colour; else by the lightness of that
const Theme& themeOf(const QWidget& widget);

QPalette paletteOf(const Theme& theme);

// WIREWISE_THEME=light|dark wins; else the lightness of the palette the platform handed over at start
// (Qt 6.4 knows no colour scheme).
Scheme systemScheme(const QPalette& platformPalette);

// Sets style, palette and fonts of the application; open windows follow.
void applyScheme(QApplication& application, Scheme scheme);

namespace space {
inline constexpr int hair = 2, tiny = 4, small = 8, medium = 12, large = 16, huge = 24;
inline constexpr int radius = 6;
// What holds text: as many pixels as the text needs at its size now (text_size.h).
struct ByText
{
    int at100; // pixels at 100 %
    operator int() const;
};
inline constexpr ByText railWidth { 88 }, controlHeight { 30 };
} // namespace space

// The type scale, relative to the system's font (monospaced for wire data).
enum class Type { Display, Title, Heading, Body, BodyStrong, Small, SmallStrong, Mono, MonoSmall };
QFont font(Type type);

enum class Ink { Text, Muted, Faint, Accent, Good, Fair, Bad };
QColor ink(const Theme& theme, Ink ink);

// A plain-text label in a role; keeps its ink through palette changes.
QLabel* label(const QString& text, Type type, Ink ink = Ink::Text, QWidget* parent = nullptr);
void setInk(QLabel* label, Ink ink);
void setInk(QLabel* label, const QColor& light, const QColor& dark); // a transport's, say; stronger in high contrast

// The ratio of WCAG 2, 1 to 21.
double contrast(const QColor& a, const QColor& b);

// `ink`, darker or lighter by as much as it takes to hold this ratio on `ground`.
QColor holding(const QColor& ink, const QColor& ground, double ratio);

// `a` laid over `b` with this much of `a`.
QColor blend(const QColor& a, const QColor& b, double share);

} // namespace wirewise::ui
