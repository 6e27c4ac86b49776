// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_files.h"

#include <QSaveFile>

namespace wirewise::ui {

std::optional<Error> saveWhole(const QByteArray& content, const QString& path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return std::nullopt;
    return Error { Error::Kind::Input, QStringLiteral("cannot be written: %1").arg(file.errorString()), path };
}

} // namespace wirewise::ui
