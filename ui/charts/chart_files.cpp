// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_files.h"

#include "core/base/words.h"

#include <QSaveFile>

namespace wirewise::ui {

namespace {

WIREWISE_WORDS(files)

} // namespace

std::optional<Error> saveWhole(const QByteArray& content, const QString& path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return std::nullopt;
    return Error { Error::Kind::Input, tr("cannot be written: %1").arg(file.errorString()), path };
}

} // namespace wirewise::ui
