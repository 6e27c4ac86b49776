// SPDX-License-Identifier: GPL-3.0-or-later
// What a sanitizer costs a test: each step takes five to ten times as long, and what is freed may stay for a while.
#pragma once

namespace wirewise::test {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif

// How often to look.
constexpr int rounds(int usually)
{
    return sanitized ? usually / 5 : usually;
}

} // namespace wirewise::test
