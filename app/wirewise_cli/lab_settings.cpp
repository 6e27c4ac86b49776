// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/lab_settings.h"

#include "core/evidence/needed_workload.h"

#include <QCoreApplication>

namespace wirewise::cli {

namespace {

// What the answers leave open stays as a lab has it.
evidence::Need labNeed(const advisor::Pack& pack, const advisor::Answers& answers)
{
    evidence::Need need;
    const advisor::Need said = advisor::needOf(pack, answers);
    need.stated = said.freshness.has_value();
    if (said.freshness)
        need.freshness = said.freshness->value;
    need.workload = evidence::neededWorkload(said, need.workload).value_or(need.workload);
    return need;
}

} // namespace

evidence::Lab::Settings labSettings(const advisor::Pack& pack, const advisor::Answers& answers, quint64 seed)
{
    evidence::Lab::Settings settings;
    settings.programs = QCoreApplication::applicationDirPath();
    settings.starters = QStringLiteral(":/starters");
    settings.seed = seed;
    settings.need = labNeed(pack, answers);
    return settings;
}

} // namespace wirewise::cli
