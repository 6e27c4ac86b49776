// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/record_page.h"

#include "core/record/pdf/pdf_library.h"
#include "core/record/record_document.h"
#include "ui/models/document.h"
#include "ui/pages/markdown_view.h"
#include "ui/pages/record/pages_view.h"
#include "ui/pages/record/record_head_panel.h"
#include "ui/pages/record/starter_panel.h"
#include "ui/style/app_style.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/focus_order.h"
#include "ui/widgets/scrolled_column.h"
#include "ui/widgets/segmented_control.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace wirewise::ui {

using namespace advisor;

namespace {

QStringList titlesOf(const std::vector<record::RecordExporter>& exporters)
{
    QStringList titles;
    for (const record::RecordExporter& each : exporters)
        titles << each.title;
    return titles;
}

// Its front matter is no Markdown: shown as the code it is.
QString toBeRead(const QString& markdown)
{
    static const QString fence = QStringLiteral("---\n");
    const qsizetype end = markdown.startsWith(fence) ? markdown.indexOf(u'\n' + fence, fence.size() - 1) : -1;
    if (end < 0)
        return markdown;
    return QStringLiteral("```yaml\n") + markdown.mid(fence.size(), end - fence.size() + 1) + QStringLiteral("```\n")
        + markdown.mid(end + 1 + fence.size());
}

} // namespace

RecordPage::RecordPage(Decision& decision, Document& document, QWidget* parent)
    : QWidget(parent)
    , m_decision(decision)
    , m_document(document)
    , m_title(new QLineEdit(this))
    , m_forms(new SegmentedControl(tr("Form of the record"), titlesOf(m_exporters), this))
    , m_name(label({}, Type::Small, Ink::Muted, this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_views(new QStackedWidget(this))
    , m_read(new MarkdownView(this))
    , m_text(new QPlainTextEdit(this))
    , m_pages(new PagesView(this))
    , m_file(label({}, Type::BodyStrong, Ink::Text, this))
    , m_fileState(label({}, Type::Small, Ink::Muted, this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_open(label({}, Type::Body, Ink::Muted, this))
    , m_answer(new QPushButton(tr("Answer them"), this))
{
    m_title->setPlaceholderText(tr("What is decided? For example: events of the team chat"));
    m_title->setAccessibleName(tr("Title of the decision"));
    m_title->setMaxLength(200);
    m_title->setMinimumWidth(m_title->fontMetrics().averageCharWidth() * 20);
    m_forms->setObjectName(QStringLiteral("recordForms"));
    m_forms->setCurrent(0);
    auto* saveRecord = new QPushButton(tr("Save the record…"), this);
    saveRecord->setObjectName(QStringLiteral("saveRecord"));
    makePrimary(saveRecord);
    m_copy->setObjectName(QStringLiteral("copyRecord"));
    m_name->setObjectName(QStringLiteral("recordName"));
    m_read->setAccessibleName(tr("The record as it will be read"));
    m_pages->setAccessibleName(tr("The record's pages"));
    m_text->setAccessibleName(tr("The record as it will be written"));
    m_text->setObjectName(QStringLiteral("recordText"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(ui::font(Type::Mono));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QWidget* view : { static_cast<QWidget*>(m_read), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_pages) })
        m_views->addWidget(view);

    auto* head = new FlowLayout(space::medium);
    head->addWidget(label(tr("The record"), Type::Title, Ink::Text, this));
    head->addWidget(m_title);
    head->setFilling(m_title, FlowLayout::Fills::FromItsLeast);
    head->addWidget(m_forms);
    head->addWidget(m_copy);
    head->addWidget(saveRecord);

    auto* card = new Card(this);
    auto* paper = new QVBoxLayout(card);
    paper->setContentsMargins(1, 1, 1, 1);
    paper->addWidget(m_views);

    auto* left = new QVBoxLayout;
    left->setContentsMargins(22, 14, 22, 16);
    left->setSpacing(space::small);
    left->addLayout(head);
    left->addWidget(m_name);
    left->addWidget(card, 1);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(buildSide());

    m_later.setSingleShot(true);
    m_later.setInterval(80);
    connect(&m_later, &QTimer::timeout, this, &RecordPage::render);
    connect(m_title, &QLineEdit::textEdited, &m_decision, &Decision::setTitle);
    connect(m_forms, &SegmentedControl::chosen, this, &RecordPage::render);
    connect(m_copy, &QPushButton::clicked, this, &RecordPage::copy);
    connect(saveRecord, &QPushButton::clicked, this, [this] { Q_EMIT saveRecordWanted(form().id); });
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
    auto* column = new QVBoxLayout;
    column->setContentsMargins(20, 20, 18, 18);
    column->setSpacing(space::small);
    const auto rule = [&] {
        column->addSpacing(space::medium);
        column->addWidget(new Rule(side));
        column->addSpacing(space::medium);
    };
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
    rule();
    auto* aboutRecord = new RecordHeadPanel(m_document, side);
    column->addWidget(aboutRecord);
    rule();
    auto* starter = new StarterPanel(m_decision, side);
    column->addWidget(starter);
    rule();
    column->addWidget(label(tr("Open points"), Type::Heading, Ink::Text, side));
    m_open->setWordWrap(true);
    column->addWidget(m_open);
    column->addWidget(m_answer, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(saveAs, &QPushButton::clicked, this, &RecordPage::saveAsWanted);
    connect(open, &QPushButton::clicked, this, &RecordPage::openWanted);
    connect(aboutRecord, &RecordHeadPanel::saveAllWanted, this, &RecordPage::saveAllWanted);
    connect(starter, &StarterPanel::saved, this, &RecordPage::starterSaved);

    auto* content = new QWidget(side);
    content->setLayout(column);
    auto* scroll = new QScrollArea(side);
    scroll->setAccessibleName(tr("About the record"));
    setScrolledColumn(*scroll, content);
    auto* frame = new QVBoxLayout(side);
    frame->setContentsMargins(1, 0, 0, 0);
    frame->addWidget(scroll);
    return side;
}

QTextBrowser* RecordPage::preview() const
{
    return m_read;
}

const record::RecordExporter& RecordPage::form() const
{
    return m_exporters[static_cast<std::size_t>(std::max(m_forms->current(), 0))];
}

void RecordPage::showForm(const QString& id)
{
    for (std::size_t i = 0; i < m_exporters.size(); ++i) {
        if (m_exporters[i].id == id)
            m_forms->setCurrent(static_cast<int>(i));
    }
    m_stale = true;
    if (isVisible())
        render();
}

void RecordPage::follow()
{
    if (m_title->text() != m_decision.title())
        m_title->setText(m_decision.title());
    QStringList open;
    for (const Question& question : m_decision.pack().questions) {
        const auto answer = m_decision.answers().constFind(question.id);
        if (answer == m_decision.answers().constEnd() || answer->state == Answer::State::DontKnow)
            open.append(QStringLiteral("•  ") + question.ask);
    }
    m_open->setText(open.isEmpty() ? tr("None: every question is answered.") : open.join(QLatin1Char('\n')));
    m_answer->setVisible(!open.isEmpty());
    m_stale = true;
    if (isVisible())
        m_later.start();
}

QByteArray RecordPage::written()
{
    if (m_stale && isVisible())
        render();
    return m_written;
}

void RecordPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        render();
}

void RecordPage::render()
{
    m_stale = false;
    m_later.stop();
    ++m_round;
    const record::Record record = m_document.record();
    m_name->setText(record.head.name + u'.' + form().suffix);
    m_copy->setEnabled(!form().needsFonts);
    if (form().needsFonts)
        renderPages(record);
    else
        present(form().write(record));
}

void RecordPage::present(const Result<QByteArray>& bytes)
{
    m_written = bytes ? *bytes : QByteArray();
    if (bytes && form().suffix == QLatin1String("md")) {
        m_read->showMarkdown(toBeRead(QString::fromUtf8(m_written)));
        m_views->setCurrentWidget(m_read);
        return;
    }
    const int place = m_text->verticalScrollBar()->value();
    m_text->setPlainText(bytes ? QString::fromUtf8(m_written) : bytes.error().text());
    m_text->verticalScrollBar()->setValue(place);
    m_views->setCurrentWidget(m_text);
}

// As wide as the view, as they will be printed.
void RecordPage::renderPages(const record::Record& record)
{
    struct Drawn
    {
        Result<QByteArray> bytes { QByteArray() };
        QList<QImage> pages;
    };
    constexpr double inchesOfA4 = 8.27;
    const double ratio = devicePixelRatioF();
    const double dotsPerInch = std::clamp(m_views->width() - 2 * space::huge, 420, 900) * ratio / inchesOfA4;
    m_written.clear();
    m_aside.run<Drawn>(
        [record, dotsPerInch, write = form().write] {
            Drawn drawn;
            drawn.bytes = write(record);
            if (!drawn.bytes)
                return drawn;
            if (const auto pages = (*record::pdfLibrary())->pages(record::recordDocument(record), dotsPerInch))
                drawn.pages = *pages;
            return drawn;
        },
        [this, ratio, round = m_round](Drawn drawn) {
            if (round != m_round)
                return;
            if (!drawn.bytes)
                return present(drawn.bytes);
            m_written = *drawn.bytes;
            for (QImage& page : drawn.pages)
                page.setDevicePixelRatio(ratio);
            m_pages->setPages(drawn.pages);
            m_views->setCurrentWidget(m_pages);
        });
}

void RecordPage::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(written()));
    Q_EMIT copied(form().title);
}

void RecordPage::followFile()
{
    const bool saved = !m_document.path().isEmpty();
    m_file->setText(saved ? m_document.name() : tr("Not saved to a file yet"));
    m_fileState->setText(!saved       ? tr("Kept with this session meanwhile.")
            : m_document.isModified() ? tr("Edited since it was saved.")
                                      : tr("Saved."));
    m_file->setToolTip(QDir::toNativeSeparators(m_document.path()).toHtmlEscaped());
    follow();
}

} // namespace wirewise::ui
