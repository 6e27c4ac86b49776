// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette_commands.h"

#include "ui/window/main_window.h"
#include "ui/models/decision.h"
#include "ui/models/document.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/matrix_view.h"
#include "ui/widgets/command_palette.h"
#include "ui/widgets/status_strip.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace wirewise::ui {

namespace {

constexpr qsizetype mostUsed = 12;

} // namespace

PaletteCommands::PaletteCommands(MainWindow& window, Decision& decision, const Document& document, StatusStrip& status)
    : QObject(&window)
    , m_window(window)
    , m_decision(decision)
    , m_document(document)
    , m_status(status)
{
}

CommandPalette* PaletteCommands::panel() const
{
    const auto panels = m_window.findChildren<CommandPalette*>(QString(), Qt::FindDirectChildrenOnly);
    for (CommandPalette* each : panels)
        if (each->isVisible())
            return each;
    return nullptr;
}

void PaletteCommands::open()
{
    if (panel())
        return;
    m_entries.clear();
    m_acts.clear();
    addActions();
    addQuestions();
    addRows();
    addExamples();
    addRecent();
    auto* opened = new CommandPalette(new PaletteModel(m_entries, m_used), &m_window);
    connect(opened, &CommandPalette::chosen, this, &PaletteCommands::take);
    connect(opened, &CommandPalette::refused, &m_status, &StatusStrip::tell);
    opened->openOver();
}

void PaletteCommands::take(const QString& id)
{
    m_used.removeAll(id);
    m_used.prepend(id);
    m_used = m_used.mid(0, mostUsed);
    if (const auto act = m_acts.value(id))
        act();
}

void PaletteCommands::add(PaletteEntry entry, std::function<void()> act)
{
    m_acts.insert(entry.id, std::move(act));
    m_entries.append(std::move(entry));
}

void PaletteCommands::addActions()
{
    for (const ActionSpec& spec : windowActions()) {
        QAction* action = m_window.action(spec.id);
        if (action->menu() || spec.id == QLatin1String("palette"))
            continue;
        QString text = withoutMnemonic(action->text());
        if (!groupTitle(spec.group).isEmpty())
            text = QStringLiteral("%1: %2").arg(withoutMnemonic(groupTitle(spec.group)), text);
        const QString why = action->isEnabled() ? QString() : whyNot(*action);
        add({ QStringLiteral("action:") + spec.id, text, withoutMnemonic(menuTitle(spec.menu)),
                spec.keys.toString(QKeySequence::NativeText), action->isEnabled() || !why.isEmpty() ? why : tr("not now") },
            [action] { action->trigger(); });
    }
}

void PaletteCommands::addQuestions()
{
    for (const advisor::Question& question : m_decision.pack().questions)
        add({ QStringLiteral("question:") + question.id.value(), tr("Go to: %1").arg(question.ask), tr("Choose"), {}, {} },
            [this, id = question.id] {
                m_window.go(Place::Choose);
                m_window.choosePage()->reveal(id);
            });
}

void PaletteCommands::addRows()
{
    const auto& features = m_decision.pack().features;
    for (int row = 0; row < int(features.size()); ++row)
        add({ QStringLiteral("row:") + features[size_t(row)].id.value(), tr("Row: %1").arg(features[size_t(row)].title),
                tr("Compare"), {}, {} },
            [this, row] { goToRow(row); });
}

void PaletteCommands::goToRow(int row)
{
    m_window.go(Place::Compare);
    ComparePage& page = *m_window.comparePage();
    MatrixView& table = *page.table();
    if (!table.shownRows().contains(row))
        page.setFilter(ComparePage::Filter::All);
    const QList<int> columns = table.shownColumns();
    const int column = columns.contains(table.currentIndex().column()) ? table.currentIndex().column() : columns.value(0);
    table.setCurrentIndex(table.model()->index(row, column));
    table.scrollTo(table.currentIndex(), QAbstractItemView::PositionAtCenter);
    table.setFocus(Qt::ShortcutFocusReason);
}

void PaletteCommands::addExamples()
{
    for (const advisor::Scenario& scenario : m_decision.pack().scenarios)
        add({ QStringLiteral("example:") + scenario.id.value(), tr("Example: %1").arg(scenario.title), tr("Choose"), {}, {} },
            [this, id = scenario.id] {
                m_window.go(Place::Choose);
                m_window.choosePage()->takeExample(id);
            });
}

void PaletteCommands::addRecent()
{
    for (const QString& path : m_document.recent()) {
        const QFileInfo file(path);
        add({ QStringLiteral("file:") + path, tr("Open: %1").arg(file.fileName()), QDir::toNativeSeparators(file.path()), {},
                file.exists() ? QString() : tr("the file is no longer there") },
            [this, path] { m_window.openFile(path); });
    }
}

} // namespace wirewise::ui
