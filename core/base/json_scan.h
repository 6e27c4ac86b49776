// SPDX-License-Identifier: GPL-3.0-or-later
// Where a value ends in JSON whose own spelling is to be kept (order, digits, escapes), which a parser would not.
#pragma once

#include <QByteArrayView>

namespace wirewise {

bool isJsonSpace(char c); // RFC 8259 section 2

// Past the value (or name) that begins at `at`; the end of the text where it does not end. Checks nothing: for JSON
// that is valid, or whose pieces are parsed afterwards.
qsizetype pastJsonValue(QByteArrayView json, qsizetype at);

} // namespace wirewise
