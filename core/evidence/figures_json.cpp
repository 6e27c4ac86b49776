// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/figures_json.h"

#include <QJsonArray>

namespace wirewise::evidence {

namespace {

using Need = JsonFields::Need;

constexpr Origin allOrigins[] = { Origin::Measured, Origin::Counted, Origin::Modelled };

Origin readOrigin(JsonFields& fields, const QString& figure, const QJsonValue& value)
{
    for (const Origin origin : allOrigins) {
        if (toText(origin) == value.toString())
            return origin;
    }
    fields.fault(QStringLiteral("does not say where the figure '%1' is from, expected measured, counted or modelled").arg(figure));
    return Origin::Measured;
}

} // namespace

void addFigures(QJsonObject& object, const QList<Figure>& figures)
{
    QJsonObject values;
    QJsonObject origins;
    QJsonArray words; // an object has no order
    for (const Figure& figure : figures) {
        values.insert(figure.id, figure.value);
        origins.insert(figure.id, toText(figure.origin));
        words << QJsonObject { { QStringLiteral("id"), figure.id }, { QStringLiteral("title"), figure.title },
            { QStringLiteral("unit"), figure.unit } };
    }
    object.insert(QStringLiteral("figures"), values);
    object.insert(QStringLiteral("origins"), origins);
    object.insert(QStringLiteral("words"), words);
}

// In the order of "words"; figures that are in none of them follow by id.
QList<Figure> readFigures(JsonFields& fields)
{
    QList<Figure> figures;
    QJsonObject values = fields.object(QStringLiteral("figures"), Need::Required);
    const QJsonObject origins = fields.object(QStringLiteral("origins"), values.isEmpty() ? Need::Optional : Need::Required);
    const auto take = [&](const QString& id, const QString& title, const QString& unit) {
        const QJsonValue value = values.take(id);
        if (!value.isDouble())
            fields.fault(QStringLiteral("has no number for the figure '%1'").arg(id));
        figures << Figure { id, title, unit, value.toDouble(), readOrigin(fields, id, origins[id]) };
    };
    for (const QJsonObject& words : fields.objects(QStringLiteral("words"))) {
        take(words[QStringLiteral("id")].toString(), words[QStringLiteral("title")].toString(),
            words[QStringLiteral("unit")].toString());
    }
    for (const QString& id : values.keys())
        take(id, id, {});
    return figures;
}

} // namespace wirewise::evidence
