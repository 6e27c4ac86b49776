// SPDX-License-Identifier: GPL-3.0-or-later
// All commands, in the order of --help.
#pragma once

#include "app/wirewise_cli/command.h"

#include <vector>

namespace wirewise::cli {

Command questionsCommand();
Command adviseCommand();
Command scenariosCommand();
Command compareCommand();
Command demoCommand();
Command raceCommand();
Command proveCommand();
Command probeCommand();
Command listenCommand();
Command receiveCommand();
Command exportLoadCommand();
Command recordCommand();
Command starterCommand();
Command recheckCommand();
Command checkPackCommand();
Command diffPacksCommand();

std::vector<Command> allCommands();

} // namespace wirewise::cli
