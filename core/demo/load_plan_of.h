// SPDX-License-Identifier: GPL-3.0-or-later
// A run as a load for somebody else's engine.
#pragma once

#include "core/demo/demo_runner.h"
#include "core/measure/load/load_plan.h"

namespace wirewise::demo {

// Against the request's own target, else against a wirewise-server on the ports that the exported files tell the reader
// to start it with (8080, 8081, 8082). Takes along no token and no header: they may be secrets.
measure::LoadPlan loadPlanOf(const RunRequest& request);

} // namespace wirewise::demo
