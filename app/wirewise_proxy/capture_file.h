// SPDX-License-Identifier: GPL-3.0-or-later
// The capture command's file.
#pragma once

#include "core/proxy/tap.h"

namespace wirewise::app {

Result<std::unique_ptr<proxy::CaptureSink>> openCaptureFile(const QString& path);

} // namespace wirewise::app
