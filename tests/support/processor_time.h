// SPDX-License-Identifier: GPL-3.0-or-later
// Processor time of the calling thread: others may be busy, which wall time would count.
#pragma once

#include "core/base/clock.h"

#include <ctime>

namespace wirewise::testing {

inline Nanoseconds processorTime()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + Nanoseconds(now.tv_nsec);
}

} // namespace wirewise::testing
