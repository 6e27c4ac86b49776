// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/proof_section.h"

#include "ui/models/decision.h"
#include "ui/models/evidence_words.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wirewise::ui {

using evidence::Figure;
using evidence::Kept;

ProofSection::ProofSection(Decision& decision, QWidget* parent)
    : QWidget(parent)
    , m_decision(decision)
    , m_prove(new QPushButton(icon(QStringLiteral("prove")), {}, this))
    , m_verdict(new Chip(this))
    , m_noted(new Chip(this))
    , m_body(new QWidget(this))
    , m_lines(new QVBoxLayout(m_body))
    , m_use(new QPushButton(this))
    , m_copy(new QPushButton(icon(QStringLiteral("copy")), tr("Copy the command"), this))
{
    setAccessibleName(tr("Proof"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::tiny);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::tiny, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_prove, 0, Qt::AlignLeft);
    column->addWidget(m_verdict, 0, Qt::AlignLeft);
    column->addWidget(m_noted, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    column->addWidget(m_use, 0, Qt::AlignLeft);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_prove, &QPushButton::clicked, this, [this] { Q_EMIT proveWanted(m_cell); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        const Kept* kept = m_decision.evidenceOf(m_cell);
        if (kept && kept->accepted == true)
            m_decision.rejectEvidence(m_cell);
        else
            m_decision.acceptEvidence(m_cell);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const Kept* kept = m_decision.evidenceOf(m_cell))
            QGuiApplication::clipboard()->setText(kept->evidence.command);
    });
}

void ProofSection::tell(const advisor::CellRef& cell)
{
    m_cell = cell;
    follow();
}

void ProofSection::setProving(bool proving)
{
    m_prove->setEnabled(!proving);
}

void ProofSection::follow()
{
    const Kept* kept = m_decision.evidenceOf(m_cell);
    m_prove->setText(kept ? tr("Prove it again") : tr("Prove it"));
    m_prove->setAccessibleDescription(tr("Runs the proof of this cell on this machine"));
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_body->setVisible(kept);
    m_copy->setVisible(kept);
    m_verdict->setVisible(kept);
    m_noted->setVisible(kept && kept->evidence.proof.noted.has_value());
    if (kept)
        tellProof();
    followUse();
}

void ProofSection::followUse()
{
    const Kept* kept = m_decision.evidenceOf(m_cell);
    const auto result = kept ? m_decision.weighed(kept->evidence).result : advisor::MeasuredResult::NotUsable;
    const bool usable = result == advisor::MeasuredResult::Replaced || result == advisor::MeasuredResult::Confirmed;
    m_use->setVisible(usable);
    if (usable)
        m_use->setText(kept->accepted == true ? tr("Keep the pack's word") : tr("Use what was measured"));
}

void ProofSection::tellProof()
{
    const Kept& kept = *m_decision.evidenceOf(m_cell);
    const evidence::ProofResult& proof = kept.evidence.proof;
    const Badge badge = badgeOf(m_decision, &kept);
    const Look look = lookOf(themeOf(*this), badge);
    if (proof.noted) {
        m_verdict->tell(Tone::Quiet, {}, tr("as written: %1").arg(verdictWord(proof.verdict)));
        m_noted->tell(toneOf(badge), look.icon, tr("with the note: %1").arg(verdictWord(*proof.noted)));
    } else {
        m_verdict->tell(toneOf(badge), look.icon, look.word);
    }
    line(proofText(proof.text));
    if (!proof.criterion.isEmpty())
        line(tr("Criterion: %1").arg(proofWord(proof.criterion)));
    if (!proof.figures.isEmpty()) {
        auto* table = new QWidget(m_body);
        auto* grid = new QGridLayout(table);
        grid->setContentsMargins(0, 2, 0, 2);
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(2);
        grid->setColumnStretch(0, 1);
        int row = 0;
        for (const Figure& figure : proof.figures) {
            auto* title = label(figure.title.isEmpty() ? figure.id : proofWord(figure.title), Type::Small, Ink::Text, table);
            title->setWordWrap(true);
            grid->addWidget(title, row, 0);
            grid->addWidget(label(figureText(figure), Type::SmallStrong, Ink::Text, table), row, 1, Qt::AlignRight | Qt::AlignTop);
            grid->addWidget(label(originWord(figure.origin), Type::Small, Ink::Muted, table), row++, 2, Qt::AlignTop);
        }
        m_lines->addWidget(table);
    }
    line(circumstances());
    auto* command = label(kept.evidence.command, Type::MonoSmall, Ink::Text, m_body);
    command->setWordWrap(true);
    command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addWidget(command);
}

QString ProofSection::circumstances() const
{
    const evidence::Evidence& evidence = m_decision.evidenceOf(m_cell)->evidence;
    const auto day = [](const QDateTime& time) { return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")); };
    QStringList parts { tr("%1, in %2 s.").arg(day(evidence.at)).arg(evidence.proof.seconds, 0, 'f', 1) };
    parts.append(isExpired(evidence, m_decision.now()) ? tr("Expired on %1.").arg(day(evidence.expires))
                                                       : tr("Counts until %1.").arg(day(evidence.expires)));
    if (!evidence.where.machine.isEmpty())
        parts.append(QStringLiteral("%1: %2.").arg(evidence.where.host, evidence.where.machine));
    parts.append(tr("Seed %1, pack %2 %3, Wirewise %4.").arg(evidence.seed).arg(evidence.pack.id, evidence.pack.version, evidence.where.program));
    return parts.join(QLatin1Char(' '));
}

void ProofSection::line(const QString& text)
{
    auto* words = label(text, Type::Body, Ink::Muted, m_body);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addWidget(words);
}

} // namespace wirewise::ui
