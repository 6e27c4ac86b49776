// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/question_card.h"

#include "ui/models/decision.h"
#include "ui/models/question_words.h"
#include "ui/style/app_style.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"
#include "ui/widgets/beside_or_below.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/equal_grid.h"
#include "ui/widgets/focus_group.h"
#include "ui/widgets/option_button.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wirewise::ui {

using namespace advisor;

namespace {

constexpr int numberWidth = 20;
constexpr int largestBeside = 150; // percent of text: the importance stands below the question from here on

// The segments read must, should, nice: the other way round than the values.
int segmentOf(Importance importance)
{
    return 2 - int(importance);
}

Importance importanceOf(int segment)
{
    return Importance(2 - segment);
}

// Labels of older packs hold their meaning after a comma; it reads better on a line of its own.
std::pair<QString, QString> labelAndHint(const Option& option)
{
    if (!option.hint.isEmpty())
        return { option.label, option.hint };
    const qsizetype comma = option.label.indexOf(QLatin1String(", "));
    if (comma < 0)
        return { option.label, {} };
    return { option.label.left(comma), option.label.mid(comma + 2) };
}

} // namespace

// The order of making is the order of Tab, and of the eye.
QuestionCard::QuestionCard(Decision& decision, int questionIndex, QWidget* parent)
    : Card(parent)
    , m_decision(decision)
    , m_index(questionIndex)
    , m_question(decision.pack().questions[size_t(questionIndex)].id)
    , m_ask(label(data().ask, Type::Heading, Ink::Text, this))
    , m_askNext(new Chip(this))
    , m_note(label({}, Type::Small, Ink::Muted, this))
    , m_ground(label({}, Type::Small, Ink::Muted, this))
{
    setAccessibleName(data().ask);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small + 1);
    m_ground->setWordWrap(true);
    m_ground->setContentsMargins(numberWidth + space::small, 0, 0, 0);
    column->addLayout(buildHead());
    column->addLayout(buildBody());
    column->addWidget(m_ground);
    follow();
}

QLayout* QuestionCard::buildBody()
{
    auto* optionArea = new QWidget(this);
    auto* grid = new EqualGrid(132, space::small, optionArea);
    auto* focus = new FocusGroup(this);
    for (const Option& option : data().options) {
        const auto [text, hint] = labelAndHint(option);
        auto* button = new OptionButton(text, hint, optionArea);
        connect(button, &QAbstractButton::clicked, this, [this, id = option.id, button] {
            if (button->isChecked())
                m_decision.clear(m_question);
            else
                m_decision.choose(m_question, id);
        });
        grid->addWidget(button);
        focus->add(button);
        m_options.append(button);
    }
    addQuiet(m_notSure, tr("Not sure"), tr("keeps this question open"), Answer::State::DontKnow, *focus);
    addQuiet(
        m_dontCare, tr("Don't care"), tr("an answer that weighs nothing"), Answer::State::DontCare, *focus);
    auto* quiet = new QVBoxLayout;
    quiet->setSpacing(space::tiny);
    quiet->addWidget(m_notSure);
    quiet->addWidget(m_dontCare);
    quiet->addStretch();

    auto* body = new QHBoxLayout;
    body->setSpacing(space::small);
    body->addSpacing(numberWidth + space::small);
    body->addWidget(optionArea, 1);
    body->addLayout(quiet);
    return body;
}

void QuestionCard::addQuiet(QuietOption*& button, const QString& label, const QString& meaning,
    Answer::State state, FocusGroup& focus)
{
    button = new QuietOption(label, meaning, this);
    connect(button, &QAbstractButton::clicked, this, [this, made = button, state] {
        if (made->isChecked())
            m_decision.clear(m_question);
        else
            m_decision.setState(m_question, state);
    });
    focus.add(button);
}

QLayout* QuestionCard::buildHead()
{
    const Question& question = data();
    auto* number = label(QString::number(m_index + 1), Type::Small, Ink::Muted, this);
    setWidthByText(number, numberWidth);
    m_ask->setWordWrap(true);
    if (!question.why.isEmpty())
        m_ask->setToolTip(question.why.toHtmlEscaped());
    m_note->setWordWrap(true);
    auto* asked = new BesideOrBelow(BesideOrBelow::Second::Follows, space::medium);
    asked->addWidget(m_ask);
    asked->addWidget(m_askNext);
    asked->addWidget(m_note);

    m_clear = new QPushButton(tr("Clear"), this);
    makeLink(m_clear);
    m_clear->setAccessibleName(tr("Clear answer: %1").arg(question.ask));
    m_clear->setFont(ui::font(Type::Small));
    QSizePolicy keep = m_clear->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(keep);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_decision.clear(m_question); });

    m_importance = new SegmentedControl(
        tr("Importance: %1").arg(question.ask), { tr("must"), tr("should"), tr("nice") }, this);
    for (int segment = 0; segment < 3; ++segment)
        m_importance->setUsable(segment, importanceOf(segment) <= question.maxImportance,
            tr("This question is never asked that strongly."));
    m_importance->setToolTip(tr("+ and - change it, too"));
    connect(m_importance, &SegmentedControl::chosen, this, [this](int segment) {
        m_decision.setImportance(m_question, importanceOf(segment), m_importance->gesture());
    });

    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(number, 0, Qt::AlignVCenter);
    line->addLayout(asked, 1);
    auto* weight = new QHBoxLayout;
    weight->setSpacing(space::small);
    weight->addStretch();
    weight->addWidget(m_clear);
    weight->addWidget(m_importance);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(space::small);
    m_head->addLayout(line, 1);
    m_head->addLayout(weight);
    followTextSize();
    return m_head;
}

void QuestionCard::followTextSize()
{
    m_head->setDirection(textSize() > largestBeside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void QuestionCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followTextSize();
}

const Question& QuestionCard::data() const
{
    return m_decision.pack().questions[size_t(m_index)];
}

QAbstractButton* QuestionCard::optionButton(const OptionId& option) const
{
    const Question& question = data();
    for (size_t i = 0; i < question.options.size(); ++i)
        if (question.options[i].id == option)
            return m_options.value(int(i));
    return nullptr;
}

QPushButton* QuestionCard::addLink(const QString& text)
{
    auto* link = new QPushButton(text, this);
    makeLink(link);
    auto* row = new QHBoxLayout;
    row->addSpacing(numberWidth + space::small);
    row->addWidget(link);
    row->addStretch(1);
    qobject_cast<QBoxLayout*>(layout())->addLayout(row);
    return link;
}

void QuestionCard::focus()
{
    const auto answer = m_decision.answers().constFind(m_question);
    QAbstractButton* button = m_options.value(0);
    if (answer != m_decision.answers().constEnd()) {
        button = answer->state == Answer::State::DontKnow ? m_notSure
            : answer->state == Answer::State::DontCare    ? m_dontCare
                                                          : optionButton(answer->option);
    }
    if (!button)
        return;
    window()->setAttribute(Qt::WA_KeyboardFocusChange); // a shortcut alone leaves no ring to find it by
    button->setFocus(Qt::TabFocusReason);
}

void QuestionCard::keyPressEvent(QKeyEvent* event)
{
    const bool raise = event->key() == Qt::Key_Plus;
    if (!raise && event->key() != Qt::Key_Minus) {
        Card::keyPressEvent(event);
        return;
    }
    m_importance->step(raise ? -1 : 1,
        event->isAutoRepeat() ? SegmentedControl::Key::Repeated : SegmentedControl::Key::Pressed);
}

void QuestionCard::follow()
{
    const Question& question = data();
    const auto found = m_decision.answers().constFind(m_question);
    const bool answered = found != m_decision.answers().constEnd();
    const Answer answer = answered ? *found : Answer { Answer::State::DontKnow, {}, question.importance };
    for (size_t i = 0; i < question.options.size(); ++i) {
        OptionButton* button = m_options.at(int(i));
        const OptionId& id = question.options[i].id;
        const bool chosen = answered && answer.state == Answer::State::Chosen && answer.option == id;
        button->setChecked(chosen);
        const auto out = chosen ? std::nullopt : m_decision.wouldExclude(m_question, id);
        button->setWarning(out ? wouldExcludeWords(m_decision.pack(), *out) : QString());
        button->setRemark(
            chosen ? onlyWeighsWords(m_decision.pack(), m_question, id, answer.importance) : QString());
    }
    m_notSure->setChecked(answered && answer.state == Answer::State::DontKnow);
    m_dontCare->setChecked(answered && answer.state == Answer::State::DontCare);
    const advisor::Ground* ground = groundOf(m_decision.content().grounds, m_decision.answers(), m_question);
    m_ground->setText(ground ? ground->text : QString());
    m_ground->setVisible(ground != nullptr);
    m_clear->setVisible(answered);
    m_importance->setCurrent(segmentOf(m_decision.importance(m_question)));
    followMark();
}

void QuestionCard::followMark()
{
    QuestionMark mark = markOf(m_decision.pack(), m_decision.advice().next, m_question);
    using Kind = QuestionMark::Kind;
    // At an importance of the user's own it may well change it.
    if ((mark.kind == Kind::CannotAlone || mark.kind == Kind::CannotChange)
        && m_decision.couldChange(m_question))
        mark = {};
    const bool asked = mark.kind == Kind::AskNext;
    const bool idle = mark.kind == Kind::CannotChange;
    m_askNext->tell(Tone::Good, {}, asked ? mark.text : QString());
    m_askNext->setVisible(asked);
    m_note->setText(asked ? QString() : mark.text);
    m_note->setVisible(!asked && !mark.text.isEmpty());
    m_note->setToolTip(mark.why.toHtmlEscaped());
    setGround(idle ? Ground::Window : Ground::Surface);
    setInk(m_ask, idle ? Ink::Muted : Ink::Text);
    setAccessibleDescription(asked ? mark.text + QStringLiteral(". ") + mark.why : mark.text);
}

} // namespace wirewise::ui
