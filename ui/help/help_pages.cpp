// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_pages.h"

#include "ui/models/language.h"

#include <QFile>

namespace wirewise::ui {

const QStringList& helpPages()
{
    static const QStringList ids { QStringLiteral("choose"), QStringLiteral("compare"), QStringLiteral("prove"),
        QStringLiteral("record"), QStringLiteral("packs") };
    return ids;
}

QString helpText(const QString& id)
{
    if (!helpPages().contains(id))
        return {};
    for (const QString& language : { spokenLanguage({}, QLocale()), QStringLiteral("en") }) {
        QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, id));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString helpTitle(const QString& markdown)
{
    const QString first = markdown.section(u'\n', 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.mid(2) : first;
}

QString helpPageOfLink(const QString& link)
{
    const QString id = link.endsWith(QLatin1String(".md")) ? link.chopped(3) : QString();
    return helpPages().contains(id) ? id : QString();
}

} // namespace wirewise::ui
