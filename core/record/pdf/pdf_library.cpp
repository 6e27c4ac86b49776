// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/pdf/pdf_library.h"

#include "core/base/module.h"

namespace wirewise::record {

namespace {

Result<const PdfLibrary*> load()
{
    const auto entry = moduleEntry(QStringLiteral("PDF"), QStringLiteral("libwirewise_pdf.so"), "wirewise_pdf_library", moduleFolders());
    if (!entry)
        return entry.error();
    return reinterpret_cast<const PdfLibrary* (*)()>(entry->function)();
}

} // namespace

const Result<const PdfLibrary*>& pdfLibrary()
{
    static const Result<const PdfLibrary*> library = load();
    return library;
}

} // namespace wirewise::record
