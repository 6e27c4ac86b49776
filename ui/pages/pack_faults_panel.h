// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a pack file, above the pages while it is: a heading, every fault with its place, and the
// way to the editor.
#pragma once

#include "core/advisor/pack/pack_loader.h"

#include <QModelIndexList>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace wirewise::ui {

class PackFaultsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PackFaultsPanel(QWidget* parent = nullptr); // hidden until told something

    // Shown in the order given, as plain text.
    void tell(const QString& heading, const QList<advisor::PackFault>& faults);
    void dismiss();

    QString heading() const;
    QListView* list() const { return m_list; }
    QPushButton* copyButton() const { return m_copy; }
    QPushButton* editButton() const { return m_edit; }
    QPushButton* dismissButton() const { return m_dismiss; }

Q_SIGNALS:
    void copied();
    void editWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitList();
    void copyRows(const QModelIndexList& rows);

    bool m_bad = false; // any error among them
    QLabel* m_heading;
    QStandardItemModel* m_model;
    QListView* m_list;
    QPushButton* m_copy;
    QPushButton* m_edit;
    QPushButton* m_dismiss;
};

} // namespace wirewise::ui
