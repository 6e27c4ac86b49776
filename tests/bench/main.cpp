// SPDX-License-Identifier: GPL-3.0-or-later
// wirewise-bench [round-trip|push|clients|syscalls|proxy|window ...]: prints a Markdown table of ratios. The machine
// may be noisy: quote the ratios, never the absolute figures.
#include "tests/bench/rows.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace wirewise::bench;

namespace {

constexpr RowGroup groups[] {
    { "round-trip", roundTripRows },
    { "syscalls", syscallRows },
    { "push", pushRows },
    { "clients", clientsRows },
    { "proxy", proxyRows },
    { "window", windowRow },
};

void print(const Row& row)
{
    const QString ratio = row.ratio > 0 ? QString::number(row.ratio, 'f', row.ratio < 0.1 ? 3 : 2) : QStringLiteral("-");
    std::printf("| %s | %s %s | %s | %s | %s |\n", qPrintable(row.name), qPrintable(QString::number(row.figure, 'g', 4)),
        qPrintable(row.unit), qPrintable(ratio), qPrintable(row.base), qPrintable(row.target));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_NO_GLIB", "1");
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    std::puts("| what | figure | ratio | to | target |\n|---|---|---|---|---|");
    for (const RowGroup& group : groups)
        if (wanted.isEmpty() || wanted.contains(QLatin1String(group.name)))
            for (const Row& row : group.run())
                print(row);
    return 0;
}
