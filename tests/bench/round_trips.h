// SPDX-License-Identifier: GPL-3.0-or-later
// One connection that is asked and answers, per transport, against the bundled server.
#pragma once

#include "core/wire/ready_line.h"

#include <memory>
#include <span>
#include <vector>

namespace wirewise::bench {

class RoundTripClient
{
public:
    virtual ~RoundTripClient() = default;

    // n round trips one after another, ns each.
    virtual std::vector<qint64> run(int n) = 0;
};

struct RoundTrip
{
    QString name;
    std::unique_ptr<RoundTripClient> (*connect)(const wire::ReadyLine& ready, int size);
    QString target;
    QString callsTarget;
};

std::span<const RoundTrip> roundTrips();

} // namespace wirewise::bench
