// SPDX-License-Identifier: GPL-3.0-or-later
// The message log with all that belongs to it: filter, count, copy, save and open, details, and what to say while
// there is nothing to show.
#pragma once

#include "ui/models/aside.h"
#include "ui/models/message_log.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace wirewise::ui {

class DetailsPane;
class EmptyState;
class LogTable;

class LogPane final : public Card
{
    Q_OBJECT

public:
    explicit LogPane(QWidget* parent = nullptr);
    ~LogPane() override;

    QSize minimumSizeHint() const override; // the bar in as many rows as its width needs, and some rows

    MessageLog& log() { return m_log; }

    // Rows by the number they keep for good (MessageLog); the next one appended gets this.
    quint64 nextSerial() const { return m_log.nextSerial(); }
    void select(quint64 serial); // and brings it into view; nothing where it is not shown

    void append(const QList<demo::LogEntry>& batch, qint64 dropped);
    void clear();

    // What the empty log says, and its button; an empty button: none.
    void setEmptyText(const QString& title, const QString& text, const QString& button);

    // The finished pcapng file of the run the rows are from; empty: it was not captured.
    void setCapture(const QString& pcapngPath);

    std::optional<Error> saveTo(const QString& path); // waits
    void open(const QString& path); // a saved transcript; then replayed(), or what is wrong is shown
    void findText();

Q_SIGNALS:
    void connectAsked();
    void selected(quint64 serial); // its details are shown
    void selectionCleared();
    void captureAsked(); // of the next run
    void replayed(const QList<demo::LogEntry>& rows); // a transcript to be shown in place of what is

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Page { Empty, NoMatch, Rows };

    QWidget* makeBar();
    QPushButton* makeKinds();
    void applyFilter();
    void clearFilter();
    void showPage();
    void showCount();
    void showRow(int row);
    void pickFile();
    void pickTranscript();
    void showProblem(const QString& problem); // empty: none

    MessageLog m_log;
    LogTable* m_table;
    DetailsPane* m_details;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
    QStackedWidget* m_pages;
    QWidget* m_bar;
    QPushButton* m_kinds;
    QList<QAction*> m_kindActions;
    QLineEdit* m_find;
    QPushButton* m_regex;
    QLabel* m_problem;
    QLabel* m_count;
    QPushButton* m_copy;
    QPushButton* m_save;
    QPushButton* m_open;
    QPushButton* m_clear;
    QTimer m_typing;
    QTimer m_counting;
    qint64 m_dropped = 0;
    std::shared_ptr<std::atomic<bool>> m_stop; // reading a file
    Aside m_files { QStringLiteral("log-files") };
};

} // namespace wirewise::ui
