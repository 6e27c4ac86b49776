// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_actions.h"

#include "core/base/words.h"
#include "ui/models/language.h"
#include "ui/widgets/keys_panel.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace wirewise::ui {

namespace {

constexpr auto whyProperty = "wirewiseWhyNot";

WIREWISE_WORDS(actions)

// One of its actions holds at any time.
bool isChoice(const QString& group)
{
    return group == QLatin1String("places") || group == QLatin1String("reading") || group == QLatin1String("theme")
        || group == QLatin1String("language");
}

} // namespace

QList<ActionSpec> windowActions()
{
    const auto id = [](const char* text) { return QString::fromLatin1(text); };
    const auto key = [](auto... keys) { return QKeySequence(keys...); };
    const QString places = id("places");
    const QString reading = id("reading");
    const QString theme = id("theme");
    const QString matrix = id("matrix");
    const QString size = id("text");
    QList<ActionSpec> actions {
        { id("new"), Menu::Decision, tr("&New"), key(QKeySequence::New), {}, false },
        { id("open"), Menu::Decision, tr("&Open…"), key(QKeySequence::Open), {}, false },
        { id("recent"), Menu::Decision, tr("Open &Recent"), {}, {}, false },
        { id("forget-recent"), Menu::Decision, tr("&Forget the Recent Ones"), {}, {}, false },
        { id("example"), Menu::Decision, tr("Try an &Example"), key(Qt::CTRL | Qt::Key_E), {}, false },
        { id("open-pack"), Menu::Decision, tr("Open &Pack…"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_O), {},
            true },
        { id("built-in-pack"), Menu::Decision, tr("Use the &Built-in Pack"), {}, {}, false },
        { id("save"), Menu::Decision, tr("&Save"), key(QKeySequence::Save), {}, true },
        { id("save-as"), Menu::Decision, tr("Save &As…"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_S), {}, false },
        { id("save-record"), Menu::Decision, tr("Sa&ve the Record…"), key(Qt::CTRL | Qt::ALT | Qt::Key_S), {}, false },
        { id("save-record-all"), Menu::Decision, tr("Save the Record in Every For&m…"), {}, {}, false },
        { id("copy-markdown"), Menu::Decision, tr("&Copy Recommendation as Markdown"),
            key(Qt::CTRL | Qt::SHIFT | Qt::Key_C), {}, false },
        { id("copy-matrix-markdown"), Menu::Decision, tr("As &Markdown"), {}, matrix, false },
        { id("copy-matrix-csv"), Menu::Decision, tr("As &CSV"), {}, matrix, false },
        { id("copy-matrix-html"), Menu::Decision, tr("As &HTML"), {}, matrix, false },
        { id("quit"), Menu::Decision, tr("&Quit"), key(QKeySequence::Quit), {}, true },

        { id("undo"), Menu::Edit, tr("&Undo"), key(QKeySequence::Undo), {}, false },
        { id("redo"), Menu::Edit, tr("&Redo"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), {}, false },
        { id("clear"), Menu::Edit, tr("&Clear All Answers"), {}, {}, true },
        { id("next-question"), Menu::Edit, tr("&Next Question"), key(Qt::CTRL | Qt::Key_J), {}, false },
        { id("check-answers"), Menu::Edit, tr("Check Your &Answers"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
            {}, false },
        { id("use-measured"), Menu::Edit, tr("Use What Was &Measured"), key(Qt::CTRL | Qt::Key_M), {}, true },
        { id("keep-word"), Menu::Edit, tr("&Keep the Pack's Word"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_M), {}, false },
        { id("find"), Menu::Edit, tr("&Find in the Matrix"), key(QKeySequence::Find), {}, true },

        { id("palette"), Menu::View, tr("Comma&nd Palette…"), key(Qt::CTRL | Qt::Key_K), {}, false },
        { id("choose"), Menu::View, tr("&Choose"), key(Qt::CTRL | Qt::Key_1), places, true },
        { id("compare"), Menu::View, tr("C&ompare"), key(Qt::CTRL | Qt::Key_2), places, false },
        { id("prove"), Menu::View, tr("&Prove"), key(Qt::CTRL | Qt::Key_3), places, false },
        { id("record"), Menu::View, tr("&Record"), key(Qt::CTRL | Qt::Key_4), places, false },
        { id("read-assessed"), Menu::View, tr("As &Assessed"), {}, reading, true },
        { id("read-as-written"), Menu::View, tr("As &Written"), {}, reading, false },
        { id("theme-system"), Menu::View, tr("As the &System"), {}, theme, false },
        { id("theme-light"), Menu::View, tr("&Light"), {}, theme, false },
        { id("theme-dark"), Menu::View, tr("&Dark"), {}, theme, false },
        { id("theme-contrast"), Menu::View, tr("&High Contrast"), {}, theme, false },
        { id("text-larger"), Menu::View, tr("&Larger"), key(Qt::CTRL | Qt::Key_Plus), size, false, false, key(Qt::CTRL | Qt::Key_Equal) },
        { id("text-smaller"), Menu::View, tr("&Smaller"), key(Qt::CTRL | Qt::Key_Minus), size, false },
        { id("text-normal"), Menu::View, tr("&Normal"), key(Qt::CTRL | Qt::Key_0), size, false },
        { id("reduce-motion"), Menu::View, tr("Reduce &Motion"), {}, {}, false, true },

        { id("connect"), Menu::Run, tr("&Connect with the Recommended"), key(Qt::CTRL | Qt::Key_Return), {},
            false },
        { id("disconnect"), Menu::Run, tr("&Disconnect"), key(Qt::CTRL | Qt::Key_Period), {}, false },
        { id("prove-all"), Menu::Run, tr("Prove &Everything"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_P), {}, true },
        { id("prove-stop"), Menu::Run, tr("E&nd the Proofs"), {}, {}, false },
        { id("probe"), Menu::Run, tr("Probe &My Path…"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_B), {}, false },
        { id("race"), Menu::Run, tr("&Race Several"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), {}, false },
        { id("all-faults-off"), Menu::Run, tr("All &Faults Off"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_0), {}, false },
        { id("find-log"), Menu::Run, tr("F&ind in the Log"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_F), {}, true, false, {}, id("find") },
        { id("save-log"), Menu::Run, tr("Save the &Log…"), {}, {}, false, false, {}, id("saveLog") },
        { id("open-log"), Menu::Run, tr("Open a Sa&ved Log…"), {}, {}, false, false, {}, id("openLog") },
        { id("clear-log"), Menu::Run, tr("Clear the Lo&g"), {}, {}, false, false, {}, id("clearLog") },
        { id("pause-diagram"), Menu::Run, tr("Pa&use the Diagram or Go On"), {}, {}, true, false, {}, id("diagramPause") },
        { id("export-load"), Menu::Run, tr("Exp&ort This Load…"), {}, {}, false, false, {}, id("exportLoad") },
        { id("stop-server"), Menu::Run, tr("&Stop the Server"), {}, {}, true },

        { id("help"), Menu::Help, tr("&Help for This Place"), key(Qt::Key_F1), {}, false },
        { id("help-packs"), Menu::Help, tr("&Guide for Pack Authors"), {}, {}, false },
        { id("keys"), Menu::Help, tr("&Keyboard Shortcuts"), key(Qt::CTRL | Qt::Key_F1), {}, true },
        { id("about"), Menu::Help, tr("&About Wirewise"), {}, {}, false },
    };
    const QString language = id("language");
    actions.append({ id("language-system"), Menu::View, tr("As the &System"), {}, language, false });
    for (const Language& each : languages())
        actions.append({ id("language-") + each.id, Menu::View, each.name, {}, language, false });
    return actions;
}

QMap<QString, QAction*> makeMenus(QMenuBar& bar)
{
    QMap<QString, QAction*> actions;
    QMap<int, QMenu*> menus;
    QMap<QString, QMenu*> submenus;
    QMap<QString, QActionGroup*> groups;
    for (const ActionSpec& spec : windowActions()) {
        QMenu*& menu = menus[int(spec.menu)];
        if (!menu)
            menu = bar.addMenu(menuTitle(spec.menu));
        if (spec.separatorBefore)
            menu->addSeparator();
        QMenu* target = menu;
        if (!groupTitle(spec.group).isEmpty()) {
            QMenu*& submenu = submenus[spec.group];
            if (!submenu)
                submenu = menu->addMenu(groupTitle(spec.group));
            target = submenu;
        }
        QAction* made = spec.id == QLatin1String("recent") ? target->addMenu(spec.text)->menuAction()
                                                           : target->addAction(spec.text);
        made->setObjectName(spec.id);
        made->setData(spec.text);
        made->setShortcut(spec.keys);
        if (!spec.moreKeys.isEmpty())
            made->setShortcuts({ spec.keys, spec.moreKeys });
        made->setCheckable(spec.switches);
        if (isChoice(spec.group)) {
            QActionGroup*& group = groups[spec.group];
            if (!group)
                group = new QActionGroup(&bar);
            made->setCheckable(true);
            group->addAction(made);
        }
        actions.insert(spec.id, made);
    }
    return actions;
}

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::Decision:
        return tr("&Decision");
    case Menu::Edit:
        return tr("&Edit");
    case Menu::View:
        return tr("&View");
    case Menu::Run:
        return tr("&Run");
    case Menu::Help:
        break;
    }
    return tr("&Help");
}

QString groupTitle(const QString& group)
{
    if (group == QLatin1String("reading"))
        return tr("Readin&g");
    if (group == QLatin1String("theme"))
        return tr("&Theme");
    if (group == QLatin1String("language"))
        return tr("&Language");
    if (group == QLatin1String("text"))
        return tr("Te&xt Size");
    if (group == QLatin1String("matrix"))
        return tr("Cop&y the Matrix");
    return {};
}

QString withoutMnemonic(const QString& text)
{
    static const QRegularExpression aside(QStringLiteral("\\(&[^&\\s]\\)")); // "打开(&O)…"
    const QString whole = QString(text).remove(aside);
    QString plain;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (whole.at(i) == u'&' && ++i == whole.size())
            break;
        plain += whole.at(i);
    }
    return plain;
}

void setUsable(QAction& action, bool usable, const QString& why)
{
    action.setEnabled(usable);
    action.setProperty(whyProperty, usable ? QString() : why);
}

QString whyNot(const QAction& action)
{
    return action.property(whyProperty).toString();
}

void showKeys(QWidget* over)
{
    auto* panel = new KeysPanel(over);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    QString heading;
    for (const ActionSpec& spec : windowActions()) {
        const QString menu = withoutMnemonic(menuTitle(spec.menu));
        if (spec.keys.isEmpty())
            continue;
        if (menu != heading)
            panel->addHeading(menu);
        heading = menu;
        panel->addKeys(
            withoutMnemonic(spec.text), spec.keys.toString(QKeySequence::NativeText));
    }
    panel->openOver(over);
}

} // namespace wirewise::ui
