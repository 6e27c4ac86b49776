// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/language.h"

#include <algorithm>

namespace wirewise::ui {

namespace {

bool isThere(const QString& id)
{
    return std::any_of(languages().begin(), languages().end(), [&id](const Language& each) { return each.id == id; });
}

// "zh-Hans-CN", "zh-SG" and "zh" read simplified characters; "zh-TW" and "zh-Hant" others.
bool reads(const QLocale& reader, const QString& id)
{
    const QLocale offered(id);
    return reader.language() == offered.language() && reader.script() == offered.script();
}

} // namespace

const QList<Language>& languages()
{
    static const QList<Language> all { { QStringLiteral("en"), QStringLiteral("English") },
        { QStringLiteral("de"), QStringLiteral("Deutsch") }, { QStringLiteral("zh_CN"), QStringLiteral("简体中文") } };
    return all;
}

QString spokenLanguage(const QStringList& wishes, const QLocale& system)
{
    for (const QString& wish : wishes) {
        if (isThere(wish))
            return wish;
        if (wish == QLatin1String("system"))
            break;
    }
    for (const QString& tongue : system.uiLanguages()) {
        for (const Language& each : languages())
            if (reads(QLocale(tongue), each.id))
                return each.id;
    }
    return languages().first().id;
}

QLocale localeOf(const QString& language, const QLocale& system)
{
    return reads(system, language) ? system : QLocale(language);
}

} // namespace wirewise::ui
