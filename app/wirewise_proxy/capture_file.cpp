// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_proxy/capture_file.h"

namespace wirewise::app {

// To be PcapngWriter (core/capture/pcapng.h) as soon as it is built: this is the one place.
Result<std::unique_ptr<proxy::CaptureSink>> openCaptureFile(const QString& path)
{
    return Error { Error::Kind::Helper, QStringLiteral("captures cannot be written yet"), path };
}

} // namespace wirewise::app
