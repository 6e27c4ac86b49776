// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/painted_text.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace wirewise::testing {

namespace {

class TextEngine final : public QPaintEngine
{
public:
    TextEngine() : QPaintEngine(AllFeatures) { }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& now) override { m_transform = now.transform(); }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override { }
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override { }
    void drawPath(const QPainterPath&) override { }
    void drawRects(const QRect*, int) override { }
    void drawRects(const QRectF*, int) override { }
    void drawLines(const QLine*, int) override { }
    void drawLines(const QLineF*, int) override { }
    void drawEllipse(const QRectF&) override { }
    void drawEllipse(const QRect&) override { }
    void drawPoints(const QPointF*, int) override { }
    void drawPoints(const QPoint*, int) override { }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override { }
    Type type() const override { return User; }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        PaintedText found;
        found.text = item.text();
        found.font = item.font();
        found.ink = painter()->pen().color();
        found.ink.setAlphaF(float(found.ink.alphaF() * painter()->opacity()));
        found.line = m_transform.mapRect(QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent()));
        QRectF tight = QFontMetricsF(item.font()).tightBoundingRect(item.text());
        tight.setWidth(std::min(tight.width(), item.width()));
        found.glyphs = m_transform.mapRect(tight.translated(at));
        if (painter()->hasClipping())
            found.clip = m_transform.mapRect(painter()->clipBoundingRect());
        texts << found;
    }

    QList<PaintedText> texts;

private:
    QTransform m_transform;
};

class TextDevice final : public QPaintDevice
{
public:
    explicit TextDevice(const QWidget& like) : m_like(like) { }

    QPaintEngine* paintEngine() const override { return &m_engine; }
    const QList<PaintedText>& texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth:
            return m_like.width();
        case PdmHeight:
            return m_like.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(which);
        }
    }

private:
    const QWidget& m_like;
    mutable TextEngine m_engine;
};

} // namespace

QList<PaintedText> paintedTexts(QWidget& widget)
{
    TextDevice device(widget);
    widget.render(&device, QPoint(), QRegion(), QWidget::RenderFlags());
    QList<PaintedText> texts = device.texts();
    for (PaintedText& each : texts)
        each.clip = each.clip.isNull() ? QRectF(widget.rect()) : each.clip.intersected(widget.rect());
    return texts;
}

} // namespace wirewise::testing
