// SPDX-License-Identifier: GPL-3.0-or-later
// Exact fractions of any size. Private to core/advisor: Boost's headers are long, three sources pay for them.
#pragma once

#include "core/advisor/advice/exact_share.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace wirewise::advisor {

using Rational = boost::multiprecision::cpp_rational;

ExactShare shareOf(const Rational& rational);

} // namespace wirewise::advisor
