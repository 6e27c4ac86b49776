// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pack_file.h"

#include "core/base/regular_file.h"
#include "core/base/toml_reader.h"
#include "ui/models/pack_words.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace wirewise::ui {

using namespace advisor;

namespace {

constexpr std::chrono::milliseconds settling { 120 }; // an editor's truncate and write, or rename and create
constexpr QLatin1String pathKey("pack/path");

// The file's own folder, or the nearest one above that is there: it will tell when the folder comes back.
QString folderToWatch(const QString& path)
{
    QString folder = QFileInfo(path).path();
    while (!QFileInfo(folder).isDir() && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    return folder;
}

} // namespace

PackFile::PackFile(QString builtIn, QObject* parent)
    : QObject(parent)
    , m_builtIn(std::move(builtIn))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settling);
    const auto stir = [this] {
        if (!m_settle.isActive()) // not started anew: a folder that never rests must not keep us waiting
            m_settle.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, stir);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, stir);
    connect(&m_settle, &QTimer::timeout, this, &PackFile::lookAgain);
    open({});
}

void PackFile::open(const QString& path)
{
    m_path = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    m_settle.stop();
    watch();
    const Look now = look();
    take(now, load(now));
}

void PackFile::speakAnew()
{
    if (m_pack) {
        m_pack = std::make_shared<const Pack>(translated(*loadPack(m_usedBytes, m_usedPath).pack));
        Q_EMIT packChanged();
    }
    take(m_told, load(m_told));
}

QVariantMap PackFile::kept() const
{
    return { { QString(pathKey), m_path } };
}

void PackFile::restore(const QSettings& settings)
{
    const QString path = settings.value(QString(pathKey)).toString();
    if (!path.isEmpty())
        open(path);
}

PackFile::Look PackFile::look() const
{
    const Result<QByteArray> bytes
        = readRegularFile(m_path.isEmpty() ? m_builtIn : m_path, TomlLimits().bytes);
    return bytes ? Look { *bytes, {} } : Look { {}, bytes.error().message };
}

LoadedPack PackFile::load(const Look& look) const
{
    const QString file = m_path.isEmpty() ? QFileInfo(m_builtIn).fileName() : m_path;
    if (!look.unreadable.isEmpty())
        return { nullptr, { PackFault { PackFault::Severity::Error, file, 0, 0, look.unreadable } }, {} };
    return loadPack(look.bytes, file);
}

void PackFile::take(const Look& look, const LoadedPack& loaded)
{
    m_told = look;
    m_glimpsed.reset();
    m_good = loaded.pack != nullptr;
    m_faults = loaded.faults;
    std::stable_partition(m_faults.begin(), m_faults.end(),
        [](const PackFault& fault) { return fault.severity == PackFault::Severity::Error; });
    if (m_good && (!m_pack || m_path != m_usedPath || look.bytes != m_usedBytes)) {
        m_pack = std::make_shared<const Pack>(translated(*loaded.pack));
        m_usedPath = m_path;
        m_usedBytes = look.bytes;
        Q_EMIT packChanged();
    }
    Q_EMIT faultsChanged();
}

void PackFile::watch()
{
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(
            watched); // a file put in the place of the watched one is another to the watcher
    if (m_path.isEmpty())
        return;
    m_watcher.addPath(folderToWatch(m_path));
    if (QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

void PackFile::lookAgain()
{
    watch(); // before looking: what changes later is told
    const Look now = look();
    if (now == m_told)
        return;
    const LoadedPack loaded = load(now);
    if (!loaded.pack && now != m_glimpsed) {
        m_glimpsed = now;
        m_settle.start();
        return;
    }
    const std::shared_ptr<const Pack> before = m_pack;
    take(now, loaded);
    if (m_pack != before)
        Q_EMIT reloaded();
}

} // namespace wirewise::ui
