// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/system_look.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

#include <functional>
#include <utility>

namespace wirewise::ui {

namespace {

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String interface("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String gnome("org.gnome.desktop.interface");

// Without an address Qt would start a bus of its own.
bool hasBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || (!runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus")));
}

// Read() wraps its variant in another one.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

// The bus finds its slot by name; no one else needs to know of it.
class SettingsEar final : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(const QString&, const QString&, const QVariant&)>;

    SettingsEar(Take take, QObject* parent)
        : QObject(parent)
        , m_take(std::move(take))
    {
    }

public Q_SLOTS:
    void hear(const QString& group, const QString& key, const QDBusVariant& value) { m_take(group, key, value.variant()); }

private:
    Take m_take;
};

void SystemLook::listen()
{
    if (!hasBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // the slot's parameter is found by its name
    auto* ear = new SettingsEar([this](auto&&... told) { take(told...); }, this);
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), ear, SLOT(hear(QString, QString, QDBusVariant)));
    ask(appearance, QStringLiteral("color-scheme"));
    ask(appearance, QStringLiteral("contrast"));
    ask(gnome, QStringLiteral("enable-animations"));
}

void SystemLook::ask(const QString& group, const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call << group << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(group, key, reply.value().variant());
    });
}

void SystemLook::take(const QString& group, const QString& key, const QVariant& value)
{
    const QVariant plain = unwrapped(value);
    if (group == appearance && key == QLatin1String("color-scheme")) {
        const uint scheme = plain.toUInt(); // 0 no preference, 1 dark, 2 light
        m_dark = scheme == 1 ? std::optional(true) : scheme == 2 ? std::optional(false) : std::nullopt;
    } else if (group == appearance && key == QLatin1String("contrast")) {
        m_highContrast = plain.toUInt() == 1;
    } else if (group == gnome && key == QLatin1String("enable-animations")) {
        m_reducedMotion = !plain.toBool();
    } else {
        return;
    }
    Q_EMIT changed();
}

} // namespace wirewise::ui

#include "system_look.moc"
