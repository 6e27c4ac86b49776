// SPDX-License-Identifier: GPL-3.0-or-later
// The list of keys, over the window until a click or Escape; not a dialog.
#pragma once

#include <QFrame>

class QGridLayout;
class QScrollArea;

namespace wirewise::ui {

class KeysPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit KeysPanel(QWidget* parent = nullptr);

    void addHeading(const QString& text);
    void addKeys(const QString& what, const QString& keys);
    void openOver(QWidget* window);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QScrollArea* m_scroll;
    QWidget* m_sheet;
    QGridLayout* m_grid;
};

} // namespace wirewise::ui
