// SPDX-License-Identifier: GPL-3.0-or-later
// Modules of ours: large libraries behind a small interface, loaded when first used and never unloaded.
#pragma once

#include "core/base/result.h"

#include <QFunctionPointer>
#include <QStringList>

namespace wirewise {

// Beside the program, where it is installed, and where the build has it for its tests.
QStringList moduleFolders();

struct ModuleEntry
{
    QFunctionPointer function = nullptr; // never null
};

// The function `entry` of the first such file in these folders. what: how an error calls the module, "gRPC".
Result<ModuleEntry> moduleEntry(const QString& what, const QString& fileName, const char* entry, const QStringList& folders);

} // namespace wirewise
