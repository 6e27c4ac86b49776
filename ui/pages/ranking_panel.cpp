// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ranking_panel.h"

#include "ui/models/advice_words.h"
#include "ui/models/decision.h"
#include "ui/models/ranking_words.h"
#include "ui/models/run_words.h"
#include "ui/pages/choose/confidence_section.h"
#include "ui/pages/choose/contrast_section.h"
#include "ui/pages/choose/dead_end_section.h"
#include "ui/pages/choose/flips_section.h"
#include "ui/pages/choose/notes_section.h"
#include "ui/pages/choose/ranking_section.h"
#include "ui/pages/choose/readings_section.h"
#include "ui/pages/choose/reason_section.h"
#include "ui/pages/choose/recommendation_head.h"
#include "ui/style/app_style.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/focus_order.h"
#include "ui/widgets/scrolled_column.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace wirewise::ui {

using namespace advisor;

RankingPanel::RankingPanel(Decision& decision, QWidget* parent)
    : QWidget(parent)
    , m_decision(decision)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
    , m_head(new RecommendationHead(decision.pack(), this))
    , m_reason(new ReasonSection(m_content))
    , m_emptyActions(new QWidget(m_content))
    , m_intro(new QWidget(m_content))
{
    setAccessibleName(tr("Recommendation"));
    setScrolledColumn(*m_scroll, m_content); // while it is empty: else all is measured for a size it never has

    m_column->setContentsMargins(20, 0, 20, space::large);
    m_column->setSpacing(0);
    m_column->addWidget(m_reason);
    buildEmptyActions();
    m_column->addWidget(m_emptyActions);
    buildIntro(*m_intro);
    m_column->addWidget(m_intro);
    m_column->addStretch(1);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_head);
    outer->addWidget(m_scroll, 1);
    buildFoot(outer);

    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(m_reason, &ReasonSection::whyNotWanted, this, &RankingPanel::toggleRunnerUp);
    connect(&m_decision, &Decision::changed, this, &RankingPanel::follow);
    connect(&m_decision, &Decision::confidenceChanged, this, &RankingPanel::followConfidence);
    follow();
}

// Going away moves the focus, and with it ends a preview: by then there is nobody to tell.
RankingPanel::~RankingPanel()
{
    for (QObject* each : std::initializer_list<QObject*> { m_flips, m_deadEnd })
        if (each)
            each->disconnect(this);
}

void RankingPanel::buildEmptyActions()
{
    auto* actions = new QHBoxLayout(m_emptyActions);
    actions->setContentsMargins(0, 0, 0, space::tiny);
    actions->setSpacing(space::small);
    m_answer = new QPushButton(tr("Answer questions"), m_emptyActions);
    makePrimary(m_answer);
    m_example = new QPushButton(tr("Try an example"), m_emptyActions);
    actions->addWidget(m_answer);
    actions->addWidget(m_example);
    actions->addStretch(1);
    connect(m_answer, &QPushButton::clicked, this, &RankingPanel::answerWanted);
    connect(m_example, &QPushButton::clicked, this, &RankingPanel::exampleWanted);
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

void RankingPanel::buildSections()
{
    const Pack& pack = m_decision.pack();
    m_deadEnd = new DeadEndSection(pack, m_content);
    m_ranking = new RankingSection(m_decision, m_content);
    m_flips = new FlipsSection(pack, m_content);
    m_confidence = new ConfidenceSection(pack, m_content);
    m_readings = new ReadingsSection(pack, m_content);
    m_flags = new FlagsSection(pack, m_content);
    m_notes = new NotesSection(m_content);
    int position = m_column->indexOf(m_intro) + 1;
    for (QWidget* each : std::initializer_list<QWidget*> {
             m_deadEnd, m_ranking, m_flips, m_confidence, m_readings, m_flags, m_notes }) {
        m_column->insertWidget(position++, each);
    }
    m_ranking->show(); // a layout would only do so later
    connectSections();
}

void RankingPanel::connectSections()
{
    connect(m_ranking, &RankingSection::questionWanted, this, &RankingPanel::questionWanted);
    connect(m_confidence, &ConfidenceSection::questionWanted, this, &RankingPanel::questionWanted);
    connect(m_ranking, &RankingSection::contrastOpened, this, [this](QWidget* section) {
        focusInLayoutOrder(*this);
        // Once it has its height.
        QTimer::singleShot(0, section, [this, section] { m_scroll->ensureWidgetVisible(section, 0, 24); });
    });
    connect(m_flips, &FlipsSection::previewed, this, &RankingPanel::preview);
    connect(m_flips, &FlipsSection::previewEnded, this, &RankingPanel::endPreview);
    connect(m_flips, &FlipsSection::applied, this,
        [this](const QList<Change>& changes) { m_decision.apply(changes); });
    connect(m_flips->moreButton(), &QPushButton::clicked, this, [this] { focusInLayoutOrder(*this); });
    connect(m_deadEnd, &DeadEndSection::previewed, this, &RankingPanel::preview);
    connect(m_deadEnd, &DeadEndSection::previewEnded, this, &RankingPanel::endPreview);
    connect(m_deadEnd, &DeadEndSection::relaxed, &m_decision, &Decision::relax);
}

void RankingPanel::buildFoot(QVBoxLayout* column)
{
    m_foot = new QWidget(this);
    auto* foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(20, space::medium, 20, space::large);
    foot->setSpacing(space::medium);
    auto* readings = new QHBoxLayout;
    readings->setSpacing(space::tiny);
    m_readingsLine = label({}, Type::Small, Ink::Muted, m_foot);
    m_readingsLine->setWordWrap(true);
    m_switchReading = new QPushButton(m_foot);
    makeLink(m_switchReading);
    m_switchReading->setFont(ui::font(Type::Small));
    readings->addWidget(m_readingsLine, 1);
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
    return m_ranking ? m_ranking->row(id) : nullptr;
}

void RankingPanel::follow()
{
    const Evaluation& evaluation = m_decision.evaluation();
    const bool empty = evaluation.status == Status::NoInformation;
    m_previewing = false;
    m_following = true;
    m_head->tell(evaluation, m_decision.confidence());
    const QString weak = evaluation.status == Status::Tie ? QString() : weakPoint(m_decision);
    const std::optional<Contrast>& why = m_decision.advice().why;
    m_reason->tell(reason(m_decision), weak, why ? m_decision.name(why->b) : QString());
    m_emptyActions->setVisible(empty);
    m_intro->setVisible(empty);
    if (!empty && !m_ranking)
        buildSections();
    if (m_ranking)
        followSections();
    followFoot();
    focusInLayoutOrder(*this);
    m_following = false;
    update();
}

void RankingPanel::followSections()
{
    const Evaluation& evaluation = m_decision.evaluation();
    const Advice& advice = m_decision.advice();
    m_ranking->setVisible(evaluation.status != Status::NoInformation);
    m_ranking->tell(evaluation, m_decision.answers());
    m_deadEnd->tell(m_decision.answers(), advice.deadEnd);
    m_flips->tell(m_decision.answers(), advice.flips);
    m_confidence->tell(evaluation, m_decision.confidence(), advice.next);
    m_readings->tell(m_decision.reading(), m_decision.evaluation(Reading::Assessed),
        m_decision.evaluation(Reading::AsWritten));
    m_flags->tell(advice.flags);
    m_notes->tell(evaluation.notes, advice.flags, evaluation.coWinners);
}

// Comes after the rest, and only where something leads.
void RankingPanel::followConfidence()
{
    if (!m_previewing)
        m_head->tell(m_decision.evaluation(), m_decision.confidence());
    if (m_confidence)
        m_confidence->tell(m_decision.evaluation(), m_decision.confidence(), m_decision.advice().next);
}

void RankingPanel::followFoot()
{
    const Evaluation& evaluation = m_decision.evaluation();
    m_readingsLine->setText(readingsLine(m_decision));
    const Reading other = m_decision.reading() == Reading::Assessed ? Reading::AsWritten : Reading::Assessed;
    const bool differ = evaluation.status != Status::NoInformation
        && m_decision.evaluation(other).winner != evaluation.winner;
    m_switchReading->setVisible(differ);
    m_switchReading->setText(other == Reading::AsWritten ? tr("Read as written") : tr("Read as assessed"));
    m_readingsLine->setVisible(!m_readingsLine->text().isEmpty());

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

void RankingPanel::toggleRunnerUp()
{
    if (const std::optional<Contrast>& why = m_decision.advice().why; why && m_ranking)
        m_ranking->toggleContrast(why->b);
}

void RankingPanel::preview(const WhatIf& what)
{
    if (m_following)
        return; // what had the focus went away and passed it on
    const Evaluation then = m_decision.engine().evaluate(what.then, m_decision.reading());
    m_previewing = true;
    m_head->preview(what.overline, then);
    m_reason->preview(previewSentence(m_decision.pack(), m_decision.evaluation(), then));
    m_ranking->preview(then, what.then);
    update();
}

void RankingPanel::endPreview()
{
    if (!m_previewing)
        return;
    m_previewing = false;
    m_head->tell(m_decision.evaluation(), m_decision.confidence());
    m_reason->endPreview();
    m_ranking->endPreview();
    update();
}

// A change only looked at has a ground of its own, from the headline down to the last rank. What scrolls goes
// away under a line.
void RankingPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = themeOf(*this);
    if (m_previewing) {
        const int end = m_ranking->mapTo(this, QPoint(0, m_ranking->height())).y();
        painter.fillRect(QRect(1, 0, width() - 1, std::min(end, m_foot->y() - 1)),
            blend(colours.accentSoft, colours.surface, 0.6));
    }
    if (m_scroll->verticalScrollBar()->value() > 0)
        painter.fillRect(QRect(1, m_head->geometry().bottom(), width() - 1, 1), colours.line);
}

} // namespace wirewise::ui
