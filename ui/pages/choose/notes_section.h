// SPDX-License-Identifier: GPL-3.0-or-later
// What to know besides the ranking: answers outside the alternatives with their sources, then notes, those
// about the leader first and the others on demand.
#pragma once

#include "core/advisor/advice/flags.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wirewise::ui {

class IconText;
class LeadText;

class FlagsSection final : public QWidget
{
    Q_OBJECT

public:
    explicit FlagsSection(const advisor::Pack& pack, QWidget* parent = nullptr);

    void tell(const QList<advisor::Flag>& flags); // hidden when empty
    QStringList texts() const;

private:
    const advisor::Pack& m_pack;
    QVBoxLayout* m_column;
    QList<advisor::RuleId> m_shown;
    QList<QWidget*> m_flags;
    QList<LeadText*> m_texts;
};

class NotesSection final : public QWidget
{
    Q_OBJECT

public:
    explicit NotesSection(QWidget* parent = nullptr);

    // Without those that are flags. leaders: whom the first ones are about.
    void tell(const QList<advisor::Note>& notes, const QList<advisor::Flag>& flags,
        const QList<advisor::AlternativeId>& leaders);
    QStringList texts() const; // as shown
    QPushButton* moreButton() const { return m_more; }

private:
    void fill();

    QVBoxLayout* m_column;
    QList<advisor::Note> m_notes; // the leader's first
    qsizetype m_ofLeader = 0;
    QList<IconText*> m_rows;
    QPushButton* m_more;
    bool m_unfolded = false;
};

} // namespace wirewise::ui
