// SPDX-License-Identifier: GPL-3.0-or-later
// The client ends, by name. A sixth transport: its folder, one line in transport_registry.cpp, one in
// endpoint_registry.cpp, a column in the pack; the conformance suite then runs over it unasked.
#pragma once

#include "core/demo/demo_runner.h"
#include "core/demo/transport.h"
#include "core/wire/ready_line.h"

#include <QStringList>

#include <memory>
#include <span>

namespace wirewise::transports {

struct TransportOptions
{
    QString mode; // one of the entry's modes; empty: the first
    std::chrono::milliseconds interval { 1000 }; // between two short polls
    std::chrono::milliseconds hold { 20000 }; // of a long poll
};

struct TransportEntry
{
    TransportId id;
    QStringList modes; // polling: short, long; else empty
    std::unique_ptr<demo::Transport> (*make)(const TransportOptions& options, QObject* parent);
    QUrl (*bundledUrl)(const wire::ReadyLine& ready);
    QStringList schemes; // of URLs it takes for the user's own endpoint
};

// The makers: each transport is known by nothing else.
std::unique_ptr<demo::Transport> makeWebSocketTransport(const TransportOptions& options, QObject* parent);
std::unique_ptr<demo::Transport> makeSseTransport(const TransportOptions& options, QObject* parent);
std::unique_ptr<demo::Transport> makeGrpcTransport(const TransportOptions& options, QObject* parent);
std::unique_ptr<demo::Transport> makePollingTransport(const TransportOptions& options, QObject* parent);
std::unique_ptr<demo::Transport> makeWebhookTransport(const TransportOptions& options, QObject* parent);

// What is else loaded when first used (gRPC), so that the first use need not wait. Threads: any.
void loadAhead();

std::span<const TransportEntry> allTransports(); // in the matrix's order
const TransportEntry* transportEntry(const TransportId& id); // null when unknown

// A run of that transport against the bundled server, ready for demo::DemoRunner::start().
demo::RunRequest bundledRun(
    const TransportEntry& entry, const TransportOptions& options, const measure::Workload& workload);

} // namespace wirewise::transports
