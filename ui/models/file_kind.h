// SPDX-License-Identifier: GPL-3.0-or-later
// What a file somebody drops or opens is meant to be, told by what stands in it and not by its name.
#pragma once

#include <QString>

namespace wirewise::ui {

enum class FileKind {
    Decision,
    Pack,
    Unknown, // neither's keys, or it cannot be read
};

// A file with a fault in its TOML is told by its lines.
FileKind fileKind(const QString& path);

} // namespace wirewise::ui
