// SPDX-License-Identifier: GPL-3.0-or-later
// What can only be told of a complete pack. Errors: an option that is incoherent (engine.md section 2, P3's
// proof obligation), a preset that has drifted. Warnings: what is there for nothing.
#include "core/advisor/evaluation_tables.h"
#include "core/advisor/pack_reading.h"

#include <algorithm>

namespace wirewise::advisor {

namespace {

QString nameOf(Reading reading)
{
    return reading == Reading::Assessed ? QStringLiteral("assessed") : QStringLiteral("as written");
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
                    QStringLiteral("option '%1.%2' is incoherent: %3 fails it and is worth %4, %5 passes and "
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
                QStringLiteral("preset '%1' has drifted: it expects '%2', the pack gives '%3' (%4)")
                    .arg(scenario.id.value(), expected.value(), got.value(), nameOf(side)));
        }
    }
}

void warnOfIdleOptions(PackReading& reading, const EvaluationTables& tables)
{
    const Pack& pack = reading.pack;
    const int alternatives = int(pack.alternatives.size());
    for (size_t q = 0; q < pack.questions.size(); ++q) {
        for (size_t o = 0; o < pack.questions[q].options.size(); ++o) {
            const Option& option = pack.questions[q].options[o];
            if (option.neutral)
                continue;
            bool differs = false;
            bool passable = false;
            for (int t = 0; t < alternatives; ++t) {
                differs = differs
                    || tables.worth(int(q), int(o), t, Reading::Assessed)
                        != tables.worth(int(q), int(o), 0, Reading::Assessed);
                passable = passable || !tables.fails(int(q), int(o), t, Reading::Assessed);
            }
            const QString name
                = QStringLiteral("option '%1.%2'").arg(pack.questions[q].id.value(), option.id.value());
            if (!differs)
                reading.warnings.add(
                    reading.optionAt[q][o], name + QStringLiteral(" is worth the same to every transport"));
            if (!passable)
                reading.warnings.add(reading.optionAt[q][o],
                    name + QStringLiteral(" excludes every transport when it is a must"));
        }
    }
}

void warnOfIdleParts(PackReading& reading)
{
    const Pack& pack = reading.pack;
    for (size_t f = 0; f < pack.features.size(); ++f) {
        const Feature& feature = pack.features[f];
        bool read = pack.policy.tieBreak.contains(int(f));
        for (const Question& question : pack.questions) {
            for (const Option& option : question.options) {
                read = read
                    || std::any_of(option.effects.begin(), option.effects.end(),
                        [f](const Effect& effect) { return effect.feature == int(f); });
            }
        }
        if (!read)
            reading.warnings.add(reading.featureAt[f],
                QStringLiteral("feature '%1' is read by no question").arg(feature.id.value()));
        for (qsizetype l = 0; l < feature.levels.size(); ++l) {
            const LevelId& level = feature.levels[l].id;
            const bool used = std::any_of(feature.cells.begin(), feature.cells.end(),
                [&level](const Cell& cell) { return cell.level == level || cell.claimed == level; });
            if (!used && !reading.evidenceLevels.contains(feature.id.value() + u'.' + level.value()))
                reading.warnings.add(reading.levelAt[f][size_t(l)],
                    QStringLiteral("level '%1.%2' is used by no cell")
                        .arg(feature.id.value(), level.value()));
        }
    }
}

// A stated cell of a composite that is better than each of its parts wants a second look.
void warnOfFlattery(PackReading& reading)
{
    const Pack& pack = reading.pack;
    for (size_t f = 0; f < pack.features.size(); ++f) {
        const Feature& feature = pack.features[f];
        for (size_t t = 0; t < pack.alternatives.size(); ++t) {
            const Cell& cell = feature.cells[t];
            if (feature.order.isEmpty() || cell.of.size() < 2)
                continue;
            const bool beatsAll = std::all_of(cell.of.begin(), cell.of.end(), [&](const AlternativeId& part) {
                const Cell& other = feature.cells[size_t(pack.indexOf(part))];
                return feature.order.indexOf(cell.level) < feature.order.indexOf(other.level);
            });
            if (beatsAll)
                reading.warnings.add(reading.cellAt[f][t],
                    QStringLiteral("cell %1.%2 is better than each of its parts")
                        .arg(feature.id.value(), pack.alternatives[t].id.value()));
        }
    }
}

} // namespace

void checkPack(PackReading& reading)
{
    const EvaluationTables tables(reading.pack);
    checkCoherence(reading, tables);
    checkScenarios(reading, tables);
    warnOfIdleOptions(reading, tables);
    warnOfIdleParts(reading);
    warnOfFlattery(reading);
}

} // namespace wirewise::advisor
