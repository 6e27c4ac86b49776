// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/motion.h"

#include <QApplication>
#include <QVariant>

namespace wirewise::ui {

namespace {

constexpr auto property = "wirewiseReducedMotion";

}

bool reducedMotion()
{
    return qApp && qApp->property(property).toBool();
}

void setReducedMotion(bool reduced)
{
    if (qApp)
        qApp->setProperty(property, reduced);
}

} // namespace wirewise::ui
