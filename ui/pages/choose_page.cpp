// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choose_page.h"

#include "ui/models/decision.h"
#include "ui/pages/example_picker.h"
#include "ui/pages/question_card.h"
#include "ui/pages/ranking_panel.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace wirewise::ui {

using namespace advisor;

namespace {

constexpr int firstScreenful = 8;

}

ChoosePage::ChoosePage(Decision& decision, QWidget* parent)
    : QWidget(parent)
    , m_decision(decision)
    , m_count(label({}, Type::Body, Ink::Muted, this))
    , m_exampleButton(new QPushButton(tr("Try an example") + QChar(QChar::Nbsp), this))
    , m_scroll(new QScrollArea(this))
    , m_ranking(new RankingPanel(decision))
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 14, 20, 10);
    head->setSpacing(space::medium);
    head->addWidget(label(tr("What do you need?"), Type::Title, Ink::Text, this));
    head->addWidget(m_count, 1, Qt::AlignVCenter);
    m_exampleButton->setLayoutDirection(Qt::RightToLeft);
    m_exampleButton->setIcon(icon(QStringLiteral("chevron-down")));
    m_exampleButton->setIconSize({ 12, 12 });
    head->addWidget(m_exampleButton);
    connect(m_exampleButton, &QPushButton::clicked, this, [this] { openExamples(m_exampleButton); });

    m_content = new QWidget;
    m_cardLayout = new QVBoxLayout(m_content);
    m_cardLayout->setContentsMargins(20, 2, 20, 20);
    m_cardLayout->setSpacing(10);
    m_cardLayout->addStretch(1);
    buildCards(firstScreenful);
    QTimer::singleShot(0, this, &ChoosePage::buildRest);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);

    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addLayout(head);
    left->addWidget(m_scroll, 1);

    auto* side = new SidePanel(Qt::LeftEdge, SidePanel::Ground::Surface, this);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_ranking);
    side->setMinimumWidth(380);
    side->setMaximumWidth(560);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 65);
    row->addWidget(side, 35);

    connect(m_ranking, &RankingPanel::questionWanted, this, &ChoosePage::reveal);
    connect(m_ranking, &RankingPanel::answerWanted, this, [this] {
        if (!m_cards.isEmpty())
            reveal(m_cards.first()->question());
    });
    connect(
        m_ranking, &RankingPanel::exampleWanted, this, [this] { openExamples(m_ranking->exampleButton()); });
    connect(m_ranking, &RankingPanel::connectWanted, this, &ChoosePage::connectWanted);
    connect(m_ranking, &RankingPanel::compareWanted, this, &ChoosePage::compareWanted);
    connect(&m_decision, &Decision::changed, this, &ChoosePage::follow);
    connect(&m_decision, &Decision::wishChanged, this, [this](const QuestionId& question) {
        if (QuestionCard* wished = card(question))
            wished->follow();
    });
    follow();
}

void ChoosePage::buildCards(int upTo)
{
    for (int i = int(m_cards.size()); i < std::min(upTo, int(m_decision.pack().questions.size())); ++i) {
        auto* made = new QuestionCard(m_decision, i, m_content);
        m_cardLayout->insertWidget(m_cardLayout->count() - 1, made); // before the stretch
        made->setVisible(true); // a layout would only do so later
        m_cards.append(made);
    }
}

void ChoosePage::buildRest()
{
    buildCards(int(m_decision.pack().questions.size()));
}

QuestionCard* ChoosePage::card(const QuestionId& question)
{
    buildRest();
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
        [&question](const QuestionCard* each) { return each->question() == question; });
    return found == m_cards.end() ? nullptr : *found;
}

ExamplePicker& ChoosePage::examples()
{
    if (!m_examples) {
        m_examples = new ExamplePicker(m_decision.pack(), this);
        connect(m_examples, &ExamplePicker::chosen, this, &ChoosePage::takeExample);
    }
    return *m_examples;
}

void ChoosePage::openExamples(QWidget* anchor)
{
    examples().openBelow(anchor);
}

void ChoosePage::takeExample(const ScenarioId& scenario)
{
    const Scenario* found = m_decision.pack().scenario(scenario);
    if (!found)
        return;
    m_decision.replace(
        { found->title, answersOf(m_decision.pack(), *found), m_decision.reading() }, tr("Example"));
    m_scroll->ensureVisible(0, 0);
}

void ChoosePage::reveal(const QuestionId& question)
{
    QuestionCard* found = card(question);
    if (!found)
        return;
    m_scroll->ensureWidgetVisible(found, 0, 12);
    const auto answer = m_decision.answers().constFind(question);
    QAbstractButton* button = nullptr;
    if (answer != m_decision.answers().constEnd())
        button = found->optionButton(answer->option);
    if (!button) {
        const int index = m_decision.pack().indexOf(question);
        button = found->optionButton(m_decision.pack().questions[size_t(index)].options.front().id);
    }
    if (button)
        button->setFocus(Qt::TabFocusReason);
}

void ChoosePage::revealFirstOpen()
{
    buildRest();
    for (const QuestionCard* each : std::as_const(m_cards)) {
        const auto answer = m_decision.answers().constFind(each->question());
        if (answer == m_decision.answers().constEnd() || answer->state == Answer::State::DontKnow) {
            reveal(each->question());
            return;
        }
    }
}

void ChoosePage::follow()
{
    const auto answered = std::count_if(m_decision.answers().cbegin(), m_decision.answers().cend(),
        [](const Answer& answer) { return answer.state != Answer::State::DontKnow; });
    m_count->setText(tr("%1 of %2 answered").arg(answered).arg(m_decision.pack().questions.size()));
    for (QuestionCard* each : std::as_const(m_cards))
        each->follow();
}

} // namespace wirewise::ui
