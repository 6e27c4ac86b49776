// SPDX-License-Identifier: GPL-3.0-or-later
// A transport without a network, and a feed control that remembers what it was asked: together with a script
// that prints a ready line they stand in for the bundled server.
#pragma once

#include "core/demo/demo_runner.h"
#include "core/demo/feed_control.h"

#include <QFile>
#include <QMutex>
#include <QTimer>

#include <memory>
#include <vector>

namespace wirewise::testing {

// What the stand-ins did, read from the test's thread.
struct Witness
{
    QMutex mutex; // protects what follows
    QList<QByteArray> sent;
    std::vector<demo::FeedChange> changes;
    QStringList opened; // "transport/mode"
};

// Threads: demo-io.
class TalkingTransport final : public demo::Transport
{
public:
    TalkingTransport(std::shared_ptr<Witness> witness, QString name, QObject* parent)
        : demo::Transport(parent), m_witness(std::move(witness)), m_name(std::move(name))
    {
        m_timer.setInterval(5);
        connect(&m_timer, &QTimer::timeout, this, [this] { say("event " + QByteArray::number(m_next)); });
    }

    void open(const demo::OpenRequest& request) override
    {
        const QMutexLocker lock(&m_witness->mutex);
        m_witness->opened << m_name;
        m_next = request.since.value_or(0) + 1;
        QTimer::singleShot(0, this, [this] {
            m_timer.start();
            Q_EMIT opened({ QStringLiteral("open for the test"), m_next });
        });
    }

    demo::SendOutcome send(const QByteArray& data, wire::PayloadKind) override
    {
        {
            const QMutexLocker lock(&m_witness->mutex);
            m_witness->sent << data;
        }
        if (data == "too large")
            return demo::SendOutcome::TooLarge;
        say(data);
        return demo::SendOutcome::Sent;
    }

    void close() override
    {
        m_timer.stop();
        QTimer::singleShot(0, this, [this] {
            Q_EMIT closed({ { QStringLiteral("client"), 1000, {}, QStringLiteral("You ended it.") }, {}, true });
        });
    }

    demo::WireBytes wireBytes() const override { return { m_bytes, 100, 1 }; }

private:
    void say(const QByteArray& payload)
    {
        demo::Message message;
        message.data = payload;
        message.at = SystemClock().monotonic();
        message.envelope = wire::FeedEvent { m_next++, message.at, wire::PayloadKind::Text, payload };
        m_bytes += payload.size() + 4;
        Q_EMIT received(message);
    }

    std::shared_ptr<Witness> m_witness;
    QString m_name;
    QTimer m_timer;
    wire::Seq m_next = 1;
    qint64 m_bytes = 0;
};

// Threads: demo-io.
class RememberingFeed final : public demo::FeedControl
{
public:
    explicit RememberingFeed(std::shared_ptr<Witness> witness) : m_witness(std::move(witness)) { }

    void change(const demo::FeedChange& change, std::function<void(Result<demo::FeedState>)> done) override
    {
        const QMutexLocker lock(&m_witness->mutex);
        m_witness->changes.push_back(change);
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
    std::shared_ptr<Witness> m_witness;
    QObject m_context;
};

// A program with the server's contract, as far as a parent can tell; `path` is where to write it.
inline bool writeStandInServer(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("#!/bin/sh\n"
               "echo '{\"ready\":1,\"http\":40211,\"websocket\":40213,\"grpc\":40215,\"token\":\"t\",\"version\":\"0\",\"pid\":'$$'}'\n"
               "while read -r word number; do echo \"{\\\"pong\\\":$number}\"; done\n");
    return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

// Both, where a runner of `folder`/server looks for them.
inline bool writeStandIns(const QString& folder, const QString& proxy)
{
    return writeStandInServer(folder + QStringLiteral("/server")) && QFile::link(proxy, folder + QStringLiteral("/wirewise-proxy"));
}

} // namespace wirewise::testing
