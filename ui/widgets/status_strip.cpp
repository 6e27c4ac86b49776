// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_strip.h"

#include "ui/style/app_style.h"
#include "ui/style/text_width.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace wirewise::ui {

namespace {

constexpr space::ByText packWidth { 380 }; // at most

}

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent)
    , m_document(label({}, Type::Small, Ink::Muted, this))
    , m_pack(label({}, Type::Small, Ink::Muted, this))
    , m_done(label({}, Type::Small, Ink::Muted, this))
    , m_running(label({}, Type::Small, Ink::Muted, this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    makeLink(m_stop);
    m_stop->setFont(ui::font(Type::Small));
    auto* ground = new SidePanel(Qt::TopEdge, SidePanel::Ground::Surface, this);
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(14, 4, 14, 3);
    row->setSpacing(space::large);
    for (QLabel* each : { m_document, m_pack })
        row->addWidget(each);
    m_done->setSizePolicy(
        QSizePolicy::Ignored, QSizePolicy::Preferred); // the rest of the line, whatever it says
    m_done->installEventFilter(this); // what else is said here takes its room, too
    row->addWidget(m_done, 1);
    row->addWidget(m_running);
    row->addWidget(m_stop);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(ground);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setRunning({});
    connect(m_stop, &QPushButton::clicked, this, &StatusStrip::stopWanted);
}

void StatusStrip::setDocument(const QString& text)
{
    m_documentTold = text;
    m_document->setAccessibleName(text);
    fitNames();
}

void StatusStrip::setPack(const QString& text, const QString& path)
{
    m_packTold = text;
    m_pack->setAccessibleName(text);
    m_pack->setToolTip(path.toHtmlEscaped());
    fitNames();
}

void StatusStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitNames();
}

void StatusStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitNames();
}

// Names may be as long as they like: what was just done needs room, too.
void StatusStrip::fitNames()
{
    const auto cut = [font = ui::font(Type::Small)](const QString& text, int room) {
        return textWidth(text, font) <= room ? text : QFontMetrics(font).elidedText(text, Qt::ElideMiddle, room);
    };
    int room = width();
    if (!m_stop->isHidden())
        room -= m_running->sizeHint().width() + m_stop->sizeHint().width() + 2 * space::large;
    m_document->setText(cut(m_documentTold, room / 2));
    m_document->setToolTip(m_document->text() == m_documentTold ? QString() : m_documentTold.toHtmlEscaped());
    m_pack->setText(cut(m_packTold, std::min<int>(packWidth, room / 3)));
}

void StatusStrip::tell(const QString& text)
{
    if (text == m_told)
        return;
    m_told = text;
    fit();
    m_done->setAccessibleName(text);
    QAccessibleEvent event(m_done, QAccessible::Alert); // Qt 6.4 has no announcement
    QAccessible::updateAccessibility(&event);
}

bool StatusStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_done && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        fit();
    return QWidget::eventFilter(watched, event);
}

void StatusStrip::fit()
{
    const QString shown = m_done->fontMetrics().elidedText(m_told, Qt::ElideRight, m_done->width());
    m_done->setText(shown);
    m_done->setToolTip(shown == m_told ? QString() : m_told.toHtmlEscaped());
}

void StatusStrip::setRunning(const Running& running)
{
    QStringList what;
    if (running.server)
        what.append(tr("server"));
    if (running.proxy)
        what.append(tr("proxy"));
    if (running.run)
        what.append(tr("connection"));
    if (running.proofs)
        what.append(tr("proofs"));
    if (running.probe)
        what.append(tr("probe"));
    m_running->setText(what.isEmpty() ? QString() : tr("%1 running").arg(what.join(tr(", "))));
    m_running->setVisible(!what.isEmpty());
    m_stop->setVisible(!what.isEmpty());
    m_stop->setAccessibleName(tr("Stop: %1").arg(what.join(tr(", "))));
    fitNames();
}

QString StatusStrip::running() const
{
    return m_running->text();
}

} // namespace wirewise::ui
