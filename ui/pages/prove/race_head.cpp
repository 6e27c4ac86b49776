// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/race_head.h"

#include "ui/models/race_words.h"
#include "ui/style/app_style.h"
#include "ui/style/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace wirewise::ui {
namespace {

constexpr int MostAtOnce = 2000; // clients of all lanes: what the window's server is started for

} // namespace

RaceHead::RaceHead(QWidget* parent) : Card(parent)
{
    m_word = label({}, Type::BodyStrong, Ink::Text, this);
    m_word->setObjectName(QStringLiteral("raceState"));
    m_facts = label({}, Type::Small, Ink::Muted, this);
    m_facts->setObjectName(QStringLiteral("raceFacts"));
    m_how = new SegmentedControl(tr("How they race"), { tr("All at once"), tr("One after another") }, this);
    m_how->setObjectName(QStringLiteral("raceHow"));
    m_how->setCurrent(0);
    m_start = new QPushButton(this);
    m_start->setObjectName(QStringLiteral("startRace"));
    m_start->setFont(ui::font(Type::BodyStrong));
    makePrimary(m_start);
    m_stop = new QPushButton(tr("Stop"), this);
    m_stop->setObjectName(QStringLiteral("stopRace"));
    m_copy = new QPushButton(tr("Copy as Markdown"), this);
    m_copy->setObjectName(QStringLiteral("copyRace"));

    auto* head = new QWidget(this);
    auto* words = new QVBoxLayout(head);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(space::hair);
    words->addWidget(m_word);
    words->addWidget(m_facts);
    m_facts->setWordWrap(true);
    m_facts->setMinimumWidth(m_facts->fontMetrics().averageCharWidth() * 16);
    auto* row = new FlowLayout(space::medium, this);
    row->setContentsMargins(space::large, space::small, space::medium, space::small);
    for (QWidget* part : { head, static_cast<QWidget*>(m_how), static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_stop), static_cast<QWidget*>(m_copy) })
        row->addWidget(part);
    row->setFilling(head, FlowLayout::Fills::FromItsLeast);
    connect(m_how, &SegmentedControl::chosen, this, &RaceHead::howChanged);
    connect(m_start, &QPushButton::clicked, this, &RaceHead::startAsked);
    connect(m_stop, &QPushButton::clicked, this, &RaceHead::stopAsked);
    connect(m_copy, &QPushButton::clicked, this, &RaceHead::copyAsked);
}

Race::How RaceHead::how() const
{
    return m_how->current() == 1 ? Race::How::Alone : Race::How::Together;
}

QString RaceHead::nextRace(int chosen, int clients) const
{
    if (chosen < 2)
        return tr("choose at least two");
    if (how() == Race::How::Together && chosen * clients > MostAtOnce)
        return tr("at most %L1 clients in all at once: fewer clients, or one after another").arg(MostAtOnce);
    return tr("%1 chosen; the same events, workload and faults for all").arg(chosen);
}

void RaceHead::show(const Race& race, int chosen, int clients)
{
    const bool running = race.running();
    const bool came = std::any_of(race.lanes().begin(), race.lanes().end(), [](const RaceLane& lane) { return lane.run().received > 0; });
    const bool begun = std::any_of(race.lanes().begin(), race.lanes().end(), [](const RaceLane& lane) { return lane.begun; });
    const QString word = race.stopping() ? tr("Stopping")
        : running                        ? tr("Racing")
        : !begun                         ? tr("Not started")
        : !race.error().isEmpty()        ? tr("Ended with an error")
        : race.stopped()                 ? tr("Stopped")
                                         : tr("Finished");
    if (m_word->text() != word) {
        m_word->setText(word);
        m_word->setAccessibleName(tr("Race: %1").arg(word));
    }
    const bool tooMany = how() == Race::How::Together && chosen * clients > MostAtOnce;
    m_canStart = chosen >= 2 && !tooMany;
    m_facts->setText(running || (begun && m_canStart) ? wordFor(race.how()) : nextRace(chosen, clients));
    const bool focus = m_start->hasFocus() || m_stop->hasFocus();
    m_start->setText(begun ? tr("Start again") : tr("Start"));
    m_start->setVisible(!running);
    m_start->setEnabled(m_canStart);
    m_stop->setVisible(running);
    m_copy->setEnabled(came && !running);
    for (int i = 0; i < 2; ++i)
        m_how->button(i)->setEnabled(!running);
    if (focus && (running || m_canStart)) // it stays on the button, whichever that is now
        (running ? m_stop : m_start)->setFocus();
}

void RaceHead::takeFocus()
{
    if (m_start->isEnabled())
        m_start->setFocus(Qt::ShortcutFocusReason);
}

} // namespace wirewise::ui
