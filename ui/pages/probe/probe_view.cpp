// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/probe/probe_view.h"

#include "ui/models/decision.h"
#include "ui/models/prober.h"
#include "ui/pages/probe/finding_row.h"
#include "ui/pages/probe/offer_card.h"
#include "ui/pages/probe/probe_form.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scrolled_column.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace wirewise::ui {

ProbeView::ProbeView(Decision& decision, Prober& prober, QWidget* parent)
    : QWidget(parent)
    , m_decision(decision)
    , m_prober(prober)
{
    setAccessibleName(tr("Probe my path"));
    auto* content = new QWidget;
    m_form = new ProbeForm(prober, content);
    m_offerArea = new QWidget(content);
    m_offerColumn = new QVBoxLayout(m_offerArea);
    m_offerColumn->setContentsMargins(0, 0, 0, 0);
    m_offerColumn->setSpacing(space::small);
    m_takeAll = new QPushButton(tr("Take all answers"), m_offerArea);
    m_offerColumn->addWidget(m_takeAll, 0, Qt::AlignRight);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 2, 20, 20);
    column->setSpacing(space::medium);
    column->addWidget(m_form);
    column->addWidget(m_offerArea);
    column->addWidget(buildRows());
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    setScrolledColumn(*scroll, content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_takeAll, &QPushButton::clicked, this, [this] { m_prober.take(m_prober.offers()); });
    connect(&m_prober, &Prober::changed, this, &ProbeView::follow);
    connect(&m_prober, &Prober::finished, this, &ProbeView::followOffers);
    connect(&m_decision, &Decision::changed, this, &ProbeView::followOffers);
    follow();
    followOffers();
}

QWidget* ProbeView::buildRows()
{
    auto* card = new Card(this);
    card->setAccessibleName(tr("What was found out"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, space::tiny, 1, space::tiny);
    column->setSpacing(0);
    for (const probe::FindingKind& kind : probe::findingKinds()) {
        if (!m_rows.isEmpty())
            column->addWidget(new Rule(card));
        m_rows << new FindingRow(kind, card);
        column->addWidget(m_rows.last());
    }
    return card;
}

void ProbeView::follow()
{
    const QList<probe::Finding>& findings = m_prober.findings();
    const bool over = !m_prober.isRunning() && m_prober.progress().of > 0;
    for (FindingRow* row : std::as_const(m_rows)) {
        const auto found = std::find_if(findings.begin(), findings.end(), [row](const probe::Finding& each) { return each.id == row->id(); });
        if (found != findings.end())
            row->tell(*found);
        else if (m_prober.isRunning() && m_prober.progress().now == row->id())
            row->tell(FindingRow::State::Running);
        else
            row->tell(over ? FindingRow::State::LeftOut : FindingRow::State::Waiting);
    }
    if (m_prober.isRunning())
        followOffers();
}

// Made anew only where they are others: a button under the mouse stays.
void ProbeView::followOffers()
{
    const QList<probe::Offer> offers = m_prober.isRunning() ? QList<probe::Offer>() : m_prober.offers();
    if (offers != m_shown) {
        m_shown = offers;
        qDeleteAll(std::exchange(m_offers, {}));
        for (const probe::Offer& offer : offers) {
            auto* card = new OfferCard(m_decision.pack(), offer, m_offerArea);
            connect(card->takeButton(), &QPushButton::clicked, this, [this, offer] { m_prober.take({ offer }); });
            m_offerColumn->insertWidget(static_cast<int>(m_offers.size()), card);
            setTabOrder(m_offers.isEmpty() ? m_form->stopButton() : m_offers.last()->takeButton(), card->takeButton());
            m_offers << card;
        }
    }
    bool all = true;
    for (qsizetype i = 0; i < offers.size(); ++i) {
        m_offers[i]->setTaken(m_prober.isTaken(offers[i]));
        all = all && m_prober.isTaken(offers[i]);
    }
    m_takeAll->setVisible(offers.size() > 1);
    m_takeAll->setEnabled(!all);
    m_offerArea->setVisible(!offers.isEmpty());
}

} // namespace wirewise::ui
