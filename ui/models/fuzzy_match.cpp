// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fuzzy_match.h"

#include <algorithm>
#include <vector>

namespace wirewise::ui {

namespace {

constexpr qsizetype longestPattern = 64;
constexpr qsizetype longestText = 300;
constexpr int none = -1000000;
constexpr int wordScore = 6, followsScore = 8, firstScore = 6, insideScore = 1;

bool beginsWord(QStringView text, qsizetype at)
{
    if (!text[at].isLetterOrNumber())
        return false;
    return at == 0 || !text[at - 1].isLetterOrNumber() || text[at].script() == QChar::Script_Han;
}

// best[j]: pattern up to some character, that one at text[j]; from[j]: where the one before it stands.
struct Row
{
    std::vector<int> best;
    std::vector<qsizetype> from;
};

Row next(const Row* before, QChar wanted, bool newWord, QStringView text)
{
    const size_t length = size_t(text.size());
    Row row { std::vector<int>(length, none), std::vector<qsizetype>(length, -1) };
    qsizetype reached = -1; // the best end of the pattern so far, more than one before j
    for (qsizetype j = 0; j < text.size(); ++j) {
        if (before && j >= 2 && (reached < 0 || before->best[size_t(j - 2)] > before->best[size_t(reached)]))
            reached = j - 2;
        if (text[j].toCaseFolded() != wanted)
            continue;
        int& best = row.best[size_t(j)];
        if (!before) {
            if (beginsWord(text, j))
                best = wordScore + (j == 0 ? firstScore : 0);
            continue;
        }
        if (beginsWord(text, j) && reached >= 0 && before->best[size_t(reached)] > none) {
            best = before->best[size_t(reached)] + wordScore;
            row.from[size_t(j)] = reached;
        }
        if (!newWord && j > 0 && before->best[size_t(j - 1)] > none && before->best[size_t(j - 1)] + followsScore > best) {
            best = before->best[size_t(j - 1)] + followsScore;
            row.from[size_t(j)] = j - 1;
        }
    }
    return row;
}

std::optional<FuzzyMatch> inside(QStringView pattern, QStringView text)
{
    const qsizetype at = text.indexOf(pattern, 0, Qt::CaseInsensitive);
    if (at < 0 || pattern.size() < 2)
        return std::nullopt;
    FuzzyMatch match { int(pattern.size()) * insideScore, {} };
    for (qsizetype i = 0; i < pattern.size(); ++i)
        match.positions.append(int(at + i));
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    text = text.left(longestText);
    std::vector<Row> rows;
    bool newWord = false;
    for (const QChar each : pattern.trimmed().left(longestPattern)) {
        if (!each.isSpace())
            rows.push_back(next(rows.empty() ? nullptr : &rows.back(), each.toCaseFolded(), newWord, text));
        newWord = each.isSpace();
    }
    if (rows.empty())
        return FuzzyMatch {};
    const auto& last = rows.back().best;
    const auto best = std::max_element(last.begin(), last.end());
    if (best == last.end() || *best <= none)
        return inside(pattern.trimmed(), text);
    FuzzyMatch match { *best, {} };
    qsizetype at = best - last.begin();
    for (size_t i = rows.size(); i-- > 0; at = rows[i].from[size_t(at)])
        match.positions.prepend(int(at));
    return match;
}

} // namespace wirewise::ui
