// SPDX-License-Identifier: GPL-3.0-or-later
// From exec to the end of a program that quits after its first paint, offscreen.
#include "tests/bench/raw_tcp.h"
#include "tests/bench/rows.h"

#include <QProcess>

namespace wirewise::bench {

namespace {

double seconds(const QString& program)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("WIREWISE_QUIT_AFTER_FIRST_PAINT"), QStringLiteral("1"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("/nonexistent"));
    process.setProcessEnvironment(environment);
    const qint64 start = nowNs();
    process.start(program);
    process.waitForFinished(30000);
    return static_cast<double>(nowNs() - start) / 1e9;
}

} // namespace

std::vector<Row> windowRow()
{
    std::vector<double> bare;
    std::vector<double> ours;
    for (int i = 0; i < 15; ++i) {
        bare.push_back(seconds(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-bench-bare-window")));
        ours.push_back(seconds(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise")));
    }
    return { { QStringLiteral("first paint"), QStringLiteral("bare QWidget"), median(ours) * 1e3, QStringLiteral("ms"),
        median(ours) / median(bare), QStringLiteral("2.6") } };
}

} // namespace wirewise::bench
