// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choose/recommendation_head.h"

#include "ui/models/confidence_words.h"
#include "ui/models/ranking_words.h"
#include "ui/style/appearance.h"
#include "ui/widgets/chip.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace wirewise::ui {

using namespace advisor;

namespace {

constexpr int longHeadline = 20; // characters: more take a smaller face
constexpr int leastChip = 58;

} // namespace

RecommendationHead::RecommendationHead(const Pack& pack, QWidget* parent)
    : QWidget(parent)
    , m_pack(pack)
    , m_overline(label(tr("Recommendation"), Type::Small, Ink::Muted, this))
    , m_title(new QHBoxLayout)
    , m_headline(label({}, Type::Display, Ink::Text, this))
    , m_chip(new Chip(this))
{
    m_title->setSpacing(space::medium);
    m_title->addWidget(m_headline);
    m_title->addWidget(m_chip, 0, Qt::AlignVCenter);
    m_title->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, space::tiny);
    column->setSpacing(2);
    column->addWidget(m_overline);
    column->addLayout(m_title);
    m_overline->setMinimumWidth(60);
}

void RecommendationHead::tell(const Evaluation& evaluation, const std::optional<Confidence>& confidence)
{
    m_previewing = false;
    setMinimumHeight(0);
    setMaximumHeight(QWIDGETSIZE_MAX);
    m_overline->setText(tr("Recommendation"));
    m_overline->setToolTip({});
    setInk(m_overline, Ink::Muted);
    showHeadline(ui::headline(m_pack, evaluation), Room::AsNeeded);
    showChip(evaluation, confidence);
}

void RecommendationHead::preview(const QString& condition, const Evaluation& evaluation)
{
    if (!m_previewing)
        setFixedHeight(height());
    m_previewing = true;
    const QString whole = tr("Preview: %1").arg(condition);
    m_overline->setText(QFontMetrics(m_overline->font()).elidedText(whole, Qt::ElideRight, width() - 42));
    m_overline->setToolTip(whole.toHtmlEscaped());
    m_overline->setAccessibleName(whole);
    setInk(m_overline, Ink::Accent);
    showHeadline(ui::headline(m_pack, evaluation), Room::OneLine);
    m_chip->setVisible(evaluation.status == Status::Composite || evaluation.status == Status::Tie);
    const Look look = lookOf(themeOf(*this), evaluation.status);
    m_chip->setMinimumWidth(0);
    m_chip->tell(toneOf(evaluation.status), look.icon, look.word);
}

void RecommendationHead::showHeadline(const QString& text, Room room)
{
    const bool lengthy = text.size() > longHeadline;
    const bool wraps = lengthy && room == Room::AsNeeded;
    m_headline->setFont(ui::font(lengthy ? Type::Title : Type::Display));
    m_headline->setWordWrap(wraps);
    m_headline->setText(lengthy && room == Room::OneLine
            ? QFontMetrics(m_headline->font()).elidedText(text, Qt::ElideRight, width() - 42)
            : text);
    m_title->setStretch(0, wraps ? 1 : 0);
    m_title->setStretch(2, wraps ? 0 : 1);
}

void RecommendationHead::showChip(const Evaluation& evaluation, const std::optional<Confidence>& confidence)
{
    const bool shown = evaluation.status != Status::NoInformation && evaluation.status != Status::None;
    m_chip->setVisible(shown);
    if (!shown)
        return;
    m_chip->setAccessibleDescription({});
    const Look status = lookOf(themeOf(*this), evaluation.status);
    const bool composite = evaluation.status == Status::Composite;
    if (evaluation.status == Status::Tie || (composite && !confidence)) {
        m_chip->setMinimumWidth(0);
        m_chip->tell(toneOf(evaluation.status), status.icon, status.word);
        return;
    }
    if (!confidence) {
        m_chip->setMinimumWidth(std::max(leastChip, m_chip->width()));
        m_chip->tell(m_chip->tone(), {}, {});
        m_chip->setAccessibleName(tr("how sure is being worked out"));
        return;
    }
    m_chip->setMinimumWidth(0);
    const Look look = lookOf(themeOf(*this), confidence->label);
    // That they are two is said in the sentence below and in each row.
    m_chip->tell(toneOf(confidence->label), look.icon, confidenceWords(m_pack, evaluation, *confidence));
    m_chip->setAccessibleDescription(weighingSentence(m_pack, evaluation, *confidence));
}

QString RecommendationHead::overline() const
{
    return m_overline->text();
}

QString RecommendationHead::headline() const
{
    return m_headline->text();
}

} // namespace wirewise::ui
