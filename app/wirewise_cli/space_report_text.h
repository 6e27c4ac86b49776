// SPDX-License-Identifier: GPL-3.0-or-later
// What check-pack --deep found out about a pack, for a terminal and for machines.
#pragma once

#include "app/wirewise_cli/io.h"
#include "core/advisor/space/space_report.h"

namespace wirewise::cli {

void printSpaceReport(Io& io, const advisor::SpaceReport& report);
QJsonObject spaceJson(const advisor::SpaceReport& report);

} // namespace wirewise::cli
