// SPDX-License-Identifier: GPL-3.0-or-later
// Two widgets side by side where both fit, else the second below the first.
#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace wirewise::ui {

class WrappingRow final : public QWidget
{
    Q_OBJECT

public:
    WrappingRow(QWidget* first, QWidget* second, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void wrap();

    QWidget* m_first;
    QWidget* m_second;
    QBoxLayout* m_box;
};

} // namespace wirewise::ui
