// SPDX-License-Identifier: GPL-3.0-or-later
// One of several, and all of them in another order, drawn with a seed.
#pragma once

#include "core/base/random.h"

#include <utility>
#include <vector>

namespace wirewise {

inline int below(Random& random, size_t count)
{
    return int(random.next() % count);
}

template <typename Values> auto& anyOf(Values& values, Random& random)
{
    return values[decltype(values.size())(below(random, size_t(values.size())))];
}

template <typename Values> void shuffle(Values& values, Random& random)
{
    for (auto i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[decltype(i)(below(random, size_t(i)))]);
}

inline std::vector<int> shuffledIndices(size_t count, Random& random)
{
    std::vector<int> order;
    for (size_t i = 0; i < count; ++i)
        order.push_back(int(i));
    shuffle(order, random);
    return order;
}

} // namespace wirewise
