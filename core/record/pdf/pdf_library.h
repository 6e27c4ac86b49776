// SPDX-License-Identifier: GPL-3.0-or-later
// A document drawn on pages. Qt Gui and its fonts do that, in a module of its own (libwirewise_pdf.so) that is loaded when
// a PDF is first asked for: wirewise-cli starts without them, needs no display, and the window draws the same bytes.
#pragma once

#include "core/base/result.h"
#include "core/record/record_document.h"

#include <memory>

class QCoreApplication;
class QImage;

namespace wirewise::record {

// Threads: any, one document at a time each. Life: the program's, it is never unloaded.
class PdfLibrary
{
public:
    virtual ~PdfLibrary() = default;

    // A QGuiApplication without a display, for a program that has none. At its end no other application may be there.
    virtual std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) const = 0;

    // A4; text that can be searched, tagged with its title; the same bytes for the same document and fonts. An Error of
    // kind Helper where the program's application is no QGuiApplication.
    virtual Result<QByteArray> draw(const RecordDocument& document) const = 0;

    // The same pages as pictures, to be looked at: so many dots an inch, on a ground of white.
    virtual Result<QList<QImage>> pages(const RecordDocument& document, double dotsPerInch) const = 0;
};

// Found once, beside the program or where it is installed.
const Result<const PdfLibrary*>& pdfLibrary();

} // namespace wirewise::record
