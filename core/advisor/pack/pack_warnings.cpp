// SPDX-License-Identifier: GPL-3.0-or-later
// What a good pack may still have for nothing, or against itself (engine.md section 2): parts without effect,
// alternatives and rules in another's shadow, musts that exclude everybody.
#include "core/advisor/evaluation_tables.h"
#include "core/advisor/pack/pack_reading.h"
#include "core/base/words.h"

#include <algorithm>

namespace wirewise::advisor {

namespace {

WIREWISE_WORDS(packs)

QString nameOf(const Pack& pack, int question, int option)
{
    const Question& asked = pack.questions[size_t(question)];
    return QStringLiteral("'%1.%2'").arg(asked.id.value(), asked.options[size_t(option)].id.value());
}

// Worth the same, failed by the same, in both readings, and asked for by the same veto rules.
bool alike(const EvaluationTables& tables, int question, int one, int other)
{
    const auto tellsApart = [=](const EvaluationTables::VetoRule& rule) {
        return std::any_of(rule.when.begin(), rule.when.end(), [=](const auto& asked) {
            return asked.first == question && ((asked.second >> one ^ asked.second >> other) & 1u) != 0;
        });
    };
    if (std::any_of(tables.vetoRules().begin(), tables.vetoRules().end(), tellsApart))
        return false;
    return std::all_of(std::begin(bothReadings), std::end(bothReadings), [&](Reading reading) {
        const int* a = tables.worthRow(question, one, reading);
        const int* b = tables.worthRow(question, other, reading);
        return std::equal(a, a + tables.alternatives(), b)
            && tables.failing(question, one, reading) == tables.failing(question, other, reading);
    });
}

void warnOfShadowedOptions(PackReading& reading, const EvaluationTables& tables)
{
    for (int q = 0; q < tables.questions(); ++q) {
        for (int later = 1; later < tables.options(q); ++later) {
            for (int earlier = 0; earlier < later; ++earlier) {
                if (!tables.hasEffect(q, later) || !tables.hasEffect(q, earlier) || !alike(tables, q, earlier, later))
                    continue;
                reading.warnings.add(reading.optionAt[size_t(q)][size_t(later)],
                    tr("option %1 is the same as %2 to every transport")
                        .arg(nameOf(reading.pack, q, later), nameOf(reading.pack, q, earlier)));
                break;
            }
        }
    }
}

// Whenever `rule` applies, `wider` does, and to all of the same.
bool isCovered(const EvaluationTables::VetoRule& rule, const EvaluationTables::VetoRule& wider)
{
    return (rule.about & ~wider.about) == 0
        && std::all_of(wider.when.begin(), wider.when.end(), [&rule](const auto& asked) {
               return std::any_of(rule.when.begin(), rule.when.end(), [&asked](const auto& has) {
                   return has.first == asked.first && (has.second & ~asked.second) == 0;
               });
           });
}

// Each of its alternatives fails one of its answers alone already, whichever they are.
bool isImplied(const EvaluationTables& tables, const EvaluationTables::VetoRule& rule)
{
    return std::all_of(std::begin(bothReadings), std::end(bothReadings), [&](Reading reading) {
        std::uint64_t left = rule.about;
        for (const auto& [question, options] : rule.when) {
            std::uint64_t byAll = tables.everyone();
            for (int option = 0; option < tables.options(question); ++option)
                byAll &= (options >> option & 1u) != 0 ? tables.failing(question, option, reading) : byAll;
            left &= ~byAll;
        }
        return left == 0;
    });
}

void warnOfIdleRules(PackReading& reading, const EvaluationTables& tables)
{
    const std::vector<EvaluationTables::VetoRule>& vetoes = tables.vetoRules();
    std::vector<size_t> rules; // by veto
    for (size_t r = 0; r < reading.pack.rules.size(); ++r) {
        if (reading.pack.rules[r].kind == Rule::Kind::Veto)
            rules.push_back(r);
    }
    for (size_t i = 0; i < vetoes.size(); ++i) {
        const QString name = reading.pack.rules[rules[i]].id.value();
        if (isImplied(tables, vetoes[i])) {
            reading.warnings.add(reading.ruleAt[rules[i]],
                tr("rule '%1' excludes nobody whom its answers do not exclude already").arg(name));
            continue;
        }
        for (size_t other = 0; other < vetoes.size(); ++other) {
            if (other == i || !isCovered(vetoes[i], vetoes[other])
                || (isCovered(vetoes[other], vetoes[i]) && other > i))
                continue;
            reading.warnings.add(reading.ruleAt[rules[i]],
                tr("rule '%1' is in the shadow of rule '%2'").arg(name, reading.pack.rules[rules[other]].id.value()));
            break;
        }
    }
}

// Never worth more, never excluded less, and behind at a tie: it cannot win.
bool isDominated(const EvaluationTables& tables, int loser, int by)
{
    const std::uint64_t bit = std::uint64_t(1) << loser;
    const std::uint64_t byBit = std::uint64_t(1) << by;
    const bool sameTier = ((tables.composites() & bit) != 0) == ((tables.composites() & byBit) != 0);
    if (!sameTier
        || std::any_of(tables.vetoRules().begin(), tables.vetoRules().end(),
            [&](const auto& rule) { return (rule.about & byBit) != 0 && (rule.about & bit) == 0; }))
        return false;
    for (const Reading reading : bothReadings) {
        if (!tables.leadsTie(by, loser, reading))
            return false;
        for (int q = 0; q < tables.questions(); ++q) {
            for (int option = 0; option < tables.options(q); ++option) {
                const std::uint64_t failing = tables.failing(q, option, reading);
                if (tables.worth(q, option, loser, reading) > tables.worth(q, option, by, reading)
                    || ((failing & byBit) != 0 && (failing & bit) == 0))
                    return false;
            }
        }
    }
    return true;
}

void warnOfDominated(PackReading& reading, const EvaluationTables& tables)
{
    const Pack& pack = reading.pack;
    for (int loser = 0; loser < tables.alternatives(); ++loser) {
        for (int by = 0; by < tables.alternatives(); ++by) {
            if (by == loser || !isDominated(tables, loser, by))
                continue;
            reading.warnings.add(reading.alternativeAt[size_t(loser)],
                tr("transport '%1' can never win: '%2' is at least as good everywhere")
                    .arg(pack.alternatives[size_t(loser)].id.value(), pack.alternatives[size_t(by)].id.value()));
            break;
        }
    }
}

void noteMustsThatExcludeAll(PackReading& reading, const EvaluationTables& tables)
{
    const Pack& pack = reading.pack;
    const auto excluded = [&tables](int q, int option, int other, int otherOption) {
        PlainAnswers answers;
        answers.option[size_t(q)] = std::int8_t(option);
        answers.option[size_t(other)] = std::int8_t(otherOption);
        answers.importance.fill(Importance::Must);
        return tables.evaluate(answers, Reading::Assessed).excluded;
    };
    const auto canBeMust = [&](int q, int option) {
        return tables.matters(q, option, Importance::Must)
            && pack.questions[size_t(q)].maxImportance == Importance::Must
            && excluded(q, option, q, option) != tables.everyone();
    };
    for (int q = 0; q < tables.questions(); ++q) {
        for (int option = 0; option < tables.options(q); ++option) {
            for (int other = q + 1; canBeMust(q, option) && other < tables.questions(); ++other) {
                for (int o = 0; o < tables.options(other); ++o) {
                    if (!canBeMust(other, o) || excluded(q, option, other, o) != tables.everyone())
                        continue;
                    reading.notes.add(reading.optionAt[size_t(other)][size_t(o)],
                        tr("options %1 and %2 exclude every transport when both are musts")
                            .arg(nameOf(pack, q, option), nameOf(pack, other, o)));
                }
            }
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
            const QString name = nameOf(pack, int(q), int(o));
            if (!differs)
                reading.warnings.add(
                    reading.optionAt[q][o], tr("option %1 is worth the same to every transport").arg(name));
            if (!passable)
                reading.warnings.add(reading.optionAt[q][o],
                    tr("option %1 excludes every transport when it is a must").arg(name));
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
                tr("feature '%1' is read by no question").arg(feature.id.value()));
        for (qsizetype l = 0; l < feature.levels.size(); ++l) {
            const LevelId& level = feature.levels[l].id;
            const bool used = std::any_of(feature.cells.begin(), feature.cells.end(),
                [&level](const Cell& cell) { return cell.level == level || cell.claimed == level; });
            if (!used && !reading.evidenceLevels.contains(feature.id.value() + u'.' + level.value()))
                reading.warnings.add(reading.levelAt[f][size_t(l)],
                    tr("level '%1.%2' is used by no cell")
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
                    tr("cell %1.%2 is better than each of its parts")
                        .arg(feature.id.value(), pack.alternatives[t].id.value()));
        }
    }
}

} // namespace

void findWarnings(PackReading& reading)
{
    const EvaluationTables tables(reading.pack);
    warnOfIdleOptions(reading, tables);
    warnOfShadowedOptions(reading, tables);
    warnOfIdleParts(reading);
    warnOfFlattery(reading);
    warnOfIdleRules(reading, tables);
    warnOfDominated(reading, tables);
    noteMustsThatExcludeAll(reading, tables);
}

} // namespace wirewise::advisor
