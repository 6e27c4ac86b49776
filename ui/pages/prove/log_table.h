// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the message log: follows the newest until the user scrolls up, and says how many came since.
#pragma once

#include "ui/models/message_log.h"

#include <QColor>
#include <QTableView>

#include <array>

class QPushButton;

namespace wirewise::ui {

class LogTable : public QTableView
{
    Q_OBJECT

public:
    explicit LogTable(MessageLog& log, QWidget* parent = nullptr);

    bool following() const { return m_following; }
    int newRows() const { return m_newRows; } // since it stopped following

    QList<int> selectedRows() const; // ascending

public Q_SLOTS:
    void follow();
    void copyRows();

Q_SIGNALS:
    void chosen(int row); // to be shown in full; -1: nothing is selected

protected:
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setWidths();
    void fitColumns();
    void onScrolled(int value);
    void onRowsInserted(int count);
    void onRowsRemoved(int count);
    void showButton();
    void giveCurrentRow();
    void setCurrentQuietly(int row);

    QPushButton* m_newest = nullptr;
    bool m_following = true;
    bool m_adjusting = false;
    int m_newRows = 0;
    std::array<int, MessageLog::Summary> m_widths {}; // of the columns before it
};

} // namespace wirewise::ui
