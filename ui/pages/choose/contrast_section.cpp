// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choose/contrast_section.h"

#include "ui/models/advice_words.h"
#include "ui/models/ranking_words.h"
#include "ui/style/app_style.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon_text.h"
#include "ui/widgets/painting.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wirewise::ui {

using namespace advisor;

namespace {

constexpr int gap = 14; // between the columns

QString cellWords(const QString& text, const QString& level)
{
    const QString quoted = QStringLiteral("“%1”").arg(text);
    return text.compare(level, Qt::CaseInsensitive) == 0 ? quoted : quoted + QLatin1Char('\n') + level;
}

void showHead(QLabel* name, Dot* dot, const Pack& pack, const AlternativeId& id)
{
    name->setText(alternativeName(pack, id));
    setInk(name, lookOf(theme(Scheme::Light), id).ink, lookOf(theme(Scheme::Dark), id).ink);
    dot->setId(id);
}

} // namespace

DifferenceRow::DifferenceRow(QWidget* parent)
    : QWidget(parent)
    , m_answer(label({}, Type::Body, Ink::Text, this))
    , m_gain(label({}, Type::SmallStrong, Ink::Text, this))
    , m_grid(new QGridLayout)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_answer, 1);
    head->addWidget(m_gain, 0, Qt::AlignTop);
    m_answer->setWordWrap(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, space::small);
    column->setSpacing(3);
    column->addLayout(head);
    column->addLayout(m_grid);
}

void DifferenceRow::addPair()
{
    const int row = int(m_pairs.size()) * 2;
    const Pair made { label({}, Type::SmallStrong, Ink::Muted, this),
        label({}, Type::Small, Ink::Muted, this), label({}, Type::Small, Ink::Muted, this) };
    for (QLabel* each : { made.a, made.b }) {
        each->setWordWrap(true);
        each->setMinimumWidth(40);
        each->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    m_grid->addWidget(made.feature, row, 0, 1, 2);
    m_grid->addWidget(made.a, row + 1, 0);
    m_grid->addWidget(made.b, row + 1, 1);
    m_pairs.append(made);
}

void DifferenceRow::tell(
    const Pack& pack, const Evaluation& evaluation, const Contrast& contrast, const Difference& difference)
{
    m_answer->setText(QStringLiteral("%1 (%2)").arg(
        answerWords(pack, difference.question, difference.option), wordOf(difference.importance)));
    const AlternativeId& gains = difference.points > 0 ? contrast.a : contrast.b;
    m_gain->setText(
        tr("%1 +%2").arg(alternativeName(pack, gains), gainText(difference.points, evaluation.maxScore)));
    setInk(m_gain, lookOf(theme(Scheme::Light), gains).ink, lookOf(theme(Scheme::Dark), gains).ink);
    while (m_pairs.size() < difference.cells.size())
        addPair();
    for (qsizetype i = 0; i < m_pairs.size(); ++i) {
        const Pair& pair = m_pairs.at(i);
        const bool used = i < difference.cells.size();
        for (QLabel* each : { pair.feature, pair.a, pair.b })
            each->setVisible(used);
        if (!used)
            continue;
        const CellPair& cells = difference.cells.at(i);
        pair.feature->setText(featureTitle(pack, cells.a.feature));
        pair.a->setText(cellWords(cells.textA, cells.levelA));
        pair.b->setText(cellWords(cells.textB, cells.levelB));
    }
}

void DifferenceRow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), themeOf(*this).line);
}

ContrastSection::ContrastSection(const Pack& pack, QWidget* parent)
    : QWidget(parent)
    , m_pack(pack)
    , m_title(label({}, Type::BodyStrong, Ink::Text, this))
    , m_close(new QPushButton(this))
    , m_sentence(label({}, Type::Body, Ink::Muted, this))
    , m_vetoColumn(new QVBoxLayout)
    , m_heads(new QWidget(this))
    , m_dotA(new Dot({}, m_heads))
    , m_dotB(new Dot({}, m_heads))
    , m_nameA(label({}, Type::SmallStrong, Ink::Text, m_heads))
    , m_nameB(label({}, Type::SmallStrong, Ink::Text, m_heads))
    , m_column(new QVBoxLayout(this))
    , m_rowColumn(new QVBoxLayout)
{
    auto* title = new QHBoxLayout;
    title->addWidget(m_title, 1);
    title->addWidget(m_close, 0, Qt::AlignTop);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setIconSize({ 12, 12 });
    makeLink(m_close);
    m_close->setAccessibleName(tr("Close the comparison"));
    connect(m_close, &QPushButton::clicked, this, &ContrastSection::closeWanted);
    auto* heads = new QHBoxLayout(m_heads);
    heads->setContentsMargins(0, 0, 0, 0);
    heads->setSpacing(6);
    for (const auto& [dot, name] : { std::pair(m_dotA, m_nameA), std::pair(m_dotB, m_nameB) }) {
        auto* head = new QHBoxLayout;
        head->setSpacing(6);
        head->addWidget(dot);
        head->addWidget(name, 1);
        heads->addLayout(head, 1);
    }
    heads->setSpacing(gap);
    m_vetoColumn->setSpacing(space::tiny);
    m_column->setContentsMargins(space::medium, space::medium, space::medium, space::tiny);
    m_column->setSpacing(space::small);
    m_column->addLayout(title);
    m_column->addWidget(m_sentence);
    m_column->addLayout(m_vetoColumn);
    m_column->addWidget(m_heads);
    m_rowColumn->setSpacing(0);
    m_column->addLayout(m_rowColumn);
}

void ContrastSection::tell(const Evaluation& evaluation, const Answers& answers, const Contrast& contrast)
{
    const QString a = alternativeName(m_pack, contrast.a);
    const QString b = alternativeName(m_pack, contrast.b);
    m_title->setText(tr("Why %1 and not %2").arg(a, b));
    setAccessibleName(m_title->text());
    m_sentence->setText(contrastSentence(m_pack, evaluation, contrast));
    showVetoes(answers, contrast.vetoesOfB);
    showHead(m_nameA, m_dotA, m_pack, contrast.a);
    showHead(m_nameB, m_dotB, m_pack, contrast.b);
    m_heads->setVisible(!contrast.differences.isEmpty());
    while (m_rows.size() < contrast.differences.size()) {
        auto* made = new DifferenceRow(this);
        m_rowColumn->addWidget(made);
        m_rows.append(made);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool used = i < contrast.differences.size();
        if (used)
            m_rows.at(i)->tell(m_pack, evaluation, contrast, contrast.differences.at(i));
        m_rows.at(i)->setVisible(used);
    }
}

void ContrastSection::showVetoes(const Answers& answers, const QList<Veto>& vetoes)
{
    while (m_vetoes.size() < vetoes.size()) {
        auto* made = new IconText(QStringLiteral("cross"), Ink::Bad, {}, this);
        m_vetoColumn->addWidget(made);
        m_vetoes.append(made);
    }
    for (qsizetype i = 0; i < m_vetoes.size(); ++i) {
        const bool used = i < vetoes.size();
        if (used)
            m_vetoes.at(i)->tell(QStringLiteral("cross"), Ink::Bad, vetoWords(m_pack, answers, vetoes.at(i)));
        m_vetoes.at(i)->setVisible(used);
    }
}

QString ContrastSection::sentence() const
{
    return m_sentence->text();
}

void ContrastSection::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = themeOf(*this);
    drawBox(painter, QRectF(rect()).adjusted(0, 0, 0, -1), colours.line, colours.window);
}

void ContrastSection::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace wirewise::ui
