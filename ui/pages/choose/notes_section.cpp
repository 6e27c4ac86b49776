// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choose/notes_section.h"

#include "ui/style/app_style.h"
#include "ui/style/theme.h"
#include "ui/widgets/icon_text.h"
#include "ui/widgets/lead_text.h"
#include "ui/widgets/link_button.h"

#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace wirewise::ui {

using namespace advisor;

FlagsSection::FlagsSection(const Pack& pack, QWidget* parent)
    : QWidget(parent)
    , m_pack(pack)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, space::large, 0, 0);
    m_column->setSpacing(space::small);
    const auto singles = std::count_if(pack.alternatives.begin(), pack.alternatives.end(),
        [](const Alternative& each) { return !each.isComposite(); });
    m_column->addWidget(label(singles == 5 ? tr("Outside these five") : tr("Outside these %1").arg(singles),
        Type::Heading, Ink::Text, this));
    hide();
}

// Few and seldom: made anew when they are others.
void FlagsSection::tell(const QList<Flag>& flags)
{
    setVisible(!flags.isEmpty());
    QList<RuleId> now;
    for (const Flag& each : flags)
        now.append(each.id);
    if (now == m_shown)
        return;
    m_shown = now;
    qDeleteAll(m_flags);
    m_flags.clear();
    m_texts.clear();
    for (const Flag& flag : flags) {
        auto* made = new QWidget(this);
        auto* column = new QVBoxLayout(made);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(1);
        auto* text = new LeadText(made);
        text->tell(flag.instead + QLatin1Char('.'), flag.text);
        column->addWidget(text);
        for (const CitationId& id : flag.sources) {
            const Citation* source = m_pack.citation(id);
            if (source && !source->url.isEmpty())
                column->addWidget(new LinkButton(source->title, QUrl(source->url), made));
            else
                column->addWidget(label(source ? source->title : id.value(), Type::Small, Ink::Muted, made));
        }
        m_column->addWidget(made);
        made->show(); // a layout would only do so later
        m_flags.append(made);
        m_texts.append(text);
    }
}

QStringList FlagsSection::texts() const
{
    QStringList all;
    for (const LeadText* each : m_texts)
        all.append(each->text());
    return all;
}

NotesSection::NotesSection(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_more(new QPushButton(this))
{
    m_column->setContentsMargins(0, space::large, 0, 0);
    m_column->setSpacing(space::small);
    m_column->addWidget(label(tr("Worth knowing"), Type::Heading, Ink::Text, this));
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    makeLink(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        fill();
    });
    hide();
}

void NotesSection::tell(
    const QList<Note>& notes, const QList<Flag>& flags, const QList<AlternativeId>& leaders)
{
    m_notes = notes;
    m_notes.removeIf([&flags](const Note& note) {
        return std::any_of(
            flags.begin(), flags.end(), [&note](const Flag& flag) { return flag.id == note.rule; });
    });
    const auto others = std::stable_partition(m_notes.begin(), m_notes.end(), [&leaders](const Note& note) {
        return std::any_of(leaders.begin(), leaders.end(),
            [&note](const AlternativeId& leader) { return note.about.contains(leader); });
    });
    m_ofLeader = others - m_notes.begin();
    setVisible(!m_notes.isEmpty());
    fill();
}

void NotesSection::fill()
{
    const qsizetype shown = m_unfolded ? m_notes.size() : m_ofLeader;
    while (m_rows.size() < shown) {
        auto* made = new IconText(QStringLiteral("info"), Ink::Accent, {}, this);
        m_column->insertWidget(m_column->count() - 1, made); // before the link
        m_rows.append(made);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (i < shown) {
            const bool caution = m_notes.at(i).caution;
            m_rows.at(i)->tell(caution ? QStringLiteral("caution") : QStringLiteral("info"),
                caution ? Ink::Fair : Ink::Accent, m_notes.at(i).text);
        }
        m_rows.at(i)->setVisible(i < shown);
    }
    const qsizetype others = m_notes.size() - m_ofLeader;
    m_more->setVisible(others > 0);
    m_more->setText(m_unfolded ? tr("Only those about the leader")
            : m_ofLeader > 0   ? tr("%1 more, about others").arg(others)
                               : tr("%1 about others").arg(others));
}

QStringList NotesSection::texts() const
{
    QStringList all;
    for (const IconText* each : m_rows)
        if (!each->isHidden())
            all.append(each->text());
    return all;
}

} // namespace wirewise::ui
