// SPDX-License-Identifier: GPL-3.0-or-later
// What of the window is there again after a quit or a crash: its size and place, where one was on the pages, what was
// typed and not sent, the workload, the own endpoint's address without its secrets, the commands used.
#pragma once

#include "ui/window/whereabouts.h"

#include <QVariantMap>

class QSettings;

namespace wirewise::ui {

class ProvePage;

// Life: the window outlives it. Pages are built when first shown: what is theirs waits here until then.
class WindowSession final
{
public:
    explicit WindowSession(MainWindow& window);

    QVariantMap kept() const; // plain values, cheap enough for every second
    void restore(const QSettings& settings); // before the window is shown
    void goBack(); // once it has been painted: the questions' place
    void remember(); // where one is on pages that are about to go

    void built(ComparePage& page);
    void built(ProvePage& page);

private:
    void keepProve(QVariantMap& values) const;

    MainWindow& m_window;
    QVariantMap m_earlier; // restored, and not yet taken up by a page
    Whereabouts m_where;
    bool m_restored = false;
};

} // namespace wirewise::ui
