// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/decision.h"

namespace wirewise::record {

QString toText(advisor::Reading reading)
{
    return reading == advisor::Reading::Assessed ? QStringLiteral("assessed") : QStringLiteral("as-written");
}

std::optional<advisor::Reading> readingFrom(QStringView text)
{
    for (const advisor::Reading reading : { advisor::Reading::Assessed, advisor::Reading::AsWritten }) {
        if (toText(reading) == text)
            return reading;
    }
    return std::nullopt;
}

} // namespace wirewise::record
