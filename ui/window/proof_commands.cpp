// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/proof_commands.h"

#include "ui/models/decision.h"
#include "ui/models/pack_file.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/evidence_banner.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/status_strip.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace wirewise::ui {

ProofCommands::ProofCommands(Decision& decision, const PackFile& packs, StatusStrip& status, Banner& banner, QWidget& window)
    : QObject(&window)
    , m_decision(decision)
    , m_packs(packs)
    , m_status(status)
    , m_banner(banner)
    , m_prover(decision, CliRun::bundledProgram())
    , m_evidence(new EvidenceBanner(decision, &window))
    , m_progress(new ProgressStrip(&window))
{
    connect(&m_prover, &Prover::started, this, &ProofCommands::follow);
    connect(&m_prover, &Prover::progressed, this, &ProofCommands::follow);
    connect(&m_prover, &Prover::proved, this, &ProofCommands::follow);
    connect(&m_prover, &Prover::finished, this, &ProofCommands::finish);
    connect(m_progress, &ProgressStrip::cancelWanted, &m_prover, &Prover::cancel);
    connect(m_evidence, &EvidenceBanner::proveWanted, this,
        [this](const advisor::CellRef& cell) { prove({ evidence::cellName(cell) }); });
    connect(&m_decision, &Decision::changed, this, &ProofCommands::followActions);
}

void ProofCommands::addTo(QVBoxLayout& column)
{
    column.addWidget(m_progress);
    column.addWidget(m_evidence);
}

void ProofCommands::attach(ComparePage& page)
{
    connect(&page, &ComparePage::proveWanted, this, &ProofCommands::prove);
    connect(this, &ProofCommands::provingChanged, &page, &ComparePage::setProving);
    page.setProving(m_prover.isRunning());
}

void ProofCommands::attach(const QMap<QString, QAction*>& actions)
{
    m_actions = actions;
    const auto on = [this](const char* id, auto act) {
        connect(m_actions.value(QString::fromLatin1(id)), &QAction::triggered, this, act);
    };
    on("prove-all", [this] { prove({ QStringLiteral("--all") }); });
    on("prove-stop", [this] { m_prover.cancel(); });
    on("use-measured", [this] { m_decision.acceptEvidence(); });
    on("keep-word", [this] { m_decision.rejectEvidence(); });
    followActions();
}

void ProofCommands::setPlace(bool choosing)
{
    m_evidence->setPlaceShown(choosing);
}

void ProofCommands::prove(const QStringList& cells)
{
    if (m_prover.isRunning())
        return;
    m_cells = cells;
    m_prover.setPackFile(m_packs.usedPath());
    m_progress->setCancelling(false);
    m_progress->tell(tr("Starting the proofs…"), 0, 0);
    m_prover.prove(cells);
    Q_EMIT provingChanged(m_prover.isRunning());
    m_evidence->setProving(m_prover.isRunning());
    followActions();
}

void ProofCommands::follow()
{
    if (!m_prover.isRunning())
        return;
    const Prover::Progress& progress = m_prover.progress();
    const int done = std::max(progress.done, int(m_prover.results().size()));
    QString words = progress.of > 0 ? tr("Proving: %1 of %2 done").arg(done).arg(progress.of) : tr("Starting the proofs…");
    if (const auto cell = evidence::cellNamed(progress.now)) {
        const int feature = m_decision.pack().indexOf(cell->feature);
        words += tr(", now %1 of %2")
                     .arg(feature < 0 ? cell->feature.value() : m_decision.pack().features[size_t(feature)].title,
                         m_decision.name(cell->alternative));
    }
    m_progress->tell(words, done, progress.of);
    m_progress->setCancelling(m_prover.isCancelled());
}

void ProofCommands::followActions()
{
    const bool running = m_prover.isRunning();
    const bool undecided = !m_decision.previewEvidence().cells.isEmpty();
    const auto enable = [this](const char* id, bool enabled) {
        if (QAction* action = m_actions.value(QString::fromLatin1(id)))
            action->setEnabled(enabled);
    };
    enable("prove-all", !running);
    enable("prove-stop", running);
    enable("use-measured", undecided);
    enable("keep-word", undecided);
}

void ProofCommands::finish(const QString& error)
{
    m_progress->finish();
    Q_EMIT provingChanged(false);
    m_evidence->setProving(false);
    followActions();
    const int done = int(m_prover.results().size());
    const auto contradicted = std::count_if(m_prover.results().begin(), m_prover.results().end(),
        [](const evidence::ProofResult& each) { return each.verdict == evidence::ProofVerdict::Contradicted; });
    if (!error.isEmpty())
        m_banner.tell(Banner::Tone::Error, error, tr("Try again"), [this] { prove(m_cells); });
    else if (m_prover.isCancelled())
        m_status.tell(tr("Proofs ended: %1 of %2 done").arg(done).arg(std::max(done, m_prover.progress().of)));
    else
        m_status.tell(done == 1 ? tr("1 proof done, %1 contradicted").arg(contradicted)
                                : tr("%1 proofs done, %2 contradicted").arg(done).arg(contradicted));
}

} // namespace wirewise::ui
