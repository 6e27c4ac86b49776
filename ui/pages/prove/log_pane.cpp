// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/log_pane.h"

#include "ui/models/log_export.h"
#include "ui/models/log_import.h"
#include "ui/models/run_words.h"
#include "ui/pages/prove/details_pane.h"
#include "ui/pages/prove/empty_state.h"
#include "ui/pages/prove/log_table.h"
#include "ui/style/app_style.h"
#include "ui/style/icons.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace wirewise::ui {

using Kind = demo::LogEntry::Kind;

namespace {

constexpr int LeastRows = 110; // pixels at 100 %

} // namespace

LogPane::LogPane(QWidget* parent) : Card(parent)
{
    QWidget* bar = makeBar(); // first: the Tab key goes this way
    m_table = new LogTable(m_log);
    m_details = new DetailsPane;
    m_details->hide();
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);

    m_empty = new EmptyState;
    m_empty->button()->setObjectName(QStringLiteral("emptyConnect"));
    makePrimary(m_empty->button());
    m_noMatch = new EmptyState;
    m_noMatch->tell(tr("No row passes the filter"), tr("Rows that do will appear here as they come."), tr("Show all"));
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_noMatch);
    m_pages->addWidget(split);

    m_problem = label({}, Type::Small, Ink::Bad, this);
    m_problem->setObjectName(QStringLiteral("filterProblem"));
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(space::medium, 0, space::medium, space::tiny);
    m_problem->hide();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    rows->addWidget(bar);
    rows->addWidget(m_problem);
    rows->addWidget(m_pages, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(std::chrono::milliseconds(120));
    m_counting.setSingleShot(true);
    m_counting.setInterval(std::chrono::milliseconds(200));
    connect(&m_typing, &QTimer::timeout, this, &LogPane::applyFilter);
    connect(&m_counting, &QTimer::timeout, this, &LogPane::showCount);
    connect(m_empty->button(), &QPushButton::clicked, this, &LogPane::connectAsked);
    connect(m_noMatch->button(), &QPushButton::clicked, this, &LogPane::clearFilter);
    connect(m_table, &LogTable::chosen, this, &LogPane::showRow);
    connect(m_details, &DetailsPane::closeAsked, m_table, &LogTable::clearSelection);
    connect(m_details, &DetailsPane::captureAsked, this, &LogPane::captureAsked);
    connect(&m_log, &MessageLog::modelReset, this, &LogPane::showCount);
    connect(&m_log, &MessageLog::filteringChanged, this, &LogPane::showCount);
    connect(&m_log, &MessageLog::rowsInserted, this, &LogPane::showPage);
    connect(&m_log, &MessageLog::rowsRemoved, this, &LogPane::showPage);
    m_stop = std::make_shared<std::atomic<bool>>(false);
    setAcceptDrops(true);
    m_find->setAcceptDrops(false); // a file dropped there is meant for the log
    showCount();
}

LogPane::~LogPane()
{
    *m_stop = true;
}

QSize LogPane::minimumSizeHint() const
{
    const QSize least = Card::minimumSizeHint();
    const int bar = m_bar->layout()->totalHeightForWidth(std::max(width(), least.width()) - 2);
    const QWidget* page = m_pages->currentWidget();
    return { least.width(), bar + std::max(byText(LeastRows), page ? page->minimumSizeHint().height() : 0) + 2 };
}

void LogPane::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    updateGeometry();
}

QWidget* LogPane::makeBar()
{
    auto* bar = m_bar = new QWidget(this);
    m_kinds = makeKinds();
    m_find = new QLineEdit(bar);
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setAccessibleName(tr("Find in messages"));
    m_find->setPlaceholderText(tr("Find in messages"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(m_find->fontMetrics().averageCharWidth() * 16);
    m_regex = new QPushButton(QStringLiteral(".*"), bar);
    m_regex->setObjectName(QStringLiteral("regex"));
    m_regex->setCheckable(true);
    m_regex->setFont(ui::font(Type::Mono));
    m_regex->setAccessibleName(tr("Regular expression"));
    m_regex->setToolTip(tr("Find by regular expression"));
    m_count = label({}, Type::Small, Ink::Muted, bar);
    m_count->setObjectName(QStringLiteral("logCount"));
    m_count->setWordWrap(true);
    m_copy = new QPushButton(tr("Copy"), bar);
    m_copy->setObjectName(QStringLiteral("copyRows"));
    m_copy->setToolTip(tr("Copies the chosen rows (Ctrl+C)"));
    m_copy->setEnabled(false);
    m_save = new QPushButton(tr("Save…"), bar);
    m_save->setObjectName(QStringLiteral("saveLog"));
    m_save->setToolTip(tr("Saves the rows shown, one JSON object a line"));
    m_open = new QPushButton(tr("Open…"), bar);
    m_open->setObjectName(QStringLiteral("openLog"));
    m_open->setToolTip(tr("Shows a saved transcript in place of these rows; or drop the file here"));
    m_clear = new QPushButton(tr("Clear"), bar);
    m_clear->setObjectName(QStringLiteral("clearLog"));
    m_clear->setToolTip(tr("Empties the log; the run goes on"));

    auto* row = new FlowLayout(space::small, bar);
    row->setContentsMargins(space::small, space::small, space::small, space::small);
    for (QWidget* part : std::initializer_list<QWidget*> { m_kinds, m_find, m_regex, m_count })
        row->addWidget(part);
    row->setFilling(m_count);
    for (QPushButton* button : { m_copy, m_save, m_open, m_clear })
        row->addWidget(button);
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_find, &QLineEdit::returnPressed, this, &LogPane::applyFilter);
    connect(m_regex, &QPushButton::toggled, this, &LogPane::applyFilter);
    connect(m_copy, &QPushButton::clicked, this, [this] { m_table->copyRows(); });
    connect(m_save, &QPushButton::clicked, this, &LogPane::pickFile);
    connect(m_open, &QPushButton::clicked, this, &LogPane::pickTranscript);
    connect(m_clear, &QPushButton::clicked, this, &LogPane::clear);
    return bar;
}

QPushButton* LogPane::makeKinds()
{
    auto* button = new QPushButton(this);
    button->setObjectName(QStringLiteral("kinds"));
    button->setAccessibleName(tr("Kinds of rows shown"));
    auto* menu = new QMenu(button);
    menu->addAction(tr("All kinds"), this, [this] {
        for (QAction* action : m_kindActions)
            action->setChecked(true);
        applyFilter();
    });
    menu->addSeparator();
    for (const Kind kind : { Kind::Received, Kind::Replayed, Kind::Sent, Kind::Repeated, Kind::Gap, Kind::Opened,
             Kind::Closed, Kind::Asked, Kind::Answered, Kind::Fault, Kind::Note }) {
        QAction* action = menu->addAction(wordFor(kind));
        action->setCheckable(true);
        action->setChecked(true);
        action->setData(bitOf(kind));
        connect(action, &QAction::triggered, this, &LogPane::applyFilter);
        m_kindActions << action;
    }
    button->setMenu(menu);
    return button;
}

void LogPane::append(const QList<demo::LogEntry>& batch, qint64 dropped)
{
    m_dropped += dropped;
    m_log.append(batch);
    if (!m_counting.isActive())
        m_counting.start();
}

void LogPane::clear()
{
    m_dropped = 0;
    m_log.clear();
}

void LogPane::setEmptyText(const QString& title, const QString& text, const QString& button)
{
    m_empty->tell(title, text, button);
}

void LogPane::applyFilter()
{
    m_typing.stop();
    LogFilter filter;
    filter.kinds = 0;
    for (const QAction* action : std::as_const(m_kindActions))
        filter.kinds |= action->isChecked() ? action->data().toUInt() : 0;
    filter.text = m_find->text();
    filter.syntax = m_regex->isChecked() ? LogFilter::Syntax::Regex : LogFilter::Syntax::Text;
    if (filter == m_log.filter() && m_problem->isHidden())
        return;
    const std::optional<Error> error = m_log.setFilter(filter);
    showProblem(error ? error->message : QString());
    showCount();
}

void LogPane::clearFilter()
{
    for (QAction* action : std::as_const(m_kindActions))
        action->setChecked(true);
    m_find->clear();
    applyFilter();
}

void LogPane::showPage()
{
    const bool filtered = m_log.held() > 0 && !m_log.filtering();
    const Page page = m_log.rowCount() > 0 ? Rows : filtered ? NoMatch : m_log.held() > 0 ? Rows : Empty;
    if (m_pages->currentIndex() != page)
        m_pages->setCurrentIndex(page);
    m_save->setEnabled(m_log.rowCount() > 0);
    m_clear->setEnabled(m_log.held() > 0);
    m_open->setEnabled(!m_files.busy());
}

void LogPane::showCount()
{
    showPage();
    QStringList parts;
    const qsizetype held = m_log.held();
    if (m_log.filter() != LogFilter())
        parts << tr("%1 of %2 rows").arg(countText(m_log.rowCount()), countText(held));
    else if (held > 0)
        parts << tr("%1 rows").arg(countText(held));
    if (m_log.filtering())
        parts << tr("looking…");
    if (m_files.busy())
        parts << tr("a file is read or written…");
    if (m_log.gaveUp() > 0)
        parts << tr("%1 took the expression too long").arg(countText(m_log.gaveUp()));
    if (m_log.forgotten() > 0)
        parts << tr("%1 older let go").arg(countText(m_log.forgotten()));
    if (m_dropped > 0)
        parts << tr("%1 came too fast to list").arg(countText(m_dropped));
    m_count->setText(parts.join(QStringLiteral(" · ")));
    m_count->setToolTip(m_count->text());
    const qsizetype kinds = std::count_if(m_kindActions.cbegin(), m_kindActions.cend(),
        [](const QAction* action) { return action->isChecked(); });
    m_kinds->setText(kinds == m_kindActions.size() ? tr("All kinds") : tr("%1 of %2 kinds").arg(kinds).arg(m_kindActions.size()));
}

void LogPane::showRow(int row)
{
    m_details->setVisible(row >= 0);
    m_copy->setEnabled(row >= 0);
    if (row < 0) {
        Q_EMIT selectionCleared();
        return;
    }
    m_details->show(m_log.entryAt(row));
    m_table->scrollTo(m_log.index(row, 0));
    Q_EMIT selected(m_log.serialAt(row));
}

void LogPane::select(quint64 serial)
{
    const int row = m_log.rowOf(serial);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_log.index(row, 0), QAbstractItemView::PositionAtCenter);
}

void LogPane::setCapture(const QString& pcapngPath)
{
    m_details->setCapture(pcapngPath);
}

void LogPane::showProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

std::optional<Error> LogPane::saveTo(const QString& path)
{
    std::optional<Error> error = saveAsNdjson(m_log.rows(), path);
    showProblem(error ? tr("Not saved: %1").arg(error->text()) : QString());
    return error;
}

void LogPane::pickFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the rows shown"), QStringLiteral("messages.ndjson"),
        tr("JSON lines (*.ndjson)"));
    if (path.isEmpty())
        return;
    m_files.run<std::optional<Error>>([rows = m_log.rows(), path] { return saveAsNdjson(rows, path); },
        [this](const std::optional<Error>& error) {
            showProblem(error ? tr("Not saved: %1").arg(error->text()) : QString());
            showCount();
        });
    showCount();
}

void LogPane::pickTranscript()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a saved transcript"), {}, tr("JSON lines (*.ndjson);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void LogPane::open(const QString& path)
{
    m_files.run<Result<QList<demo::LogEntry>>>([path, stop = m_stop] { return readNdjson(path, {}, stop.get()); },
        [this](const Result<QList<demo::LogEntry>>& rows) {
            showProblem(rows ? QString() : tr("Not opened: %1").arg(rows.error().text()));
            showCount();
            if (rows)
                Q_EMIT replayed(*rows);
        });
    showCount();
}

namespace {

QString transcriptIn(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return path.endsWith(QLatin1String(".ndjson"), Qt::CaseInsensitive) ? path : QString();
}

} // namespace

void LogPane::dragEnterEvent(QDragEnterEvent* event)
{
    if (!transcriptIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LogPane::dropEvent(QDropEvent* event)
{
    const QString path = transcriptIn(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    open(path);
}

void LogPane::findText()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

} // namespace wirewise::ui
