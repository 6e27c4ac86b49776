// SPDX-License-Identifier: GPL-3.0-or-later
// Works out the confidence of a result away from the GUI thread: the newest question only.
#pragma once

#include "core/advisor/advice/confidence.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <stop_token>

namespace wirewise::ui {

// Threads: lives on the GUI thread and owns the thread "confidence", started with the first question; only
// values cross (the engine is const and shared), and arrived() is emitted on the GUI thread.
// Life: the destructor stops the question under way and waits until it has noticed: well below a millisecond.
class ConfidenceWorker final : public QObject
{
    Q_OBJECT

public:
    explicit ConfidenceWorker(QObject* parent = nullptr);
    ~ConfidenceWorker() override;

    // Answers with arrived(), once, unless another question or abandon() comes first.
    void ask(
        std::shared_ptr<const advisor::Engine> engine, advisor::Answers answers, advisor::Reading reading);
    void abandon();

    bool pending() const { return m_pending; }

Q_SIGNALS:
    void arrived(const std::optional<wirewise::advisor::Confidence>& confidence);

private:
    void answer(quint64 generation, const std::optional<advisor::Confidence>& confidence);

    quint64 m_generation = 0;
    bool m_pending = false;
    std::stop_source m_stop; // of the newest question
    QObject m_onThread;
    QThread m_thread;
};

} // namespace wirewise::ui
