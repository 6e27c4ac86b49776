// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_box.h"

#include "ui/style/theme.h"

#include <QLocale>

namespace wirewise::ui {

NumberBox::NumberBox(double least, double most, int decimals, const QString& unit, QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(decimals);
    setRange(least, most);
    setSuffix(unit.isEmpty() ? QString() : u' ' + unit);
    setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    setToolTip(tr("%1 to %2").arg(textFromValue(least), textFromValue(most)) + suffix());
}

QString NumberBox::textFromValue(double value) const
{
    QLocale locale = QDoubleSpinBox::locale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

// Room for five digits, or for the words instead of the least; more of them scroll.
QSize NumberBox::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int text = std::max(metrics.horizontalAdvance(QStringLiteral("00000") + suffix()), metrics.horizontalAdvance(specialValueText()));
    return { text + space::medium + space::huge, QDoubleSpinBox::sizeHint().height() };
}

} // namespace wirewise::ui
