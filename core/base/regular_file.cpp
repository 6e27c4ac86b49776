// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/regular_file.h"

#include "core/base/words.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wirewise {

namespace {

WIREWISE_WORDS(files)

} // namespace

Result<QByteArray> readRegularFile(const QString& path, qsizetype mostBytes)
{
    const auto failed = [&path](const QString& message) {
        return Error { Error::Kind::Input, message, path };
    };
    const auto unreadable = [&failed](int error) { return failed(tr("cannot be read: %1").arg(qt_error_string(error))); };
    if (path.contains(QChar(u'\0')))
        return failed(tr("a NUL in the name, expected a file"));
    if (path.startsWith(u':')) { // compiled in
        QFile resource(path);
        if (!resource.open(QIODevice::ReadOnly))
            return failed(resource.errorString());
        return resource.read(mostBytes + 1);
    }
    // O_NONBLOCK: opening a FIFO nobody writes to would wait for ever.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return unreadable(errno);
    QFile file;
    struct stat status
    {
    };
    const bool opened = file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    if (!opened || fstat(descriptor, &status) != 0) {
        const Error error = unreadable(errno);
        if (!opened)
            ::close(descriptor);
        return error;
    }
    if (!S_ISREG(status.st_mode))
        return failed(tr("is not a regular file"));
    if (status.st_size > mostBytes)
        return failed(
            tr("file of %1 bytes, expected at most %2").arg(status.st_size).arg(mostBytes));
    // read() takes memory for all it is asked for. Files of /proc say that they are empty.
    const qsizetype wanted = status.st_size > 0 ? static_cast<qsizetype>(status.st_size) : std::min<qsizetype>(mostBytes, 1024 * 1024) + 1;
    const QByteArray bytes = file.read(wanted);
    if (file.error() != QFileDevice::NoError)
        return failed(tr("cannot be read: %1").arg(file.errorString()));
    return bytes;
}

} // namespace wirewise
