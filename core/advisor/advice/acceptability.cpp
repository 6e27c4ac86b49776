// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/advice/acceptability.h"

#include "core/base/random.h"

#include <algorithm>
#include <numeric>

namespace wirewise::advisor {

namespace {

constexpr std::int64_t whole = 27720; // lcm of 1..12: a tie's share of a rank is a whole number
constexpr std::uint64_t unit = std::uint64_t(1) << 24; // the weights of one sample sum to this
constexpr int samplesBetweenStops = 512;

class Sampler
{
public:
    Sampler(const std::vector<RankQuestion>& questions, size_t contenders, std::uint64_t seed)
        : m_questions(questions)
        , m_random(seed)
        , m_gaps(questions.size())
        , m_order(questions.size())
        , m_weights(questions.size())
        , m_score(contenders)
        , m_rows(contenders)
        , ranks(contenders, std::vector<std::int64_t>(contenders))
        , weights(contenders, std::vector<std::int64_t>(questions.size()))
    {
        for (const Importance importance : { Importance::Must, Importance::Should, Importance::Nice }) {
            std::vector<size_t>& of = m_classes.emplace_back();
            for (size_t q = 0; q < questions.size(); ++q) {
                if (questions[q].importance == importance)
                    of.push_back(q);
            }
        }
    }

    void sample()
    {
        drawWeights();
        for (size_t t = 0; t < m_score.size(); ++t) {
            m_score[t] = 0;
            for (size_t q = 0; q < m_questions.size(); ++q)
                m_score[t] += std::int64_t(m_weights[q]) * m_questions[q].worth[t];
        }
        count();
    }

private:
    // Uniform on {w >= 0, sum 1, every must >= every should >= every nice}.
    void drawWeights()
    {
        m_cuts.clear();
        m_cuts.push_back(0);
        for (size_t i = 1; i < m_gaps.size(); ++i)
            m_cuts.push_back(m_random.next() >> 40);
        m_cuts.push_back(unit);
        std::sort(m_cuts.begin(), m_cuts.end());
        for (size_t i = 0; i < m_gaps.size(); ++i)
            m_gaps[i] = m_cuts[i + 1] - m_cuts[i];
        std::iota(m_order.begin(), m_order.end(), size_t(0));
        std::sort(m_order.begin(), m_order.end(), [this](size_t a, size_t b) {
            return m_gaps[a] != m_gaps[b] ? m_gaps[a] > m_gaps[b] : a < b;
        });
        auto next = m_order.begin();
        for (const std::vector<size_t>& of : m_classes) {
            std::sort(next, next + std::ptrdiff_t(of.size()));
            for (const size_t q : of)
                m_weights[q] = m_gaps[*next++];
        }
    }

    void count()
    {
        std::iota(m_rows.begin(), m_rows.end(), size_t(0));
        std::sort(m_rows.begin(), m_rows.end(), [this](size_t a, size_t b) { return m_score[a] > m_score[b]; });
        for (size_t from = 0; from < m_rows.size();) {
            size_t to = from;
            while (to < m_rows.size() && m_score[m_rows[to]] == m_score[m_rows[from]])
                ++to;
            const std::int64_t share = whole / std::int64_t(to - from);
            for (size_t i = from; i < to; ++i) {
                for (size_t rank = from; rank < to; ++rank)
                    ranks[m_rows[i]][rank] += share;
                for (size_t q = 0; from == 0 && q < m_weights.size(); ++q)
                    weights[m_rows[i]][q] += share * std::int64_t(m_weights[q]);
            }
            from = to;
        }
    }

    const std::vector<RankQuestion>& m_questions;
    Random m_random;
    std::vector<std::vector<size_t>> m_classes; // musts, shoulds, nices: questions in the pack's order
    std::vector<std::uint64_t> m_cuts;
    std::vector<std::uint64_t> m_gaps;
    std::vector<size_t> m_order;
    std::vector<std::uint64_t> m_weights; // by question
    std::vector<std::int64_t> m_score;
    std::vector<size_t> m_rows;

public:
    std::vector<std::vector<std::int64_t>> ranks; // [contender][rank], `whole` a sample
    std::vector<std::vector<std::int64_t>> weights; // [contender][question], where it leads
};

} // namespace

std::optional<Acceptability> rankAcceptability(const std::vector<RankQuestion>& questions, size_t contenders,
    int samples, std::uint64_t seed, const std::stop_token& stop)
{
    if (questions.empty() || contenders == 0)
        return std::nullopt;
    Sampler sampler(questions, contenders, seed);
    for (int i = 0; i < samples; ++i) {
        if (i % samplesBetweenStops == 0 && stop.stop_requested())
            return std::nullopt;
        sampler.sample();
    }
    Acceptability result;
    result.samples = samples;
    const double all = double(whole) * samples;
    for (size_t t = 0; t < contenders; ++t) {
        std::vector<double>& ranks = result.rank.emplace_back();
        for (const std::int64_t count : sampler.ranks[t])
            ranks.push_back(double(count) / all);
        std::vector<double>& central = result.centralWeights.emplace_back();
        const std::int64_t led = sampler.ranks[t].front();
        for (size_t q = 0; led > 0 && q < questions.size(); ++q)
            central.push_back(double(sampler.weights[t][q]) / (double(led) * double(unit)));
    }
    return result;
}

} // namespace wirewise::advisor
