// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks find and is left as it is, each with its reason. Nothing else is excused anywhere.
#pragma once

#include "tests/support/window_inspector.h"

namespace wirewise::testing {

struct Exemption
{
    const char* check;
    const char* where; // part of Finding::where
    const char* what; // part of Finding::what
    const char* why;
};

inline const QList<Exemption>& exemptions()
{
    static const QList<Exemption> all {
    };
    return all;
}

inline bool isExempt(const Finding& finding)
{
    const QList<Exemption>& all = exemptions();
    return std::any_of(all.begin(), all.end(), [&finding](const Exemption& each) {
        return finding.check == QLatin1String(each.check) && finding.where.contains(QLatin1String(each.where)) && finding.what.contains(QLatin1String(each.what));
    });
}

} // namespace wirewise::testing
