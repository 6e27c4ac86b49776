// SPDX-License-Identifier: GPL-3.0-or-later
// The window: menus, the rail with its four places, the status bar. It switches and passes on; what is shown
// belongs to the pages, which are built when first shown.
#pragma once

#include "ui/pages/live_transports.h"

#include <QMainWindow>
#include <QMap>
#include <QVariantMap>

#include <array>
#include <memory>

class QAbstractButton;
class QLabel;
class QSettings;

namespace wirewise::ui {

class Banner;
class ChoosePage;
class ComparePage;
class Decision;
class Document;
class DropOverlay;
class FileCommands;
class PackCommands;
class PackFaultsPanel;
class PaletteCommands;
class PackFile;
class PageStack;
class ProofCommands;
class ProvePage;
class RecordPage;
class StatusStrip;
class WindowCommands;
class WindowSession;

enum class Place { Choose, Compare, Prove, Record };
enum class ThemeChoice { System, Light, Dark, HighContrast };

// Life: everything it is given outlives it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Decision& decision, Document& document, PackFile& packFile, demo::DemoRunner& runner,
        LiveTransports live, QWidget* parent = nullptr);
    ~MainWindow() override;

    void go(Place place);
    Place place() const;
    QAbstractButton* railButton(Place place) const { return m_rail[size_t(place)]; }
    QAction* action(const QString& id) const { return m_actions.value(id); } // see window_actions.h

    // Null until first shown.
    ChoosePage* choosePage() const { return m_choose; }
    ComparePage* comparePage() const { return m_compare; }
    ProvePage* provePage() const { return m_prove; }
    RecordPage* recordPage() const { return m_record; }
    Banner* banner() const { return m_banner; }
    StatusStrip* status() const { return m_status; }
    PackFaultsPanel* packFaults() const { return m_packFaults; }
    PaletteCommands* palette() const { return m_palette; }
    ProofCommands* proofs() const { return m_proofs; }

    // A decision or a pack, whichever it is. Errors are told in the banner, a pack's faults below it.
    void openFile(const QString& path);
    void openPalette();
    void setThemeChoice(ThemeChoice choice);
    void setLanguageChoice(const QString& id); // of languages(), or "system"

    bool holdsRun() const; // one is there to see, going on or over, or proofs go on: another window would not have it
    void setReduceMotion(bool reduce); // the switch in the menu
    void followTextSize(); // after it changed

    // For after a restart or a crash; see window_session.h.
    QVariantMap kept() const;
    void restore(const QSettings& settings);

Q_SIGNALS:
    void themeChosen(wirewise::ui::ThemeChoice choice);
    void languageChosen(const QString& id);
    void textSizeChosen(int percent);
    void reduceMotionChosen(bool reduce);
    void painted(); // for the first time

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildMenus();
    void buildRail(QWidget* rail);
    QWidget* build(Place place);
    void rebuildPages();
    void followDocument();
    void followRunning();
    void stopAll();

    Decision& m_decision;
    Document& m_document;
    demo::DemoRunner& m_runner;
    LiveTransports m_live;
    QMap<QString, QAction*> m_actions;
    std::array<QAbstractButton*, 4> m_rail {};
    std::array<QWidget*, 4> m_pages {};
    PageStack* m_stack;
    Banner* m_banner;
    PackFaultsPanel* m_packFaults;
    StatusStrip* m_status;
    PackCommands* m_packs;
    FileCommands* m_files;
    ProofCommands* m_proofs;
    WindowCommands* m_commands = nullptr;
    PaletteCommands* m_palette;
    bool m_runs = false; // something is connected, or on its way
    bool m_ran = false; // something was
    std::unique_ptr<WindowSession> m_session;
    DropOverlay* m_drop;
    bool m_painted = false;
    QLabel* m_documentName;
    ChoosePage* m_choose = nullptr;
    ComparePage* m_compare = nullptr;
    ProvePage* m_prove = nullptr;
    RecordPage* m_record = nullptr;
};

} // namespace wirewise::ui
