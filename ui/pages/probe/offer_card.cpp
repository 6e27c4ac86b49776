// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/probe/offer_card.h"

#include "ui/models/evidence_words.h"
#include "ui/style/app_style.h"
#include "ui/style/theme.h"
#include "ui/widgets/beside_or_below.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wirewise::ui {

OfferCard::OfferCard(const advisor::Pack& pack, const probe::Offer& offer, QWidget* parent)
    : Card(parent)
    , m_take(new QPushButton(this))
{
    const advisor::Question& question = pack.questions[size_t(pack.indexOf(offer.question))]; // an offer is of the pack
    const auto option = std::find_if(question.options.begin(), question.options.end(), [&](const advisor::Option& each) { return each.id == offer.option; });
    const QString seen = proofText(offer.evidence);
    auto* ask = label(question.ask, Type::Body, Ink::Muted, this);
    auto* answer = label(option->label, Type::Heading, Ink::Text, this);
    auto* evidence = label(seen, Type::Small, Ink::Muted, this);
    for (QLabel* each : { ask, answer, evidence })
        each->setWordWrap(true);
    makePrimary(m_take);
    m_take->setAccessibleDescription(QStringLiteral("%1 %2. %3").arg(question.ask, option->label, seen));
    auto* words = new QVBoxLayout;
    words->setSpacing(space::hair);
    words->addWidget(ask);
    words->addWidget(answer);
    words->addWidget(evidence);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::medium, space::large, space::medium);
    row->setSpacing(space::medium);
    row->addLayout(words, 1);
    row->addWidget(m_take, 0, Qt::AlignVCenter);
    setTaken(false);
}

void OfferCard::setTaken(bool taken)
{
    m_take->setText(taken ? tr("Taken") : tr("Take as answer"));
    m_take->setEnabled(!taken);
}

} // namespace wirewise::ui
