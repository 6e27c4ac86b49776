// SPDX-License-Identifier: GPL-3.0-or-later
// A wrapping plain-text paragraph whose first words are strong: "SSE if “both sides send” were only a should".
#pragma once

#include <QHash>
#include <QWidget>

namespace wirewise::ui {

class LeadText final : public QWidget
{
    Q_OBJECT

public:
    explicit LeadText(QWidget* parent = nullptr);

    void tell(const QString& lead, const QString& rest);
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 80, 18 }; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_lead;
    QString m_rest;
    mutable QHash<int, int> m_heights; // by width: layouts ask again and again, and shaping text costs
};

} // namespace wirewise::ui
