// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choose/confidence_section.h"

#include "ui/models/confidence_words.h"
#include "ui/models/ranking_words.h"
#include "ui/style/app_style.h"
#include "ui/style/theme.h"
#include "ui/widgets/triangle_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace wirewise::ui {

using namespace advisor;
using namespace std::chrono_literals;

ConfidenceSection::ConfidenceSection(const Pack& pack, QWidget* parent)
    : QWidget(parent)
    , m_pack(pack)
    , m_triangle(new TriangleView(this))
    , m_askNext(new QPushButton(tr("Answer it"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::large, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(label(tr("How sure"), Type::Heading, Ink::Text, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::large);
    row->addWidget(m_triangle, 0, Qt::AlignTop);
    auto* statements = new QVBoxLayout;
    statements->setSpacing(1);
    m_weighing = addStatement(statements, tr("Weighed otherwise"));
    m_pairwise = addStatement(statements, tr("One against one"));
    m_open = addStatement(statements, tr("Questions still open"));
    makeLink(m_askNext);
    m_askNext->setFont(ui::font(Type::Small));
    statements->addWidget(m_askNext, 0, Qt::AlignLeft);
    statements->addStretch(1);
    row->addLayout(statements, 1);
    column->addLayout(row);
    connect(m_askNext, &QPushButton::clicked, this, [this] { Q_EMIT questionWanted(m_next); });
    m_slow.setSingleShot(true);
    m_slow.setInterval(200ms);
    connect(&m_slow, &QTimer::timeout, this, [this] { setFaded(true); });
    hide();
}

ConfidenceSection::Statement ConfidenceSection::addStatement(QVBoxLayout* column, const QString& caption)
{
    const Statement made { label(caption, Type::SmallStrong, Ink::Text, this),
        label({}, Type::Small, Ink::Muted, this) };
    made.words->setWordWrap(true);
    made.words->setContentsMargins(0, 0, 0, space::tiny);
    column->addWidget(made.caption);
    column->addWidget(made.words);
    return made;
}

void ConfidenceSection::say(const Statement& statement, const QString& words)
{
    statement.caption->setVisible(!words.isEmpty());
    statement.words->setVisible(!words.isEmpty());
    statement.words->setText(words);
}

void ConfidenceSection::setFaded(bool faded)
{
    if (faded == m_faded)
        return;
    m_faded = faded;
    for (const Statement& each : { m_weighing, m_pairwise, m_open })
        setInk(each.words, faded ? Ink::Faint : Ink::Muted);
    m_triangle->setFaded(faded);
}

void ConfidenceSection::tell(
    const Evaluation& evaluation, const std::optional<Confidence>& confidence, const NextQuestion& next)
{
    if (!confidence) {
        if (!next.headline)
            hide();
        else
            m_slow.start();
        return;
    }
    m_slow.stop();
    setFaded(false);
    const QString exactly = triangleSentence(*confidence);
    const QString weighing = weighingSentence(m_pack, evaluation, *confidence);
    say(m_weighing, exactly.isEmpty() ? weighing : weighing + QLatin1Char(' ') + exactly);
    say(m_pairwise, pairwiseSentence(m_pack, *confidence));
    showTriangle(*confidence);
    m_next = next.ask.value_or(QuestionId());
    const int index = next.ask ? m_pack.indexOf(*next.ask) : -1;
    m_askNext->setVisible(index >= 0);
    QString open = openSentence(*confidence, !next.questions.isEmpty());
    if (index >= 0) {
        const QString& ask = m_pack.questions[size_t(index)].ask;
        open += tr(" Most worth answering next: “%1”").arg(ask);
        m_askNext->setAccessibleName(tr("Answer next: %1").arg(ask));
    }
    say(m_open, open);
    show();
}

void ConfidenceSection::showTriangle(const Confidence& confidence)
{
    QList<TriangleView::Region> regions;
    for (const Contender& each : confidence.contenders) {
        if (each.triangle.outline.empty())
            continue;
        const TriangleView::Region region { each.alternative,
            tr("%1, %2 of 100")
                .arg(alternativeName(m_pack, each.alternative), ofHundred(each.triangle.share.value)),
            each.triangle.outline };
        // The leader first: it is never the hatched one.
        regions.insert(each.alternative == confidence.winner ? 0 : regions.size(), region);
    }
    m_triangle->tell(regions, confidence.here, triangleDescription(m_pack, confidence));
    m_triangle->setVisible(!confidence.onlyOneQualifies());
}

QString ConfidenceSection::weighing() const
{
    return m_weighing.words->text();
}

QString ConfidenceSection::pairwise() const
{
    return m_pairwise.words->text();
}

QString ConfidenceSection::open() const
{
    return m_open.words->text();
}

} // namespace wirewise::ui
