// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a file: all of it or nothing.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace wirewise::ui {

// Kind Input, with the path; what was there before is as it was.
std::optional<Error> saveWhole(const QByteArray& content, const QString& path);

} // namespace wirewise::ui
