// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choose/ranking_section.h"

#include "core/advisor/advice/contrast.h"
#include "ui/models/decision.h"
#include "ui/pages/choose/contrast_section.h"
#include "ui/pages/choose/ranking_row.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/contribution_bar.h"
#include "ui/widgets/focus_group.h"
#include "ui/widgets/spoken.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wirewise::ui {

using namespace advisor;

namespace {

constexpr double leastAir = 0.4;

}

RankingSection::RankingSection(const Decision& decision, QWidget* parent)
    : QWidget(parent)
    , m_decision(decision)
    , m_column(new QVBoxLayout(this))
    , m_bars(new FocusGroup(FocusGroup::Keys::UpAndDown, this))
    , m_links(new FocusGroup(this))
{
    setAccessibleName(tr("Ranking"));
    speakAs(this, QAccessible::List);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(new Rule(this));
    for (const Alternative& alternative : decision.pack().alternatives) {
        auto* each = new RankingRow(alternative.id, decision.pack(), this);
        connect(each, &RankingRow::questionWanted, this, &RankingSection::questionWanted);
        connect(each, &RankingRow::whyNotWanted, this, &RankingSection::toggleContrast);
        m_bars->add(each->bar());
        m_links->add(each->whyNotButton());
        m_links->add(each->exclusionChip());
        m_column->addWidget(each);
        m_rows[alternative.id.value()] = each;
    }
    m_column->addStretch(1);
}

RankingRow* RankingSection::row(const AlternativeId& id) const
{
    const auto found = m_rows.find(id.value());
    return found == m_rows.end() ? nullptr : found->second;
}

void RankingSection::tell(const Evaluation& evaluation, const Answers& answers)
{
    m_evaluation = evaluation;
    m_answers = answers;
    endPreview();
}

void RankingSection::endPreview()
{
    m_previewing = false;
    showRanks(m_evaluation, m_answers, 1);
    showContrast();
    orderFocus();
    // Let go of the height only when the rows know theirs again: the next preview may begin at once.
    for (const auto& [id, each] : m_rows)
        each->layout()->activate();
    m_column->activate();
    setMinimumHeight(0);
    setMaximumHeight(QWIDGETSIZE_MAX);
}

void RankingSection::preview(const Evaluation& evaluation, const Answers& answers)
{
    if (!m_previewing)
        setFixedHeight(height());
    m_previewing = true;
    if (m_contrast)
        m_contrast->hide();
    showRanks(evaluation, answers, airIn(height(), evaluation));
    arrange(nullptr);
}

void RankingSection::showRanks(const Evaluation& evaluation, const Answers& answers, double air)
{
    const auto detail = evaluation.status == Status::None && !m_previewing ? RankingRow::Detail::Full
                                                                           : RankingRow::Detail::Short;
    m_order.clear();
    for (const Standing& standing : evaluation.ranking) {
        RankingRow* each = row(standing.alternative);
        if (!each)
            continue;
        m_order.append(standing.alternative);
        each->setAir(air);
        each->tell(evaluation, answers, standing, detail);
        each->offerWhyNot(evaluation.winner && *evaluation.winner != standing.alternative);
        each->setWhyNotOpen(!m_previewing && m_contrastWith == standing.alternative);
    }
}

// What is left of the rows' air when so many of them must stand in this height.
double RankingSection::airIn(int height, const Evaluation& evaluation) const
{
    int air = 0;
    int rest = 1; // the rule
    for (const Standing& standing : evaluation.ranking) {
        const RankingRow* each = row(standing.alternative);
        air += RankingRow::airOf(standing.qualifies);
        rest += std::max(
            each->exclusionChip()->sizeHint().height(), each->whyNotButton()->sizeHint().height());
    }
    return air > 0 ? std::clamp(double(height - rest) / air, leastAir, 1.0) : 1.0;
}

void RankingSection::toggleContrast(const AlternativeId& id)
{
    if (m_contrastWith == id)
        m_contrastWith.reset();
    else
        m_contrastWith = id;
    for (const auto& [key, each] : m_rows)
        each->setWhyNotOpen(m_contrastWith && m_contrastWith->value() == key);
    showContrast();
    orderFocus();
    if (m_contrastWith)
        Q_EMIT contrastOpened(m_contrast);
}

void RankingSection::showContrast()
{
    if (!m_evaluation.winner || m_contrastWith == m_evaluation.winner) {
        if (m_contrastWith)
            if (RankingRow* each = row(*m_contrastWith))
                each->setWhyNotOpen(false);
        m_contrastWith.reset();
    }
    if (!m_contrastWith) {
        if (m_contrast)
            m_contrast->hide();
        arrange(nullptr);
        return;
    }
    if (!m_contrast) {
        m_contrast = new ContrastSection(m_decision.pack(), this);
        connect(m_contrast, &ContrastSection::closeWanted, this, [this] {
            const AlternativeId closed = m_contrastWith.value_or(AlternativeId());
            toggleContrast(closed);
            if (RankingRow* each = row(closed))
                each->whyNotButton()->setFocus(Qt::OtherFocusReason);
        });
    }
    m_contrast->tell(m_evaluation, m_answers,
        advisor::contrast(m_decision.engine(), m_evaluation, *m_evaluation.winner, *m_contrastWith));
    arrange(row(*m_contrastWith));
    m_contrast->show();
}

// Rows in the order of the ranking, after the rule; the comparison after its row.
void RankingSection::arrange(QWidget* contrastAfter)
{
    int position = 1;
    const auto place = [this, &position](QWidget* widget) {
        const QLayoutItem* there = m_column->itemAt(position);
        if (!there || there->widget() != widget)
            m_column->insertWidget(position, widget);
        ++position;
    };
    for (const AlternativeId& id : std::as_const(m_order)) {
        RankingRow* each = row(id);
        place(each);
        if (each == contrastAfter)
            place(m_contrast);
    }
}

void RankingSection::orderFocus()
{
    QList<QWidget*> bars;
    QList<QWidget*> links;
    for (const AlternativeId& id : std::as_const(m_order)) {
        const RankingRow* each = row(id);
        if (!each->bar()->isHidden())
            bars.append(each->bar());
        if (!each->whyNotButton()->isHidden())
            links.append(each->whyNotButton());
        if (!each->exclusionChip()->isHidden())
            links.append(each->exclusionChip());
    }
    m_bars->setOrder(bars);
    m_links->setOrder(links);
}

} // namespace wirewise::ui
