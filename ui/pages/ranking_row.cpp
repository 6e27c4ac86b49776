// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ranking_row.h"

#include "ui/models/decision.h"
#include "ui/models/ranking_words.h"
#include "ui/style/appearance.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/contribution_bar.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace wirewise::ui {

using namespace advisor;

RankingRow::RankingRow(const AlternativeId& id, Decision& decision, QWidget* parent)
    : QWidget(parent)
    , m_decision(decision)
    , m_id(id)
    , m_dot(new Dot(id, this))
    , m_name(label(decision.name(id), Type::BodyStrong, Ink::Text, this))
    , m_chip(new Chip(this))
    , m_exclusion(new Chip(this))
    , m_score(label({}, Type::BodyStrong, Ink::Text, this))
    , m_bar(new ContributionBar(this))
    , m_detail(label({}, Type::Small, Ink::Muted, this))
{
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_dot);
    head->addWidget(m_name);
    head->addWidget(m_chip);
    head->addStretch(1);
    head->addWidget(m_exclusion);
    head->addWidget(m_score);
    m_detail->setWordWrap(true);
    m_detail->setContentsMargins(17, 0, 0, 0);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 9, 0, 9);
    column->setSpacing(7);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_detail);

    m_exclusion->makeClickable(tr("Shows the question that excludes %1").arg(decision.name(id)));
    connect(m_exclusion, &QAbstractButton::clicked, this, [this] { Q_EMIT questionWanted(m_excludedBy); });
}

void RankingRow::follow(const Standing& standing, Detail detail)
{
    const Evaluation& evaluation = m_decision.evaluation();
    const int index = m_decision.pack().indexOf(m_id);
    const bool composite = index >= 0 && m_decision.pack().alternatives[size_t(index)].isComposite();
    const bool in = standing.qualifies;
    QFont face = ui::font(Type::BodyStrong);
    face.setStrikeOut(!in);
    face.setWeight(in ? QFont::DemiBold : QFont::Normal);
    m_name->setFont(face);
    setInk(m_name, in ? Ink::Text : Ink::Muted);
    m_dot->setDimmed(!in);

    m_chip->setVisible(in && composite);
    if (composite)
        m_chip->tell(Tone::Fair, {},
            evaluation.upgrades.contains(m_id) ? tr("two mechanisms, scores higher") : tr("two mechanisms"));
    m_score->setVisible(in);
    m_score->setText(scoreText(standing.permille));
    m_bar->setVisible(in);
    m_exclusion->setVisible(!in);
    m_detail->setVisible(!in && detail == Detail::Full);
    setAccessibleName(in ? tr("%1, score %2").arg(m_name->text(), m_score->text())
                         : tr("%1, excluded").arg(m_name->text()));

    if (in) {
        QList<ContributionBar::Segment> segments;
        for (const Contribution& each : standing.contributions)
            if (evaluation.maxScore > 0)
                segments.append(
                    { each.points / double(evaluation.maxScore), contributionText(m_decision, each) });
        m_bar->tell(
            segments, lookOf(theme(Scheme::Light), m_id).mark, lookOf(theme(Scheme::Dark), m_id).mark);
        m_bar->setAccessibleName(tr("What %1 scores, by requirement").arg(m_name->text()));
        return;
    }
    m_excludedBy = standing.vetoes.isEmpty() || standing.vetoes.first().questions.isEmpty()
        ? QuestionId()
        : standing.vetoes.first().questions.first();
    const QString words = exclusionDetail(standing);
    m_exclusion->tell(Tone::Bad, QStringLiteral("cross"), exclusion(m_decision, standing));
    m_exclusion->setToolTip(words.toHtmlEscaped());
    m_detail->setText(words);
}

void RankingRow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), themeOf(*this).line);
}

} // namespace wirewise::ui
