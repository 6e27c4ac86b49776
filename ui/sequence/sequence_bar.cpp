// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequence_bar.h"

#include "ui/models/run_words.h"
#include "ui/sequence/sequence_view.h"
#include "ui/style/icons.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace wirewise::ui {

namespace {

constexpr int scaleRoom = 150; // bar and words, pixels at 100 %
constexpr int leastForScale = 420;

} // namespace

SequenceBar::SequenceBar(QWidget* parent)
    : QWidget(parent)
    , m_text(label(QString(), Type::Small, Ink::Muted, this))
    , m_scale(new QWidget(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::tiny, space::small, space::tiny);
    row->setSpacing(space::tiny);
    m_text->setMinimumWidth(1);
    m_text->setObjectName(QStringLiteral("sequenceCaption"));
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_text, 1);
    setWidthByText(m_scale, scaleRoom);
    row->addWidget(m_scale);
    QPushButton* farther = button(QStringLiteral("minus"), tr("Zoom out in time"));
    QPushButton* closer = button(QStringLiteral("plus"), tr("Zoom in in time"));
    auto* fit = new QPushButton(tr("Fit"), this);
    fit->setObjectName(QStringLiteral("diagramFit"));
    fit->setAccessibleName(tr("Fit the whole run in"));
    fit->setToolTip(tr("The whole run (0)"));
    m_pause = button(QStringLiteral("pause"), tr("Pause the diagram"));
    m_pause->setObjectName(QStringLiteral("diagramPause"));
    farther->setObjectName(QStringLiteral("diagramZoomOut"));
    farther->setToolTip(tr("Zoom out (-)"));
    closer->setObjectName(QStringLiteral("diagramZoomIn"));
    closer->setToolTip(tr("Zoom in (+)"));
    m_pause->setCheckable(true);
    for (QPushButton* each : { farther, closer, fit, m_pause })
        row->addWidget(each);
    connect(farther, &QPushButton::clicked, this, [this] { Q_EMIT zoomAsked(-1); });
    connect(closer, &QPushButton::clicked, this, [this] { Q_EMIT zoomAsked(1); });
    connect(fit, &QPushButton::clicked, this, &SequenceBar::fitAsked);
    connect(m_pause, &QPushButton::clicked, this, &SequenceBar::pauseAsked);
    setPaused(false);
    showText();
}

QPushButton* SequenceBar::button(const QString& id, const QString& name)
{
    auto* made = new QPushButton(this);
    made->setIcon(icon(id));
    made->setAccessibleName(name);
    setWidthByText(made, space::controlHeight.at100 + space::tiny);
    return made;
}

void SequenceBar::setScale(Nanoseconds perPixel)
{
    if (m_perPixel == perPixel)
        return;
    m_perPixel = perPixel;
    update();
}

void SequenceBar::setPaused(bool paused)
{
    m_pause->setChecked(paused);
    m_pause->setIcon(icon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_pause->setToolTip(paused ? tr("Go on (Space)") : tr("Pause (Space)"));
}

void SequenceBar::setChosen(const QString& text)
{
    if (m_chosen == text)
        return;
    m_chosen = text;
    showText();
}

void SequenceBar::showText()
{
    const QString whole = m_chosen.isEmpty() ? tr("solid: both ends measured; dashed: one end measured; ×: nothing tells that it arrived") : m_chosen;
    setInk(m_text, m_chosen.isEmpty() ? Ink::Muted : Ink::Text);
    m_text->setText(m_text->fontMetrics().elidedText(whole, Qt::ElideRight, m_text->width()));
    m_text->setAccessibleName(whole);
    m_text->setToolTip(whole.toHtmlEscaped());
}

void SequenceBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    m_scale->setVisible(width() > byText(leastForScale));
    showText();
}

void SequenceBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = themeOf(*this);
    painter.fillRect(rect(), colours.surface);
    painter.fillRect(QRect(0, 0, width(), 1), colours.line);
    if (!m_scale->isVisible())
        return;
    const Nanoseconds time = roundTime(m_perPixel, m_scale->width() * 0.5);
    const qreal length = double(time.count()) / double(m_perPixel.count());
    const QRectF room = m_scale->geometry();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal start = mirrored ? room.left() + 8 : room.right() - 8 - length;
    const qreal y = std::floor(room.center().y()) + 0.5;
    painter.setPen(QPen(colours.muted, 1));
    painter.drawLine(QPointF(start, y), QPointF(start + length, y));
    painter.drawLine(QPointF(start, y - 4), QPointF(start, y + 4));
    painter.drawLine(QPointF(start + length, y - 4), QPointF(start + length, y + 4));
    painter.setFont(ui::font(Type::Small));
    const QRectF words = mirrored ? QRectF(start + length + 6, room.top(), room.right() - start - length - 6, room.height())
                                  : QRectF(room.left(), room.top(), start - 6 - room.left(), room.height());
    painter.drawText(words, (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter, delayText(time));
}

} // namespace wirewise::ui
