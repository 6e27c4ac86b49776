// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers_view.h"

#include "ui/models/answer_lines.h"
#include "ui/models/decision.h"
#include "ui/pages/answer_row.h"
#include "ui/style/app_style.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_group.h"
#include "ui/widgets/scrolled_column.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace wirewise::ui {

using namespace advisor;

AnswersView::AnswersView(Decision& decision, QWidget* parent)
    : QWidget(parent)
    , m_decision(decision)
    , m_scroll(new QScrollArea(this))
{
    setAccessibleName(tr("Check your answers"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 2, 20, 20);
    column->setSpacing(space::medium);
    column->addWidget(buildRows());
    column->addWidget(buildAssumptions());
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    column->addStretch(1);
    setScrolledColumn(*m_scroll, content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    connect(&m_decision, &Decision::changed, this, [this] {
        if (isVisible())
            follow();
    });
    follow();
}

QWidget* AnswersView::buildRows()
{
    auto* card = new Card(this);
    card->setAccessibleName(tr("Your answers"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, space::tiny, 1, space::tiny);
    column->setSpacing(0);
    auto* rows = new FocusGroup(this);
    for (const Question& question : m_decision.pack().questions) {
        if (!m_rows.isEmpty())
            column->addWidget(new Rule(card));
        auto* row = new AnswerRow(int(m_rows.size()) + 1, card);
        connect(row, &AnswerRow::clicked, this, [this, id = question.id] { Q_EMIT changeWanted(id); });
        connect(row, &AnswerRow::clearWanted, this, [this, id = question.id, row] {
            m_decision.clear(id);
            row->setFocus(Qt::OtherFocusReason); // its button is gone
        });
        column->addWidget(row);
        rows->add(row);
        row->installEventFilter(this);
        row->clearButton()->setFocusPolicy(m_rows.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
        m_rows.append(row);
    }
    return card;
}

QWidget* AnswersView::buildAssumptions()
{
    auto* card = new Card(this);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(space::large, space::medium, space::large, space::medium);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    grid->addWidget(label(tr("Assumed besides"), Type::Heading, Ink::Text, card), 0, 0, 1, 3);
    for (const Assumption& each : assumptions(m_decision.pack(), m_decision.reading())) {
        const int row = int(m_values.size()) + 1;
        auto* value = label(each.value, Type::Body, Ink::Text, card);
        value->setWordWrap(true);
        grid->addWidget(label(each.what, Type::Body, Ink::Muted, card), row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1, Qt::AlignTop);
        m_values.append(value);
    }
    m_switch = new QPushButton(card);
    makeLink(m_switch);
    m_switch->setFont(ui::font(Type::Small));
    grid->addWidget(m_switch, 1, 2, Qt::AlignTop);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        m_decision.setReading(
            m_decision.reading() == Reading::Assessed ? Reading::AsWritten : Reading::Assessed);
    });
    m_copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy as Markdown"), this);
    m_copy->setAccessibleName(tr("Copy your answers as Markdown"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(markdown());
        Q_EMIT copied();
    });
    return card;
}

AnswerRow* AnswersView::row(const QuestionId& question) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [&question](const AnswerRow* each) { return each->line().question == question; });
    return found == m_rows.end() ? nullptr : *found;
}

void AnswersView::focus()
{
    for (AnswerRow* each : std::as_const(m_rows))
        if (each->focusPolicy() == Qt::StrongFocus)
            each->setFocus(Qt::TabFocusReason);
}

QString AnswersView::markdown() const
{
    return answersMarkdown(answerLines(m_decision.pack(), m_decision.answers(), m_decision.evaluation(),
                               m_decision.advice().next),
        assumptions(m_decision.pack(), m_decision.reading()));
}

// Tab goes from a row to its Clear, not through those of all rows.
bool AnswersView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        for (AnswerRow* each : std::as_const(m_rows))
            each->clearButton()->setFocusPolicy(each == watched ? Qt::StrongFocus : Qt::ClickFocus);
    return false;
}

void AnswersView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

void AnswersView::follow()
{
    const QList<AnswerLine> lines = answerLines(
        m_decision.pack(), m_decision.answers(), m_decision.evaluation(), m_decision.advice().next);
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_rows.at(i)->tell(lines.at(i));
    const QList<Assumption> assumed = assumptions(m_decision.pack(), m_decision.reading());
    for (qsizetype i = 0; i < assumed.size(); ++i)
        m_values.at(i)->setText(assumed.at(i).value);
    m_switch->setText(
        m_decision.reading() == Reading::Assessed ? tr("Read as written") : tr("Read as assessed"));
    m_switch->setAccessibleName(tr("Change: %1, %2").arg(assumed.first().what, assumed.first().value));
}

} // namespace wirewise::ui
