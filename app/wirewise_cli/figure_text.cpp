// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/figure_text.h"

#include <cmath>

namespace wirewise::cli {

QString valueText(const evidence::Figure& figure)
{
    if (figure.unit == QLatin1String("yes/no"))
        return figure.value != 0 ? QStringLiteral("yes") : QStringLiteral("no");
    const bool whole = figure.value == std::floor(figure.value) && std::abs(figure.value) < 1e15;
    const QString number = whole ? QString::number(static_cast<qint64>(figure.value)) : QString::number(figure.value, 'g', 4);
    return figure.unit.isEmpty() ? number : number + u' ' + figure.unit;
}

} // namespace wirewise::cli
