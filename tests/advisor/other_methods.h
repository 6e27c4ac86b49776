// SPDX-License-Identifier: GPL-3.0-or-later
// The methods engine.md 1.3 compares ours with, written plainly, so that its claims about them can be checked
// and that the numbers of the literature vouch for what they are checked with. In doubles: none of ours.
#pragma once

#include "core/base/random.h"

#include <vector>

namespace wirewise::other {

using Row = std::vector<double>; // by criterion; or scores by alternative
using Matrix = std::vector<Row>; // [alternative][criterion]

enum class Best { Most, Least }; // which end of a criterion is the good one
using Directions = std::vector<Best>;

struct Bounds
{
    double low = 0;
    double high = 1;
};

// Normalisations over the alternatives present. A column that says nothing becomes zeros.
Matrix minMax(Matrix matrix, const Directions& best); // the better the nearer to 1
Matrix columnSums(Matrix matrix); // shares of the column
Matrix vectorNorms(Matrix matrix);
Matrix inverted(Matrix matrix, const Directions& best); // 1/x where less is better
Row scaledToOne(Row weights);

// Higher is better in all of them but SPOTIS.
Row weightedSum(const Matrix& matrix, const Row& weights);
Row topsis(const Matrix& normalised, const Row& weights, const Directions& best);
Row prometheeII(const Matrix& matrix, const Row& weights); // usual criterion, all "most": net flows
Row spotis(const Matrix& matrix, const Row& weights, const std::vector<Bounds>& bounds, const Row& ideal);

// Weights by rank alone: the centroid of w1 >= w2 >= ... >= wn (Barron & Barrett 1996).
Row rankOrderCentroid(int count);

// Linear between the cutoffs, and on beyond them; clipped to [0, 1].
double piecewiseLinear(double x, const Row& cutoffs, const Row& values);

// SMAA-2 over given draws: shares of ranks and central weights. Equal values share the better rank, as in the
// R package smaa.
struct Smaa
{
    Matrix rank; // [alternative][rank from 0]
    Matrix centralWeights; // [alternative][criterion]
};
Smaa smaa(const std::vector<Matrix>& measurements, const std::vector<Row>& weights);
// How often each would come first at its own central weights.
Row confidenceFactors(const std::vector<Matrix>& measurements, const Matrix& centralWeights);

double standardNormal(Random& random); // Box and Muller
Row uniformWeights(int count, Random& random); // on the simplex

} // namespace wirewise::other
