// SPDX-License-Identifier: GPL-3.0-or-later
// Work that must not make the window wait (files to read or write), one piece after the other on its own thread.
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace wirewise::ui {

// Threads: lives on the GUI thread and owns a thread, started with the first piece. `work` runs there, `then` on
// the GUI thread.
// Life: the destructor waits for the piece under way; what has not begun is not done, and nothing is told.
class Aside : public QObject
{
    Q_OBJECT

public:
    explicit Aside(const QString& name, QObject* parent = nullptr) : QObject(parent)
    {
        m_thread.setObjectName(name);
        m_onThread.moveToThread(&m_thread);
    }

    ~Aside() override
    {
        m_thread.quit();
        m_thread.wait();
    }

    bool busy() const { return m_pieces > 0; }

    template <typename T>
    void run(std::function<T()> work, std::function<void(T)> then)
    {
        ++m_pieces;
        if (!m_thread.isRunning())
            m_thread.start(QThread::LowPriority);
        QMetaObject::invokeMethod(&m_onThread, [this, work = std::move(work), then = std::move(then)] {
            auto result = std::make_shared<T>(work());
            QMetaObject::invokeMethod(
                this,
                [this, result, then] {
                    --m_pieces;
                    then(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

private:
    int m_pieces = 0;
    QObject m_onThread;
    QThread m_thread;
};

} // namespace wirewise::ui
