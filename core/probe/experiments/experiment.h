// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment: one question about a path, asked of the network and not of anybody's memory. A control, repeats in a
// seeded order, a finding (judge.h). One file each here, one line in experiment_registry.cpp and one in finding.cpp.
#pragma once

#include "core/probe/finding.h"
#include "core/probe/path.h"

#include <chrono>
#include <functional>

namespace wirewise::probe {

class Bench;

struct Inbound // whether and how that server may call us
{
    bool allowed = false; // a port other machines can reach may be opened here; loopback needs no leave
    QString url; // that leads to us from over there: "http://198.51.100.7:8080"; empty: our end of the path
    quint16 port = 0; // to listen on; 0: any free one
};

struct Settings
{
    Path path;
    std::chrono::milliseconds longest { 60'000 }; // a connection is watched, idle or not
    std::chrono::milliseconds patience { 5'000 }; // for an answer
    quint64 seed = 1;
    Inbound inbound;
    std::function<bool()> cancelled; // looked at while waiting; may be empty
};

struct Experiment
{
    const char* id; // of findingKinds()
    // Blocks (the bench turns the event loop). What it says once cancelled means nothing.
    Finding (*run)(Bench& bench);
    double (*about)(const Settings& settings); // seconds it takes where answers come at once
};

Experiment upgradeExperiment();
Experiment http2Experiment();
Experiment alpnExperiment();
Experiment streamExperiment();
Experiment idleExperiment();
Experiment lifetimeExperiment();
Experiment longPollExperiment();
Experiment inboundExperiment();

std::vector<Experiment> allExperiments(); // in the order of findingKinds()

// Runs one and says how long it took.
Finding find(const Experiment& experiment, Bench& bench);

inline constexpr int repeats = 12; // of a cheap trial: what hits every other connection agrees once in 2,000 times
inline constexpr int heldAtOnce = 8; // of those that are watched for long: once in 128

double seconds(std::chrono::nanoseconds time);

} // namespace wirewise::probe
