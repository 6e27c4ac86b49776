// SPDX-License-Identifier: GPL-3.0-or-later
// Micro-benchmarks of the advisor; prints items per second and core.
#include "core/advisor/advice/advice.h"
#include "core/advisor/pack/pack_loader.h"
#include "core/advisor/space/answer_space.h"
#include "core/base/random.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>

using namespace wirewise;
using namespace wirewise::advisor;

namespace {

std::shared_ptr<const Pack> pack()
{
    LoadedPack loaded = loadPackFile(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml"));
    for (const PackFault& fault : loaded.faults)
        std::fprintf(stderr, "%s\n", qPrintable(fault.text()));
    if (!loaded.pack)
        std::exit(2);
    return loaded.pack;
}

// Different answers each time, so that no cache of the processor answers for us.
std::vector<Answers> randomAnswers(const Pack& p)
{
    Random random(7);
    std::vector<Answers> all;
    for (int i = 0; i < 512; ++i) {
        Answers answers;
        for (const Question& q : p.questions)
            if (random.next() % 4 != 0)
                answers.insert(q.id, { Answer::State::Chosen, q.options[random.next() % q.options.size()].id, q.importance });
        all.push_back(answers);
    }
    return all;
}

// Scores and exclusions of every alternative, by index: what searches over millions of answer sets use.
void plainEvaluation(benchmark::State& state)
{
    const std::shared_ptr<const Pack> loaded = pack();
    const EvaluationTables tables(*loaded);
    std::vector<PlainAnswers> plain;
    for (const Answers& answers : randomAnswers(*loaded))
        plain.push_back(tables.toPlain(answers));
    std::size_t i = 0;
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(tables.evaluate(plain[i++ % plain.size()], Reading::Assessed));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(plainEvaluation);

// Full advice by index: ranking, exclusions, state, three reasons for every alternative.
void fullAdvice(benchmark::State& state)
{
    const std::shared_ptr<const Pack> loaded = pack();
    const EvaluationTables tables(*loaded);
    std::vector<PlainAnswers> plain;
    for (const Answers& answers : randomAnswers(*loaded))
        plain.push_back(tables.toPlain(answers));
    std::size_t i = 0;
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(rank(tables, plain[i++ % plain.size()], Reading::Assessed));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(fullAdvice);

// One of many neighbours: what searches pay for a change of one answer and the question who leads.
void oneChange(benchmark::State& state)
{
    const std::shared_ptr<const Pack> loaded = pack();
    const EvaluationTables tables(*loaded);
    IncrementalEvaluation evaluation(tables, Reading::Assessed);
    Random random(7);
    std::vector<std::pair<int, int>> changes;
    for (int i = 0; i < 4096; ++i) {
        const int question = int(random.next() % std::uint64_t(tables.questions()));
        changes.emplace_back(question, int(random.next() % std::uint64_t(tables.options(question))));
    }
    std::size_t i = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto& [question, option] = changes[i++ % changes.size()];
        evaluation.set(question, option);
        benchmark::DoNotOptimize(evaluation.headline());
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(oneChange);

template <typename Work>
void withAnswers(benchmark::State& state, Work work)
{
    const Engine engine(pack());
    const std::vector<Answers> answers = randomAnswers(engine.pack());
    std::size_t i = 0;
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(work(engine, answers[i++ % answers.size()]));
    state.SetItemsProcessed(state.iterations());
}

// Ranking, exclusions and every contribution with all their texts.
void adviceInWords(benchmark::State& state)
{
    withAnswers(state, [](const Engine& engine, const Answers& answers) { return engine.evaluate(answers); });
}
BENCHMARK(adviceInWords)->Unit(benchmark::kMicrosecond);

void oneAnswerFlips(benchmark::State& state)
{
    withAnswers(state, [](const Engine& engine, const Answers& answers) {
        return findFlips(engine, answers, Reading::Assessed, FlipDepth::One);
    });
}
BENCHMARK(oneAnswerFlips)->Unit(benchmark::kMicrosecond);

// What the window does on a click, but for the confidence.
void everythingOnAClick(benchmark::State& state)
{
    withAnswers(state, [](const Engine& engine, const Answers& answers) { return advise(engine, answers); });
}
BENCHMARK(everythingOnAClick)->Unit(benchmark::kMicrosecond);

void confidenceOnTheWorker(benchmark::State& state)
{
    withAnswers(state, [](const Engine& engine, const Answers& answers) {
        return confidence(engine, answers, Reading::Assessed);
    });
}
BENCHMARK(confidenceOnTheWorker)->Unit(benchmark::kMillisecond);

// All answer sets at their usual importance: who leads in each.
void wholeSpace(benchmark::State& state)
{
    const std::shared_ptr<const Pack> loaded = pack();
    const EvaluationTables tables(*loaded);
    std::int64_t states = 0;
    for ([[maybe_unused]] auto _ : state) {
        walkSpace(tables, Reading::Assessed, [&states](const IncrementalEvaluation& evaluation) {
            benchmark::DoNotOptimize(evaluation.headline());
            ++states;
            return true;
        });
    }
    state.SetItemsProcessed(states);
}
BENCHMARK(wholeSpace)->Unit(benchmark::kMillisecond);

void adviceAsJson(benchmark::State& state)
{
    const Engine engine(pack());
    const std::vector<Answers> answers = randomAnswers(engine.pack());
    std::size_t i = 0;
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(toJson(engine.pack(), engine.evaluate(answers[i++ % answers.size()])));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(adviceAsJson);

void loadPackOnce(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(pack());
}
BENCHMARK(loadPackOnce)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
