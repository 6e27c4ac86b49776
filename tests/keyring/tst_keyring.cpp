// SPDX-License-Identifier: GPL-3.0-or-later
// The keyring against a real Secret Service (gnome-keyring) on a bus of its own, and without any bus. The suite
// starts itself again on that bus.
#include "app/keyring/keyring.h"

#include "tests/support/eventually.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace std::chrono_literals;
using test::eventually;

namespace {

// What it said, or that it said nothing; empty: done.
template <typename Ask>
QString complaint(Ask ask)
{
    std::optional<std::optional<Error>> said;
    ask([&said](const std::optional<Error>& error) { said.emplace(error); });
    if (!eventually([&said] { return said.has_value(); }, 30s))
        return QStringLiteral("no answer");
    return *said ? (*said)->text() : QString();
}

std::optional<SecretStore::Found> found(SecretStore& store, const QString& key)
{
    std::optional<SecretStore::Found> said;
    store.find(key, [&said](const SecretStore::Found& value) { said = value; });
    eventually([&said] { return said.has_value(); }, 30s);
    return said;
}

bool onTheBus()
{
    return qEnvironmentVariableIsSet("WIREWISE_TEST_ON_THE_BUS");
}

} // namespace

class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutABusItSaysSo()
    {
        if (onTheBus())
            return;
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        const auto store = app::makeKeyring();
        const auto read = found(*store, QStringLiteral("token of wss://alpha.example/"));
        QVERIFY(read && !*read);
        QCOMPARE(read->error().kind, Error::Kind::Helper);
        QCOMPARE(complaint([&](SecretStore::Done done) { store->keep(QStringLiteral("a"), "b", std::move(done)); }),
            QStringLiteral("keyring: there is no session bus"));
    }

    void answersNothingOnceItIsGone()
    {
        bool answered = false;
        {
            const auto store = app::makeKeyring();
            store->find(QStringLiteral("a"), [&answered](const SecretStore::Found&) { answered = true; });
        }
        QVERIFY(!eventually([&answered] { return answered; }, 300ms));
    }

    void aRealKeyringKeepsSecrets()
    {
        if (onTheBus())
            return;
        for (const QString& program : { QStringLiteral("dbus-run-session"), QStringLiteral("gnome-keyring-daemon") })
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(program + QStringLiteral(" is not there")));
#ifndef WIREWISE_HAS_KEYRING
        QSKIP("built without QtKeychain");
#endif
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : { "HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME" })
            environment.insert(QString::fromLatin1(name), home.path());
        environment.insert(QStringLiteral("WIREWISE_TEST_ON_THE_BUS"), QStringLiteral("1"));
        environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("GNOME"));
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("dbus-run-session"), { QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
            QStringLiteral("echo alpha | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec \"$0\" keepsFindsAndForgets"),
            QCoreApplication::applicationFilePath() });
        QVERIFY(process.waitForStarted(20000));
        QVERIFY(process.waitForFinished(90000));
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitCode() == 0 && said.contains("PASS   : TestKeyring::keepsFindsAndForgets"), said);
    }

    void keepsFindsAndForgets()
    {
        if (!onTheBus())
            return;
        const auto store = app::makeKeyring();
        const QString key = QStringLiteral("token of wss://alpha.example:8443/stream");
        const QByteArray secret("s3cret \xc3\xbc \x00\xff", 12);
        auto read = found(*store, key);
        QVERIFY2(read && *read, read && !*read ? qPrintable(read->error().text()) : "no answer");
        QVERIFY(!read->value());
        QCOMPARE(complaint([&](SecretStore::Done done) { store->keep(key, secret, std::move(done)); }), QString());
        const auto again = app::makeKeyring();
        read = found(*again, key);
        QVERIFY(read && *read);
        QCOMPARE(read->value(), std::optional(secret));
        QVERIFY(!found(*again, QStringLiteral("token of wss://beta.example/"))->value());
        QCOMPARE(complaint([&](SecretStore::Done done) { again->forget(key, std::move(done)); }), QString());
        QVERIFY(!found(*store, key)->value());
        QCOMPARE(complaint([&](SecretStore::Done done) { again->forget(key, std::move(done)); }), QString());
    }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
