// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the command palette: every action of the window, and the places of the pack one may want to go to; and does
// what is chosen.
#pragma once

#include "ui/models/palette_model.h"

#include <QHash>

#include <functional>

namespace wirewise::ui {

class CommandPalette;
class Decision;
class Document;
class MainWindow;
class StatusStrip;

// Life: everything it is given outlives it.
class PaletteCommands final : public QObject
{
    Q_OBJECT

public:
    PaletteCommands(MainWindow& window, Decision& decision, const Document& document, StatusStrip& status);

    void open(); // over the window; again: closes it
    CommandPalette* panel() const; // null while closed

    // Ids, the latest first; kept over a restart.
    const QStringList& used() const { return m_used; }
    void setUsed(const QStringList& ids) { m_used = ids; }

private:
    void add(PaletteEntry entry, std::function<void()> act);
    void addActions();
    void addQuestions();
    void addRows();
    void addExamples();
    void addRecent();
    void goToRow(int row);
    void take(const QString& id);

    MainWindow& m_window;
    Decision& m_decision;
    const Document& m_document;
    StatusStrip& m_status;
    QStringList m_used;
    QList<PaletteEntry> m_entries; // while open
    QHash<QString, std::function<void()>> m_acts;
};

} // namespace wirewise::ui
