// SPDX-License-Identifier: GPL-3.0-or-later
// Figures within a JSON object: figures{id: value}, origins{id: where from} and words[]{id, title, unit}, which
// has their order.
#pragma once

#include "core/evidence/json_fields.h"
#include "core/evidence/proof_result.h"

namespace wirewise::evidence {

void addFigures(QJsonObject& object, const QList<Figure>& figures);
QList<Figure> readFigures(JsonFields& fields);

} // namespace wirewise::evidence
