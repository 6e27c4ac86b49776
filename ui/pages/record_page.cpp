// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_page.h"

#include "core/record/recommendation_markdown.h"
#include "ui/models/document.h"
#include "ui/pages/markdown_view.h"
#include "ui/style/app_style.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/focus_order.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wirewise::ui {

using namespace advisor;

RecordPage::RecordPage(Decision& decision, Document& document, QWidget* parent)
    : QWidget(parent)
    , m_decision(decision)
    , m_document(document)
    , m_title(new QLineEdit(this))
    , m_copy(new QPushButton(tr("Copy as Markdown"), this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_preview(new MarkdownView(this))
    , m_file(label({}, Type::BodyStrong, Ink::Text, this))
    , m_fileState(label({}, Type::Small, Ink::Muted, this))
    , m_open(label({}, Type::Body, Ink::Muted, this))
    , m_answer(new QPushButton(tr("Answer them"), this))
{
    m_title->setPlaceholderText(tr("What is decided? For example: events of the team chat"));
    m_title->setAccessibleName(tr("Title of the decision"));
    m_title->setMaxLength(200);
    makePrimary(m_copy);
    m_preview->setAccessibleName(tr("The recommendation as it will be read"));

    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(label(tr("The record"), Type::Title, Ink::Text, this));
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);

    auto* card = new Card(this);
    auto* paper = new QVBoxLayout(card);
    paper->setContentsMargins(1, 1, 1, 1);
    paper->addWidget(m_preview);

    auto* left = new QVBoxLayout;
    left->setContentsMargins(22, 14, 22, 16);
    left->setSpacing(12);
    left->addLayout(head);
    left->addWidget(card, 1);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(buildSide());

    connect(m_title, &QLineEdit::textEdited, &m_decision, &Decision::setTitle);
    connect(m_copy, &QPushButton::clicked, this, &RecordPage::copyWanted);
    connect(m_save, &QPushButton::clicked, this, &RecordPage::saveWanted);
    connect(m_answer, &QPushButton::clicked, this, &RecordPage::questionWanted);
    connect(&m_decision, &Decision::changed, this, &RecordPage::follow);
    connect(&m_decision, &Decision::titleChanged, this, &RecordPage::follow);
    connect(&m_document, &Document::stateChanged, this, &RecordPage::followFile);
    follow();
    followFile();
    focusInLayoutOrder(*this);
}

QWidget* RecordPage::buildSide()
{
    auto* side = new SidePanel(Qt::LeftEdge, SidePanel::Ground::Surface, this);
    setWidthByText(side, 310);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(20, 20, 18, 18);
    column->setSpacing(space::small);
    column->addWidget(label(tr("The decision's file"), Type::Heading, Ink::Text, side));
    m_file->setWordWrap(true);
    m_fileState->setWordWrap(true);
    column->addWidget(m_file);
    column->addWidget(m_fileState);
    auto* buttons = new FlowLayout(space::small);
    auto* saveAs = new QPushButton(tr("Save as…"), side);
    auto* open = new QPushButton(tr("Open…"), side);
    buttons->addWidget(m_save);
    buttons->addWidget(saveAs);
    buttons->addWidget(open);
    column->addSpacing(2);
    column->addLayout(buttons);
    auto* about
        = label(tr("A text file with your answers, made to be read, compared and kept beside your code. "
                   "wirewise-cli advise --answers reads it, too."),
            Type::Small, Ink::Muted, side);
    about->setWordWrap(true);
    column->addWidget(about);
    column->addSpacing(space::medium);
    column->addWidget(new Rule(side));
    column->addSpacing(space::medium);
    column->addWidget(label(tr("Open points"), Type::Heading, Ink::Text, side));
    m_open->setWordWrap(true);
    column->addWidget(m_open);
    column->addWidget(m_answer, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(saveAs, &QPushButton::clicked, this, &RecordPage::saveAsWanted);
    connect(open, &QPushButton::clicked, this, &RecordPage::openWanted);
    return side;
}

QString RecordPage::markdown() const
{
    return record::recommendationMarkdown(m_decision.pack(), m_document.snapshot(),
        m_decision.evaluation(Reading::Assessed), m_decision.evaluation(Reading::AsWritten));
}

void RecordPage::follow()
{
    if (m_title->text() != m_decision.title())
        m_title->setText(m_decision.title());
    static_cast<MarkdownView*>(m_preview)->showMarkdown(markdown());
    QStringList open;
    for (const Question& question : m_decision.pack().questions) {
        const auto answer = m_decision.answers().constFind(question.id);
        if (answer == m_decision.answers().constEnd() || answer->state == Answer::State::DontKnow)
            open.append(QStringLiteral("•  ") + question.ask);
    }
    m_open->setText(open.isEmpty() ? tr("None: every question is answered.") : open.join(QLatin1Char('\n')));
    m_answer->setVisible(!open.isEmpty());
}

void RecordPage::followFile()
{
    const bool saved = !m_document.path().isEmpty();
    m_file->setText(saved ? m_document.name() : tr("Not saved to a file yet"));
    m_fileState->setText(!saved       ? tr("Kept with this session meanwhile.")
            : m_document.isModified() ? tr("Edited since it was saved.")
                                      : tr("Saved."));
    m_file->setToolTip(QDir::toNativeSeparators(m_document.path()).toHtmlEscaped());
}

} // namespace wirewise::ui
