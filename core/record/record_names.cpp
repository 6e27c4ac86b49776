// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record_names.h"

#include <QDir>
#include <QMap>

namespace wirewise::record {

int numberOf(const QString& fileName)
{
    const QString name = fileName.section(u'/', -1);
    qsizetype digits = 0;
    while (digits < name.size() && name[digits] >= u'0' && name[digits] <= u'9')
        ++digits;
    const bool numbered = digits >= 4 && digits <= 6 && digits < name.size() && (name[digits] == u'-' || name[digits] == u'.');
    return numbered ? name.left(digits).toInt() : 0;
}

int nextNumber(const QString& folder)
{
    int highest = 0;
    for (const QString& name : QDir(folder).entryList(QDir::Files))
        highest = std::max(highest, numberOf(name));
    return highest + 1;
}

QStringList recordsIn(const QString& folder)
{
    QMap<QString, QString> files; // by the name without its suffix
    for (const QString& name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        QString& file = files[name.section(u'.', 0, -2)];
        if (numberOf(name) > 0 && (file.isEmpty() || name.endsWith(QLatin1String(".md"))))
            file = name;
    }
    QStringList records = files.values();
    records.removeAll(QString());
    return records;
}

QString suggestedName(int number, const QString& title)
{
    constexpr qsizetype longest = 60;
    QString name;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            name += c;
        else if (!c.isMark() && !name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
        if (name.size() >= longest)
            break;
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    if (name.isEmpty())
        name = QStringLiteral("decision");
    return number > 0 ? QString::number(number).rightJustified(4, u'0') + u'-' + name : name;
}

} // namespace wirewise::record
