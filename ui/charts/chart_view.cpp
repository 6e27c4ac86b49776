// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_files.h"
#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_registry.h"
#include "ui/charts/chart_table.h"
#include "ui/style/theme.h"
#include "ui/widgets/spoken.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace wirewise::ui {
namespace {

constexpr std::chrono::milliseconds BetweenPaints { 83 };
constexpr std::chrono::seconds BetweenSentences { 4 };
constexpr int SmallHeight = 190; // of the plot with its legend
constexpr int LargeHeight = 320;

} // namespace

ChartView::ChartView(Size size, std::function<QList<LaneSeries>()> lanes, QWidget* parent)
    : QWidget(parent), m_size(size), m_lanes(std::move(lanes)), m_kinds(chartKinds())
{
    m_chooser = new QComboBox(this);
    m_chooser->setObjectName(QStringLiteral("chartChooser"));
    m_chooser->setAccessibleName(tr("Chart"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(10);
    for (const ChartKind& kind : std::as_const(m_kinds))
        m_chooser->addItem(size == Size::Large ? kind.title : kind.name, kind.id);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &ChartView::choose);
    m_caption = label({}, Type::Small, Ink::Muted, this);
    m_caption->setWordWrap(true);
    m_told = label({}, Type::Small, Ink::Muted, this);
    m_told->setObjectName(QStringLiteral("chartTold"));
    m_told->setWordWrap(true);
    m_told->hide();
    m_empty = label({}, Type::Small, Ink::Muted, this);
    m_empty->setObjectName(QStringLiteral("chartEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(space::large);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_empty);
    m_pages->setMinimumHeight(size == Size::Small ? SmallHeight : LargeHeight);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::small);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::small);
    top->addWidget(m_chooser, 1);
    m_more = makeMore(size);
    top->addWidget(m_more);
    whole->addLayout(top);
    whole->addWidget(m_caption);
    whole->addWidget(m_pages, 1);
    if (size == Size::Large) {
        m_summary = label({}, Type::Body, Ink::Text, this);
        m_summary->setObjectName(QStringLiteral("chartSummary"));
        m_summary->setWordWrap(true);
        whole->addWidget(m_summary);
    }
    whole->addWidget(m_told);
    m_soon.setSingleShot(true);
    m_soon.setInterval(BetweenPaints);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_stale)
            refresh();
    });
    m_speech.setSingleShot(true);
    m_speech.setInterval(BetweenSentences);
    connect(&m_speech, &QTimer::timeout, this, &ChartView::speak);
    m_caption->setText(kind().caption);
}

QPushButton* ChartView::makeMore(Size size)
{
    auto* more = new QPushButton(tr("More"), this);
    more->setObjectName(QStringLiteral("chartMore"));
    more->setAccessibleName(tr("More for this chart: table, copy, save, scale"));
    auto* menu = new QMenu(more);
    m_asTable = menu->addAction(tr("Numbers as a table"));
    m_asTable->setObjectName(QStringLiteral("chartTableButton"));
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::toggled, this, [this] { refresh(); });
    if (size == Size::Small)
        menu->addAction(tr("Enlarge"), this, &ChartView::enlargeAsked)->setObjectName(QStringLiteral("chartEnlarge"));
    menu->addSeparator();
    menu->addAction(tr("Copy as CSV"), this, [this] {
        QGuiApplication::clipboard()->setText(csv());
        setInk(m_told, Ink::Muted);
        m_told->setText(tr("Copied as CSV."));
        m_told->show();
    })->setObjectName(QStringLiteral("chartCopy"));
    menu->addAction(tr("Save as SVG…"), this, [this] { pickFile(QStringLiteral("svg")); })->setObjectName(QStringLiteral("chartSaveSvg"));
    menu->addAction(tr("Save as PNG…"), this, [this] { pickFile(QStringLiteral("png")); })->setObjectName(QStringLiteral("chartSavePng"));
    menu->addSeparator();
    m_scale = menu->addAction(tr("Logarithmic scale"));
    m_scale->setObjectName(QStringLiteral("chartScale"));
    m_scale->setCheckable(true);
    m_scale->setChecked(kind().logarithmic);
    connect(m_scale, &QAction::triggered, this, [this](bool on) {
        m_logarithmic[kind().id] = on;
        refresh();
    });
    more->setMenu(menu);
    return more;
}

const ChartKind& ChartView::kind() const
{
    return m_kinds[std::max(0, m_chooser->currentIndex())];
}

QString ChartView::current() const
{
    return kind().id;
}

void ChartView::setCurrent(const QString& id)
{
    if (const int index = m_chooser->findData(id); index >= 0)
        m_chooser->setCurrentIndex(index);
}

ChartData ChartView::data() const
{
    return kind().data(m_lanes());
}

bool ChartView::logarithmic() const
{
    return m_logarithmic.value(kind().id, kind().logarithmic);
}

void ChartView::choose()
{
    m_caption->setText(kind().caption);
    m_scale->setEnabled(kind().offersBothScales);
    m_scale->setChecked(logarithmic());
    m_told->hide();
    m_speech.stop();
    refresh();
}

void ChartView::touch()
{
    m_stale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void ChartView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    build();
    refresh();
}

// QCustomPlot is not there before anybody looks.
void ChartView::build()
{
    if (m_plot)
        return;
    m_plot = new ChartPlot(this);
    m_plot->setObjectName(QStringLiteral("chartPlot"));
    connect(m_plot, &ChartPlot::enlargeAsked, this, &ChartView::enlargeAsked);
    m_rows = new ChartTable(this);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setModel(m_rows);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFont(ui::font(Type::Small));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + space::small);
    m_table->horizontalHeader()->setFont(ui::font(Type::Small));
    m_pages->addWidget(m_plot);
    m_pages->addWidget(m_table);
    setTabOrder(m_more, m_plot);
    setTabOrder(m_plot, m_table);
}

void ChartView::refresh()
{
    m_stale = true;
    if (!isVisible() || window()->isMinimized() || !m_plot)
        return;
    m_stale = false;
    m_soon.start();
    ChartData now = data();
    if (now.isEmpty() != (m_pages->currentWidget() == m_empty))
        m_speech.stop(); // the first figures, and that there are none any more, are told at once
    if (now.isEmpty()) { // a table without rows must not have the focus, see Qt 6.4 and AT-SPI
        const bool focused = m_plot->hasFocus() || m_table->hasFocus();
        m_empty->setText(kind().empty);
        m_pages->setCurrentWidget(m_empty);
        if (focused)
            m_more->setFocus();
        m_table->setEnabled(false);
    } else if (m_asTable->isChecked()) {
        m_table->setEnabled(true);
        showTable(now);
        m_pages->setCurrentWidget(m_table);
    } else {
        m_plot->setAccessibleName(tr("Chart: %1").arg(kind().title));
        m_plot->show(kind(), std::move(now), logarithmic());
        m_pages->setCurrentWidget(m_plot);
    }
    if (!m_speech.isActive())
        speak();
}

void ChartView::showTable(const ChartData& data)
{
    const QModelIndex before = m_table->currentIndex();
    const int had = m_rows->columnCount();
    m_table->setAccessibleName(tr("Table: %1").arg(kind().title));
    m_rows->show(kind(), gridOf(kind(), data));
    if (!m_table->currentIndex().isValid()) {
        const int row = std::clamp(before.row(), 0, m_rows->rowCount() - 1);
        const int column = std::clamp(before.column(), 0, m_rows->columnCount() - 1);
        m_table->selectionModel()->setCurrentIndex(m_rows->index(row, column), QItemSelectionModel::NoUpdate);
    }
    if (had != m_rows->columnCount())
        m_table->resizeColumnsToContents();
}

// The sentence changes at most every few seconds, whatever arrives.
void ChartView::speak()
{
    if (!m_plot || !isVisible())
        return;
    const QString sentence = summaryOf(kind(), data());
    for (QWidget* spoken : { static_cast<QWidget*>(m_plot), static_cast<QWidget*>(m_table) })
        spoken->setAccessibleDescription(sentence);
    if (m_plot->reading().isEmpty())
        speakValue(m_plot, sentence);
    if (m_summary)
        m_summary->setText(sentence);
    if (m_soon.isActive())
        m_speech.start();
}

QString ChartView::csv() const
{
    return csvOf(gridOf(kind(), data()));
}

std::optional<Error> ChartView::saveTo(const QString& path)
{
    ChartPlot page;
    page.setPalette(palette());
    page.resize(fileSize());
    page.show(kind(), data(), logarithmic());
    page.titleIt();
    const bool pixels = path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
    std::optional<Error> error = saveWhole(pixels ? page.png(fileSize()) : page.svg(fileSize()), path);
    setInk(m_told, error ? Ink::Bad : Ink::Muted);
    m_told->setText(error ? tr("Not saved: %1").arg(error->text()) : tr("Saved: %1").arg(path));
    m_told->show();
    return error;
}

void ChartView::pickFile(const QString& ending)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the chart"), kind().id + u'.' + ending,
        ending == QLatin1String("png") ? tr("PNG (*.png)") : tr("SVG (*.svg)"));
    if (!path.isEmpty())
        saveTo(path);
}

} // namespace wirewise::ui
