// SPDX-License-Identifier: GPL-3.0-or-later
// The errors that can only be told of a complete pack: an option that is incoherent (engine.md section 2, P3's
// proof obligation), a preset that has drifted.
#include "core/advisor/evaluation_tables.h"
#include "core/advisor/pack/pack_reading.h"
#include "core/base/words.h"

#include <algorithm>

namespace wirewise::advisor {

namespace {

WIREWISE_WORDS(packs)

QString nameOf(Reading reading)
{
    return reading == Reading::Assessed ? tr("assessed") : tr("as written");
}

// Raising an importance must never move a failing transport past a passing one: passing has to be worth as
// much.
void checkCoherence(PackReading& reading, const EvaluationTables& tables)
{
    const Pack& pack = reading.pack;
    const int alternatives = int(pack.alternatives.size());
    for (size_t q = 0; q < pack.questions.size(); ++q) {
        for (size_t o = 0; o < pack.questions[q].options.size(); ++o) {
            bool told = false;
            for (int pair = 0; pair < 2 * alternatives * alternatives && !told; ++pair) {
                const Reading side = pair % 2 == 0 ? Reading::Assessed : Reading::AsWritten;
                const int passes = pair / 2 / alternatives;
                const int failing = pair / 2 % alternatives;
                if (tables.fails(int(q), int(o), passes, side) || !tables.fails(int(q), int(o), failing, side)
                    || tables.worth(int(q), int(o), passes, side)
                        >= tables.worth(int(q), int(o), failing, side))
                    continue;
                told = true;
                reading.faults.add(reading.optionAt[q][o],
                    tr("option '%1.%2' is incoherent: %3 fails it and is worth %4, %5 passes and "
                                   "is worth %6 (%7)")
                        .arg(pack.questions[q].id.value(), pack.questions[q].options[o].id.value(),
                            pack.alternatives[size_t(failing)].id.value(),
                            QString::number(tables.worth(int(q), int(o), failing, side)),
                            pack.alternatives[size_t(passes)].id.value(),
                            QString::number(tables.worth(int(q), int(o), passes, side)), nameOf(side)));
            }
        }
    }
}

void checkScenarios(PackReading& reading, const EvaluationTables& tables)
{
    for (size_t i = 0; i < reading.pack.scenarios.size(); ++i) {
        const Scenario& scenario = reading.pack.scenarios[i];
        const PlainAnswers answers = tables.toPlain(answersOf(reading.pack, scenario));
        for (const Reading side : { Reading::Assessed, Reading::AsWritten }) {
            const bool written = side == Reading::AsWritten;
            const AlternativeId expected
                = written ? scenario.expectAsWritten.value_or(scenario.expect) : scenario.expect;
            const int headline = tables.headline(tables.evaluate(answers, side), side);
            const AlternativeId got = headline < 0 ? AlternativeId(QStringLiteral("none"))
                                                   : reading.pack.alternatives[size_t(headline)].id;
            if (got == expected)
                continue;
            reading.faults.add(written ? reading.scenarioAt[i].expectAsWritten : reading.scenarioAt[i].expect,
                tr("preset '%1' has drifted: it expects '%2', the pack gives '%3' (%4)")
                    .arg(scenario.id.value(), expected.value(), got.value(), nameOf(side)));
        }
    }
}

} // namespace

void checkPack(PackReading& reading)
{
    const EvaluationTables tables(reading.pack);
    checkCoherence(reading, tables);
    checkScenarios(reading, tables);
}

} // namespace wirewise::advisor
