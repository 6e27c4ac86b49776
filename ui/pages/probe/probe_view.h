// SPDX-License-Identifier: GPL-3.0-or-later
// Probe my path: where to, what was found out there, and the answers it speaks for; beside the live ranking.
#pragma once

#include "core/probe/offers.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace wirewise::ui {

class Decision;
class FindingRow;
class OfferCard;
class Prober;
class ProbeForm;

// Life: decision and prober outlive it.
class ProbeView final : public QWidget
{
    Q_OBJECT

public:
    ProbeView(Decision& decision, Prober& prober, QWidget* parent = nullptr);

    ProbeForm* form() const { return m_form; }
    const QList<FindingRow*>& rows() const { return m_rows; }
    const QList<OfferCard*>& offers() const { return m_offers; }
    QPushButton* takeAllButton() const { return m_takeAll; } // shown where there are several

private:
    QWidget* buildRows();
    void follow();
    void followOffers();

    Decision& m_decision;
    Prober& m_prober;
    ProbeForm* m_form;
    QWidget* m_offerArea;
    QVBoxLayout* m_offerColumn;
    QPushButton* m_takeAll;
    QList<FindingRow*> m_rows;
    QList<OfferCard*> m_offers;
    QList<probe::Offer> m_shown; // by them
};

} // namespace wirewise::ui
