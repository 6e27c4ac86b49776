// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/race_board.h"

#include "ui/models/race_words.h"
#include "ui/models/run_words.h"
#include "ui/pages/prove/empty_state.h"
#include "ui/pages/prove/race_delegate.h"
#include "ui/pages/prove/race_header.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace wirewise::ui {
namespace {

constexpr space::ByText RowHeight { 48 };
constexpr int LeastRows = 3; // seen at once

} // namespace

RaceBoard::RaceBoard(QWidget* parent) : Card(parent)
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("raceTable"));
    m_table->setAccessibleName(tr("Race, one row for each transport"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RaceDelegate(m_model, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_table->setHorizontalHeader(new RaceHeader(m_table));
    m_axis = label({}, Type::Small, Ink::Muted, this);
    m_axis->setObjectName(QStringLiteral("raceAxis"));
    m_sentence = label({}, Type::Heading, Ink::Text, this);
    m_sentence->setObjectName(QStringLiteral("raceSentence"));
    m_conditions = label({}, Type::Small, Ink::Muted, this);
    m_conditions->setObjectName(QStringLiteral("raceConditions"));
    for (QLabel* words : { m_sentence, m_conditions, m_axis })
        words->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_empty = new EmptyState(this);
    m_empty->tell(tr("Side by side"),
        tr("The same numbered events over several transports at once: how late, what was lost, how many bytes, seen as it happens."), tr("Start"));
    m_empty->button()->setObjectName(QStringLiteral("emptyStartRace"));
    connect(m_empty->button(), &QPushButton::clicked, this, &RaceBoard::startAsked);

    auto* board = new QWidget(this);
    auto* rows = new QVBoxLayout(board);
    rows->setContentsMargins(0, 0, 0, space::medium);
    rows->setSpacing(space::small);
    rows->addWidget(m_table, 1);
    for (QWidget* words : { m_sentence, m_conditions, m_axis }) {
        words->setContentsMargins(space::large, 0, space::large, 0);
        rows->addWidget(words);
    }
    rows->addStretch(0);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(board);
    auto* inside = new QVBoxLayout(this);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_pages);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(std::chrono::milliseconds(200));
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (m_stale)
            refresh();
    });
}

QSize RaceBoard::sizeHint() const
{
    const int hidden = std::max(0, m_model.rowCount() - LeastRows) * RowHeight;
    return { Card::sizeHint().width(), minimumSizeHint().height() + hidden };
}

QSize RaceBoard::minimumSizeHint() const
{
    const QWidget& page = *m_pages->currentWidget();
    const int width = std::max(this->width() - 2, page.minimumSizeHint().width());
    return { page.minimumSizeHint().width() + 2, page.layout()->totalMinimumHeightForWidth(width) + 2 };
}

void RaceBoard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    updateGeometry();
}

void RaceBoard::setCanStart(bool can)
{
    m_empty->button()->setEnabled(can);
}

void RaceBoard::show(const Race& race)
{
    m_race = &race;
    if (m_ran == race.running() && m_refresh.isActive()) {
        m_stale = true;
        return;
    }
    m_ran = race.running();
    refresh();
}

void RaceBoard::refresh()
{
    m_stale = false;
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    const QList<RaceLane>& lanes = m_race->lanes();
    const bool begun = std::any_of(lanes.begin(), lanes.end(), [](const RaceLane& lane) { return lane.begun; });
    m_model.show(lanes);
    if (begun && !m_table->currentIndex().isValid()) // a screen reader finds one
        m_table->selectionModel()->setCurrentIndex(m_model.index(0, 0), QItemSelectionModel::NoUpdate);
    m_table->setMaximumHeight(m_table->horizontalHeader()->sizeHint().height() + m_model.rowCount() * RowHeight + space::medium);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + LeastRows * RowHeight);
    m_pages->setCurrentIndex(begun ? 1 : 0);
    const DelayAxis& axis = m_model.axis();
    m_axis->setText(tr("Bars: thick from p50 to p95, thin to p99, a line to the maximum; logarithmic, %1 to %2, ten times at each rule. "
                       "From when a message was due until it was shown.").arg(delayText(axis.from), delayText(axis.to)));
    const QString sentence = begun && !m_race->running() ? raceSentence(lanes) : QString();
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_conditions->setText(begun ? raceConditions(lanes, m_race->how()) : QString());
    updateGeometry();
    m_refresh.start();
}

} // namespace wirewise::ui
