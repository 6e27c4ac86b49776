// SPDX-License-Identifier: GPL-3.0-or-later
// Every form the comparison can be written in. Adding one takes exporters/export_<suffix>.cpp, its make…()
// here, a line in exporter_registry.cpp and in CMakeLists.txt, and a golden file in tests/record/golden.
#pragma once

#include "core/record/comparison.h"

#include <vector>

namespace wirewise::record {

struct ComparisonExporter
{
    QString id; // "markdown": the option --markdown, the menu's data
    QString title; // "Markdown"
    QString suffix; // "md"
    QString mimeType;
    QString (*write)(const Comparison&) = nullptr; // all foreign text escaped for the form
};

ComparisonExporter makeMarkdownExporter();
ComparisonExporter makeCsvExporter();
ComparisonExporter makeHtmlExporter();

std::vector<ComparisonExporter> comparisonExporters();
const ComparisonExporter* findExporter(
    const std::vector<ComparisonExporter>& exporters, QStringView id); // or null

} // namespace wirewise::record
