// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cell_inspector.h"

#include "ui/models/decision.h"
#include "ui/models/evidence_words.h"
#include "ui/models/matrix_model.h"
#include "ui/models/ranking_words.h"
#include "ui/pages/proof_section.h"
#include "ui/style/app_style.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/scrolled_column.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace wirewise::ui {

using namespace advisor;

CellInspector::CellInspector(Decision& decision, MatrixModel& model, QWidget* parent)
    : QWidget(parent)
    , m_decision(decision)
    , m_model(model)
    , m_feature(label({}, Type::Small, Ink::Muted, this))
    , m_transport(label({}, Type::SmallStrong, Ink::Text, this))
    , m_claim(label({}, Type::Title, Ink::Text, this))
    , m_verdict(new Chip(this))
    , m_dispute(new Chip(this))
    , m_proof(new ProofSection(decision, this))
{
    setAccessibleName(tr("Cell"));
    QFont claim = ui::font(Type::Title);
    claim.setPixelSize(int(claim.pixelSize() * 0.88));
    m_claim->setFont(claim);
    m_claim->setWordWrap(true);
    m_claim->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(18, 20, 18, space::large);
    column->setSpacing(space::small);
    auto* over = new QHBoxLayout;
    over->setSpacing(5);
    over->addWidget(m_feature);
    over->addWidget(label(QStringLiteral("·"), Type::Small, Ink::Muted, content));
    over->addWidget(m_transport);
    over->addStretch(1);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(6);
    chips->addWidget(m_verdict);
    chips->addWidget(m_dispute);
    chips->addStretch(1);
    m_body = new QWidget(content);
    m_bodyLayout = new QVBoxLayout(m_body);
    m_bodyLayout->setContentsMargins(0, 0, 0, 0);
    m_bodyLayout->setSpacing(space::tiny);
    column->addLayout(over);
    column->addWidget(m_claim);
    column->addLayout(chips);
    column->addWidget(m_proof);
    column->addWidget(m_body);
    column->addStretch(1);

    auto* scroll = new QScrollArea(this);
    setScrolledColumn(*scroll, content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(scroll);
}

void CellInspector::inspect(int row, int column)
{
    const Cell& cell = m_model.cell(row, column);
    const AlternativeId& transport = m_model.transport(column).id;
    const QModelIndex index = m_model.index(row, column);
    const Theme& colours = themeOf(*this);
    m_feature->setText(m_model.feature(row).title);
    m_transport->setText(m_decision.name(transport));
    setInk(
        m_transport, lookOf(theme(Scheme::Light), transport).ink, lookOf(theme(Scheme::Dark), transport).ink);
    m_claim->setText(tr("“%1”").arg(cell.text));

    const auto verdict = Verdict(index.data(MatrixModel::VerdictRole).toInt());
    const Look look = lookOf(colours, verdict);
    m_verdict->tell(toneOf(verdict), look.icon, look.word);
    const Look dispute = lookOf(colours, cell.dispute);
    m_dispute->setVisible(cell.dispute != Dispute::None);
    m_dispute->tell(Tone::Fair, dispute.icon, dispute.word);

    m_proof->tell(m_model.reference(row, column));
    while (QLayoutItem* item = m_bodyLayout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    addReading(row, column);
    addServed(row, column);
    addSources(row, column);
}

void CellInspector::heading(const QString& text)
{
    if (m_bodyLayout->count() > 0)
        m_bodyLayout->addSpacing(space::medium);
    m_bodyLayout->addWidget(label(text, Type::Heading, Ink::Text, m_body));
}

void CellInspector::paragraph(const QString& text)
{
    auto* words = label(text, Type::Body, Ink::Muted, m_body);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bodyLayout->addWidget(words);
}

void CellInspector::addReading(int row, int column)
{
    const Cell& cell = m_model.cell(row, column);
    const Feature& feature = m_model.feature(row);
    heading(tr("Read as"));
    if (cell.measured.isEmpty())
        addWords(row, column);
    else
        paragraph(tr("%1, as measured: %2.").arg(levelLabel(feature, cell.level), cell.measured));
    if (!cell.note.isEmpty()) {
        heading(tr("What experts add"));
        paragraph(cell.note);
    }
}

void CellInspector::addWords(int row, int column)
{
    const Cell& cell = m_model.cell(row, column);
    const Feature& feature = m_model.feature(row);
    const bool written = m_decision.reading() == Reading::AsWritten;
    paragraph(levelLabel(feature, written ? cell.claimed : cell.level)
        + (cell.why.isEmpty() ? QString() : QStringLiteral(": ") + cell.why));
    if (cell.claimed != cell.level)
        paragraph(written ? tr("Assessed: %1").arg(levelLabel(feature, cell.level))
                          : tr("As written: %1").arg(levelLabel(feature, cell.claimed)));
}

void CellInspector::addServed(int row, int column)
{
    heading(tr("Serves"));
    const QList<Contribution> served = m_model.served(row, column);
    if (served.isEmpty())
        paragraph(tr("No answer of yours asks for this."));
    const int maxScore = m_decision.evaluation().maxScore;
    for (const Contribution& each : served) {
        const int index = m_decision.pack().indexOf(each.question);
        const QString ask
            = index < 0 ? each.question.value() : m_decision.pack().questions[size_t(index)].ask;
        const auto share = [maxScore](qint64 points) { return scoreText(permilleOf(points, maxScore)); };
        paragraph(
            tr("“%1” %2 (%3): brings %4 of %5 points.%6")
                .arg(ask, optionLabel(m_decision.pack(), each.question, each.option), wordOf(each.importance),
                    share(each.points), share(qint64(each.weight) * each.share * 100),
                    each.why.isEmpty() ? QString() : QLatin1Char(' ') + each.why));
    }
}

void CellInspector::addSources(int row, int column)
{
    const Cell& cell = m_model.cell(row, column);
    heading(tr("Sources"));
    for (const CitationId& id : cell.cite) {
        const Citation* source = m_decision.pack().citation(id);
        if (!source)
            paragraph(id.value());
        else if (source->url.isEmpty())
            paragraph(source->title);
        else
            m_bodyLayout->addWidget(new LinkButton(source->title, QUrl(source->url), m_body));
    }
}

} // namespace wirewise::ui
