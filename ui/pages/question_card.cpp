// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/question_card.h"

#include "ui/models/decision.h"
#include "ui/style/app_style.h"
#include "ui/style/appearance.h"
#include "ui/widgets/equal_grid.h"
#include "ui/widgets/focus_group.h"
#include "ui/widgets/option_button.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wirewise::ui {

using namespace advisor;

namespace {

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

QuestionCard::QuestionCard(Decision& decision, int questionIndex, QWidget* parent)
    : Card(parent)
    , m_decision(decision)
    , m_index(questionIndex)
    , m_question(decision.pack().questions[size_t(questionIndex)].id)
    , m_importance(new SegmentedControl(
          tr("Importance of %1").arg(m_question.value()), { tr("must"), tr("should"), tr("nice") }, this))
    , m_clear(new QPushButton(tr("Clear"), this))
{
    const Question& question = data();
    auto* number = label(QString::number(questionIndex + 1), Type::Small, Ink::Muted, this);
    number->setFixedWidth(20);
    auto* ask = label(question.ask, Type::Heading, Ink::Text, this);
    ask->setWordWrap(true);
    setAccessibleName(question.ask);
    if (!question.why.isEmpty())
        ask->setToolTip(question.why.toHtmlEscaped());

    makeLink(m_clear);
    m_clear->setAccessibleName(tr("Clear answer: %1").arg(question.ask));
    m_clear->setFont(ui::font(Type::Small));
    QSizePolicy keep = m_clear->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(keep);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(number, 0, Qt::AlignVCenter);
    head->addWidget(ask, 1);
    head->addWidget(m_clear);
    head->addWidget(m_importance);

    auto* optionArea = new QWidget(this);
    auto* grid = new EqualGrid(132, space::small, optionArea);
    auto* focus = new FocusGroup(this);
    for (const Option& option : question.options) {
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
    m_notSure = new QuietOption(tr("Not sure"), tr("keeps this question open"), this);
    m_dontCare = new QuietOption(tr("Don't care"), tr("an answer that weighs nothing"), this);
    for (const auto& [button, state] : { std::pair { m_notSure, Answer::State::DontKnow },
             std::pair { m_dontCare, Answer::State::DontCare } }) {
        connect(button, &QAbstractButton::clicked, this, [this, button, state] {
            if (button->isChecked())
                m_decision.clear(m_question);
            else
                m_decision.setState(m_question, state);
        });
        focus->add(button);
    }
    auto* quiet = new QVBoxLayout;
    quiet->setSpacing(space::tiny);
    quiet->addWidget(m_notSure);
    quiet->addWidget(m_dontCare);
    quiet->addStretch();

    auto* body = new QHBoxLayout;
    body->setSpacing(space::small);
    body->addSpacing(20 + space::small);
    body->addWidget(optionArea, 1);
    body->addLayout(quiet);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small + 1);
    column->addLayout(head);
    column->addLayout(body);

    connect(m_importance, &SegmentedControl::chosen, this,
        [this](int segment) { m_decision.setImportance(m_question, importanceOf(segment)); });
    connect(m_clear, &QPushButton::clicked, this, [this] { m_decision.clear(m_question); });
    for (int segment = 0; segment < 3; ++segment)
        m_importance->setUsable(segment, importanceOf(segment) <= question.maxImportance,
            tr("This question is never asked that strongly."));
    follow();
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

void QuestionCard::follow()
{
    const Question& question = data();
    const auto found = m_decision.answers().constFind(m_question);
    const bool answered = found != m_decision.answers().constEnd();
    const Answer answer = answered ? *found : Answer { Answer::State::DontKnow, {}, question.importance };
    for (size_t i = 0; i < question.options.size(); ++i) {
        OptionButton* button = m_options.at(int(i));
        const bool chosen
            = answered && answer.state == Answer::State::Chosen && answer.option == question.options[i].id;
        button->setChecked(chosen);
        const auto out = chosen ? std::nullopt : m_decision.wouldExclude(m_question, question.options[i].id);
        button->setWarning(out ? tr("would exclude %1").arg(m_decision.name(*out)) : QString());
    }
    m_notSure->setChecked(answered && answer.state == Answer::State::DontKnow);
    m_dontCare->setChecked(answered && answer.state == Answer::State::DontCare);
    m_clear->setVisible(answered);
    m_importance->setCurrent(segmentOf(m_decision.importance(m_question)));
}

} // namespace wirewise::ui
