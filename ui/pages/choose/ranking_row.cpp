// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choose/ranking_row.h"

#include "ui/models/ranking_words.h"
#include "ui/style/app_style.h"
#include "ui/style/appearance.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/contribution_bar.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/spoken.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace wirewise::ui {

using namespace advisor;

namespace {

constexpr int aboveScored = 9, aboveExcluded = 6; // and as much below
constexpr int overBar = 7;
constexpr int barHeight = 14;

} // namespace

RankingRow::RankingRow(const AlternativeId& id, const Pack& pack, QWidget* parent)
    : QWidget(parent)
    , m_pack(pack)
    , m_id(id)
    , m_dot(new Dot(id, this))
    , m_name(label(alternativeName(pack, id), Type::BodyStrong, Ink::Text, this))
    , m_chip(new Chip(this))
    , m_measured(new Chip(this))
    , m_whyNot(new QPushButton(tr("why not?"), this))
    , m_exclusion(new Chip(this))
    , m_score(label({}, Type::BodyStrong, Ink::Text, this))
    , m_bar(new ContributionBar(this))
    , m_detail(label({}, Type::Small, Ink::Muted, this))
    , m_column(new QVBoxLayout(this))
{
    auto* head = new QHBoxLayout;
    buildHead(head);
    m_column->addLayout(head);
    m_column->addWidget(m_bar);
    m_column->addWidget(m_detail);
    m_detail->setWordWrap(true);
    m_detail->setContentsMargins(17, 0, 0, 0);
    m_bar->setAccessibleName(tr("What %1 scores, by requirement").arg(m_name->text()));
    speakAs(this, QAccessible::ListItem);

    m_exclusion->makeClickable(tr("Shows the question that excludes %1").arg(m_name->text()));
    connect(m_exclusion, &QAbstractButton::clicked, this, [this] { Q_EMIT questionWanted(m_excludedBy); });
    connect(m_whyNot, &QPushButton::clicked, this, [this] { Q_EMIT whyNotWanted(m_id); });
    m_measured->tell(Tone::Quiet, QStringLiteral("prove"), tr("measured"));
    m_measured->hide();
    setWhyNotOpen(false);
    breathe();
}

void RankingRow::buildHead(QHBoxLayout* head)
{
    makeQuietLink(m_whyNot);
    m_whyNot->setFont(ui::font(Type::Small));
    head->setSpacing(space::small);
    head->addWidget(m_dot);
    head->addWidget(m_name);
    head->addWidget(m_chip);
    head->addWidget(m_measured);
    head->addWidget(m_whyNot);
    head->addStretch(1);
    head->addWidget(m_exclusion);
    head->addWidget(m_score);
}

void RankingRow::tell(
    const Evaluation& evaluation, const Answers& answers, const Standing& standing, Detail detail)
{
    const int index = m_pack.indexOf(m_id);
    const bool composite = index >= 0 && m_pack.alternatives[size_t(index)].isComposite();
    m_in = standing.qualifies;
    QFont face = ui::font(Type::BodyStrong);
    face.setStrikeOut(!m_in);
    face.setWeight(m_in ? QFont::DemiBold : QFont::Normal);
    m_name->setFont(face);
    setInk(m_name, m_in ? Ink::Text : Ink::Muted);
    m_dot->setDimmed(!m_in);

    m_chip->setVisible(m_in && composite);
    if (composite)
        m_chip->tell(Tone::Fair, {},
            evaluation.upgrades.contains(m_id) ? tr("two mechanisms, scores higher") : tr("two mechanisms"));
    tellMeasured(standing);
    m_score->setVisible(m_in);
    m_bar->setVisible(m_in);
    m_exclusion->setVisible(!m_in);
    m_detail->setVisible(!m_in && detail == Detail::Full);
    if (m_in)
        tellScore(evaluation, standing);
    else
        tellExclusion(answers, standing, detail);
    breathe();
}

void RankingRow::tellMeasured(const Standing& standing)
{
    QStringList measured;
    for (const Contribution& each : standing.contributions)
        if (!each.measured.isEmpty())
            measured.append(each.measured);
    measured.removeDuplicates();
    m_measured->setVisible(!measured.isEmpty());
    m_measured->setToolTip(measured.join(QLatin1Char('\n')).toHtmlEscaped());
    m_measured->setAccessibleDescription(measured.join(QLatin1String("; ")));
}

void RankingRow::tellScore(const Evaluation& evaluation, const Standing& standing)
{
    m_score->setText(scoreText(standing.permille));
    speakValue(m_bar, tr("%1 of 100").arg(m_score->text()));
    setAccessibleName(tr("%1, score %2").arg(m_name->text(), m_score->text()));
    QList<ContributionBar::Segment> segments;
    for (const Contribution& each : standing.contributions)
        if (evaluation.maxScore > 0)
            segments.append(
                { each.points / double(evaluation.maxScore), contributionText(m_pack, evaluation, each) });
    m_bar->tell(segments, lookOf(theme(Scheme::Light), m_id).mark, lookOf(theme(Scheme::Dark), m_id).mark);
}

void RankingRow::tellExclusion(const Answers& answers, const Standing& standing, Detail detail)
{
    m_excludedBy = standing.vetoes.isEmpty() || standing.vetoes.first().questions.isEmpty()
        ? QuestionId()
        : standing.vetoes.first().questions.first();
    const QString words = exclusionDetail(standing);
    const QString answer = exclusion(m_pack, answers, standing);
    m_exclusion->tell(Tone::Bad, QStringLiteral("cross"), answer);
    m_exclusion->setToolTip(words.toHtmlEscaped());
    if (detail == Detail::Full)
        m_detail->setText(words);
    setAccessibleName(tr("%1, excluded by %2").arg(m_name->text(), answer));
}

void RankingRow::offerWhyNot(bool offered)
{
    m_whyNot->setVisible(offered);
}

void RankingRow::setWhyNotOpen(bool open)
{
    m_whyNot->setText(open ? tr("close") : tr("why not?"));
    m_whyNot->setAccessibleName(
        open ? tr("Close why not %1").arg(m_name->text()) : tr("Why not %1?").arg(m_name->text()));
}

int RankingRow::airOf(bool qualifies)
{
    return qualifies ? 2 * aboveScored + overBar + barHeight : 2 * aboveExcluded;
}

void RankingRow::setAir(double share)
{
    m_air = share;
    breathe();
}

void RankingRow::breathe()
{
    const int above = int(std::lround((m_in ? aboveScored : aboveExcluded) * m_air));
    m_column->setContentsMargins(0, above, 0, above);
    m_column->setSpacing(int(overBar * m_air));
    m_bar->setFixedHeight(int(barHeight * m_air));
}

void RankingRow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), themeOf(*this).line);
}

} // namespace wirewise::ui
