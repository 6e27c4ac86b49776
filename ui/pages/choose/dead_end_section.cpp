// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choose/dead_end_section.h"

#include "ui/models/advice_words.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace wirewise::ui {

using namespace advisor;

DeadEndSection::DeadEndSection(const Pack& pack, QWidget* parent)
    : QWidget(parent)
    , m_pack(pack)
    , m_conflictColumn(new QVBoxLayout)
    , m_list(new WhatIfList(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::large);
    column->setSpacing(space::small);
    column->addWidget(label(tr("These musts cannot live together"), Type::Heading, Ink::Text, this));
    m_conflictColumn->setSpacing(space::tiny);
    column->addLayout(m_conflictColumn);
    column->addSpacing(space::tiny);
    column->addWidget(label(tr("The least to give up"), Type::Heading, Ink::Text, this));
    column->addWidget(m_list);
    connect(m_list, &WhatIfList::previewed, this, &DeadEndSection::previewed);
    connect(m_list, &WhatIfList::previewEnded, this, &DeadEndSection::previewEnded);
    connect(m_list, &WhatIfList::applied, this, [this](int index) {
        const Relaxation chosen = m_relaxations.at(index); // what follows replaces the list
        Q_EMIT relaxed(chosen);
    });
}

void DeadEndSection::tell(const Answers& answers, const DeadEnd& deadEnd)
{
    setVisible(!deadEnd.isEmpty());
    m_relaxations = deadEnd.relaxations;
    while (m_conflicts.size() < deadEnd.conflicts.size()) {
        auto* line = label({}, Type::Body, Ink::Muted, this);
        line->setWordWrap(true);
        m_conflictColumn->addWidget(line);
        m_conflicts.append(line);
    }
    for (qsizetype i = 0; i < m_conflicts.size(); ++i) {
        const bool used = i < deadEnd.conflicts.size();
        m_conflicts.at(i)->setVisible(used);
        if (used)
            m_conflicts.at(i)->setText(conflictWords(m_pack, answers, deadEnd.conflicts.at(i)));
    }
    QList<WhatIf> list;
    for (const Relaxation& each : deadEnd.relaxations) {
        const QString lead = relaxationLead(m_pack, answers, each);
        const QString outcome = relaxationOutcome(m_pack, each);
        list.append({ each.winner, lead, outcome, tr("Lower"),
            tr("%1: %2 leads").arg(lead, outcomeWords(m_pack, each.winner)),
            relaxationCondition(m_pack, answers, each), advisor::relaxed(answers, each) });
    }
    m_list->tell(list);
}

QStringList DeadEndSection::conflicts() const
{
    QStringList all;
    for (const QLabel* each : m_conflicts)
        if (!each->isHidden())
            all.append(each->text());
    return all;
}

} // namespace wirewise::ui
