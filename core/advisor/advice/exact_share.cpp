// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/advice/exact_share.h"

#include "core/advisor/advice/rational.h"

#include <cmath>

namespace wirewise::advisor {

ExactShare shareOf(const Rational& rational)
{
    const auto over = boost::multiprecision::denominator(rational);
    QString fraction = QString::fromStdString(boost::multiprecision::numerator(rational).str());
    if (over != 1)
        fraction += u'/' + QString::fromStdString(over.str());
    return { fraction, std::round(rational.convert_to<double>() * 1e6) / 1e6 };
}

ExactShare pairwiseShare(const std::vector<int>& differences)
{
    std::vector<int> gains;
    std::vector<int> losses;
    for (const int difference : differences) {
        if (difference > 0)
            gains.push_back(difference);
        else if (difference < 0)
            losses.push_back(-difference);
    }
    // f[i][j]: the volume where the first i gains do not outweigh the first j losses.
    std::vector<Rational> f(losses.size() + 1, Rational(1));
    for (const int gain : gains) {
        f[0] = 0;
        for (size_t j = 1; j <= losses.size(); ++j)
            f[j] = (losses[j - 1] * f[j] + gain * f[j - 1]) / (gain + losses[j - 1]);
    }
    return shareOf(1 - f.back());
}

} // namespace wirewise::advisor
