// SPDX-License-Identifier: GPL-3.0-or-later
// Every form a record can be written in. Adding one takes exporters/record_<id>.cpp, its make…() here, a line in
// record_exporter_registry.cpp and in CMakeLists.txt, and a golden file (tests/record/tst_record_exporters.cpp writes it
// with WIREWISE_APPROVE=1).
#pragma once

#include "core/base/result.h"
#include "core/record/record.h"

#include <vector>

namespace wirewise::record {

struct RecordExporter
{
    QString id; // "markdown"
    QString title; // "Markdown"
    QString suffix; // "md"
    QString mimeType;
    // The same bytes for the same record. All foreign text escaped for the form. Only PDF can fail: where the library
    // that draws it is missing (Error of kind Helper), or the program's application is no QGuiApplication.
    Result<QByteArray> (*write)(const Record&) = nullptr;
    bool needsFonts = false; // and so a QGuiApplication: see pdf/pdf_library.h
};

RecordExporter makeMarkdownRecordExporter();
RecordExporter makeHtmlRecordExporter();
RecordExporter makePdfRecordExporter();
RecordExporter makeJsonRecordExporter();

std::vector<RecordExporter> recordExporters();

// By the suffix of a file's name, in any case; or null.
const RecordExporter* exporterFor(const std::vector<RecordExporter>& exporters, const QString& fileName);

} // namespace wirewise::record
