// SPDX-License-Identifier: GPL-3.0-or-later
// A measurement as it is typed: CELL=VALUE.
#pragma once

#include "app/wirewise_cli/arguments.h"
#include "app/wirewise_cli/io.h"
#include "core/advisor/measured_pack.h"

namespace wirewise::cli {

inline constexpr OptionSpec measuredOption { u"--measured", u"CELL=VALUE",
    u"a measurement in place of a claim, may be repeated: firewall.websocket=0/400 (of n, in percent), "
    "realtime.sse=20 or 18..25" };

// What may stand for CELL: "firewall.websocket".
QStringList measurableCells(const advisor::Pack& pack);

// "firewall.websocket=0/400" (hits of n, in percent), "realtime.sse=20", "realtime.sse=18..25". The metric is
// the one the pack reads for the feature.
Result<advisor::Measurement> parseMeasurement(const QString& word, const advisor::Pack& pack);

// The pack with every --measured in it; what each did is told on standard error.
Result<std::shared_ptr<const advisor::Pack>> measuredPack(
    const Arguments& arguments, const std::shared_ptr<const advisor::Pack>& pack, Io& io);

// What one that can be read did, on standard error.
void tellMeasured(Io& io, const advisor::MeasuredCell& cell, const advisor::Pack& pack);

} // namespace wirewise::cli
