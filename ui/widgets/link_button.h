// SPDX-License-Identifier: GPL-3.0-or-later
// A source as a link that wraps: opened by the desktop's own browser, http and https only.
#pragma once

#include <QAbstractButton>
#include <QUrl>

namespace wirewise::ui {

class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    LinkButton(const QString& text, const QUrl& url, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 60, 18 }; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace wirewise::ui
