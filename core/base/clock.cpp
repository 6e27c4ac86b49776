// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <ctime>

namespace wirewise {

namespace {

Nanoseconds read(clockid_t id)
{
    timespec t {};
    clock_gettime(id, &t);
    return std::chrono::seconds(t.tv_sec) + Nanoseconds(t.tv_nsec);
}

} // namespace

Nanoseconds SystemClock::monotonic() const
{
    return read(CLOCK_MONOTONIC);
}

std::chrono::milliseconds SystemClock::wall() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(read(CLOCK_REALTIME));
}

} // namespace wirewise
