// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record_exporter_registry.h"

namespace wirewise::record {

RecordExporter makeHtmlRecordExporter()
{
    return { QStringLiteral("html"), QStringLiteral("HTML"), QStringLiteral("html"), QStringLiteral("text/html"),
        [](const Record&) -> Result<QByteArray> { return Error { Error::Kind::Helper, QStringLiteral("HTML is not there yet"), {} }; } };
}

} // namespace wirewise::record
