// SPDX-License-Identifier: GPL-3.0-or-later
// The languages the window speaks.
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace wirewise::ui {

struct Language
{
    QString id; // as in resources/translations/wirewise_ID.ts
    QString name; // in itself
};

const QList<Language>& languages(); // English first

// The one to speak: the first of the wishes (ids, "system" or empty) that there is, else the system's, else English.
QString spokenLanguage(const QStringList& wishes, const QLocale& system);

// How numbers and dates are written in it: as the system does where it speaks that language, too.
QLocale localeOf(const QString& language, const QLocale& system);

} // namespace wirewise::ui
