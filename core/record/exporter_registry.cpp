// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/exporter_registry.h"

namespace wirewise::record {

std::vector<ComparisonExporter> comparisonExporters()
{
    return { makeMarkdownExporter(), makeCsvExporter(), makeHtmlExporter() };
}

const ComparisonExporter* findExporter(const std::vector<ComparisonExporter>& exporters, QStringView id)
{
    for (const ComparisonExporter& exporter : exporters) {
        if (exporter.id == id)
            return &exporter;
    }
    return nullptr;
}

} // namespace wirewise::record
