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
    const char* staging; // parts of the row's name, a star between them
    const char* why;
};

inline const QList<Exemption>& exemptions()
{
    static const char* const qt = "made by Qt, which gives it no name";
    static const QList<Exemption> all {
        { "nameless", "QLineEditIconButton", "", "", qt },
        { "nameless", "QToolButton in MainWindow", "", "", qt },
    };
    return all;
}

inline bool isExempt(const Finding& finding, const QString& staging)
{
    const auto isStaged = [&staging](const char* parts) {
        const QStringList each = QString::fromLatin1(parts).split(u'*');
        return std::all_of(each.begin(), each.end(), [&staging](const QString& part) { return staging.contains(part); });
    };
    const QList<Exemption>& all = exemptions();
    return std::any_of(all.begin(), all.end(), [&](const Exemption& each) {
        return finding.check == QLatin1String(each.check) && finding.where.contains(QLatin1String(each.where)) && finding.what.contains(QLatin1String(each.what))
            && isStaged(each.staging);
    });
}

} // namespace wirewise::testing
