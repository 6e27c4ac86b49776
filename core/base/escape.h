// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign text on its way out: each place it can land in has its own dangers and its own escape.
#pragma once

#include <QString>
#include <QStringView>

namespace wirewise {

// For terminals and logs: control characters, ESC, bidi overrides and line ends become \x1b, \n, \u202e.
// One event stays one line.
QString escapedForTerminal(QStringView text);

// One CSV cell (RFC 4180), quoted where needed; a leading = + - @ TAB or CR is prefixed with ' so that no
// spreadsheet runs it.
QString escapedForCsv(QStringView text);

// Text of a Markdown table cell or paragraph: pipes, markup, HTML and line ends made harmless.
QString escapedForMarkdown(QStringView text);

// Controls and bidi overrides as U+FFFD, line ends and tabs as they are: for whatever shows text as characters.
QString withoutControls(QStringView text);

// Text between HTML tags or in a quoted attribute; controls and bidi overrides become U+FFFD.
QString escapedForHtml(QStringView text);

} // namespace wirewise
