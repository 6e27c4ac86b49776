// SPDX-License-Identifier: GPL-3.0-or-later
// wirewise-cli COMMAND: finds the command in the table, sorts its words, lends it an Io.
#include "app/wirewise_cli/arguments.h"
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/completion.h"
#include "app/wirewise_cli/help_text.h"
#include "app/wirewise_cli/io.h"
#include "core/base/nearest.h"
#include "core/record/pdf/pdf_library.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <unistd.h>

namespace {

using namespace wirewise;
using namespace wirewise::cli;

// The program's application object. Nearly all commands need the plain one only.
class Application
{
public:
    Application(int argc, char** argv)
        : m_argc(argc)
        , m_argv(argv)
        , m_application(std::make_unique<QCoreApplication>(m_argc, m_argv))
    {
        name();
    }

    std::optional<Error> takeFonts()
    {
        const Result<const record::PdfLibrary*>& library = record::pdfLibrary();
        if (!library)
            return library.error();
        m_application.reset(); // there can be one only
        m_application = (*library)->makeApplication(m_argc, m_argv);
        name();
        return std::nullopt;
    }

private:
    static void name()
    {
        QCoreApplication::setApplicationName(QStringLiteral("wirewise-cli"));
        QCoreApplication::setApplicationVersion(QStringLiteral(WIREWISE_VERSION));
    }

    int m_argc;
    char** m_argv;
    std::unique_ptr<QCoreApplication> m_application;
};

Exit runCommand(const Command& command, const Arguments& arguments, Application& application, Io& io)
{
    if (command.needsFonts && command.needsFonts(arguments)) {
        if (const std::optional<Error> failed = application.takeFonts())
            return io.fail(*failed);
    }
    return command.run(arguments, io);
}

Exit dispatch(const QStringList& words, Application& application, Io& io)
{
    const std::vector<Command> commands = allCommands();
    if (words.isEmpty()) {
        io.note(programHelp(commands).trimmed());
        return Exit::Input;
    }
    const QString& name = words.first();
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
        io.print(programHelp(commands));
        return Exit::Done;
    }
    if (name == QLatin1String("--version")) {
        io.printLine(QStringLiteral("wirewise-cli " WIREWISE_VERSION));
        return Exit::Done;
    }
    if (name == QLatin1String("--man")) {
        io.print(manualPage(commands));
        return Exit::Done;
    }
    if (name == QLatin1String("--complete")) {
        io.print(toLines(offersFor(commands, words.mid(1))));
        return Exit::Done;
    }
    QStringList known;
    for (const Command& command : commands) {
        known << command.name.toString();
        if (command.name != name)
            continue;
        const Result<Arguments> arguments = Arguments::parse(command, words.mid(1));
        if (!arguments)
            return io.fail(arguments.error());
        if (arguments->wantsHelp()) {
            io.print(commandHelp(command));
            return Exit::Done;
        }
        return runCommand(command, *arguments, application, io);
    }
    return io.fail(Arguments::wrong({ name, 1 },
        QStringLiteral("unknown command '%1'%2, expected one of: %3")
            .arg(name, didYouMean(name, known), known.join(QLatin1String(", ")))));
}

// A closed standard descriptor would be given to the next file opened, and output would land in it.
void occupyStandardDescriptors()
{
    for (int descriptor = 0; descriptor <= 2; ++descriptor) {
        if (fcntl(descriptor, F_GETFD) < 0 && errno == EBADF) {
            if (open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY) < 0)
                return; // nothing to hold the place with: as it would have been
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    occupyStandardDescriptors();
    Application application(argc, argv);
    Io io;
    Exit exit = dispatch(QCoreApplication::arguments().mid(1), application, io);
    if (io.outputGone() && io.outputError() != EPIPE) {
        exit = io.fail(Error { Error::Kind::Input,
            QStringLiteral("cannot write: %1").arg(QString::fromLocal8Bit(std::strerror(io.outputError()))),
            QStringLiteral("standard output") });
    }
    return static_cast<int>(exit);
}
