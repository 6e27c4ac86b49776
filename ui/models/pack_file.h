// SPDX-License-Identifier: GPL-3.0-or-later
// The rule pack in use and the file it comes from: loaded, watched, read again when it changes. A file that
// turns bad leaves the last good pack in use and hands out every fault.
#pragma once

#include "core/advisor/pack/pack_loader.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

#include <memory>
#include <optional>

class QSettings;

namespace wirewise::ui {

// Threads: the window's; reading and checking a pack takes milliseconds. Life: outlives whoever uses its
// pack.
class PackFile final : public QObject
{
    Q_OBJECT

public:
    // builtIn: a resource, or a file; it is not watched. It is in use until another is opened.
    explicit PackFile(QString builtIn, QObject* parent = nullptr);

    const std::shared_ptr<const advisor::Pack>& pack() const
    {
        return m_pack;
    } // in use; null: no built-in one
    const QString& usedPath() const { return m_usedPath; } // where pack() came from; empty: the built-in one
    const QString& path() const { return m_path; } // the file asked for, good or not; empty: the built-in one
    bool readable() const { return m_told.unreadable.isEmpty(); } // path(), when last looked at
    bool good() const { return m_good; } // path() is what is in use, as it stands there
    // Of path(): errors before warnings, each in file order. A fault of the file as a whole has line 0.
    const QList<advisor::PackFault>& faults() const { return m_faults; }

    void open(const QString& path); // and watch it, good or not; empty: the built-in one
    void speakAnew(); // the window's language is another: pack() and faults() are said in it

    // Which file, over a restart.
    QVariantMap kept() const; // to be read by restore()
    void restore(const QSettings& settings);

Q_SIGNALS:
    void packChanged(); // pack() is another one, opened or read again
    void faultsChanged(); // path(), good() or faults() may be new; after packChanged()
    void reloaded(); // the file changed by itself and is in use again; after both

private:
    struct Look // what stood in the file at one moment
    {
        QByteArray bytes;
        QString unreadable; // why; empty: it was read

        friend bool operator==(const Look&, const Look&) = default;
    };

    Look look() const;
    advisor::LoadedPack load(const Look& look) const;
    void take(const Look& look, const advisor::LoadedPack& loaded);
    void watch();
    void lookAgain();

    QString m_builtIn;
    QString m_path;
    QString m_usedPath;
    std::shared_ptr<const advisor::Pack> m_pack;
    QByteArray m_usedBytes;
    bool m_good = false;
    QList<advisor::PackFault> m_faults;
    Look m_told; // what pack and faults speak of
    std::optional<Look> m_glimpsed; // bad, and seen once: perhaps half written
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};

} // namespace wirewise::ui
