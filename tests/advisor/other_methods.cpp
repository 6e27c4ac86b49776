// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/advisor/other_methods.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wirewise::other {

namespace {

Row column(const Matrix& matrix, size_t criterion)
{
    Row values;
    for (const Row& row : matrix)
        values.push_back(row[criterion]);
    return values;
}

double least(const Row& values)
{
    return *std::min_element(values.begin(), values.end());
}

double most(const Row& values)
{
    return *std::max_element(values.begin(), values.end());
}

double sum(const Row& values)
{
    double total = 0;
    for (const double value : values)
        total += value;
    return total;
}

Matrix dividedBy(Matrix matrix, const Row& divisors)
{
    for (Row& row : matrix) {
        for (size_t c = 0; c < row.size(); ++c)
            row[c] = divisors[c] > 0 ? row[c] / divisors[c] : 0;
    }
    return matrix;
}

// 0 for the best of these values, and for each that equals it: as R's smaa_rank.
std::vector<size_t> ranksOf(const Row& values)
{
    std::vector<size_t> ranks;
    for (const double value : values)
        ranks.push_back(size_t(
            std::count_if(values.begin(), values.end(), [value](double other) { return other > value; })));
    return ranks;
}

} // namespace

Matrix minMax(Matrix matrix, const Directions& best)
{
    for (size_t c = 0; c < best.size(); ++c) {
        const Row values = column(matrix, c);
        const double low = least(values);
        const double width = most(values) - low;
        for (Row& row : matrix) {
            const double share = width > 0 ? (row[c] - low) / width : 0;
            row[c] = best[c] == Best::Least && width > 0 ? 1 - share : share;
        }
    }
    return matrix;
}

Matrix columnSums(Matrix matrix)
{
    Row sums;
    for (size_t c = 0; c < matrix.front().size(); ++c)
        sums.push_back(sum(column(matrix, c)));
    return dividedBy(std::move(matrix), sums);
}

Matrix vectorNorms(Matrix matrix)
{
    Row norms;
    for (size_t c = 0; c < matrix.front().size(); ++c) {
        double squares = 0;
        for (const Row& row : matrix)
            squares += row[c] * row[c];
        norms.push_back(std::sqrt(squares));
    }
    return dividedBy(std::move(matrix), norms);
}

Matrix inverted(Matrix matrix, const Directions& best)
{
    for (Row& row : matrix) {
        for (size_t c = 0; c < row.size(); ++c)
            row[c] = best[c] == Best::Least ? 1 / row[c] : row[c];
    }
    return matrix;
}

Row scaledToOne(Row weights)
{
    const double total = sum(weights);
    for (double& weight : weights)
        weight /= total;
    return weights;
}

Row weightedSum(const Matrix& matrix, const Row& weights)
{
    Row scores;
    for (const Row& row : matrix) {
        double score = 0;
        for (size_t c = 0; c < row.size(); ++c)
            score += weights[c] * row[c];
        scores.push_back(score);
    }
    return scores;
}

Row topsis(const Matrix& normalised, const Row& weights, const Directions& best)
{
    Row toIdeal(normalised.size(), 0);
    Row toWorst(normalised.size(), 0);
    for (size_t c = 0; c < weights.size(); ++c) {
        const Row values = column(normalised, c);
        const double ideal = best[c] == Best::Most ? most(values) : least(values);
        const double worst = best[c] == Best::Most ? least(values) : most(values);
        for (size_t a = 0; a < values.size(); ++a) {
            toIdeal[a] += std::pow(weights[c] * (values[a] - ideal), 2);
            toWorst[a] += std::pow(weights[c] * (values[a] - worst), 2);
        }
    }
    Row closeness;
    for (size_t a = 0; a < normalised.size(); ++a) {
        const double both = std::sqrt(toIdeal[a]) + std::sqrt(toWorst[a]);
        closeness.push_back(both > 0 ? std::sqrt(toWorst[a]) / both : 0);
    }
    return closeness;
}

Row prometheeII(const Matrix& matrix, const Row& weights)
{
    Row flows(matrix.size(), 0);
    for (size_t a = 0; a < matrix.size(); ++a) {
        for (size_t b = 0; b < matrix.size(); ++b) {
            for (size_t c = 0; c < weights.size(); ++c) {
                const double preferred = matrix[a][c] > matrix[b][c] ? 1 : 0;
                const double beaten = matrix[b][c] > matrix[a][c] ? 1 : 0;
                flows[a] += weights[c] * (preferred - beaten);
            }
        }
        flows[a] /= std::max(1.0, double(matrix.size()) - 1);
    }
    return flows;
}

Row spotis(const Matrix& matrix, const Row& weights, const std::vector<Bounds>& bounds, const Row& ideal)
{
    Row distances;
    for (const Row& row : matrix) {
        double distance = 0;
        for (size_t c = 0; c < row.size(); ++c)
            distance += weights[c] * std::abs(row[c] - ideal[c]) / (bounds[c].high - bounds[c].low);
        distances.push_back(distance);
    }
    return distances;
}

Row rankOrderCentroid(int count)
{
    Row weights;
    for (int k = 1; k <= count; ++k) {
        double weight = 0;
        for (int i = k; i <= count; ++i)
            weight += 1.0 / i;
        weights.push_back(weight / count);
    }
    return weights;
}

double piecewiseLinear(double x, const Row& cutoffs, const Row& values)
{
    size_t piece = 1;
    while (piece + 1 < cutoffs.size() && x > cutoffs[piece])
        ++piece;
    const double share = (x - cutoffs[piece - 1]) / (cutoffs[piece] - cutoffs[piece - 1]);
    return std::clamp(values[piece - 1] + share * (values[piece] - values[piece - 1]), 0.0, 1.0);
}

Smaa smaa(const std::vector<Matrix>& measurements, const std::vector<Row>& weights)
{
    const size_t alternatives = measurements.front().size();
    const size_t criteria = weights.front().size();
    Smaa result { Matrix(alternatives, Row(alternatives, 0)), Matrix(alternatives, Row(criteria, 0)) };
    for (size_t i = 0; i < weights.size(); ++i) {
        const std::vector<size_t> ranks = ranksOf(weightedSum(measurements[i], weights[i]));
        for (size_t a = 0; a < alternatives; ++a) {
            result.rank[a][ranks[a]] += 1;
            for (size_t c = 0; c < criteria && ranks[a] == 0; ++c)
                result.centralWeights[a][c] += weights[i][c];
        }
    }
    for (size_t a = 0; a < alternatives; ++a) {
        for (double& weight : result.centralWeights[a])
            weight /= std::max(1.0, result.rank[a][0]);
        for (double& share : result.rank[a])
            share /= double(weights.size());
    }
    return result;
}

Row confidenceFactors(const std::vector<Matrix>& measurements, const Matrix& centralWeights)
{
    Row factors;
    for (size_t a = 0; a < centralWeights.size(); ++a) {
        const std::vector<Row> same(measurements.size(), centralWeights[a]);
        factors.push_back(smaa(measurements, same).rank[a][0]);
    }
    return factors;
}

double standardNormal(Random& random)
{
    const double u = 1 - random.unit(); // never 0
    return std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * random.unit());
}

Row uniformWeights(int count, Random& random)
{
    Row cuts { 0, 1 };
    for (int i = 1; i < count; ++i)
        cuts.push_back(random.unit());
    std::sort(cuts.begin(), cuts.end());
    Row weights;
    for (size_t i = 1; i < cuts.size(); ++i)
        weights.push_back(cuts[i] - cuts[i - 1]);
    return weights;
}

} // namespace wirewise::other
