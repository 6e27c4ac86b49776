// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/offscreen_fonts.h"

#include <QApplication>
#include <QFontDatabase>

namespace wirewise::ui {

namespace {

constexpr int pixels = 13;

bool isOffscreen()
{
    return QGuiApplication::platformName() == QLatin1String("offscreen");
}

} // namespace

void useOffscreenFont()
{
    if (!isOffscreen())
        return;
    for (const char* family : { "Inter", "Cantarell", "Noto Sans", "DejaVu Sans" }) {
        if (QFontDatabase::hasFamily(QString::fromLatin1(family))) {
            QFont font(QString::fromLatin1(family));
            font.setPixelSize(pixels);
            QApplication::setFont(font);
            return;
        }
    }
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (isOffscreen())
        font.setFamily(QStringLiteral("DejaVu Sans Mono"));
    return font;
}

} // namespace wirewise::ui
