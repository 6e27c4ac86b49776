// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choose/what_if_row.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/lead_text.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace wirewise::ui {

WhatIfRow::WhatIfRow(QWidget* parent)
    : QWidget(parent)
    , m_dot(new Dot({}, this))
    , m_text(new LeadText(this))
    , m_button(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_dot);
    row->addWidget(m_text, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
}

void WhatIfRow::tell(const WhatIf& what)
{
    m_dot->setId(what.leader.value_or(advisor::AlternativeId()));
    m_dot->setDimmed(!what.leader);
    m_text->tell(what.lead, what.rest);
    if (m_button->text() != what.button)
        m_button->setText(what.button);
    if (m_button->accessibleName() != what.spoken)
        m_button->setAccessibleName(what.spoken);
}

QString WhatIfRow::text() const
{
    return m_text->text();
}

} // namespace wirewise::ui
