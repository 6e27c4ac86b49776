// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing qualifies: the musts that cannot live together, and the fewest to lower, each by one button.
#pragma once

#include "core/advisor/advice/dead_end.h"
#include "ui/pages/choose/what_if_list.h"

class QLabel;
class QVBoxLayout;

namespace wirewise::ui {

class DeadEndSection final : public QWidget
{
    Q_OBJECT

public:
    explicit DeadEndSection(const advisor::Pack& pack, QWidget* parent = nullptr);

    void tell(const advisor::Answers& answers, const advisor::DeadEnd& deadEnd); // hidden when empty
    WhatIfList* list() const { return m_list; }
    QStringList conflicts() const;

Q_SIGNALS:
    void previewed(const wirewise::ui::WhatIf& what);
    void previewEnded();
    void relaxed(const wirewise::advisor::Relaxation& relaxation);

private:
    const advisor::Pack& m_pack;
    QList<advisor::Relaxation> m_relaxations;
    QVBoxLayout* m_conflictColumn;
    QList<QLabel*> m_conflicts;
    WhatIfList* m_list;
};

} // namespace wirewise::ui
