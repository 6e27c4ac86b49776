// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_button.h"

#include "ui/widgets/painting.h"

#include <QDesktopServices>

#include <cmath>

namespace wirewise::ui {

LinkButton::LinkButton(const QString& text, const QUrl& url, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(tr("Opens %1 in the browser").arg(url.toDisplayString()));
    setToolTip(url.toDisplayString().toHtmlEscaped());
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this, [url] {
        if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
            QDesktopServices::openUrl(url);
    });
}

QSize LinkButton::sizeHint() const
{
    return { 200, heightForWidth(200) };
}

int LinkButton::heightForWidth(int width) const
{
    return int(std::ceil(drawLines(nullptr, QRectF(0, 0, width, 0), text(), ui::font(Type::Body), {}, 4)))
        + 2;
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = themeOf(*this);
    QFont face = ui::font(Type::Body);
    face.setUnderline(true);
    drawLines(&painter, rect(), text(), face, underMouse() ? colours.text : colours.accent, 4);
    if (showsFocusRing(*this))
        drawFocusRing(painter, rect(), colours.accent, 3);
}

} // namespace wirewise::ui
