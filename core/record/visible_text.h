// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign text and figures as a reader of a record sees them, before a form's own escape.
#pragma once

#include <QString>

namespace wirewise::record {

// The text as a reader sees it: no controls, no direction overrides; each becomes U+FFFD, a line end a space.
QString shown(QStringView text);

// The address, where a reader may follow it: http, https, and the plain path of another record; else empty.
QString safeUrl(const QString& url);

QString number(double value); // as people write it: 0.293, 12, 1204

} // namespace wirewise::record
