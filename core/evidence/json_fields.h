// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one JSON object key by key into plain values and keeps the first thing that is wrong with it, as
// toml_fields.h does for TOML. What the object holds beyond that is somebody else's and passed over.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace wirewise::evidence {

class JsonFields
{
public:
    enum class Need { Required, Optional };

    // what: how messages call the object: "proof".
    JsonFields(const QJsonObject& object, QString what) : m_object(object), m_what(std::move(what)) { }

    bool has(const QString& key) const { return m_object.contains(key); }
    QString text(const QString& key, Need need = Need::Required); // required text is never empty
    double number(const QString& key, Need need = Need::Required); // 0 when absent
    QStringList texts(const QString& key, Need need = Need::Optional); // a list of text
    QJsonObject object(const QString& key, Need need = Need::Optional);
    QList<QJsonObject> objects(const QString& key, Need need = Need::Optional); // a list of objects

    void fault(const QString& message); // the first one stands
    const std::optional<Error>& error() const { return m_error; }

private:
    QJsonValue value(const QString& key, QJsonValue::Type type, const QString& kind, Need need);

    const QJsonObject m_object;
    QString m_what;
    std::optional<Error> m_error;
};

} // namespace wirewise::evidence
