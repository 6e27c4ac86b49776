// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 decoding as the web does it. Not QStringDecoder: it swallows the byte after a cut-off sequence and
// gives one U+FFFD a byte, where the standard gives one per maximal subpart (faults.md, finding 4).
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace wirewise::transports {

// The same text with every malformed part replaced by U+FFFD, as UTF-8. Valid text comes back as it is,
// U+FEFF and NUL included.
QByteArray wellFormedUtf8(QByteArrayView bytes);

} // namespace wirewise::transports
