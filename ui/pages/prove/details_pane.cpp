// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/details_pane.h"

#include "ui/models/payload_text.h"
#include "ui/models/run_words.h"
#include "ui/style/icons.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented_control.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace wirewise::ui {
namespace {

constexpr qsizetype Shown = 64 << 10; // a text widget laid out with more makes the window wait

} // namespace

DetailsPane::DetailsPane(QWidget* parent) : QWidget(parent)
{
    m_title = label({}, Type::SmallStrong, Ink::Text, this);
    m_cut = label({}, Type::Small, Ink::Muted, this);
    m_views = new SegmentedControl(tr("Show as"), { tr("Text"), tr("JSON"), tr("Hex") }, this);
    m_views->setObjectName(QStringLiteral("detailsView"));
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("detailsText"));
    m_text->setAccessibleName(tr("Message content"));
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(ui::font(Type::Mono));
    m_text->document()->setDocumentMargin(space::medium - space::hair);
    auto* copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(QStringLiteral("copyPayload"));
    copy->setIcon(icon(QStringLiteral("copy")));
    copy->setAccessibleName(tr("Copy the whole message"));
    auto* close = new QPushButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close details"));
    close->setToolTip(tr("Close details"));
    setWidthByText(close, space::controlHeight.at100);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::medium, space::small, space::small, 0);
    head->setSpacing(space::small);
    head->addWidget(m_title);
    head->addWidget(m_cut);
    head->addStretch(1);
    head->addWidget(m_views);
    head->addWidget(copy);
    head->addWidget(close);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::hair, 0, space::hair, space::hair);
    rows->setSpacing(0);
    rows->addWidget(new Rule(this));
    rows->addLayout(head);
    rows->addWidget(m_text, 1);

    connect(m_views, &SegmentedControl::chosen, this, [this](int view) {
        m_view = static_cast<View>(view);
        m_viewPicked = true;
        refresh();
    });
    connect(copy, &QPushButton::clicked, this, &DetailsPane::copy);
    connect(close, &QPushButton::clicked, this, &DetailsPane::closeAsked);
}

void DetailsPane::show(const demo::LogEntry& entry)
{
    m_entry = entry;
    const bool json = !entry.binary && entry.payload.size() <= Shown && indentedJson(entry.payload).has_value();
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
    if (carriesPayload(m_entry.kind))
        title << bytesText(m_entry.payload.size());
    if (m_entry.delay >= Nanoseconds(0))
        title << tr("delay %1").arg(delayText(m_entry.delay));
    m_title->setText(title.join(QStringLiteral(" · ")));

    const QByteArray head = m_entry.payload.left(m_view == Hex ? Shown / 4 : Shown);
    m_cut->setText(head.size() < m_entry.payload.size()
            ? tr("the first %1 are shown; Copy takes all").arg(bytesText(head.size())) : QString());
    m_views->setCurrent(m_view);
    m_views->setVisible(carriesPayload(m_entry.kind));
    m_text->setLineWrapMode(m_view == Hex ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    if (!carriesPayload(m_entry.kind))
        m_text->setPlainText(m_entry.text);
    else if (m_view == Hex)
        m_text->setPlainText(hexOf(head));
    else
        m_text->setPlainText(m_view == Json ? indentedJson(head).value_or(plainTextOf(head)) : plainTextOf(head));
}

void DetailsPane::copy()
{
    const bool payload = carriesPayload(m_entry.kind);
    const QString text = !payload ? m_entry.text
        : m_view == Hex           ? hexOf(m_entry.payload)
        : m_view == Json          ? indentedJson(m_entry.payload).value_or(QString())
                                  : QString::fromUtf8(m_entry.payload);
    QGuiApplication::clipboard()->setText(text);
}

} // namespace wirewise::ui
