// SPDX-License-Identifier: GPL-3.0-or-later
// One log row in full: as text, as a JSON tree, as hex, and what of it went over TCP; copied whole whichever is
// shown.
#pragma once

#include "ui/models/wire_lookup.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace wirewise::ui {

class JsonTree;
class SegmentedControl;

class DetailsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget* parent = nullptr);

    void show(const demo::LogEntry& entry);
    void setCapture(const QString& path); // of the run the rows are from; empty: it was not captured

Q_SIGNALS:
    void closeAsked();
    void captureAsked(); // of the next run

private:
    enum View { Text, Json, Hex, Wire };

    QWidget* makeHead();
    QWidget* makeWireBar();
    void refresh();
    void showWire(const WireBytes& wire);
    void setText(const QString& text, bool wraps);
    void copy();
    void saveCapture();

    demo::LogEntry m_entry;
    View m_view = Text;
    bool m_viewPicked = false; // by the user: kept for the rows that can be shown so
    WireBytes m_wire;
    WireLookup m_lookup;
    JsonTree* m_json;
    QLabel* m_title = nullptr;
    QLabel* m_cut = nullptr;
    SegmentedControl* m_views = nullptr;
    QWidget* m_wireBar = nullptr;
    QLabel* m_wireLine = nullptr;
    QPushButton* m_captureNext = nullptr;
    QPushButton* m_saveCapture = nullptr;
    QStackedWidget* m_pages;
    QPlainTextEdit* m_text;
    QTreeView* m_tree;
    Aside m_aside { QStringLiteral("copy-capture") };
};

} // namespace wirewise::ui
