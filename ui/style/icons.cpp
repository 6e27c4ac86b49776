// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace wirewise::ui {

namespace {

QPixmap tinted(const QString& id, QSize pixels, const QColor& colour)
{
    const QString key = QStringLiteral("wirewise-icon/%1/%2x%3/%4")
                            .arg(id)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(colour.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(id));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedEngine final : public QIconEngine
{
public:
    explicit TintedEngine(QString id)
        : m_id(std::move(id))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_id, rect, colour(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(m_id, size, colour(mode));
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return tinted(m_id, size, colour(mode));
    }
    QIconEngine* clone() const override { return new TintedEngine(*this); }

private:
    static QColor colour(QIcon::Mode mode)
    {
        const QPalette palette = QApplication::palette();
        const Theme& colours = themeOf(palette);
        return mode == QIcon::Disabled ? colours.faint
            : mode == QIcon::Selected  ? colours.onAccent
                                       : colours.text;
    }

    QString m_id;
};

} // namespace

QIcon icon(const QString& id)
{
    return QIcon(new TintedEngine(id));
}

void paintIcon(QPainter& painter, const QString& id, const QRectF& where, const QColor& colour)
{
    if (id.isEmpty())
        return;
    const qreal scale = std::max(1.0, painter.deviceTransform().m11()); // the screen's ratio included
    const QSize pixels(qRound(where.width() * scale), qRound(where.height() * scale));
    painter.drawPixmap(where, tinted(id, pixels, colour), QRectF(QPointF(), pixels));
}

} // namespace wirewise::ui
