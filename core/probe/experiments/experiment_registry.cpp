// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/experiments/bench.h"

namespace wirewise::probe {

std::vector<Experiment> allExperiments()
{
    return {
        upgradeExperiment(),
        http2Experiment(),
        alpnExperiment(),
        streamExperiment(),
        idleExperiment(),
        lifetimeExperiment(),
        longPollExperiment(),
        inboundExperiment(),
    };
}

Finding find(const Experiment& experiment, Bench& bench)
{
    const Nanoseconds began = bench.now();
    Finding finding = experiment.run(bench);
    finding.seconds = seconds(bench.now() - began);
    return finding;
}

double seconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace wirewise::probe
