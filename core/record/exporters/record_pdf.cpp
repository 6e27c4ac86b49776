// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record_exporter_registry.h"

namespace wirewise::record {

RecordExporter makePdfRecordExporter()
{
    return { QStringLiteral("pdf"), QStringLiteral("PDF"), QStringLiteral("pdf"), QStringLiteral("application/pdf"),
        [](const Record&) -> Result<QByteArray> { return Error { Error::Kind::Helper, QStringLiteral("PDF is not there yet"), {} }; }, true };
}

} // namespace wirewise::record
