// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window without a network, put into every state people meet. A new state goes into stageScenes().
#pragma once

#include "core/demo/demo_runner.h"
#include "core/probe/finding.h"
#include "ui/models/decision.h"
#include "ui/models/document.h"
#include "ui/models/pack_file.h"
#include "ui/window/main_window.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace wirewise::testing {

// How the window stands before any scene.
struct Staging
{
    bool dark = false;
    int width = 1440;
    int textPercent = 100; // of 13 pixels
    bool rightToLeft = false;
    QString language; // a .qm file; empty: English

    QString text() const;
};

// The sizes, themes, directions and languages everything is looked at in. Scale: the process's QT_SCALE_FACTOR.
QList<Staging> stagings();

class Stage final
{
public:
    explicit Stage(const Staging& staging);
    ~Stage();

    ui::MainWindow& window() { return *m_window; }
    ui::Decision& decision() { return m_decision; }
    demo::DemoRunner& runner() { return m_runner; }
    QString inFolder(const QString& name) const { return m_folder.filePath(name); }
    void tell(const demo::RunSnapshot& snapshot); // as if the runner had; to the Prove page
    void settle(); // layouts, deferred deletions, timers due now
    QWidget* popup(); // over the window now, or the help beside it; null: none

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QObject> m_translator;
    ui::PackFile m_packs;
    ui::Decision m_decision;
    ui::Document m_document;
    demo::DemoRunner m_runner;
    std::unique_ptr<ui::MainWindow> m_window;
};

struct Scene
{
    QString name;
    std::function<void(Stage&)> set; // from a fresh window
};

// Every place and what comes over it; each menu of the menu bar as it stands in the action table.
QList<Scene> stageScenes();

void probed(Stage& stage, const QList<probe::Finding>& findings); // a probe that went to its end, shown
demo::RunSnapshot openSnapshot(int messages);

} // namespace wirewise::testing
