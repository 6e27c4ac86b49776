// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_strip.h"

#include "ui/style/app_style.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace wirewise::ui {

namespace {

constexpr int packWidth = 380;

}

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent)
    , m_document(label({}, Type::Small, Ink::Muted, this))
    , m_pack(label({}, Type::Small, Ink::Muted, this))
    , m_done(label({}, Type::Small, Ink::Muted, this))
    , m_servers(label({}, Type::Small, Ink::Muted, this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    makeLink(m_stop);
    m_stop->setFont(ui::font(Type::Small));
    m_stop->setAccessibleName(tr("Stop the server"));
    auto* ground = new SidePanel(Qt::TopEdge, SidePanel::Ground::Surface, this);
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(14, 1, 14, 0);
    row->setSpacing(space::large);
    for (QLabel* each : { m_document, m_pack, m_done })
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(m_servers);
    row->addWidget(m_stop);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(ground);
    setFixedHeight(28);
    connect(m_stop, &QPushButton::clicked, this, &StatusStrip::stopWanted);
}

void StatusStrip::setDocument(const QString& text)
{
    m_document->setText(text);
}

void StatusStrip::setPack(const QString& text, const QString& path)
{
    m_pack->setText(m_pack->fontMetrics().elidedText(text, Qt::ElideMiddle, packWidth));
    m_pack->setToolTip(path.toHtmlEscaped());
}

void StatusStrip::tell(const QString& text)
{
    m_done->setText(text);
}

void StatusStrip::setServers(int running)
{
    m_servers->setText(running == 0 ? tr("No servers running")
            : running == 1          ? tr("1 server running")
                                    : tr("%1 servers running").arg(running));
    m_stop->setVisible(running > 0);
}

} // namespace wirewise::ui
