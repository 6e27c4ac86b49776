// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what is to be there after a crash, away from the window: waiting for the disk takes longer than a frame.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThread>
#include <QVariantMap>

#include <functional>

namespace wirewise::ui {

// Threads: one caller; the writing is done on the thread "session", in order. Errors are dropped: a full disk shows
// itself at the next real save.
// Life: its end waits for what is still to be written.
class StateWriter final
{
public:
    StateWriter() = default;
    ~StateWriter();

    // Each file whole or not at all; its folder is made.
    void write(const QString& path, const QByteArray& bytes);
    void keep(const QString& iniFile, const QVariantMap& values); // the other keys in it stay

private:
    void post(std::function<void()> task);

    QThread m_thread; // begun by the first task
    QObject* m_there = nullptr; // lives on it
};

} // namespace wirewise::ui
