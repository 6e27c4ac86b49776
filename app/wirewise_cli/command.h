// SPDX-License-Identifier: GPL-3.0-or-later
// What a command is to main.cpp: a row of the table in command_table.cpp and a function. Adding one takes a
// file <name>_command.cpp, a declaration in command_table.h, a line in command_table.cpp and in
// CMakeLists.txt.
#pragma once

#include <QStringView>

#include <span>

namespace wirewise::cli {

class Arguments;
class Io;

// The contract of product.md; every command ends with one of these.
enum class Exit {
    Done = 0,
    No = 1, // the answer is no: pack invalid, message lost
    Input = 2, // wrong usage or input
    Failed = 3, // a helper program or the network failed
    Interrupted = 130,
};

struct OptionSpec
{
    QStringView name; // u"--answers"
    QStringView value; // u"FILE", u"short|long"; empty: a flag. Completion goes by it: see completion.cpp
    QStringView help;
};

struct Command
{
    QStringView name;
    QStringView operands; // for the usage line and completion: u"[TRANSPORT ...]"; empty: the command takes none
    QStringView summary; // one line
    QStringView details; // further lines of --help; may be empty
    std::span<const OptionSpec> options; // besides --json and --help, which every command has
    Exit (*run)(const Arguments&, Io&) = nullptr; // a QCoreApplication exists; no event loop runs yet
    // Where it says so, that application has fonts and no display (a QGuiApplication); null: never.
    bool (*needsFonts)(const Arguments&) = nullptr;
};

} // namespace wirewise::cli
