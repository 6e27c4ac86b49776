// SPDX-License-Identifier: GPL-3.0-or-later
// Micro-benchmarks of the advisor; prints items per second and core.
#include "core/advisor/evaluation.h"
#include "core/advisor/evaluation_tables.h"
#include "core/advisor/pack_loader.h"
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

// What the window does on a click: ranking, vetoes, contributions with all their texts.
void fullAdvice(benchmark::State& state)
{
    const Engine engine(pack());
    const std::vector<Answers> answers = randomAnswers(engine.pack());
    std::size_t i = 0;
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(engine.evaluate(answers[i++ % answers.size()]));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(fullAdvice);

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
