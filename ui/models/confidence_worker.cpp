// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/confidence_worker.h"

namespace wirewise::ui {

using namespace advisor;

ConfidenceWorker::ConfidenceWorker(QObject* parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("confidence"));
    m_onThread.moveToThread(&m_thread);
}

ConfidenceWorker::~ConfidenceWorker()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void ConfidenceWorker::ask(std::shared_ptr<const Engine> engine, Answers answers, Reading reading)
{
    abandon();
    m_pending = true;
    m_stop = std::stop_source();
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(&m_onThread,
        [this, engine = std::move(engine), answers = std::move(answers), reading, stop = m_stop.get_token(),
            generation = m_generation] {
            if (stop.stop_requested())
                return;
            const std::optional<Confidence> result = confidence(*engine, answers, reading, stop);
            if (stop.stop_requested())
                return;
            QMetaObject::invokeMethod(
                this, [this, generation, result] { answer(generation, result); }, Qt::QueuedConnection);
        });
}

void ConfidenceWorker::abandon()
{
    ++m_generation;
    m_pending = false;
    m_stop.request_stop();
}

void ConfidenceWorker::answer(quint64 generation, const std::optional<Confidence>& confidence)
{
    if (generation != m_generation)
        return; // asked again while this one was on its way
    m_pending = false;
    Q_EMIT arrived(confidence);
}

} // namespace wirewise::ui
