// SPDX-License-Identifier: GPL-3.0-or-later
// An answer that findings speak for, with what it rests on, and the button that takes it.
#pragma once

#include "core/probe/offers.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace wirewise::ui {

class OfferCard final : public Card
{
    Q_OBJECT

public:
    OfferCard(const advisor::Pack& pack, const probe::Offer& offer, QWidget* parent = nullptr);

    void setTaken(bool taken);
    QPushButton* takeButton() const { return m_take; }

private:
    QPushButton* m_take;
};

} // namespace wirewise::ui
