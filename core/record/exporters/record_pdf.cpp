// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/pdf/pdf_library.h"
#include "core/record/record_exporter_registry.h"

namespace wirewise::record {

namespace {

Result<QByteArray> write(const Record& record)
{
    const Result<const PdfLibrary*>& library = pdfLibrary();
    return library ? (*library)->draw(recordDocument(record)) : library.error();
}

} // namespace

RecordExporter makePdfRecordExporter()
{
    return { QStringLiteral("pdf"), QStringLiteral("PDF"), QStringLiteral("pdf"), QStringLiteral("application/pdf"), write, true };
}

} // namespace wirewise::record
