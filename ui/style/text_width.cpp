// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/text_width.h"

#include <QFontMetrics>
#include <QHash>

namespace wirewise::ui {

int textWidth(const QString& text, const QFont& font)
{
    constexpr qsizetype most = 1000;
    static QHash<std::pair<QString, QFont>, int> known;
    const std::pair key(text, font);
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    if (known.size() >= most)
        known.clear();
    return *known.insert(key, QFontMetrics(font).horizontalAdvance(text));
}

} // namespace wirewise::ui
