// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/own_endpoint.h"

#include "ui/style/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QLabel>
#include <QLineEdit>

namespace wirewise::ui {

OwnEndpoint::OwnEndpoint(QWidget* parent) : Card(parent), m_url(new QLineEdit(this))
{
    m_url->setObjectName(QStringLiteral("ownUrl"));
    m_url->setAccessibleName(tr("URL of your endpoint"));
    m_url->setFont(ui::font(Type::Mono));
    m_url->setMinimumWidth(m_url->fontMetrics().averageCharWidth() * 24);
    auto* layout = new FlowLayout(space::medium, this);
    layout->setContentsMargins(space::large, space::small, space::medium, space::small);
    layout->addWidget(label(tr("Your endpoint"), Type::BodyStrong, Ink::Text, this));
    layout->addWidget(m_url);
    layout->setFilling(m_url);
    connect(m_url, &QLineEdit::returnPressed, this, &OwnEndpoint::connectAsked);
    hide();
}

void OwnEndpoint::setScheme(const QString& scheme)
{
    m_url->setPlaceholderText(scheme + QStringLiteral("://127.0.0.1:8080/"));
}

void OwnEndpoint::takeFocus()
{
    m_url->setFocus();
}

std::optional<demo::Target> OwnEndpoint::target(const LiveTransport& live) const
{
    const QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !live.schemes.contains(url.scheme()))
        return std::nullopt;
    return demo::Target { url, {}, {} };
}

} // namespace wirewise::ui
