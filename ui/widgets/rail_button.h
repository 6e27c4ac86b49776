// SPDX-License-Identifier: GPL-3.0-or-later
// One place in the rail: icon over word.
#pragma once

#include <QAbstractButton>

namespace wirewise::ui {

class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString& iconId, const QString& word, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void nextCheckState() override { }
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
};

} // namespace wirewise::ui
