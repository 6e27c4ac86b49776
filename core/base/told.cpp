// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/told.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace wirewise {

namespace {

// Each place once: so that what a file brings can only be as long as it is there.
QString filled(const QString& source, const QStringList& values)
{
    QString text;
    QList<bool> said(values.size(), false);
    for (qsizetype i = 0; i < source.size(); ++i) {
        const qsizetype number = source[i] == u'%' && i + 1 < source.size() ? source[i + 1].unicode() - u'1' : -1;
        if (number >= 0 && number < values.size() && !said[number]) {
            text += values[number];
            said[number] = true;
            ++i;
        } else {
            text += source[i];
        }
    }
    return text;
}

Told chained(const std::vector<Told>& all, const char* link)
{
    Told chain;
    for (const Told& each : all)
        if (!each.isEmpty())
            chain = chain.isEmpty() ? each : Told(link).with(chain, each);
    return chain;
}

} // namespace

QString Told::english() const
{
    return in([](const QString& word) { return word; });
}

QString Told::in(const std::function<QString(const QString&)>& word) const
{
    QStringList values;
    for (const Told& each : m_with)
        values << each.in(word);
    return filled(word(m_source), values);
}

QJsonValue Told::json() const
{
    if (m_with.empty())
        return m_source;
    QJsonArray array { m_source };
    for (const Told& each : m_with)
        array << each.json();
    return array;
}

Told Told::fromJson(const QJsonValue& value, const QString& english)
{
    const Told told = read(value);
    return told.english() == english ? told : Told(english);
}

Told Told::read(const QJsonValue& value)
{
    if (!value.isArray())
        return value.toString();
    const QJsonArray array = value.toArray();
    Told told(array.first().toString());
    for (qsizetype i = 1; i < array.size(); ++i)
        told.m_with.push_back(read(array[i]));
    return told;
}

QString fixed(double number, int decimals)
{
    return QString::number(number, 'f', decimals);
}

Told sentences(const std::vector<Told>& all)
{
    return chained(all, QT_TRANSLATE_NOOP("told", "%1 %2"));
}

Told listed(const std::vector<Told>& all)
{
    return chained(all, QT_TRANSLATE_NOOP("told", "%1, %2"));
}

} // namespace wirewise
