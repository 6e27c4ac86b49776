// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_commands.h"

#include "core/record/recommendation_markdown.h"
#include "core/record/record_exporter_registry.h"
#include "core/record/record_names.h"
#include "ui/models/decision.h"
#include "ui/models/document.h"
#include "ui/models/file_kind.h"
#include "ui/window/pack_commands.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/status_strip.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>

namespace wirewise::ui {

using advisor::Reading;

FileCommands::FileCommands(Decision& decision, Document& document, PackCommands& packs, StatusStrip& status,
    Banner& banner, QWidget& window)
    : QObject(&window)
    , m_decision(decision)
    , m_document(document)
    , m_packs(packs)
    , m_status(status)
    , m_banner(banner)
    , m_window(window)
{
}

void FileCommands::openFile(const QString& path)
{
    if (fileKind(path) == FileKind::Pack) {
        m_packs.open(path);
        return;
    }
    if (const std::optional<Error> failed = m_document.open(path)) {
        m_banner.tell(Banner::Tone::Error,
            tr("Cannot open %1. %2").arg(QFileInfo(path).fileName(), failed->text()), tr("Open another…"),
            [this] { open(); });
        return;
    }
    m_status.tell(tr("Opened %1").arg(m_document.name()));
}

void FileCommands::open()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Open a decision"), m_document.path(), tr("Decisions and records (*.toml *.wirewise *.json);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void FileCommands::openPack()
{
    const QString path
        = QFileDialog::getOpenFileName(&m_window, tr("Open a pack"), {}, tr("Packs (*.toml);;All files (*)"));
    if (path.isEmpty())
        return;
    if (fileKind(path) == FileKind::Decision)
        openFile(path);
    else
        m_packs.open(path);
}

void FileCommands::save()
{
    if (m_document.path().isEmpty()) {
        saveAs();
        return;
    }
    if (const std::optional<Error> failed = m_document.save())
        m_banner.tell(Banner::Tone::Error, tr("Not saved. %1").arg(failed->text()), tr("Save as…"), [this] { saveAs(); });
    else
        m_status.tell(tr("Saved"));
}

void FileCommands::saveAs()
{
    QString suggestion = m_document.path();
    if (suggestion.isEmpty())
        suggestion = record::suggestedName(0, m_decision.title()) + QStringLiteral(".toml");
    const QString path
        = QFileDialog::getSaveFileName(&m_window, tr("Save the decision"), suggestion, tr("Decisions (*.toml)"));
    if (path.isEmpty())
        return;
    if (const std::optional<Error> failed = m_document.saveAs(path))
        m_banner.tell(Banner::Tone::Error, tr("Not saved. %1").arg(failed->text()), tr("Save as…"),
            [this] { saveAs(); });
    else
        m_status.tell(tr("Saved"));
}

void FileCommands::copyRecommendation()
{
    QGuiApplication::clipboard()->setText(
        record::recommendationMarkdown(m_decision.pack(), m_document.snapshot(),
            m_decision.evaluation(Reading::Assessed), m_decision.evaluation(Reading::AsWritten)));
    m_status.tell(tr("Recommendation copied as Markdown"));
}

QString FileCommands::askForRecord(const record::RecordExporter& form)
{
    const QString folder = m_document.recordFolder();
    const record::Record record = m_document.record();
    const QString name = record.head.number > 0 ? record.head.name
                                                : record::suggestedName(record::nextNumber(folder), record::recordTitle(record));
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Save the record"),
        QDir(folder).filePath(name + u'.' + form.suffix), tr("%1 (*.%2)").arg(form.title, form.suffix));
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += u'.' + form.suffix;
    return path;
}

void FileCommands::saveRecord(const QString& form)
{
    for (const record::RecordExporter& each : record::recordExporters()) {
        if (each.id != form)
            continue;
        if (const QString path = askForRecord(each); !path.isEmpty())
            writeRecords({ path });
    }
}

void FileCommands::saveRecordInEveryForm()
{
    const auto forms = record::recordExporters();
    const QString path = askForRecord(forms.front());
    if (path.isEmpty())
        return;
    const QFileInfo file(path);
    QStringList paths;
    for (const record::RecordExporter& each : forms)
        paths << file.absoluteDir().filePath(file.completeBaseName() + u'.' + each.suffix);
    writeRecords(paths);
}

void FileCommands::writeRecords(const QStringList& paths)
{
    for (const QString& path : paths) {
        if (const std::optional<Error> failed = m_document.saveRecord(path)) {
            m_banner.tell(Banner::Tone::Error, tr("The record was not saved. %1").arg(failed->text()));
            return;
        }
    }
    m_status.tell(paths.size() == 1 ? tr("Record saved as %1").arg(QFileInfo(paths.first()).fileName())
                                    : tr("Record saved in %n forms", nullptr, int(paths.size())));
}

FileCommands::Offer FileCommands::offerOf(const QList<QUrl>& urls)
{
    if (urls.size() > 1)
        return { tr("One file at a time: these are %n.", nullptr, int(urls.size())), false };
    if (urls.isEmpty() || !urls.first().isLocalFile())
        return { tr("Only files of this machine can be opened."), false };
    const QFileInfo file(urls.first().toLocalFile());
    static const QStringList known { QStringLiteral("toml"), QStringLiteral("wirewise"), QStringLiteral("json") };
    if (file.isDir() || !known.contains(file.suffix().toLower()))
        return { tr("%1 is neither a decision, a record nor a pack: those are .toml, .wirewise or .json files.").arg(file.fileName()), false };
    return { tr("Drop to open %1").arg(file.fileName()), true };
}

void FileCommands::take(const QList<QUrl>& urls)
{
    const Offer offer = offerOf(urls);
    if (offer.welcome)
        openFile(urls.first().toLocalFile());
    else
        m_banner.tell(Banner::Tone::Caution, tr("Nothing was opened. %1").arg(offer.words));
}

} // namespace wirewise::ui
