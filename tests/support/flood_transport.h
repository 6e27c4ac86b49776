// SPDX-License-Identifier: GPL-3.0-or-later
// A transport without a network that brings as many events a second as it is told to, and a feed that need not be
// steered: what a window has to bear, without the servers that would take its processor.
#pragma once

#include "core/demo/demo_runner.h"
#include "core/demo/feed_control.h"

#include <QTimer>

#include <memory>

namespace wirewise::testing {

// Threads: demo-io.
class FloodTransport final : public demo::Transport
{
public:
    FloodTransport(double rate, qint64 size, QObject* parent)
        : demo::Transport(parent)
        , m_rate(rate)
        , m_payload(size, 'x')
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(std::chrono::milliseconds(2));
        m_timer.callOnTimeout(this, [this] { pour(); });
    }

    void open(const demo::OpenRequest& request) override
    {
        m_next = request.since.value_or(0) + 1;
        QTimer::singleShot(0, this, [this] {
            m_poured = 0;
            m_since = m_clock.monotonic();
            m_timer.start();
            Q_EMIT opened({ QStringLiteral("a flood"), m_next });
        });
    }
    demo::SendOutcome send(const QByteArray&, wire::PayloadKind) override { return demo::SendOutcome::Unsupported; }
    void close() override
    {
        m_timer.stop();
        QTimer::singleShot(0, this, [this] { Q_EMIT closed({ { QStringLiteral("client"), 0, {}, QStringLiteral("You ended it.") }, {}, true }); });
    }
    demo::WireBytes wireBytes() const override { return { static_cast<qint64>(m_next) * m_payload.size(), 100, 1 }; }

private:
    void pour()
    {
        const Nanoseconds now = m_clock.monotonic();
        const double due = static_cast<double>((now - m_since).count()) / 1e9 * m_rate;
        for (; static_cast<double>(m_poured) < due && m_timer.isActive(); ++m_poured) {
            demo::Message message;
            message.data = m_payload;
            message.at = now;
            message.envelope = wire::FeedEvent { m_next++, now, wire::PayloadKind::Text, m_payload };
            Q_EMIT received(message);
        }
    }

    SystemClock m_clock;
    double m_rate;
    QByteArray m_payload;
    QTimer m_timer;
    Nanoseconds m_since { 0 };
    qint64 m_poured = 0;
    wire::Seq m_next = 1;
};

// Threads: demo-io.
class UnsteeredFeed final : public demo::FeedControl
{
public:
    void change(const demo::FeedChange&, std::function<void(Result<demo::FeedState>)> done) override
    {
        QTimer::singleShot(0, &m_context, [done] { done(demo::FeedState()); });
    }
    void allow(const demo::Passages&, std::function<void(Result<bool>)> done) override
    {
        QTimer::singleShot(0, &m_context, [done] { done(true); });
    }
    void askStats(std::function<void(Result<demo::ServerStats>)> done) override
    {
        QTimer::singleShot(0, &m_context, [done] { done(demo::ServerStats { 8 << 20, 1, 0, 1, {} }); });
    }

private:
    QObject m_context;
};

// A run of it in place of a transport's, at the workload's rate.
inline demo::RunRequest flood(const TransportId& transport, const QString& mode, const measure::Workload& workload)
{
    demo::RunRequest request;
    request.transport = transport;
    request.mode = mode;
    request.workload = workload;
    request.makeTransport = [rate = workload.rate, size = workload.size](QObject* parent) {
        return std::make_unique<FloodTransport>(rate, size, parent);
    };
    request.urlOf = [](const wire::ReadyLine&) { return QUrl(QStringLiteral("ws://127.0.0.1:40213/stream")); };
    request.makeFeedControl = [](const wire::ReadyLine&) { return std::make_unique<UnsteeredFeed>(); };
    return request;
}

} // namespace wirewise::testing
