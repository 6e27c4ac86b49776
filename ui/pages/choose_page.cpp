// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choose_page.h"

#include "ui/models/decision.h"
#include "ui/models/prober.h"
#include "ui/models/question_words.h"
#include "ui/pages/answers_view.h"
#include "ui/pages/example_picker.h"
#include "ui/pages/probe/probe_form.h"
#include "ui/pages/probe/probe_view.h"
#include "ui/pages/question_card.h"
#include "ui/pages/ranking_panel.h"
#include "ui/style/icons.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"
#include "ui/widgets/beside_or_below.h"
#include "ui/widgets/card.h"
#include "ui/widgets/recent_list.h"
#include "ui/widgets/scrolled_column.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wirewise::ui {

using namespace advisor;

ChoosePage::ChoosePage(Decision& decision, Prober* prober, QWidget* parent)
    : QWidget(parent)
    , m_decision(decision)
    , m_prober(prober)
    , m_title(label({}, Type::Title, Ink::Text, this))
    , m_progress(label({}, Type::Body, Ink::Muted, this))
    , m_checkButton(new QPushButton(this))
    , m_exampleButton(new QPushButton(tr("Try an example") + QChar(QChar::Nbsp), this))
    , m_left(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_ranking(new RankingPanel(decision))
    , m_recent(new RecentList(this))
{
    m_content = new QWidget;
    m_cardLayout = new QVBoxLayout(m_content);
    m_cardLayout->setContentsMargins(20, 2, 20, 20);
    m_cardLayout->setSpacing(10);
    m_cardLayout->addStretch(1);
    setScrolledColumn(*m_scroll, m_content);
    m_content->installEventFilter(this);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &ChoosePage::fitCards);
    m_recent->layout()->setContentsMargins(20, 0, 20, space::small);
    m_left->addWidget(m_scroll);

    m_asking = new QVBoxLayout;
    m_asking->setSpacing(0);
    m_asking->addLayout(buildHead());
    m_asking->addWidget(m_recent);
    m_asking->addWidget(m_left, 1);

    m_side = new SidePanel(Qt::LeftEdge, SidePanel::Ground::Surface, this);
    auto* sideLayout = new QVBoxLayout(m_side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_ranking);

    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(0);
    m_parts->addLayout(m_asking, 65);
    m_parts->addWidget(m_side, 35);
    arrange();

    m_lastTab = m_exampleButton;
    connectRanking();
    connect(&m_decision, &Decision::changed, this, &ChoosePage::follow);
    connect(&m_decision, &Decision::wishChanged, this, [this](const QuestionId& question) {
        if (QuestionCard* wished = card(question))
            wished->follow();
        followHead();
    });
    showQuestions();
    follow();
}

int ChoosePage::sideWidth() const
{
    return (380 + byText(380)) / 2; // large text takes room from the questions as well
}

// The ranking stands beside the questions, or below them where the width is not enough for both.
void ChoosePage::arrange()
{
    const bool below = width() < m_asking->minimumSize().width() + sideWidth();
    const int least = below ? byText(180) : 0; // of each part's height
    m_parts->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setRuledEdge(below ? Qt::TopEdge : Qt::LeftEdge);
    m_side->setMinimumSize(sideWidth(), least);
    m_left->setMinimumHeight(least);
    if (!below) {
        m_side->setMaximumSize(byText(560), QWIDGETSIZE_MAX);
        return;
    }
    // A box layout would share by what each would like best.
    const int rest = height() - m_asking->itemAt(0)->heightForWidth(width()) - least;
    m_side->setMaximumSize(QWIDGETSIZE_MAX, std::max(least, std::min(height() * 2 / 5, rest)));
}

QSize ChoosePage::minimumSizeHint() const
{
    const int width = std::max(m_asking->minimumSize().width(), sideWidth());
    return { width, QWidget::minimumSizeHint().height() };
}

void ChoosePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QLayout* ChoosePage::buildHead()
{
    m_exampleButton->setLayoutDirection(Qt::RightToLeft);
    m_exampleButton->setIcon(icon(QStringLiteral("chevron-down")));
    m_exampleButton->setIconSize({ 12, 12 });
    connect(m_exampleButton, &QPushButton::clicked, this, [this] { openExamples(m_exampleButton); });
    connect(m_checkButton, &QPushButton::clicked, this, [this] {
        if (m_left->currentWidget() == m_scroll)
            showAnswers();
        else
            showQuestions();
    });
    m_progress->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::hair);
    words->addWidget(m_title);
    words->addWidget(m_progress);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_checkButton);
    buttons->addWidget(m_exampleButton);
    auto* head = new BesideOrBelow(BesideOrBelow::Second::AtEnd, space::medium);
    head->setContentsMargins(20, 12, 20, 10);
    head->addLayout(words);
    head->addLayout(buttons);
    return head;
}

void ChoosePage::connectRanking()
{
    connect(m_ranking, &RankingPanel::questionWanted, this, &ChoosePage::reveal);
    connect(m_ranking, &RankingPanel::answerWanted, this, [this] {
        reveal(m_decision.pack().questions.front().id); // there is one: it was asked for
    });
    connect(
        m_ranking, &RankingPanel::exampleWanted, this, [this] { openExamples(m_ranking->exampleButton()); });
    connect(m_ranking, &RankingPanel::connectWanted, this, &ChoosePage::connectWanted);
    connect(m_ranking, &RankingPanel::compareWanted, this, &ChoosePage::compareWanted);
}

// First what a moving focus still means something to; see RankingPanel's.
ChoosePage::~ChoosePage()
{
    delete m_ranking;
}

bool ChoosePage::buildCard()
{
    const int next = int(m_cards.size());
    if (next == int(m_decision.pack().questions.size()))
        return false;
    auto* made = new QuestionCard(m_decision, next, m_content);
    m_cardLayout->insertWidget(m_cardLayout->count() - 1, made); // before the stretch
    made->setVisible(true); // a layout would only do so later
    m_cards.append(made);
    if (m_prober && m_prober->mayAnswer(made->question())) {
        QPushButton* probe = made->addLink(tr("Probe my path…"));
        probe->setToolTip(tr("Finds out by experiment what the network does on the way to a machine of yours"));
        connect(probe, &QPushButton::clicked, this, &ChoosePage::showProbe);
    }
    tabInto(*made);
    return true;
}

// From what was made before, though this was made after the ranking; within it the order of making.
void ChoosePage::tabInto(QWidget& made)
{
    QList<QWidget*> inside;
    for (QWidget* each = made.nextInFocusChain(); made.isAncestorOf(each); each = each->nextInFocusChain())
        if (each->focusPolicy() != Qt::NoFocus)
            inside.append(each);
    for (QWidget* each : std::as_const(inside))
        setTabOrder(std::exchange(m_lastTab, each), each);
}

// What can be seen at once.
void ChoosePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    const int width = m_scroll->viewport()->width();
    for (int filled = m_content->sizeHint().height(); filled < height() && buildCard();)
        filled += std::max(m_cards.last()->heightForWidth(width), m_cards.last()->sizeHint().height());
    m_cardLayout->activate();
}

bool ChoosePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_content && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        m_fit.start();
    return QWidget::eventFilter(watched, event);
}

// After a change of theme a scroll area measures its content before the layouts within have heard of it, and not again.
void ChoosePage::fitCards()
{
    if (m_content->height() >= m_content->heightForWidth(m_content->width()))
        return;
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(m_scroll, &request);
}

// The rest waits until that is there, and then leaves room for clicks between two cards.
void ChoosePage::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!std::exchange(m_painted, true))
        QTimer::singleShot(0, this, &ChoosePage::buildOn);
}

void ChoosePage::buildOn()
{
    if (buildCard())
        QTimer::singleShot(0, this, &ChoosePage::buildOn);
}

void ChoosePage::buildRest()
{
    while (buildCard()) { }
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
        { found->title, answersOf(m_decision.pack(), *found), m_decision.reading(), m_decision.content().evidence }, tr("Example"));
    m_scroll->ensureVisible(0, 0);
    showQuestions();
}

void ChoosePage::reveal(const QuestionId& question)
{
    QuestionCard* found = card(question);
    if (!found)
        return;
    showQuestions();
    m_content->layout()->activate(); // cards made just now have no place yet
    m_scroll->ensureWidgetVisible(found, 0, 12);
    found->focus();
}

void ChoosePage::revealNext()
{
    const NextQuestion& next = m_decision.advice().next;
    QList<QuestionId> worth; // most worth first
    for (const OpenQuestion& each : next.questions)
        if (each.flipping > 0 || each.question == next.ask)
            worth.append(each.question);
    if (worth.isEmpty()) {
        Q_EMIT told(settledWords());
        return;
    }
    const auto focused = std::find_if(m_cards.begin(), m_cards.end(),
        [](const QuestionCard* each) { return each->isAncestorOf(QApplication::focusWidget()); });
    const qsizetype at = focused == m_cards.end() ? -1 : worth.indexOf((*focused)->question());
    reveal(worth.at((at + 1) % worth.size()));
}

void ChoosePage::showAnswers()
{
    if (!m_answers) {
        m_answers = new AnswersView(m_decision, this);
        m_left->addWidget(m_answers);
        buildRest();
        tabInto(*m_answers);
        connect(m_answers, &AnswersView::changeWanted, this, &ChoosePage::reveal);
        connect(m_answers, &AnswersView::copied, this,
            [this] { Q_EMIT told(tr("Answers copied as Markdown")); });
    }
    showInstead(*m_answers, tr("Check your answers"));
    m_answers->focus();
}

void ChoosePage::showProbe()
{
    if (!m_probe) {
        m_probe = new ProbeView(m_decision, *m_prober, this);
        m_left->addWidget(m_probe);
        buildRest();
        tabInto(*m_probe);
    }
    showInstead(*m_probe, tr("Probe my path"));
    m_probe->form()->takeFocus();
}

void ChoosePage::showInstead(QWidget& view, const QString& title)
{
    m_left->setCurrentWidget(&view);
    m_title->setText(title);
    m_checkButton->setText(tr("Back to the questions"));
}

void ChoosePage::showQuestions()
{
    m_left->setCurrentWidget(m_scroll);
    m_title->setText(tr("What do you need?"));
    m_checkButton->setText(tr("Check your answers"));
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
    for (QuestionCard* each : std::as_const(m_cards))
        each->follow();
    followHead();
}

void ChoosePage::setRecent(const QStringList& paths)
{
    m_recent->tell(paths);
    followHead();
}

void ChoosePage::followHead()
{
    m_recent->setVisible(m_decision.answers().isEmpty() && !m_recent->isEmpty());
    const NextQuestion& next = m_decision.advice().next;
    const bool settled = next.settled && !next.questions.isEmpty()
        && std::none_of(next.questions.begin(), next.questions.end(),
            [this](const OpenQuestion& each) { return m_decision.couldChange(each.question); });
    m_progress->setText(settled ? settledProgressWords(m_decision.pack(), m_decision.answers())
                                : progressWords(m_decision.pack(), m_decision.answers()));
    setInk(m_progress, settled ? Ink::Good : Ink::Muted);
    m_progress->setToolTip(settled ? settledMeaning() : QString());
}

} // namespace wirewise::ui
