// SPDX-License-Identifier: GPL-3.0-or-later
// Compare: the whole matrix side by side, judged by these answers, with one cell in full beside it.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace wirewise::ui {

class CellInspector;
class Decision;
class MatrixModel;
class MatrixView;
class ProveMenu;
class SegmentedControl;

// Also: copies what is shown, filters and columns included, in each form core/record knows.
class ComparePage final : public QWidget
{
    Q_OBJECT

public:
    enum class Filter { All, Matter, Differ };

    explicit ComparePage(Decision& decision, QWidget* parent = nullptr);

    MatrixView* table() const { return m_table; }
    CellInspector* inspector() const { return m_inspector; }
    SegmentedControl* filterControl() const { return m_filter; }
    SegmentedControl* readingControl() const { return m_reading; }
    QLineEdit* findField() const { return m_find; }
    QMenu* columnMenu() const { return m_columns; }
    QMenu* copyMenu() const { return m_copy; }
    ProveMenu* proveMenu() const { return m_prove; } // under its button, and on cells and headers

    void setFilter(Filter filter);
    void focusFind();
    void setProving(bool proving); // nothing can be started meanwhile

    // Id of an exporter ("markdown", "csv", "html"); the columns shown, all rows.
    QString exported(const QString& exporterId) const;

Q_SIGNALS:
    void copied(const QString& what); // "Markdown"
    void proveWanted(const QStringList& cells); // as the command takes them

private:
    QWidget* buildHead();
    QPushButton* menuButton(const QString& text, QMenu* menu);
    void buildColumnMenu();
    void buildCopyMenu();
    void connectProving();
    void copy(const QString& exporterId);
    void applyFilter();
    void find(int step);

    Decision& m_decision;
    MatrixModel* m_model;
    MatrixView* m_table;
    CellInspector* m_inspector;
    SegmentedControl* m_filter;
    SegmentedControl* m_reading;
    QLineEdit* m_find;
    QLabel* m_found;
    QMenu* m_columns;
    QMenu* m_copy;
    ProveMenu* m_prove;
    QStackedWidget* m_stack; // the table, or why it is empty
    QList<int> m_shownColumns;
};

} // namespace wirewise::ui
