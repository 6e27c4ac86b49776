// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/end_card.h"

#include "core/evidence/run_proof.h"
#include "ui/models/decision.h"
#include "ui/models/run_words.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace wirewise::ui {

namespace {

constexpr int IconSide = 16;

} // namespace

EndCard::EndCard(Decision& decision, QWidget* parent)
    : QWidget(parent)
    , m_decision(decision)
    , m_keep(new QPushButton(tr("&Keep as evidence"), this))
    , m_sentence(label({}, Type::BodyStrong, Ink::Text, this))
    , m_line(label({}, Type::Small, Ink::Muted, this))
{
    m_sentence->setObjectName(QStringLiteral("endSentence"));
    m_line->setObjectName(QStringLiteral("endLine"));
    m_keep->setObjectName(QStringLiteral("keepEvidence"));
    connect(m_keep, &QPushButton::clicked, this, &EndCard::keep);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(space::large, space::small, space::large, space::small);
    across->addSpacing(IconSide + space::medium); // painted
    across->setSpacing(space::medium);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(space::hair);
    across->addLayout(rows, 1);
    across->addWidget(m_keep, 0, Qt::AlignVCenter);
    for (QLabel* text : { m_sentence, m_line }) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addWidget(text);
    }
    hide();
}

void EndCard::tell(const measure::RunSummary& run, bool normal)
{
    const measure::Ended& ended = run.ended;
    m_run = run;
    m_normal = normal;
    const bool says = normal && evidence::proofOf(m_decision.pack(), run);
    m_keep->setVisible(says);
    m_keep->setEnabled(says);
    m_keep->setText(tr("&Keep as evidence"));
    m_sentence->setText(endSentence(ended, normal));
    m_line->setText((normal ? tr("Normal end") : tr("Error")) + QStringLiteral(" · ") + endLine(ended));
    setInk(m_sentence, normal ? Ink::Text : Ink::Bad);
    setAccessibleName(m_line->text() + QStringLiteral(". ") + m_sentence->text());
    show();
    update();
}

void EndCard::keep()
{
    const auto proof = evidence::proofOf(m_decision.pack(), m_run);
    if (!proof)
        return;
    m_decision.addEvidence({ evidence::attestedRun(
        *proof, m_run, advisor::stampOf(m_decision.pack()), evidence::surroundings(), m_decision.now()) });
    m_keep->setEnabled(false);
    m_keep->setText(tr("Kept with the decision"));
}

void EndCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = themeOf(*this);
    drawBox(painter, rect(), m_normal ? colours.line : colours.bad, m_normal ? colours.surface : colours.badSoft);
    paintIcon(painter, m_normal ? QStringLiteral("stop") : QStringLiteral("caution"),
        QStyle::visualRect(layoutDirection(), rect(), QRect(space::large, (height() - IconSide) / 2, IconSide, IconSide)), m_normal ? colours.muted : colours.bad);
}

} // namespace wirewise::ui
