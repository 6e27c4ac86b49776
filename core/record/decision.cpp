// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/decision.h"

namespace wirewise::record {

PackStamp stampOf(const advisor::Pack& pack)
{
    return { pack.id, pack.version, pack.sha256 };
}

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
