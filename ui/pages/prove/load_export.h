// SPDX-License-Identifier: GPL-3.0-or-later
// "Export this load…": asks where to, writes a folder of its own there, says so.
#pragma once

#include "core/measure/load/load_plan.h"

class QWidget;

namespace wirewise::ui {

class Banner;

void exportLoad(const QString& tool, const measure::LoadPlan& plan, Banner& news, QWidget& over); // of loadExporters()

// The same once it is known where to.
void exportLoadInto(const QString& folder, const QString& tool, const measure::LoadPlan& plan, Banner& news);

} // namespace wirewise::ui
