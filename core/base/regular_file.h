// SPDX-License-Identifier: GPL-3.0-or-later
// Files a user names: read whole, with a limit, and only if they are files. A FIFO or a device would block or
// never end.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace wirewise {

// where = the path as given; kind Input.
Result<QByteArray> readRegularFile(const QString& path, qsizetype mostBytes);

} // namespace wirewise
