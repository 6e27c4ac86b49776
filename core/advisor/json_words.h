// SPDX-License-Identifier: GPL-3.0-or-later
// How ids, cells and citations are written in the engine's JSON. Private to core/advisor.
#pragma once

#include "core/advisor/evaluation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace wirewise::advisor {

QString toText(const CellRef& cell); // "feature.alternative"
QJsonObject toObject(const Veto& veto);

template <typename Ids> QJsonArray idArray(const Ids& ids)
{
    QJsonArray array;
    for (const auto& id : ids)
        array << id.value();
    return array;
}

template <typename IdType> QJsonValue idOrNull(const std::optional<IdType>& id)
{
    return id ? QJsonValue(id->value()) : QJsonValue();
}

} // namespace wirewise::advisor
