// SPDX-License-Identifier: GPL-3.0-or-later
// What would change this: the nearest change to each other alternative, and all smallest ones on demand.
#pragma once

#include "core/advisor/advice/flips.h"
#include "ui/pages/choose/what_if_list.h"

class QLabel;
class QPushButton;

namespace wirewise::ui {

class FlipsSection final : public QWidget
{
    Q_OBJECT

public:
    explicit FlipsSection(const advisor::Pack& pack, QWidget* parent = nullptr);

    // Hidden where nothing leads: there is nothing to change from.
    void tell(const advisor::Answers& answers, const std::optional<advisor::Flips>& flips);
    WhatIfList* list() const { return m_list; }
    QPushButton* moreButton() const { return m_more; }

Q_SIGNALS:
    void previewed(const wirewise::ui::WhatIf& what);
    void previewEnded();
    void applied(const QList<wirewise::advisor::Change>& changes);

private:
    void fill();
    WhatIf whatIf(const advisor::Flip& flip) const;

    const advisor::Pack& m_pack;
    advisor::Answers m_answers;
    QList<advisor::Flip> m_all; // the nearest first
    qsizetype m_few = 0; // of these, shown without asking
    QLabel* m_none;
    WhatIfList* m_list;
    QPushButton* m_more;
    bool m_unfolded = false;
};

} // namespace wirewise::ui
