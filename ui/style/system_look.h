// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop wishes, through the XDG settings portal (org.freedesktop.portal.Settings, version 1; Qt 6.4 knows
// no colour scheme): dark or light, high contrast, whether things may move. Silent where there is no portal.
#pragma once

#include <QObject>
#include <QVariant>

#include <optional>

namespace wirewise::ui {

// Threads: the window's; answers come by the event loop.
class SystemLook final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Connects to the session bus where there is one (a millisecond or two: after the first paint), asks, and hears of
    // changes from then on.
    void listen();

    std::optional<bool> dark() const { return m_dark; } // nothing: no preference, or nobody to ask
    bool highContrast() const { return m_highContrast; }
    bool reducedMotion() const { return m_reducedMotion; }

Q_SIGNALS:
    void changed();

private:
    void take(const QString& group, const QString& key, const QVariant& value);
    void ask(const QString& group, const QString& key);

    std::optional<bool> m_dark;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
};

} // namespace wirewise::ui
