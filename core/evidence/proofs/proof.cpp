// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/proofs/proof.h"

#include "core/transports/transport_registry.h"

#include <algorithm>

namespace wirewise::evidence {

namespace {

Figure figure(const char* id, const char* title, const char* unit, double value, Origin origin)
{
    return { QString::fromLatin1(id), QString::fromUtf8(title), QString::fromUtf8(unit), value, origin };
}

ProofVerdict verdictOn(const Seen& seen, const advisor::LevelId& level)
{
    if (seen.unprovable)
        return ProofVerdict::NotProvable;
    return seen.levels.contains(level.value()) ? ProofVerdict::Confirmed : ProofVerdict::Contradicted;
}

} // namespace

Figure measuredFigure(const char* id, const char* title, const char* unit, double value)
{
    return figure(id, title, unit, value, Origin::Measured);
}

Figure countedFigure(const char* id, const char* title, const char* unit, double value)
{
    return figure(id, title, unit, value, Origin::Counted);
}

Figure modelledFigure(const char* id, const char* title, const char* unit, double value)
{
    return figure(id, title, unit, value, Origin::Modelled);
}

Result<ProofResult> prove(Lab& lab, const advisor::Pack& pack, const advisor::CellRef& cell)
{
    const int featureIndex = pack.indexOf(cell.feature);
    const int alternative = pack.indexOf(cell.alternative);
    if (featureIndex < 0 || alternative < 0)
        return Error { Error::Kind::Input, QStringLiteral("the pack has no cell %1/%2").arg(cell.feature.value(), cell.alternative.value()), {} };
    const advisor::Feature& feature = pack.features[static_cast<std::size_t>(featureIndex)];
    const advisor::Cell& said = feature.cells[static_cast<std::size_t>(alternative)];
    ProofResult result;
    result.cell = cell;
    result.claim = said.text;

    const std::vector<Proof> proofs = allProofs();
    const auto proof = std::find_if(proofs.begin(), proofs.end(), [&cell](const Proof& p) { return p.feature == cell.feature; });
    Seen seen;
    const SystemClock clock;
    const Nanoseconds begun = clock.monotonic();
    if (proof == proofs.end()) {
        seen.unprovable = true;
        seen.text = Told(QT_TRANSLATE_NOOP("told", "There is no experiment for this row."));
    } else if (!transports::transportEntry(TransportId(cell.alternative.value()))) {
        seen.unprovable = true;
        seen.text = Told(QT_TRANSLATE_NOOP("told", "Not provable here: this program does not speak it."));
    } else {
        const auto ran = proof->run(lab, TransportId(cell.alternative.value()));
        if (!ran)
            return ran.error();
        seen = *ran;
        result.criterion = QString::fromUtf8(proof->criterion);
    }
    result.seconds = std::chrono::duration<double>(clock.monotonic() - begun).count();
    result.verdict = verdictOn(seen, said.claimed);
    if (said.claimed != said.level)
        result.noted = verdictOn(seen, said.level);
    result.text = seen.text;
    result.figures = seen.figures;
    result.levels = seen.levels;
    if (seen.measured && !feature.evidence.metric.isEmpty()) {
        result.metric = feature.evidence.metric;
        result.measured = seen.measured;
    }
    return result;
}

} // namespace wirewise::evidence
