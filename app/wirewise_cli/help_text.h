// SPDX-License-Identifier: GPL-3.0-or-later
// What the command table says about itself: --help, and the manual page made from the same words.
#pragma once

#include "app/wirewise_cli/command.h"

#include <QString>

#include <vector>

namespace wirewise::cli {

QString programHelp(const std::vector<Command>& commands);
QString commandHelp(const Command& command);

// wirewise-cli(1) in man(7)'s macros; the build installs what `wirewise-cli --man` prints.
QString manualPage(const std::vector<Command>& commands);

} // namespace wirewise::cli
