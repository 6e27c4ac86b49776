// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/command_table.h"

namespace wirewise::cli {

std::vector<Command> allCommands()
{
    return {
        questionsCommand(),
        adviseCommand(),
        scenariosCommand(),
        compareCommand(),
        demoCommand(),
        raceCommand(),
        proveCommand(),
        probeCommand(),
        listenCommand(),
        receiveCommand(),
        exportLoadCommand(),
        recordCommand(),
        starterCommand(),
        recheckCommand(),
        checkPackCommand(),
        diffPacksCommand(),
    };
}

} // namespace wirewise::cli
