// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/endpoint_memory.h"

#include "ui/models/decision.h"

#include <QPointer>

namespace wirewise::ui {

EndpointMemory::EndpointMemory(Decision& decision, SecretStore* secrets, QObject* parent)
    : QObject(parent)
    , m_decision(decision)
    , m_secrets(secrets)
{
    connect(&decision, &Decision::endpointChanged, this, &EndpointMemory::recall);
}

void EndpointMemory::keep(const TransportId& transport, const demo::Target& target, bool inKeyring)
{
    const record::OwnEndpoint endpoint = record::withoutSecrets(transport, target);
    if (m_secrets && m_kept && !inKeyring) {
        for (const QString& name : record::secretNames(*m_shown))
            m_secrets->forget(record::keyringKey(*m_shown, name), [](const std::optional<Error>&) {});
    }
    m_shown = endpoint;
    m_kept = m_secrets && inKeyring;
    m_decision.setEndpoint(endpoint);
    if (!m_kept)
        return;
    const QHash<QString, QByteArray> secrets = record::secretsOf(target);
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        m_secrets->keep(record::keyringKey(endpoint, it.key()), it.value(), [self = QPointer(this)](const std::optional<Error>& error) {
            if (self && error)
                Q_EMIT self->told(tr("The keyring did not take it: %1").arg(error->text()));
        });
    }
}

void EndpointMemory::recall()
{
    const std::optional<record::OwnEndpoint>& endpoint = m_decision.content().endpoint;
    if (endpoint == m_shown)
        return;
    m_shown = endpoint;
    m_kept = false;
    Q_EMIT keptInKeyring(false);
    m_found.clear();
    ++m_round;
    if (!endpoint) {
        Q_EMIT known({});
        return;
    }
    const QStringList names = record::secretNames(*endpoint);
    m_awaited = m_secrets ? names.size() : 0;
    Q_EMIT told({});
    Q_EMIT known(endpoint->target);
    if (!m_secrets && !names.isEmpty())
        Q_EMIT told(tr("Its secrets were not kept: type them again."));
    if (!m_secrets)
        return;
    for (const QString& name : names) {
        m_secrets->find(record::keyringKey(*endpoint, name), [self = QPointer(this), name, round = m_round](const SecretStore::Found& found) {
            if (self && round == self->m_round)
                self->take(name, found);
        });
    }
}

void EndpointMemory::take(const QString& name, const SecretStore::Found& found)
{
    if (found && *found)
        m_found.insert(name, **found);
    if (--m_awaited > 0)
        return;
    m_kept = !m_found.isEmpty();
    Q_EMIT keptInKeyring(m_kept);
    if (m_kept)
        Q_EMIT known(record::withSecrets(*m_shown, m_found));
    if (m_found.size() < record::secretNames(*m_shown).size())
        Q_EMIT told(tr("Some of its secrets are not in the keyring: type them again."));
}

} // namespace wirewise::ui
