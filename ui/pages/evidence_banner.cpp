// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence_banner.h"

#include "ui/models/decision.h"
#include "ui/models/evidence_words.h"
#include "ui/models/ranking_words.h"
#include "ui/style/app_style.h"
#include "ui/style/icons.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wirewise::ui {

namespace {

constexpr int iconRoom = 40;

QLabel* words(Type type, Ink ink, QWidget* parent)
{
    auto* made = label({}, type, ink, parent);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace

EvidenceBanner::EvidenceBanner(Decision& decision, QWidget* parent)
    : QWidget(parent)
    , m_decision(decision)
    , m_change(new QWidget(this))
    , m_words(words(Type::Body, Ink::Text, m_change))
    , m_beforeAfter(words(Type::BodyStrong, Ink::Text, m_change))
    , m_use(new QPushButton(tr("Use it"), m_change))
    , m_keep(new QPushButton(tr("Keep the pack's word"), m_change))
    , m_missed(new QWidget(this))
    , m_missedWords(words(Type::Body, Ink::Text, m_missed))
    , m_prove(new QPushButton(m_missed))
{
    setAccessibleName(tr("What was measured here"));
    makePrimary(m_use);
    m_use->setAccessibleDescription(tr("What was measured takes the place of the pack's words; can be undone"));
    auto* said = new QVBoxLayout;
    said->setSpacing(2);
    said->addWidget(m_words);
    said->addWidget(m_beforeAfter);
    auto* change = new QHBoxLayout(m_change);
    change->setContentsMargins(0, 0, 0, 0);
    change->setSpacing(space::small);
    change->addLayout(said, 1);
    change->addWidget(m_use, 0, Qt::AlignVCenter);
    change->addWidget(m_keep, 0, Qt::AlignVCenter);
    auto* missed = new QHBoxLayout(m_missed);
    missed->setContentsMargins(0, 0, 0, 0);
    missed->setSpacing(space::small);
    missed->addWidget(m_missedWords, 1);
    missed->addWidget(m_prove, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(iconRoom, space::small, space::large, space::small);
    column->setSpacing(space::small);
    column->addWidget(m_change);
    column->addWidget(m_missed);

    connect(m_use, &QPushButton::clicked, this, [this] { m_decision.acceptEvidence(); });
    connect(m_keep, &QPushButton::clicked, this, [this] { m_decision.rejectEvidence(); });
    connect(m_prove, &QPushButton::clicked, this, [this] { Q_EMIT proveWanted(m_runnerUp); });
    connect(&m_decision, &Decision::changed, this, &EvidenceBanner::follow);
    connect(&m_decision, &Decision::confidenceChanged, this, &EvidenceBanner::follow);
    follow();
}

void EvidenceBanner::setPlaceShown(bool shown)
{
    m_placeShown = shown;
    follow();
}

void EvidenceBanner::setProving(bool proving)
{
    m_prove->setEnabled(!proving);
}

QString EvidenceBanner::text() const
{
    QStringList all;
    for (const QLabel* each : { m_words, m_beforeAfter, m_missedWords })
        if (!each->text().isEmpty())
            all.append(each->text());
    return all.join(QLatin1Char('\n'));
}

void EvidenceBanner::follow()
{
    m_words->setText(previewWords(m_decision));
    m_beforeAfter->setText(beforeAndAfter(m_decision));
    m_beforeAfter->setVisible(!m_beforeAfter->text().isEmpty());
    const bool changes = !m_words->text().isEmpty();
    m_change->setVisible(changes);
    const std::optional<MissedThreshold> missed = missedThreshold(m_decision);
    m_missedWords->setText(missed ? missed->sentence : QString());
    m_missed->setVisible(missed.has_value());
    m_runnerUp = missed ? missed->runnerUp : advisor::CellRef();
    m_prove->setVisible(!m_runnerUp.feature.isEmpty());
    if (!m_runnerUp.feature.isEmpty())
        m_prove->setText(tr("Prove %1: %2").arg(m_decision.name(m_runnerUp.alternative), featureTitle(m_decision.pack(), m_runnerUp.feature))
                             .replace(u'&', QLatin1String("&&")));
    setVisible(m_placeShown && (changes || missed));
    update();
}

void EvidenceBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = themeOf(*this);
    painter.fillRect(rect(), colours.fairSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    paintIcon(painter, QStringLiteral("prove"), QRectF(space::large, (height() - 16) / 2.0, 16, 16), colours.fair);
}

} // namespace wirewise::ui
