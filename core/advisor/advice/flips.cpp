// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/advice/flips.h"

#include "core/advisor/incremental_evaluation.h"

#include <algorithm>
#include <map>

namespace wirewise::advisor {

namespace {

constexpr int mostChanges = 3;

// One thing that can be done to one question.
struct Move
{
    int question = 0;
    int option = -1; // -1: the answer is dropped
    Importance importance = Importance::Should;
    int cost = 0;
    QString text; // as in a document: decides the order among equals
};

int strength(Importance importance)
{
    return int(importance) + 1; // dropped is 0
}

// By cost, then by questions, then by words: the order flips are told in.
struct Place
{
    int cost = 0;
    std::vector<int> questions;
    QStringList words;

    friend bool operator<(const Place& a, const Place& b)
    {
        return std::tie(a.cost, a.questions, a.words) < std::tie(b.cost, b.questions, b.words);
    }
};

struct Found
{
    Place place;
    std::vector<const Move*> moves;
    int winner = -1;
};

std::vector<Move> movesOf(const Pack& pack, const EvaluationTables& tables, const PlainAnswers& answers, int q)
{
    std::vector<Move> moves;
    const Question& question = pack.questions[size_t(q)];
    const int now = answers.option[size_t(q)];
    const Importance importanceNow = answers.importance[size_t(q)];
    const bool weighs = now >= 0 && tables.matters(q, now, importanceNow);
    const int strengthNow = weighs ? strength(importanceNow) : 0;
    if (weighs)
        moves.push_back({ q, -1, {}, strengthNow, QStringLiteral("dont_care") });
    for (int option = 0; option < tables.options(q); ++option) {
        for (int i = 0; i <= int(question.maxImportance); ++i) {
            const auto importance = Importance(i);
            if (!tables.matters(q, option, importance))
                continue;
            const int step = std::abs(strength(importance) - strengthNow);
            if (weighs && option == now && step == 0)
                continue;
            const int cost = weighs && option != now ? 4 + step : step;
            moves.push_back({ q, option, importance, cost,
                toString({ Answer::State::Chosen, question.options[size_t(option)].id, importance }) });
        }
    }
    return moves;
}

class Search
{
public:
    Search(const Engine& engine, const PlainAnswers& answers, Reading reading)
        : m_state(engine.tables(), reading, answers)
        , m_before(answers)
        , m_headline(m_state.headline())
    {
        for (int q = 0; q < engine.tables().questions(); ++q)
            m_moves.push_back(movesOf(engine.pack(), engine.tables(), answers, q));
    }

    int headline() const { return m_headline; }
    bool keepAll = true; // every flip, or only the nearest to each alternative
    std::vector<Found> flips;
    std::map<int, Found> nearest;

    // Every state that differs in exactly `changes` questions.
    void look(int changes)
    {
        m_size = changes;
        m_reached = nearest;
        descend(0);
    }

private:
    void descend(int from)
    {
        if (int(m_path.size()) == m_size) {
            judge();
            return;
        }
        const int last = int(m_moves.size()) - (m_size - int(m_path.size()));
        for (int q = from; q <= last; ++q) {
            for (const Move& move : m_moves[size_t(q)]) {
                m_state.set(q, move.option, move.importance);
                m_path.push_back(&move);
                descend(q + 1);
                m_path.pop_back();
            }
            m_state.set(q, m_before.option[size_t(q)], m_before.importance[size_t(q)]);
        }
    }

    void judge()
    {
        const int winner = m_state.headline();
        if (winner == m_headline)
            return;
        const bool known = winner < 0 || m_reached.contains(winner); // by fewer changes
        if (!keepAll && known)
            return;
        Found found { {}, m_path, winner };
        for (const Move* move : m_path)
            found.place.cost += move->cost;
        const auto best = nearest.find(winner);
        const bool nearer = !known && (best == nearest.end() || found.place.cost <= best->second.place.cost);
        if (!keepAll && !nearer)
            return;
        for (const Move* move : m_path) {
            found.place.questions.push_back(move->question);
            found.place.words << move->text;
        }
        if (nearer && (best == nearest.end() || found.place < best->second.place))
            nearest.insert_or_assign(winner, found);
        if (keepAll)
            flips.push_back(std::move(found));
    }

    IncrementalEvaluation m_state;
    PlainAnswers m_before;
    int m_headline;
    int m_size = 1;
    std::vector<std::vector<Move>> m_moves; // by question
    std::vector<const Move*> m_path;
    std::map<int, Found> m_reached; // nearest, when this size was begun
};

Flip toFlip(const Pack& pack, const Found& found)
{
    Flip flip { {}, found.place.cost, std::nullopt };
    for (const Move* move : found.moves) {
        const Question& question = pack.questions[size_t(move->question)];
        flip.changes << Change { question.id,
            move->option < 0 ? Answer { Answer::State::DontCare, {}, {} }
                             : Answer { Answer::State::Chosen, question.options[size_t(move->option)].id,
                                 move->importance } };
    }
    if (found.winner >= 0)
        flip.winner = pack.alternatives[size_t(found.winner)].id;
    return flip;
}

QList<Flip> inOrder(const Pack& pack, std::vector<std::pair<int, Found>> found)
{
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::pair(a.first, a.second.place) < std::pair(b.first, b.second.place);
    });
    QList<Flip> flips;
    for (const auto& [size, each] : found)
        flips << toFlip(pack, each);
    return flips;
}

} // namespace

const Flip* Flips::nearestTo(const AlternativeId& id) const
{
    const auto found = std::find_if(
        nearest.begin(), nearest.end(), [&id](const Flip& flip) { return flip.winner == id; });
    return found == nearest.end() ? nullptr : &*found;
}

std::optional<Flips> findFlips(
    const Engine& engine, const Answers& answers, Reading reading, FlipDepth depth)
{
    Search search(engine, engine.tables().toPlain(answers), reading);
    if (search.headline() < 0)
        return std::nullopt;
    const Pack& pack = engine.pack();
    Flips result;
    result.headline = pack.alternatives[size_t(search.headline())].id;
    for (int size = 1; size <= (depth == FlipDepth::One ? 1 : mostChanges); ++size) {
        const bool found = !search.flips.empty();
        if (found && size > 2)
            break;
        search.keepAll = !found;
        search.look(size);
        if (!found && !search.flips.empty())
            result.changes = size;
    }
    std::vector<std::pair<int, Found>> flips;
    for (Found& each : search.flips)
        flips.emplace_back(result.changes, std::move(each));
    result.flips = inOrder(pack, std::move(flips));
    std::vector<std::pair<int, Found>> nearest;
    for (auto& [winner, each] : search.nearest)
        nearest.emplace_back(int(each.moves.size()), std::move(each));
    result.nearest = inOrder(pack, std::move(nearest));
    return result;
}

Answers changed(Answers answers, const QList<Change>& changes)
{
    for (const Change& change : changes)
        answers.insert(change.question, change.to);
    return answers;
}

} // namespace wirewise::advisor
