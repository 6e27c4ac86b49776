// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record_exporter_registry.h"

namespace wirewise::record {

std::vector<RecordExporter> recordExporters()
{
    return {
        makeMarkdownRecordExporter(),
        makeHtmlRecordExporter(),
        makePdfRecordExporter(),
        makeJsonRecordExporter(),
    };
}

const RecordExporter* exporterFor(const std::vector<RecordExporter>& exporters, const QString& fileName)
{
    for (const RecordExporter& exporter : exporters) {
        if (fileName.endsWith(u'.' + exporter.suffix, Qt::CaseInsensitive))
            return &exporter;
    }
    return nullptr;
}

} // namespace wirewise::record
