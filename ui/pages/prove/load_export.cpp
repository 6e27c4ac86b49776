// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/load_export.h"

#include "core/base/words.h"
#include "core/measure/load/load_registry.h"
#include "ui/widgets/banner.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QUrl>

namespace wirewise::ui {

namespace {

WIREWISE_WORDS(loadExport)

} // namespace

void exportLoad(const QString& tool, const measure::LoadPlan& plan, Banner& news, QWidget& over)
{
    const QString folder = QFileDialog::getExistingDirectory(&over, tr("Export the load into a folder"));
    if (!folder.isEmpty())
        exportLoadInto(folder, tool, plan, news);
}

void exportLoadInto(const QString& folder, const QString& tool, const measure::LoadPlan& plan, Banner& news)
{
    for (const measure::LoadExporter& exporter : measure::loadExporters()) {
        if (exporter.id != tool)
            continue;
        const QString own = QDir(folder).filePath(QStringLiteral("%1-%2-load").arg(plan.transport.value(), tool));
        const auto written = measure::saveLoad(exporter, plan, own);
        if (written)
            news.tell(Banner::Tone::Info, tr("%1 is there. Run it in that folder: %2").arg(own, exporter.run), tr("Open the folder"),
                [own] { QDesktopServices::openUrl(QUrl::fromLocalFile(own)); });
        else
            news.tell(Banner::Tone::Error, tr("Not exported. %1").arg(written.error().text()));
    }
}

} // namespace wirewise::ui
