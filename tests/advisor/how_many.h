// SPDX-License-Identifier: GPL-3.0-or-later
// How often to look: a fifth under a sanitizer, which takes five to ten times as long for each.
#pragma once

namespace wirewise {

constexpr int rounds(int usually)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return usually / 5;
#else
    return usually;
#endif
}

} // namespace wirewise
