// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own endpoint between the decision, which keeps it without its secrets, and the keyring, which keeps those
// if the user wishes.
#pragma once

#include "core/base/secret_store.h"
#include "core/record/own_endpoint.h"

#include <QHash>
#include <QObject>

namespace wirewise::ui {

class Decision;

class EndpointMemory final : public QObject
{
    Q_OBJECT

public:
    EndpointMemory(Decision& decision, SecretStore* secrets, QObject* parent = nullptr); // secrets: null where there is no keyring

    void keep(const TransportId& transport, const demo::Target& target, bool inKeyring); // not: what was in there goes
    void recall(); // what the decision has; known() comes later

Q_SIGNALS:
    void known(const wirewise::demo::Target& target); // with the secrets that could be found
    void keptInKeyring(bool kept); // whether those of the one shown are
    void told(const QString& text); // what has to be typed again, or why nothing was kept; empty: nothing to say

private:
    void take(const QString& name, const SecretStore::Found& found);

    Decision& m_decision;
    SecretStore* m_secrets;
    std::optional<record::OwnEndpoint> m_shown;
    QHash<QString, QByteArray> m_found;
    bool m_kept = false;
    qsizetype m_awaited = 0;
    quint64 m_round = 0; // answers of an earlier one are nobody's
};

} // namespace wirewise::ui
