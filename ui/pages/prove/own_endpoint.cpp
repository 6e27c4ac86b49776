// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/own_endpoint.h"

#include "ui/models/decision.h"
#include "ui/models/endpoint_memory.h"
#include "ui/pages/prove/endpoint_details.h"
#include "ui/style/app_style.h"
#include "ui/style/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wirewise::ui {

OwnEndpoint::OwnEndpoint(Decision& decision, SecretStore* secrets, QWidget* parent)
    : Card(parent)
    , m_memory(new EndpointMemory(decision, secrets, this))
    , m_url(new QLineEdit(this))
    , m_more(new QPushButton(tr("Sign-in, TLS, proxy…"), this))
    , m_details(new EndpointDetails(this))
    , m_remember(new QCheckBox(tr("Keep its secrets in the system's keyring"), this))
    , m_told(label({}, Type::Small, Ink::Muted, this))
{
    m_url->setObjectName(QStringLiteral("ownUrl"));
    m_url->setAccessibleName(tr("URL of your endpoint"));
    m_url->setFont(ui::font(Type::Mono));
    m_url->setMinimumWidth(m_url->fontMetrics().averageCharWidth() * 24);
    m_more->setObjectName(QStringLiteral("ownMore"));
    m_more->setCheckable(true);
    m_details->setObjectName(QStringLiteral("ownDetails"));
    m_details->hide();
    m_remember->setObjectName(QStringLiteral("ownRemember"));
    m_remember->setVisible(false);
    m_told->setObjectName(QStringLiteral("ownTold"));
    m_told->setWordWrap(true);
    m_told->hide();
    auto* line = new FlowLayout(space::medium);
    line->addWidget(label(tr("Your endpoint"), Type::BodyStrong, Ink::Text, this));
    line->addWidget(m_url);
    line->setFilling(m_url);
    line->addWidget(m_more);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::small, space::medium, space::small);
    column->setSpacing(space::medium);
    column->addLayout(line);
    column->addWidget(m_details);
    column->addWidget(m_remember);
    column->addWidget(m_told);
    connect(m_url, &QLineEdit::returnPressed, this, &OwnEndpoint::connectAsked);
    connect(m_url, &QLineEdit::textChanged, this, &OwnEndpoint::followScheme);
    connect(m_more, &QPushButton::toggled, this, [this, secrets](bool on) {
        m_details->setVisible(on);
        m_remember->setVisible(on && secrets);
    });
    connect(m_memory, &EndpointMemory::known, this, &OwnEndpoint::fill);
    connect(m_memory, &EndpointMemory::keptInKeyring, m_remember, &QCheckBox::setChecked);
    connect(m_memory, &EndpointMemory::told, this, [this](const QString& text) {
        m_told->setText(text);
        m_told->setVisible(!text.isEmpty());
    });
    hide();
    m_memory->recall();
}

void OwnEndpoint::setScheme(const QString& scheme)
{
    m_scheme = scheme;
    m_url->setPlaceholderText(scheme + QStringLiteral("://127.0.0.1:8080/"));
    followScheme();
}

void OwnEndpoint::followScheme()
{
    const QString scheme = m_url->text().section(QStringLiteral("://"), 0, 0);
    m_details->followScheme(m_url->text().contains(QStringLiteral("://")) ? scheme : m_scheme);
}

void OwnEndpoint::takeFocus()
{
    m_url->setFocus();
}

Result<demo::Target> OwnEndpoint::target(const LiveTransport& live, const QString& name) const
{
    const QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !live.schemes.contains(url.scheme()))
        return Error { Error::Kind::Input,
            tr("%1 needs a URL that begins with %2").arg(name, live.schemes.join(tr(":// or ")) + QStringLiteral("://")), {} };
    return m_details->target(url);
}

void OwnEndpoint::keep(const LiveTransport& live, const demo::Target& target)
{
    m_memory->keep(live.id, target, m_remember->isChecked());
}

void OwnEndpoint::fill(const demo::Target& target)
{
    m_url->setText(target.url.toString());
    m_details->setTarget(target);
    followScheme();
}

} // namespace wirewise::ui
