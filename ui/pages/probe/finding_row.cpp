// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/probe/finding_row.h"

#include "ui/models/evidence_words.h"
#include "ui/models/probe_words.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

#include <QLabel>
#include <QVBoxLayout>

namespace wirewise::ui {

FindingRow::FindingRow(const probe::FindingKind& kind, QWidget* parent)
    : QWidget(parent)
    , m_id(QString::fromLatin1(kind.id))
    , m_title(titleOf(kind))
    , m_chip(new Chip(this))
    , m_text(label({}, Type::Body, Ink::Text, this))
    , m_figures(label({}, Type::Small, Ink::Muted, this))
{
    m_text->setWordWrap(true);
    m_figures->setWordWrap(true);
    auto* head = new FlowLayout(space::small);
    head->addWidget(label(m_title, Type::BodyStrong, Ink::Text, this));
    head->addWidget(m_chip);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::small, space::large, space::small);
    column->setSpacing(space::tiny);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_figures);
    tell(State::Waiting);
}

void FindingRow::tell(State state)
{
    const QString word = state == State::Waiting ? tr("not probed yet") : state == State::Running ? tr("under way…") : tr("left out");
    m_chip->tell(Tone::Quiet, {}, word);
    show({}, {});
}

void FindingRow::tell(const probe::Finding& finding)
{
    const probe::FindingKind* kind = probe::findingKind(finding.id);
    const probe::FindingWord* word = kind ? kind->word(finding.result) : nullptr;
    const Tone tone = !word ? Tone::Quiet : word->clear ? Tone::Good : Tone::Fair;
    m_chip->tell(tone, !word ? QStringLiteral("info") : word->clear ? QStringLiteral("check") : QStringLiteral("caution"), resultWord(finding));
    show(proofText(finding.text), figuresLine(finding));
}

void FindingRow::show(const QString& text, const QString& figures)
{
    m_text->setText(text);
    m_figures->setText(figures);
    m_text->setVisible(!text.isEmpty());
    m_figures->setVisible(!figures.isEmpty());
    setAccessibleName(QStringLiteral("%1: %2").arg(m_title, m_chip->accessibleName()));
    setAccessibleDescription(text);
}

QString FindingRow::text() const
{
    return m_text->text();
}

} // namespace wirewise::ui
