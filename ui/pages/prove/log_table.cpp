// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/log_table.h"

#include "ui/models/log_export.h"
#include "ui/models/run_words.h"
#include "ui/pages/prove/log_delegate.h"
#include "ui/style/app_style.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

#include <numeric>

namespace wirewise::ui {

namespace {

QString longestKind(const QFontMetrics& metrics)
{
    QString longest;
    for (int kind = 0; kind <= int(demo::LogEntry::Kind::Fault); ++kind) {
        const QString word = wordFor(demo::LogEntry::Kind(kind));
        longest = metrics.horizontalAdvance(word) > metrics.horizontalAdvance(longest) ? word : longest;
    }
    return longest;
}

// Column names where their cells' text begins.
class LogHeader final : public QHeaderView
{
public:
    explicit LogHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) { setFont(ui::font(Type::Small)); }

    QSize sizeHint() const override { return { 0, fontMetrics().height() + space::small }; }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Theme& colours = themeOf(*this);
        painter->fillRect(rect, colours.surface);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
        painter->setPen(colours.muted);
        const auto alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(rect.adjusted(space::small, 0, -space::small, 0), static_cast<int>(alignment) | Qt::TextSingleLine,
            model()->headerData(section, orientation()).toString());
    }
};

} // namespace

LogTable::LogTable(MessageLog& log, QWidget* parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("messageLog"));
    setAccessibleName(tr("Message log"));
    // First of all listeners: the selection model's own is to find it set.
    connect(&log, &MessageLog::rowsAboutToBeRemoved, this, [this] { m_adjusting = true; });
    setModel(&log);
    setItemDelegate(new LogDelegate(this));
    setFont(ui::font(Type::MonoSmall));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerItem);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    setHorizontalHeader(new LogHeader(this));
    horizontalHeader()->setStretchLastSection(true);
    setWidths();

    auto* copy = new QAction(tr("Copy rows"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &LogTable::copyRows);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);

    m_newest = new QPushButton(this);
    m_newest->setObjectName(QStringLiteral("newest"));
    m_newest->setFont(ui::font(Type::BodyStrong));
    makePrimary(m_newest);
    makePrimary(m_newest);
    m_newest->setToolTip(tr("Follows the newest again (End)"));
    m_newest->hide();
    connect(m_newest, &QPushButton::clicked, this, &LogTable::follow);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogTable::onScrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int max) {
        if (m_following)
            verticalScrollBar()->setValue(max);
    });
    connect(&log, &MessageLog::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { onRowsInserted(last - first + 1); });
    connect(&log, &MessageLog::rowsRemoved, this,
        [this](const QModelIndex&, int first, int last) { onRowsRemoved(last - first + 1); });
    connect(&log, &MessageLog::modelReset, this, [this] {
        follow();
        Q_EMIT chosen(-1);
    });
}

void LogTable::setWidths()
{
    const QFontMetrics metrics(font());
    const QFontMetrics header(horizontalHeader()->font());
    verticalHeader()->setDefaultSectionSize(metrics.height() + space::tiny);
    demo::LogEntry up;
    up.kind = demo::LogEntry::Kind::Asked;
    up.up = true;
    const QString samples[] = { QStringLiteral("00:00:00.000"), QStringLiteral("+100000.0"), QStringLiteral("10000.00"),
        QStringLiteral("10000.00"), QStringLiteral("▼  ") + directionOf(up), QStringLiteral("▼  ") + longestKind(metrics), QStringLiteral("1048576") };
    for (int column = 0; column < MessageLog::Summary; ++column) {
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        const int width = std::max(metrics.horizontalAdvance(samples[column]), header.horizontalAdvance(name));
        m_widths[static_cast<std::size_t>(column)] = width + space::large + space::tiny;
    }
    fitColumns();
}

// In a narrow window columns give way to the summary; the details have what they say.
void LogTable::fitColumns()
{
    const int titled = QFontMetrics(horizontalHeader()->font()).horizontalAdvance(model()->headerData(MessageLog::Summary, Qt::Horizontal).toString())
        + space::large + space::tiny;
    const int least = std::max(titled, QFontMetrics(font()).averageCharWidth() * 30);
    int left = viewport()->width() - std::accumulate(m_widths.begin(), m_widths.end(), 0);
    for (const int column : { MessageLog::SincePrevious, MessageLog::Size, MessageLog::Direction, MessageLog::RoundTrip,
             MessageLog::Delay }) {
        const bool hides = left < (column == MessageLog::Delay ? titled : least);
        left += hides ? m_widths[static_cast<std::size_t>(column)] : 0;
        if (hides != isColumnHidden(column))
            setColumnHidden(column, hides);
    }
    for (int column = 0; column < MessageLog::Summary; ++column) {
        if (!isColumnHidden(column))
            horizontalHeader()->resizeSection(column, m_widths[static_cast<std::size_t>(column)]);
    }
}

void LogTable::follow()
{
    m_following = true;
    m_newRows = 0;
    scrollToBottom();
    showButton();
}

void LogTable::onScrolled(int value)
{
    if (m_adjusting)
        return;
    m_following = value == verticalScrollBar()->maximum();
    if (m_following)
        m_newRows = 0;
    showButton();
}

void LogTable::onRowsInserted(int count)
{
    if (hasFocus())
        giveCurrentRow();
    if (m_following)
        return;
    m_newRows += count;
    showButton();
}

// The ring lets its oldest rows go: what the user is looking at stays where it is.
void LogTable::onRowsRemoved(int count)
{
    if (!m_following)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - count);
    m_adjusting = false;
}

void LogTable::showButton()
{
    m_newest->setVisible(!m_following);
    if (m_following)
        return;
    m_newest->setText(m_newRows == 0 ? tr("↓ Newest") : tr("↓ %L1 new").arg(m_newRows));
    m_newest->setAccessibleName(tr("%1 new messages, show the newest").arg(m_newRows));
    m_newest->adjustSize();
    const QRect ground = viewport()->geometry();
    m_newest->move(ground.right() - m_newest->width() - space::large, ground.bottom() - m_newest->height() - space::medium);
    m_newest->raise();
}

QList<int> LogTable::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedRows();
    for (const QModelIndex& index : indexes)
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void LogTable::copyRows()
{
    const auto* log = qobject_cast<const MessageLog*>(model());
    const QString text = tabSeparated(*log, selectedRows());
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

// When the ring lets the current row go, nothing scrolls and what is shown in full stays shown.
void LogTable::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    const int row = currentIndex().row();
    if (row >= start && row <= end)
        setCurrentQuietly(end + 1);
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

void LogTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_adjusting)
        return;
    const QModelIndexList now = selected.isEmpty() ? selectionModel()->selectedRows() : selected.indexes();
    Q_EMIT chosen(now.isEmpty() ? -1 : now.first().row());
}

void LogTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        clearSelection();
        return;
    }
    const int rows = model()->rowCount();
    if (rows > 0 && (event->key() == Qt::Key_End || event->key() == Qt::Key_Home)) {
        const bool toEnd = event->key() == Qt::Key_End;
        setCurrentIndex(model()->index(toEnd ? rows - 1 : 0, 0));
        toEnd ? follow() : scrollToTop();
        return;
    }
    QTableView::keyPressEvent(event);
}

void LogTable::setCurrentQuietly(int row)
{
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::NoUpdate);
    setAutoScroll(true);
}

// A focused table without a current index trips Qt 6.4's accessibility bridge.
void LogTable::giveCurrentRow()
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentQuietly(model()->rowCount() - 1);
}

void LogTable::focusInEvent(QFocusEvent* event)
{
    giveCurrentRow();
    QTableView::focusInEvent(event);
}

void LogTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    showButton();
}

void LogTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        setWidths();
}

} // namespace wirewise::ui
