// SPDX-License-Identifier: GPL-3.0-or-later
// The files opened or saved lately, as a short row of links; those that are gone cannot be used.
#pragma once

#include <QWidget>

namespace wirewise::ui {

class FlowLayout;

class RecentList final : public QWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget* parent = nullptr); // hidden while there is none

    void tell(const QStringList& paths); // newest first; the first few are shown
    bool isEmpty() const;

Q_SIGNALS:
    void chosen(const QString& path);

private:
    FlowLayout* m_row;
};

} // namespace wirewise::ui
