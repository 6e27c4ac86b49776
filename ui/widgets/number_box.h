// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a number that may have a fraction, written as short as it can be: "200 ms", "0.5 s".
#pragma once

#include <QDoubleSpinBox>

namespace wirewise::ui {

class NumberBox final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    // unit: behind the number; empty: none.
    NumberBox(double least, double most, int decimals, const QString& unit, QWidget* parent = nullptr);

    QString textFromValue(double value) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace wirewise::ui
