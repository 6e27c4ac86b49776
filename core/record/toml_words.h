// SPDX-License-Identifier: GPL-3.0-or-later
// Text and keys as TOML writes them. Private to core/record.
#pragma once

#include <QString>

namespace wirewise::record {

QString tomlText(QStringView text); // in quotes, on one line
QString tomlKey(const QString& name); // bare where it can be

} // namespace wirewise::record
