// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choose/flips_section.h"

#include "ui/models/advice_words.h"
#include "ui/style/app_style.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wirewise::ui {

using namespace advisor;

namespace {

constexpr qsizetype fewest = 4; // rows before "all"

}

FlipsSection::FlipsSection(const Pack& pack, QWidget* parent)
    : QWidget(parent)
    , m_pack(pack)
    , m_none(label({}, Type::Body, Ink::Muted, this))
    , m_list(new WhatIfList(this))
    , m_more(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::large, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(label(tr("What would change this"), Type::Heading, Ink::Text, this));
    column->addWidget(m_none);
    column->addWidget(m_list);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_none->setWordWrap(true);
    makeLink(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        fill();
    });
    connect(m_list, &WhatIfList::previewed, this, &FlipsSection::previewed);
    connect(m_list, &WhatIfList::previewEnded, this, &FlipsSection::previewEnded);
    connect(m_list, &WhatIfList::applied, this, [this](int index) {
        const Flip flip = m_all.at(index); // what follows replaces the list
        Q_EMIT applied(flip.changes);
    });
}

void FlipsSection::tell(const Answers& answers, const std::optional<Flips>& flips)
{
    setVisible(flips.has_value());
    if (!flips) {
        m_all.clear();
        m_list->tell({});
        return;
    }
    m_answers = answers;
    QList<const Flip*> nearest;
    for (const Flip& each : flips->nearest)
        nearest.append(&each);
    std::stable_sort(nearest.begin(), nearest.end(), [](const Flip* a, const Flip* b) {
        return std::pair(a->changes.size(), a->cost) < std::pair(b->changes.size(), b->cost);
    });
    m_all.clear();
    for (const Flip* each : std::as_const(nearest))
        m_all.append(*each);
    m_few = std::min(m_all.size(), fewest);
    for (const Flip& each : flips->flips)
        if (!m_all.contains(each))
            m_all.append(each);
    if (m_few == 0)
        m_few = std::min(m_all.size(), fewest);
    m_none->setVisible(m_all.isEmpty());
    m_none->setText(tr("No change of up to three answers makes another one lead."));
    fill();
}

void FlipsSection::fill()
{
    QList<WhatIf> list;
    const qsizetype shown = m_unfolded ? m_all.size() : m_few;
    for (qsizetype i = 0; i < shown; ++i)
        list.append(whatIf(m_all.at(i)));
    m_list->tell(list);
    m_list->setVisible(!list.isEmpty());
    m_more->setVisible(m_all.size() > m_few);
    m_more->setText(m_unfolded ? tr("Only the nearest") : tr("All %1 smallest changes").arg(m_all.size()));
}

WhatIf FlipsSection::whatIf(const Flip& flip) const
{
    const QString leader = outcomeWords(m_pack, flip.winner);
    const QString condition = conditionWords(m_pack, m_answers, flip.changes);
    return { flip.winner, leader, condition, tr("Apply"),
        flip.winner ? tr("Apply: %1 leads %2").arg(leader, condition)
                    : tr("Apply: %1 %2").arg(leader, condition),
        condition, changed(m_answers, flip.changes) };
}

} // namespace wirewise::ui
