// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/details_pane.h"

#include "ui/models/json_tree.h"
#include "ui/models/payload_text.h"
#include "ui/models/run_words.h"
#include "ui/style/icons.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented_control.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace wirewise::ui {
namespace {

constexpr qsizetype Shown = 64 << 10; // a text widget laid out with more makes the window wait
constexpr qsizetype HexShown = Shown / 4;

QPlainTextEdit* makeText(QWidget* parent)
{
    auto* text = new QPlainTextEdit(parent);
    text->setObjectName(QStringLiteral("detailsText"));
    text->setAccessibleName(DetailsPane::tr("Message content"));
    text->setReadOnly(true);
    text->setUndoRedoEnabled(false);
    text->setTabChangesFocus(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setFont(ui::font(Type::Mono));
    text->document()->setDocumentMargin(space::medium - space::hair);
    return text;
}

QTreeView* makeTree(JsonTree* model, QWidget* parent)
{
    auto* tree = new QTreeView(parent);
    tree->setObjectName(QStringLiteral("detailsTree"));
    tree->setAccessibleName(DetailsPane::tr("Message content as a tree"));
    tree->setModel(model);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setFont(ui::font(Type::Mono));
    tree->header()->setFont(ui::font(Type::Small));
    tree->header()->setStretchLastSection(true);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setTabKeyNavigation(false);
    tree->setIndentation(space::large);
    return tree;
}

} // namespace

DetailsPane::DetailsPane(QWidget* parent) : QWidget(parent)
{
    m_json = new JsonTree(this);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::hair, 0, space::hair, space::hair);
    rows->setSpacing(0);
    rows->addWidget(new Rule(this));
    rows->addWidget(makeHead());
    rows->addWidget(makeWireBar());
    m_text = makeText(this);
    m_tree = makeTree(m_json, this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_text);
    auto* inset = new QWidget(m_pages); // its names begin where the text does
    auto* column = new QVBoxLayout(inset);
    column->setContentsMargins(space::small, space::tiny, space::small, 0);
    column->addWidget(m_tree);
    m_pages->addWidget(inset);
    rows->addWidget(m_pages, 1);
    connect(&m_lookup, &WireLookup::answered, this, &DetailsPane::showWire);
}

QWidget* DetailsPane::makeHead()
{
    auto* bar = new QWidget(this);
    m_title = label({}, Type::SmallStrong, Ink::Text, bar);
    m_cut = label({}, Type::Small, Ink::Muted, bar);
    for (QLabel* words : { m_title, m_cut })
        words->setWordWrap(true);
    m_views = new SegmentedControl(tr("Show as"), { tr("Text"), tr("JSON"), tr("Hex"), tr("Wire") }, bar);
    m_views->setObjectName(QStringLiteral("detailsView"));
    auto* copyButton = new QPushButton(tr("Copy"), bar);
    copyButton->setObjectName(QStringLiteral("copyPayload"));
    copyButton->setIcon(icon(QStringLiteral("copy")));
    copyButton->setAccessibleName(tr("Copy the whole message"));
    auto* close = new QPushButton(bar);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close details"));
    close->setToolTip(tr("Close details"));
    setWidthByText(close, space::controlHeight.at100);

    auto* head = new FlowLayout(space::small, bar);
    head->setContentsMargins(space::medium, space::small, space::small, 0);
    for (QWidget* part : std::initializer_list<QWidget*> { m_title, m_cut, m_views, copyButton, close })
        head->addWidget(part);
    head->setFilling(m_cut);
    connect(m_views, &SegmentedControl::chosen, this, [this](int view) {
        m_view = static_cast<View>(view);
        m_viewPicked = true;
        refresh();
    });
    connect(copyButton, &QPushButton::clicked, this, &DetailsPane::copy);
    connect(close, &QPushButton::clicked, this, &DetailsPane::closeAsked);
    return bar;
}

QWidget* DetailsPane::makeWireBar()
{
    m_wireBar = new QWidget(this);
    m_wireLine = label({}, Type::Small, Ink::Muted, m_wireBar);
    m_wireLine->setObjectName(QStringLiteral("wireLine"));
    m_wireLine->setWordWrap(true);
    m_captureNext = new QPushButton(tr("Capture the next run"), m_wireBar);
    m_captureNext->setObjectName(QStringLiteral("captureNext"));
    m_saveCapture = new QPushButton(tr("Save capture…"), m_wireBar);
    m_saveCapture->setObjectName(QStringLiteral("saveCapture"));
    m_saveCapture->setToolTip(tr("Saves the whole run as pcapng, which Wireshark opens"));
    m_saveCapture->hide();
    auto* row = new FlowLayout(space::small, m_wireBar);
    row->setContentsMargins(space::medium, space::small, space::small, 0);
    for (QWidget* part : std::initializer_list<QWidget*> { m_wireLine, m_captureNext, m_saveCapture })
        row->addWidget(part);
    row->setFilling(m_wireLine);
    m_wireBar->hide();
    connect(m_captureNext, &QPushButton::clicked, this, &DetailsPane::captureAsked);
    connect(m_saveCapture, &QPushButton::clicked, this, &DetailsPane::saveCapture);
    return m_wireBar;
}

void DetailsPane::setCapture(const QString& path)
{
    m_lookup.setCapture(path);
    m_captureNext->setVisible(path.isEmpty());
    m_saveCapture->setVisible(!path.isEmpty());
    if (m_view == Wire)
        refresh();
}

void DetailsPane::show(const demo::LogEntry& entry)
{
    m_entry = entry;
    const bool json = !entry.binary && entry.payload.size() <= Shown && m_json->show(entry.payload);
    if (!json)
        m_json->show({});
    m_tree->expandToDepth(0);
    m_tree->selectionModel()->setCurrentIndex(m_json->index(0, 0), QItemSelectionModel::NoUpdate); // a focused view without one trips Qt 6.4's accessibility bridge
    m_tree->resizeColumnToContents(JsonTree::Name);
    m_views->setUsable(Json, json, tr("This message is no JSON"));
    if (!m_viewPicked || (m_view == Json && !json))
        m_view = entry.binary ? Hex : json ? Json : Text;
    refresh();
}

void DetailsPane::refresh()
{
    QStringList title;
    if (m_entry.seq != 0)
        title << u'#' + QString::number(m_entry.seq);
    title << wordFor(m_entry.kind);
    if (const QString direction = directionOf(m_entry); !direction.isEmpty())
        title << direction;
    if (carriesPayload(m_entry.kind))
        title << bytesText(m_entry.payloadSize());
    if (m_entry.delay >= Nanoseconds(0))
        title << tr("delay %1").arg(delayText(m_entry.delay));
    if (m_entry.roundTrip >= Nanoseconds(0))
        title << tr("round trip %1").arg(delayText(m_entry.roundTrip));
    m_title->setText(title.join(QStringLiteral(" · ")));
    m_views->setCurrent(m_view);
    m_views->setVisible(carriesPayload(m_entry.kind));

    const bool payload = carriesPayload(m_entry.kind);
    const QByteArray head = m_entry.payload.left(m_view == Hex ? HexShown : Shown);
    QStringList cut;
    if (m_entry.payloadCut > 0)
        cut << tr("only the first %1 were kept").arg(bytesText(m_entry.payload.size()));
    if (head.size() < m_entry.payload.size() && m_view != Wire)
        cut << tr("the first %1 are shown; Copy takes all").arg(bytesText(head.size()));
    m_cut->setText(cut.join(QStringLiteral(" · ")));
    m_cut->setToolTip(m_cut->text());
    m_lookup.forget();
    m_wireBar->setVisible(payload && m_view == Wire);
    m_pages->setCurrentIndex(payload && m_view == Json ? 1 : 0);
    if (!payload)
        setText(m_entry.text, true);
    else if (m_view == Wire && m_lookup.capture().isEmpty())
        showWire({ tr("This run was not captured."), {}, 0 });
    else if (m_view == Wire)
        m_lookup.ask(m_entry);
    else
        setText(m_view == Hex ? hexOf(head) : plainTextOf(head), m_view == Text);
}

void DetailsPane::showWire(const WireBytes& wire)
{
    m_wire = wire;
    m_wireLine->setText(wire.line);
    const QByteArray head = wire.bytes.left(HexShown);
    m_cut->setText(head.size() < wire.size ? tr("the first %1 of %2 are shown").arg(bytesText(head.size()), bytesText(wire.size)) : QString());
    setText(hexOf(head), false);
}

void DetailsPane::setText(const QString& text, bool wraps)
{
    m_text->setLineWrapMode(wraps ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    m_text->setPlainText(text);
}

void DetailsPane::copy()
{
    const bool payload = carriesPayload(m_entry.kind);
    const QString text = !payload ? m_entry.text
        : m_view == Wire          ? m_wire.line + u'\n' + hexOf(m_wire.bytes)
        : m_view == Hex           ? hexOf(m_entry.payload)
        : m_view == Json          ? indentedJson(m_entry.payload).value_or(QString())
                                  : QString::fromUtf8(m_entry.payload);
    QGuiApplication::clipboard()->setText(text);
}

void DetailsPane::saveCapture()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the capture"), QStringLiteral("run.pcapng"), tr("Captures (*.pcapng)"));
    if (path.isEmpty() || path == m_lookup.capture())
        return;
    m_aside.run<QString>(
        [from = m_lookup.capture(), path] {
            QFile::remove(path);
            QFile file(from);
            return file.copy(path) ? QString() : file.errorString();
        },
        [this](const QString& problem) {
            if (!problem.isEmpty())
                m_wireLine->setText(tr("Not saved: %1").arg(problem));
        });
}

} // namespace wirewise::ui
