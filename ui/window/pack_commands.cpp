// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pack_commands.h"

#include "ui/models/decision.h"
#include "ui/models/pack_file.h"
#include "ui/pages/pack_faults_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/status_strip.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QPushButton>
#include <QUndoCommand>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace wirewise::ui {

using advisor::PackFault;

namespace {

QString fileName(const QString& path)
{
    return QFileInfo(path).fileName();
}

} // namespace

// From one pack to another, and back. It outlives the window it was done in.
class PackCommands::Switch final : public QUndoCommand
{
public:
    Switch(PackCommands& packs, QString before, QString after)
        : QUndoCommand(after.isEmpty() ? tr("Use the built-in pack") : tr("Open pack %1").arg(fileName(after)))
        , m_packs(&packs)
        , m_file(packs.m_file)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { use(m_before); }
    void redo() override
    {
        if (std::exchange(m_done, true)) // the first time it is pushed: it has been opened
            use(m_after);
    }

private:
    void use(const QString& path)
    {
        if (m_packs)
            m_packs->use(path);
        else
            m_file.open(path);
    }

    QPointer<PackCommands> m_packs;
    PackFile& m_file;
    QString m_before;
    QString m_after;
    bool m_done = false;
};

PackCommands::PackCommands(PackFile& file, Decision& decision, PackFaultsPanel& panel, StatusStrip& status,
    Banner& banner, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_decision(decision)
    , m_panel(panel)
    , m_status(status)
    , m_banner(banner)
{
    connect(&m_file, &PackFile::packChanged, this, [this] { m_decision.setPack(m_file.pack()); });
    connect(&m_file, &PackFile::faultsChanged, this, &PackCommands::followFile);
    connect(&m_file, &PackFile::reloaded, this, [this] { m_status.tell(tr("Pack reloaded")); });
    connect(&m_panel, &PackFaultsPanel::copied, this, [this] { m_status.tell(tr("Faults copied")); });
    connect(&m_panel, &PackFaultsPanel::editWanted, this, &PackCommands::edit);
    showPack();
    if (!m_file.good())
        followFile(); // at start, warnings alone are no news
}

bool PackCommands::usesBuiltIn() const
{
    return m_file.path().isEmpty() && m_file.usedPath().isEmpty();
}

void PackCommands::open(const QString& path)
{
    const QString before = m_file.usedPath();
    use(path);
    if (m_file.good() && m_file.usedPath() != before)
        m_decision.undoStack().push(new Switch(*this, before, m_file.usedPath()));
}

void PackCommands::use(const QString& path)
{
    m_file.open(path);
    if (m_file.good())
        m_status.tell(path.isEmpty() ? tr("The built-in pack is in use")
                                     : tr("Opened pack %1").arg(fileName(m_file.path())));
}

void PackCommands::followFile()
{
    showPack();
    if (!m_file.good())
        m_status.tell({}); // what was done before is no longer true
    if (m_file.faults().isEmpty() || m_file.path().isEmpty()) {
        m_panel.dismiss();
    } else {
        m_panel.tell(heading(), m_file.faults());
        m_panel.editButton()->setEnabled(m_file.readable());
    }
    Q_EMIT turned();
}

QString PackCommands::heading() const
{
    const QString name = fileName(m_file.path());
    const QString stays = m_file.usedPath() == m_file.path() ? tr("the last good version stays in use")
        : m_file.usedPath().isEmpty()                        ? tr("the built-in pack stays in use")
                                      : tr("%1 stays in use").arg(fileName(m_file.usedPath()));
    if (!m_file.readable())
        return tr("%1 cannot be read; %2").arg(name, stays);
    const QList<PackFault>& faults = m_file.faults();
    const auto errors = std::count_if(faults.begin(), faults.end(),
        [](const PackFault& fault) { return fault.severity == PackFault::Severity::Error; });
    const auto warnings = faults.size() - errors;
    const QString bad = errors == 1 ? tr("1 fault") : tr("%1 faults").arg(errors);
    const QString doubtful = warnings == 1 ? tr("1 warning") : tr("%1 warnings").arg(warnings);
    if (errors == 0)
        return tr("%1 is in use, with %2").arg(name, doubtful);
    return tr("%1 has %2; %3").arg(name, warnings == 0 ? bad : tr("%1 and %2").arg(bad, doubtful), stays);
}

void PackCommands::showPack()
{
    const advisor::Pack& pack = m_decision.pack();
    const QString used = m_file.usedPath();
    const QString name = tr("Pack: %1 %2").arg(pack.id, pack.version);
    m_status.setPack(
        used.isEmpty() ? name : tr("%1 (%2)").arg(name, fileName(used)), QDir::toNativeSeparators(used));
}

void PackCommands::edit()
{
    const QString path = m_file.path();
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return;
    m_banner.tell(Banner::Tone::Caution,
        tr("This desktop has no program to open %1 with.").arg(fileName(path)), tr("Copy its path"),
        [path] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(path)); });
}

} // namespace wirewise::ui
