// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does and says about its pack: opens another, goes back to the built-in one, tells of a
// reload and lists the faults of a file that turned bad.
#pragma once

#include <QObject>

namespace wirewise::ui {

class Banner;
class Decision;
class PackFaultsPanel;
class PackFile;
class StatusStrip;

// Life: everything it is given outlives it. The decision follows the file from here on.
class PackCommands final : public QObject
{
    Q_OBJECT

public:
    PackCommands(PackFile& file, Decision& decision, PackFaultsPanel& panel, StatusStrip& status,
        Banner& banner, QObject* parent = nullptr);

    void open(const QString& path); // empty: the built-in one; one undo step
    bool usesBuiltIn() const;

Q_SIGNALS:
    void turned(); // usesBuiltIn() may be new

private:
    class Switch;

    void use(const QString& path);
    QString heading() const;
    void followFile();
    void showPack();
    void edit();

    PackFile& m_file;
    Decision& m_decision;
    PackFaultsPanel& m_panel;
    StatusStrip& m_status;
    Banner& m_banner;
};

} // namespace wirewise::ui
