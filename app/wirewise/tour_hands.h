// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour has instead of a user: a mouse, a keyboard, patience and a camera.
#pragma once

#include <QString>
#include <QWidget>

#include <chrono>
#include <functional>

class QAbstractItemView;

namespace wirewise::app {

// Events go through the same widgets a user's would; nothing is called behind their back.
class TourHands final
{
public:
    TourHands(QWidget& window, QString directory);

    // Into the middle; false when it is not there to be clicked.
    bool click(QWidget* widget);
    bool clickCell(QAbstractItemView* view, int row, int column);
    void press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(QWidget* widget, const QString& text);

    // Lets the window work until it is so; false after this long.
    bool waitFor(
        const std::function<bool()>& isSo, std::chrono::milliseconds atMost = std::chrono::seconds(20));
    void settle(std::chrono::milliseconds time = std::chrono::milliseconds(60));

    // DIR/NN-name-{light,dark}.png and the same at twice the pixels as ...@2x.png, popups included.
    bool picture(const QString& name, const std::function<void(bool dark)>& setTheme);

private:
    QImage shoot(qreal ratio) const;

    QWidget& m_window;
    QString m_directory;
    int m_number = 0;
};

} // namespace wirewise::app
