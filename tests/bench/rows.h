// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the table, each measured beside its base in the same run.
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace wirewise::bench {

struct Row
{
    QString name;
    QString base; // what `ratio` is a ratio to
    double figure = 0; // in `unit`
    QString unit;
    double ratio = 0; // 0: this row has none
    QString target; // as performance.md "To reach" states it
};

struct RowGroup
{
    const char* name; // on the command line
    std::vector<Row> (*run)();
};

std::vector<Row> roundTripRows();
std::vector<Row> pushRows();
std::vector<Row> clientsRows();
std::vector<Row> syscallRows();
std::vector<Row> windowRow();
std::vector<Row> proxyRows();

} // namespace wirewise::bench
