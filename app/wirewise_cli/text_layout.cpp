// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/text_layout.h"

#include <algorithm>

namespace wirewise::cli {

QStringList wrapped(const QString& text, int width)
{
    const qsizetype most = std::max(width, 1);
    QStringList lines;
    QString line;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > most) {
            lines << line;
            line.clear();
        }
        while (word.size() > most) {
            lines << word.left(most);
            word = word.mid(most);
        }
        line += line.isEmpty() ? word : QString(u' ' + word);
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines << line;
    return lines;
}

} // namespace wirewise::cli
