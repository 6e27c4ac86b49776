// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyring/keyring.h"

#include <QFileInfo>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace wirewise::app {

namespace {

const QString service = QStringLiteral("Wirewise");

std::optional<Error> errorOf(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
        return {};
    return Error { Error::Kind::Helper, job.errorString(), QStringLiteral("keyring") };
}

// Asking the libraries below would start a bus where there is none.
bool hasBus()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
#else
    return true;
#endif
}

class Keyring final : public SecretStore
{
public:
    void find(const QString& key, std::function<void(const Found&)> done) override
    {
        if (!hasBus()) {
            later([done = std::move(done)] { done(noBus()); });
            return;
        }
        auto* job = new QKeychain::ReadPasswordJob(service);
        start(*job, key, [job, done = std::move(done)] {
            if (const auto error = errorOf(*job))
                done(*error);
            else
                done(job->error() == QKeychain::NoError ? Found(job->binaryData()) : Found(std::optional<QByteArray>()));
        });
    }

    void keep(const QString& key, const QByteArray& secret, Done done) override
    {
        if (!hasBus()) {
            later([done = std::move(done)] { done(noBus()); });
            return;
        }
        auto* job = new QKeychain::WritePasswordJob(service);
        job->setBinaryData(secret);
        start(*job, key, [job, done = std::move(done)] { done(errorOf(*job)); });
    }

    void forget(const QString& key, Done done) override
    {
        if (!hasBus()) {
            later([done = std::move(done)] { done(noBus()); });
            return;
        }
        auto* job = new QKeychain::DeletePasswordJob(service);
        start(*job, key, [job, done = std::move(done)] { done(errorOf(*job)); });
    }

private:
    static Error noBus() { return { Error::Kind::Helper, QStringLiteral("there is no session bus"), QStringLiteral("keyring") }; }

    void later(const std::function<void()>& then) { QTimer::singleShot(0, &m_receiver, then); }

    // A job ends by itself and never before: the libraries below write to it. Without us it ends unheard.
    void start(QKeychain::Job& job, const QString& key, const std::function<void()>& then)
    {
        job.setKey(key);
        job.setInsecureFallback(false);
        QObject::connect(&job, &QKeychain::Job::finished, &m_receiver, then);
        job.start();
    }

    QObject m_receiver;
};

} // namespace

std::unique_ptr<SecretStore> makeKeyring()
{
    return std::make_unique<Keyring>();
}

} // namespace wirewise::app
