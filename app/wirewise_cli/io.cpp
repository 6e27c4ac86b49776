// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/io.h"

#include "core/base/escape.h"

#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <sys/ioctl.h>
#include <unistd.h>

namespace wirewise::cli {

namespace {

// 0, or errno of what went wrong.
int writeAll(int descriptor, const QByteArray& bytes)
{
    const char* at = bytes.constData();
    qsizetype left = bytes.size();
    while (left > 0) {
        const ssize_t written = ::write(descriptor, at, static_cast<size_t>(left));
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return errno;
        }
        at += written;
        left -= written;
    }
    return 0;
}

QLatin1String code(Ink ink)
{
    switch (ink) {
    case Ink::Strong:
        return QLatin1String("1");
    case Ink::Faint:
        return QLatin1String("2");
    case Ink::Good:
        return QLatin1String("32");
    case Ink::Warn:
        return QLatin1String("33");
    case Ink::Bad:
        return QLatin1String("31");
    case Ink::Accent:
        return QLatin1String("36");
    }
    return QLatin1String("0");
}

} // namespace

Io::Io()
    : m_colour(isatty(STDOUT_FILENO) && qEnvironmentVariableIsEmpty("NO_COLOR")
        && qgetenv("TERM") != QByteArrayLiteral("dumb"))
    , m_progress(isatty(STDERR_FILENO))
{
    winsize size {};
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        m_columns = std::clamp<int>(size.ws_col, 60, 140);
}

void Io::print(QStringView text)
{
    if (m_outputError == 0)
        m_outputError = writeAll(STDOUT_FILENO, text.toUtf8());
}

void Io::printLine(QStringView text)
{
    print(QString(text.toString() + u'\n'));
}

void Io::printHeading(QStringView title)
{
    printLine();
    printLine(inked(Ink::Strong, title));
}

void Io::printJson(const QJsonObject& document)
{
    print(QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)));
}

void Io::printJsonLine(const QJsonObject& object)
{
    printLine(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Io::note(QStringView line)
{
    writeAll(STDERR_FILENO, (line.toString() + u'\n').toUtf8());
}

Exit Io::fail(const Error& error)
{
    note(escapedForTerminal(error.text()));
    switch (error.kind) {
    case Error::Kind::Input:
        return Exit::Input;
    case Error::Kind::Helper:
    case Error::Kind::Network:
    case Error::Kind::Refused:
        break;
    }
    return Exit::Failed;
}

QString Io::inked(Ink ink, QStringView text) const
{
    if (!m_colour)
        return text.toString();
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(code(ink), text);
}

} // namespace wirewise::cli
