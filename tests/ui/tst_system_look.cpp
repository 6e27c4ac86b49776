// SPDX-License-Identifier: GPL-3.0-or-later
// Against a portal of the test's own, on a bus of its own.
#include "ui/style/system_look.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace wirewise::ui;

class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QMap<QString, QVariant> settings;

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key, const QDBusMessage& message)
    {
        const QString name = group + QLatin1Char('/') + key;
        if (!settings.contains(name)) {
            QDBusConnection(QStringLiteral("portal")).send(message.createErrorReply(QDBusError::InvalidArgs, name));
            message.setDelayedReply(true);
            return {};
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(settings.value(name)))); // wrapped twice, as the real one does
    }

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

class TestSystemLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<QDBusVariant>(); }

    void silentWithoutABus()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/nowhere");
        SystemLook look;
        look.listen();
        QVERIFY(!look.dark() && !look.highContrast() && !look.reducedMotion());
    }

    void asksAndHears()
    {
        QProcess daemon;
        daemon.start(QStringLiteral("dbus-daemon"), { QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1") });
        QVERIFY(daemon.waitForStarted());
        while (!daemon.canReadLine())
            QVERIFY(daemon.waitForReadyRead(20000));
        const QByteArray address = daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);

        { // nobody there
            SystemLook look;
            look.listen();
            QVERIFY(!look.dark());
        }

        Portal portal;
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("portal"));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        const auto appearance = QStringLiteral("org.freedesktop.appearance");
        portal.settings = { { appearance + QStringLiteral("/color-scheme"), 1U }, { appearance + QStringLiteral("/contrast"), 1U },
            { QStringLiteral("org.gnome.desktop.interface/enable-animations"), false } };

        SystemLook look;
        QSignalSpy changed(&look, &SystemLook::changed);
        look.listen();
        QTRY_COMPARE(changed.count(), 3);
        QCOMPARE(look.dark(), std::optional(true));
        QVERIFY(look.highContrast() && look.reducedMotion());

        const auto say = [&](const QString& group, const char* key, const QVariant& value) {
            Q_EMIT portal.SettingChanged(group, QString::fromLatin1(key), QDBusVariant(value));
        };
        say(appearance, "color-scheme", 2U);
        QTRY_COMPARE(look.dark(), std::optional(false));
        say(appearance, "color-scheme", 0U);
        QTRY_COMPARE(look.dark(), std::optional<bool>());
        say(appearance, "contrast", 0U);
        QTRY_VERIFY(!look.highContrast());
        const qsizetype heard = changed.count();
        say(appearance, "accent-color", 3U); // none of ours
        say(QStringLiteral("org.gnome.desktop.interface"), "enable-animations", true);
        QTRY_VERIFY(!look.reducedMotion());
        QCOMPARE(changed.count(), heard + 1);

        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        daemon.kill();
        QVERIFY(daemon.waitForFinished());
    }
};

QTEST_GUILESS_MAIN(TestSystemLook)
#include "tst_system_look.moc"
