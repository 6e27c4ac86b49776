// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/space/pack_diff.h"

#include "core/advisor/space/answer_space.h"

#include <algorithm>
#include <bit>
#include <map>

namespace wirewise::advisor {

namespace {

constexpr qint64 mostStates = 200'000'000;

struct Tally
{
    qint64 states = 0;
    int answers = 0;
    PlainAnswers example;
};

// Questions and options both have, as indices into each.
struct Shared
{
    std::vector<std::vector<int>> first; // by question of the first pack: its choices
    std::vector<int> question; // the second's question, or -1
    std::vector<std::vector<int>> second; // the second's options, by choice
};

int optionIndex(const Question& question, const OptionId& id)
{
    for (size_t o = 0; o < question.options.size(); ++o) {
        if (question.options[o].id == id)
            return int(o);
    }
    return -1;
}

// An option counts where it has an effect in either pack.
Shared sharedOf(const Pack& a, const Pack& b, const EvaluationTables& tablesA, const EvaluationTables& tablesB)
{
    const std::vector<std::vector<int>> choicesA = answerChoices(tablesA);
    const std::vector<std::vector<int>> choicesB = answerChoices(tablesB);
    Shared shared;
    for (size_t q = 0; q < a.questions.size(); ++q) {
        std::vector<int>& first = shared.first.emplace_back(1, -1);
        std::vector<int>& second = shared.second.emplace_back(1, -1);
        const int other = shared.question.emplace_back(b.indexOf(a.questions[q].id));
        if (other < 0)
            continue;
        const auto counts = [](const std::vector<int>& choices, int option) {
            return std::find(choices.begin(), choices.end(), option) != choices.end();
        };
        for (size_t o = 0; o < a.questions[q].options.size(); ++o) {
            const int there = optionIndex(b.questions[size_t(other)], a.questions[q].options[o].id);
            if (there < 0 || !(counts(choicesA[q], int(o)) || counts(choicesB[size_t(other)], there)))
                continue;
            first.push_back(int(o));
            second.push_back(there);
        }
    }
    return shared;
}

std::optional<AlternativeId> idOf(const Pack& pack, int headline)
{
    if (headline < 0)
        return std::nullopt;
    return pack.alternatives[size_t(headline)].id;
}

int answered(const PlainAnswers& answers)
{
    return int(std::count_if(answers.option.begin(), answers.option.end(), [](int option) { return option >= 0; }));
}

bool compareWinners(const Pack& a, const Pack& b, Reading reading, PackDiff& diff)
{
    const EvaluationTables tablesA(a);
    const EvaluationTables tablesB(b);
    const Shared shared = sharedOf(a, b, tablesA, tablesB);
    if (sizeOf(shared.first) > mostStates)
        return false;
    std::vector<int> inB; // the second's index of each of the first's alternatives
    for (const Alternative& alternative : a.alternatives)
        inB.push_back(b.indexOf(alternative.id));
    IncrementalEvaluation first(tablesA, reading);
    IncrementalEvaluation second(tablesB, reading);
    std::map<std::pair<int, int>, Tally> tallies;
    walk(
        shared.first,
        [&](int q, int choice) {
            first.set(q, shared.first[size_t(q)][size_t(choice)]);
            second.set(shared.question[size_t(q)], shared.second[size_t(q)][size_t(choice)]);
        },
        [&] {
            ++diff.states;
            const int from = first.headline();
            const int to = second.headline();
            if (from < 0 ? to < 0 : inB[size_t(from)] == to)
                return true;
            ++diff.changed;
            Tally& tally = tallies[{ from, to }];
            const int answers = answered(first.answers());
            if (tally.states++ == 0 || answers < tally.answers) {
                tally.answers = answers;
                tally.example = first.answers();
            }
            return true;
        });
    std::vector<const std::pair<const std::pair<int, int>, Tally>*> order;
    for (const auto& each : tallies)
        order.push_back(&each);
    std::stable_sort(order.begin(), order.end(),
        [](const auto* x, const auto* y) { return x->second.states > y->second.states; });
    for (const auto* each : order) {
        const auto& [winners, tally] = *each;
        diff.changes << WinnerChange { idOf(a, winners.first), idOf(b, winners.second), tally.states,
            answersOf(a, tally.example) };
    }
    return true;
}

// Everything a pack says, as "name" -> words: what two packs differ in falls out of two such lists.
QMap<QString, QString> wordsOf(const Pack& pack)
{
    QMap<QString, QString> words;
    for (const Alternative& alternative : pack.alternatives)
        words.insert(QStringLiteral("transport ") + alternative.id.value(), alternative.title);
    for (const Feature& feature : pack.features) {
        words.insert(QStringLiteral("feature ") + feature.id.value(), feature.title);
        for (size_t t = 0; t < pack.alternatives.size(); ++t) {
            const Cell& cell = feature.cells[t];
            words.insert(QStringLiteral("cell ") + feature.id.value() + u'.' + pack.alternatives[t].id.value(),
                cell.level == cell.claimed
                    ? cell.level.value()
                    : QStringLiteral("%1 (as written %2)").arg(cell.level.value(), cell.claimed.value()));
        }
    }
    for (const Question& question : pack.questions) {
        words.insert(QStringLiteral("question ") + question.id.value(), question.ask);
        for (const Option& option : question.options) {
            QStringList effects;
            for (const Effect& effect : option.effects) {
                const Feature& feature = pack.features[size_t(effect.feature)];
                QStringList values;
                for (size_t l = 0; l < effect.value.size(); ++l)
                    values << QStringLiteral("%1=%2").arg(feature.levels[qsizetype(l)].id.value()).arg(effect.value[l]);
                effects << QStringLiteral("%1 %2 % pass %3: %4")
                               .arg(feature.id.value(), QString::number(effect.share),
                                   effect.pass ? QString::number(*effect.pass) : QStringLiteral("-"),
                                   values.join(QLatin1String(" ")));
            }
            words.insert(QStringLiteral("option %1.%2").arg(question.id.value(), option.id.value()),
                effects.join(QLatin1String("; ")));
        }
    }
    for (const Rule& rule : pack.rules)
        words.insert(QStringLiteral("rule ") + rule.id.value(), rule.text);
    for (const Scenario& scenario : pack.scenarios)
        words.insert(QStringLiteral("scenario ") + scenario.id.value(), scenario.expect.value());
    return words;
}

} // namespace

Result<PackDiff> diffPacks(const Pack& first, const Pack& second, Reading reading)
{
    PackDiff diff;
    const QMap<QString, QString> a = wordsOf(first);
    const QMap<QString, QString> b = wordsOf(second);
    for (auto it = a.begin(); it != a.end(); ++it) {
        const auto there = b.find(it.key());
        if (there == b.end())
            diff.onlyInFirst << it.key();
        else if (*there != *it)
            diff.edited << QStringLiteral("%1: %2 -> %3").arg(it.key(), *it, *there);
    }
    for (auto it = b.begin(); it != b.end(); ++it) {
        if (!a.contains(it.key()))
            diff.onlyInSecond << it.key();
    }
    if (!compareWinners(first, second, reading, diff))
        return Error { Error::Kind::Input,
            QStringLiteral("the packs have too many answer sets in common to compare, expected at most %1")
                .arg(mostStates),
            {} };
    return diff;
}

} // namespace wirewise::advisor
