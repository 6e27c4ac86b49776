// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ranking_panel.h"

#include "ui/models/decision.h"
#include "ui/models/ranking_words.h"
#include "ui/models/run_words.h"
#include "ui/pages/ranking_row.h"
#include "ui/style/app_style.h"
#include "ui/style/appearance.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wirewise::ui {

using namespace advisor;

RankingPanel::RankingPanel(Decision& decision, QWidget* parent)
    : QWidget(parent)
    , m_decision(decision)
    , m_scroll(new QScrollArea(this))
{
    setAccessibleName(tr("Recommendation"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 20, 20, space::large);
    column->setSpacing(0);
    buildHead(column);

    m_intro = new QWidget(content);
    buildIntro(*m_intro);
    column->addWidget(m_intro);
    m_rows = new QWidget(content);
    m_rowLayout = new QVBoxLayout(m_rows);
    m_rowLayout->setContentsMargins(0, 0, 0, 0);
    m_rowLayout->setSpacing(0);
    m_rowLayout->addWidget(new Rule(m_rows));
    column->addWidget(m_rows);

    m_notes = new QWidget(content);
    auto* notes = new QVBoxLayout(m_notes);
    notes->setContentsMargins(0, space::large, 0, 0);
    notes->setSpacing(space::small);
    column->addWidget(m_notes);
    column->addStretch(1);

    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    content->setAutoFillBackground(false);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_scroll, 1);
    buildFoot(outer);

    connect(&m_decision, &Decision::changed, this, &RankingPanel::follow);
    follow();
}

void RankingPanel::buildHead(QVBoxLayout* column)
{
    m_overline = label(tr("Recommendation"), Type::Small, Ink::Muted, this);
    m_headline = label({}, Type::Display, Ink::Text, this);
    m_status = new Chip(this);
    m_reason = label({}, Type::Body, Ink::Muted, this);
    m_reason->setWordWrap(true);
    m_weak = label({}, Type::Body, Ink::Muted, this);
    m_weak->setWordWrap(true);

    m_title = new QHBoxLayout;
    m_title->setSpacing(space::medium);
    m_title->addWidget(m_headline);
    m_title->addWidget(m_status, 0, Qt::AlignVCenter);
    m_title->addStretch(1);

    m_emptyActions = new QWidget(this);
    auto* actions = new QHBoxLayout(m_emptyActions);
    actions->setContentsMargins(0, space::medium, 0, space::small);
    actions->setSpacing(space::small);
    m_answer = new QPushButton(tr("Answer questions"), m_emptyActions);
    makePrimary(m_answer);
    m_example = new QPushButton(tr("Try an example"), m_emptyActions);
    actions->addWidget(m_answer);
    actions->addWidget(m_example);
    actions->addStretch(1);
    connect(m_answer, &QPushButton::clicked, this, &RankingPanel::answerWanted);
    connect(m_example, &QPushButton::clicked, this, &RankingPanel::exampleWanted);

    column->addWidget(m_overline);
    column->addSpacing(2);
    column->addLayout(m_title);
    column->addSpacing(space::tiny);
    column->addWidget(m_reason);
    column->addSpacing(space::tiny);
    column->addWidget(m_weak);
    column->addWidget(m_emptyActions);
    column->addSpacing(space::medium);
}

// What there is to choose from, before anything is asked: in the pack's order, unjudged.
void RankingPanel::buildIntro(QWidget& intro)
{
    auto* column = new QVBoxLayout(&intro);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(new Rule(&intro));
    column->addSpacing(space::large);
    column->addWidget(label(tr("What there is to choose from"), Type::Heading, Ink::Text, &intro));
    for (const Alternative& alternative : m_decision.pack().alternatives) {
        if (alternative.isComposite())
            continue;
        auto* head = new QHBoxLayout;
        head->setSpacing(space::small);
        head->addWidget(new Dot(alternative.id, &intro));
        head->addWidget(label(alternative.title, Type::BodyStrong, Ink::Text, &intro), 1);
        auto* summary = label(alternative.summary, Type::Body, Ink::Muted, &intro);
        summary->setWordWrap(true);
        summary->setContentsMargins(17, 0, 0, 0);
        column->addSpacing(space::small);
        column->addLayout(head);
        column->addWidget(summary);
    }
}

void RankingPanel::buildFoot(QVBoxLayout* column)
{
    m_foot = new QWidget(this);
    auto* foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(20, space::medium, 20, space::large);
    foot->setSpacing(space::medium);
    auto* readings = new QHBoxLayout;
    readings->setSpacing(space::tiny);
    m_readings = label({}, Type::Small, Ink::Muted, m_foot);
    m_readings->setWordWrap(true);
    m_switchReading = new QPushButton(m_foot);
    makeLink(m_switchReading);
    m_switchReading->setFont(ui::font(Type::Small));
    readings->addWidget(m_readings, 1);
    readings->addWidget(m_switchReading);
    connect(m_switchReading, &QPushButton::clicked, this, [this] {
        m_decision.setReading(
            m_decision.reading() == Reading::Assessed ? Reading::AsWritten : Reading::Assessed);
    });

    m_connect = new QPushButton(tr("Connect live"), m_foot);
    makePrimary(m_connect);
    m_compare = new QPushButton(tr("Compare"), m_foot);
    m_compare->setAccessibleName(tr("Compare them all, cell by cell"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_connect);
    buttons->addWidget(m_compare);
    buttons->addStretch(1);
    connect(m_connect, &QPushButton::clicked, this, &RankingPanel::connectWanted);
    connect(m_compare, &QPushButton::clicked, this, &RankingPanel::compareWanted);

    m_noLive = label({}, Type::Small, Ink::Muted, m_foot);
    m_noLive->setObjectName(QStringLiteral("noLive"));
    m_noLive->setWordWrap(true);
    foot->addLayout(readings);
    foot->addWidget(m_noLive);
    foot->addLayout(buttons);
    column->addWidget(new Rule(this));
    column->addWidget(m_foot);
}

RankingRow* RankingPanel::row(const AlternativeId& id) const
{
    const auto found = m_rowOf.find(id.value());
    return found == m_rowOf.end() ? nullptr : found->second;
}

void RankingPanel::follow()
{
    const Evaluation& evaluation = m_decision.evaluation();
    const bool empty = evaluation.status == Status::NoInformation;
    m_headline->setText(headline(m_decision));
    const bool wide = m_headline->text().size() > 20;
    m_headline->setFont(ui::font(wide ? Type::Title : Type::Display));
    m_headline->setWordWrap(wide);
    m_title->setStretch(0, wide ? 1 : 0);
    m_title->setStretch(2, wide ? 0 : 1);
    const Look look = lookOf(themeOf(*this), evaluation.status);
    m_status->setVisible(!empty && evaluation.status != Status::None);
    m_status->tell(toneOf(evaluation.status), look.icon, look.word);
    m_reason->setText(reason(m_decision));
    const QString weak = evaluation.status == Status::Tie ? QString() : weakPoint(m_decision);
    m_weak->setText(weak);
    m_weak->setVisible(!weak.isEmpty());
    m_emptyActions->setVisible(empty);
    m_rows->setVisible(!empty);
    m_intro->setVisible(empty);
    followRows();
    followNotes();

    m_readings->setText(readingsLine(m_decision));
    const Reading other = m_decision.reading() == Reading::Assessed ? Reading::AsWritten : Reading::Assessed;
    const bool differ = !empty && m_decision.evaluation(other).winner != evaluation.winner;
    m_switchReading->setVisible(differ);
    m_switchReading->setText(other == Reading::AsWritten ? tr("Read as written") : tr("Read as assessed"));
    m_readings->setVisible(!m_readings->text().isEmpty());

    followConnect();
}

void RankingPanel::setLive(const QList<TransportId>& live)
{
    m_live = live;
    followConnect();
}

void RankingPanel::followConnect()
{
    const std::optional<TransportId> leading = m_decision.leadingTransport();
    const QString name = leading ? m_decision.name(*leading) : QString();
    const bool live = leading && (!m_live || m_live->contains(*leading));
    m_connect->setEnabled(live);
    m_connect->setAccessibleName(leading ? tr("Connect live with %1").arg(name) : tr("Connect live"));
    m_noLive->setText(leading && !live ? noLiveConnection(name) : QString());
    m_noLive->setVisible(!m_noLive->text().isEmpty());
    m_connect->setAccessibleDescription(m_noLive->text());
}

void RankingPanel::buildRows()
{
    for (const Alternative& alternative : m_decision.pack().alternatives) {
        auto* each = new RankingRow(alternative.id, m_decision, m_rows);
        connect(each, &RankingRow::questionWanted, this, &RankingPanel::questionWanted);
        m_rowLayout->addWidget(each);
        each->show(); // a layout would only do so later
        m_rowOf[alternative.id.value()] = each;
    }
}

void RankingPanel::followRows()
{
    const Evaluation& evaluation = m_decision.evaluation();
    if (evaluation.status == Status::NoInformation)
        return; // rows are made when there is something to rank
    if (m_rowOf.empty())
        buildRows();
    const auto detail
        = evaluation.status == Status::None ? RankingRow::Detail::Full : RankingRow::Detail::Short;
    int position = 1; // after the rule
    QWidget* before = nullptr;
    for (const Standing& standing : evaluation.ranking) {
        RankingRow* each = row(standing.alternative);
        if (!each)
            continue;
        each->follow(standing, detail);
        if (m_rowLayout->indexOf(each) != position)
            m_rowLayout->insertWidget(position, each);
        if (before)
            setTabOrder(before, each);
        before = each;
        ++position;
    }
}

void RankingPanel::followNotes()
{
    QLayout* notes = m_notes->layout();
    while (QLayoutItem* item = notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<Note>& all = m_decision.evaluation().notes;
    m_notes->setVisible(!all.isEmpty());
    if (all.isEmpty())
        return;
    notes->addWidget(label(tr("Worth knowing"), Type::Heading, Ink::Text, m_notes));
    for (const Note& note : all)
        notes->addWidget(new IconText(note.caution ? QStringLiteral("caution") : QStringLiteral("info"),
            note.caution ? Ink::Fair : Ink::Accent, note.text, m_notes));
}

} // namespace wirewise::ui
