// SPDX-License-Identifier: GPL-3.0-or-later
// A share that is known exactly: as a fraction in words, and as the nearest number for showing.
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace wirewise::advisor {

struct ExactShare
{
    QString fraction; // "19/22", "0", "1"
    double value = 0; // rounded to six places

    friend bool operator==(const ExactShare&, const ExactShare&) = default;
};

// P(w . differences > 0) for weights uniform on the plain simplex: the volume a hyperplane cuts off (Varsi
// 1973, Ali 1973; engine.md 1.7). "If you had not ranked importance."
ExactShare pairwiseShare(const std::vector<int>& differences);

} // namespace wirewise::advisor
