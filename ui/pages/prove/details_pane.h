// SPDX-License-Identifier: GPL-3.0-or-later
// One log row in full: as text, as indented JSON, as hex; copied whole whichever is shown.
#pragma once

#include "core/demo/run_snapshot.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace wirewise::ui {

class SegmentedControl;

class DetailsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget* parent = nullptr);

    void show(const demo::LogEntry& entry);

Q_SIGNALS:
    void closeAsked();

private:
    enum View { Text, Json, Hex };

    void refresh();
    void copy();

    demo::LogEntry m_entry;
    View m_view = Text;
    bool m_viewPicked = false; // by the user: kept for the rows that can be shown so
    QLabel* m_title;
    QLabel* m_cut;
    SegmentedControl* m_views;
    QPlainTextEdit* m_text;
};

} // namespace wirewise::ui
