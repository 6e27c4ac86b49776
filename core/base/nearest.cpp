// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearest.h"

#include "core/base/words.h"

#include <algorithm>
#include <vector>

namespace wirewise {

namespace {

WIREWISE_WORDS(packs)

} // namespace

int editDistance(QStringView a, QStringView b)
{
    const auto rows = static_cast<size_t>(a.size()) + 1;
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<int> cost(rows * columns);
    const auto at = [&cost, columns](size_t i, size_t j) -> int& { return cost[i * columns + j]; };
    for (size_t i = 0; i < rows; ++i)
        at(i, 0) = int(i);
    for (size_t j = 0; j < columns; ++j)
        at(0, j) = int(j);
    for (size_t i = 1; i < rows; ++i) {
        for (size_t j = 1; j < columns; ++j) {
            const QChar x = a[qsizetype(i) - 1];
            const QChar y = b[qsizetype(j) - 1];
            int best = std::min({ at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (x == y ? 0 : 1) });
            if (i > 1 && j > 1 && x == b[qsizetype(j) - 2] && a[qsizetype(i) - 2] == y)
                best = std::min(best, at(i - 2, j - 2) + 1);
            at(i, j) = best;
        }
    }
    return at(rows - 1, columns - 1);
}

QString nearest(QStringView word, const QStringList& known)
{
    constexpr qsizetype longest = 64; // ids are short; a whole sentence is no typo
    constexpr qsizetype most = 512; // a hostile file must not buy minutes of guessing
    if (word.isEmpty() || word.size() > longest || known.size() > most)
        return {};
    QString best;
    int bestCost = int(word.size());
    for (const QString& candidate : known) {
        if (candidate.size() > longest)
            continue;
        const int cost = editDistance(word, candidate);
        const bool nearEnough = cost <= std::max<qsizetype>(1, candidate.size() / 3)
            || (word.size() >= 3 && candidate.startsWith(word));
        if (nearEnough && (best.isEmpty() || cost < bestCost)) {
            best = candidate;
            bestCost = cost;
        }
    }
    return best;
}

QString didYouMean(QStringView word, const QStringList& known)
{
    const QString best = nearest(word, known);
    return best.isEmpty() ? QString() : tr(", did you mean '%1'?").arg(best);
}

} // namespace wirewise
