// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/json_fields.h"

#include <QJsonArray>

namespace wirewise::evidence {

void JsonFields::fault(const QString& message)
{
    if (!m_error)
        m_error = Error { Error::Kind::Input, m_what + u' ' + message, {} };
}

QJsonValue JsonFields::value(const QString& key, QJsonValue::Type type, const QString& kind, Need need)
{
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined()) {
        if (need == Need::Required)
            fault(QStringLiteral("has no '%1', expected %2").arg(key, kind));
    } else if (found.type() != type) {
        fault(QStringLiteral("has a '%1' of another kind, expected %2").arg(key, kind));
        return QJsonValue::Undefined;
    }
    return found;
}

QString JsonFields::text(const QString& key, Need need)
{
    const QString found = value(key, QJsonValue::String, QStringLiteral("a text"), need).toString();
    if (found.isEmpty() && need == Need::Required)
        fault(QStringLiteral("has an empty '%1', expected a text").arg(key));
    return found;
}

double JsonFields::number(const QString& key, Need need)
{
    return value(key, QJsonValue::Double, QStringLiteral("a number"), need).toDouble();
}

QStringList JsonFields::texts(const QString& key, Need need)
{
    QStringList found;
    const QJsonArray items = value(key, QJsonValue::Array, QStringLiteral("a list of texts"), need).toArray();
    for (const QJsonValue& item : items) {
        if (!item.isString())
            fault(QStringLiteral("has something else than text in '%1'").arg(key));
        found << item.toString();
    }
    return found;
}

QJsonObject JsonFields::object(const QString& key, Need need)
{
    return value(key, QJsonValue::Object, QStringLiteral("an object"), need).toObject();
}

QList<QJsonObject> JsonFields::objects(const QString& key, Need need)
{
    QList<QJsonObject> found;
    const QJsonArray items = value(key, QJsonValue::Array, QStringLiteral("a list of objects"), need).toArray();
    for (const QJsonValue& item : items) {
        if (!item.isObject())
            fault(QStringLiteral("has something else than objects in '%1'").arg(key));
        found << item.toObject();
    }
    return found;
}

} // namespace wirewise::evidence
