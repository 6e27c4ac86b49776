// SPDX-License-Identifier: GPL-3.0-or-later
// Built where QtKeychain is not there.
#include "app/keyring/keyring.h"

#include <QTimer>

namespace wirewise::app {

namespace {

class NoKeyring final : public SecretStore
{
public:
    void find(const QString&, std::function<void(const Found&)> done) override
    {
        QTimer::singleShot(0, &m_receiver, [done = std::move(done)] { done(error()); });
    }
    void keep(const QString&, const QByteArray&, Done done) override { later(std::move(done)); }
    void forget(const QString&, Done done) override { later(std::move(done)); }

private:
    static Error error() { return { Error::Kind::Helper, QStringLiteral("built without QtKeychain"), QStringLiteral("keyring") }; }
    void later(Done done) { QTimer::singleShot(0, &m_receiver, [done = std::move(done)] { done(error()); }); }

    QObject m_receiver;
};

} // namespace

std::unique_ptr<SecretStore> makeKeyring()
{
    return std::make_unique<NoKeyring>();
}

} // namespace wirewise::app
