// SPDX-License-Identifier: GPL-3.0-or-later
// Steers the bundled server over its control paths: PUT /feed, GET /stats.
#pragma once

#include "core/demo/feed_control.h"
#include "core/wire/ready_line.h"

#include <memory>

namespace wirewise::transports {

std::unique_ptr<demo::FeedControl> makeControlClient(const wire::ReadyLine& ready);

} // namespace wirewise::transports
