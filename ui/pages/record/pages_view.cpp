// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/pages_view.h"

#include "ui/style/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace wirewise::ui {

class PagesView::Paper final : public QWidget
{
public:
    using QWidget::QWidget;

    void setPages(const QList<QImage>& pages)
    {
        m_pages = pages;
        int width = 0;
        int height = space::large;
        for (const QImage& page : m_pages) {
            const QSize size = page.deviceIndependentSize().toSize();
            width = std::max(width, size.width());
            height += size.height() + space::large;
        }
        setMinimumSize(width + 2 * space::large, height);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themeOf(*this).sunken);
        int y = space::large;
        for (const QImage& page : m_pages) {
            const QSize size = page.deviceIndependentSize().toSize();
            const QRect place((width() - size.width()) / 2, y, size.width(), size.height());
            painter.drawImage(place.topLeft(), page);
            painter.setPen(themeOf(*this).line);
            painter.drawRect(place.adjusted(0, 0, -1, -1));
            y += size.height() + space::large;
        }
        if (const auto* view = qobject_cast<QScrollArea*>(parentWidget()->parentWidget()); view && showsFocusRing(*view))
            drawFocusRing(painter, QRectF(visibleRegion().boundingRect()).adjusted(1, 1, -1, -1), themeOf(*this).accent);
    }

private:
    QList<QImage> m_pages;
};

PagesView::PagesView(QWidget* parent)
    : QScrollArea(parent)
    , m_paper(new Paper(this))
{
    setObjectName(QStringLiteral("recordPages"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(m_paper);
}

void PagesView::setPages(const QList<QImage>& pages)
{
    m_paper->setPages(pages);
}

} // namespace wirewise::ui
