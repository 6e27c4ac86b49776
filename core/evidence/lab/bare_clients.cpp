// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/lab/bare_clients.h"

#include "core/http/http_client.h"
#include "core/transports/grpc/grpc_library.h"
#include "core/transports/polling/poll_batch.h"

#include <QTimer>

namespace wirewise::evidence {

using namespace std::chrono_literals;

namespace {

struct Path
{
    std::unique_ptr<Lab::Server> server;
    std::unique_ptr<Lab::Passage> passage;
    wire::Seq newest = 0;
};

Result<Path> openPath(Lab& lab, Lab::Which which)
{
    auto server = lab.startServer();
    if (!server)
        return server.error();
    Path path { std::move(server).value(), {}, 0 };
    auto passage = lab.openPassage(*path.server, which);
    if (!passage)
        return passage.error();
    path.passage = std::move(passage).value();
    demo::FeedChange change;
    change.rate = 10;
    const auto feed = path.server->steer(change);
    if (!feed)
        return feed.error();
    path.newest = feed->newest;
    return path;
}

wire::FaultSpec cut(std::chrono::milliseconds after)
{
    wire::FaultSpec fault = wire::standardFault(QStringLiteral("reset"));
    fault.after = after;
    fault.during = 1s;
    return fault;
}

// The next question, with the cursor in hand.
void askOn(http::HttpClient& client, const wire::ReadyLine& ready, wire::Seq cursor)
{
    http::Request request;
    request.method = "GET";
    request.target = "/poll?since=" + QByteArray::number(static_cast<qulonglong>(cursor));
    request.headers.set("Authorization", "Bearer " + ready.token);
    client.send(request);
}

} // namespace

Result<BarePolls> pollThroughACut(Lab& lab)
{
    auto path = openPath(lab, Lab::Which::Http);
    if (!path)
        return path.error();
    const SystemClock clock;
    BarePolls polls;
    wire::Seq cursor = path->newest;
    QByteArray body;
    http::HttpClient client;
    client.setServer(QStringLiteral("127.0.0.1"), path->passage->port());
    client.setTimeouts({ 2s, 2s, 2s });
    QObject::connect(&client, &http::HttpClient::bodyReceived, &client, [&body](const QByteArray& piece) { body += piece; });
    QObject::connect(&client, &http::HttpClient::failed, &client, [&polls] { ++polls.failed; });
    QObject::connect(&client, &http::HttpClient::finished, &client, [&] {
        const auto batch = transports::parsePollBatch(body);
        if (!batch)
            return;
        for (const auto& item : batch->events)
            if (const auto* event = std::get_if<wire::FeedEvent>(&item.envelope)) {
                ++polls.seen;
                polls.repeated += event->seq <= cursor ? 1 : 0;
                polls.lost += event->seq > cursor + 1 ? static_cast<qint64>(event->seq - cursor - 1) : 0;
                cursor = std::max(cursor, event->seq);
                polls.worst = std::max(polls.worst, clock.monotonic() - event->sent);
            }
        cursor = std::max(cursor, batch->next);
    });
    QTimer every;
    QObject::connect(&every, &QTimer::timeout, &every, [&] {
        if (client.busy())
            return;
        body.clear();
        askOn(client, path->server->ready(), cursor);
    });
    every.start(250ms);
    if (const auto added = path->passage->add(cut(1s)); !added)
        return added.error();
    lab.waitUntil([] { return false; }, 3500ms);
    if (lab.cancelled())
        return Error { Error::Kind::Helper, QStringLiteral("interrupted"), {} };
    return polls;
}

namespace {

// A stream on the channel; let go with the handle.
class Stream
{
public:
    Stream(transports::GrpcChannel& channel, const wire::ReadyLine& ready)
    {
        transports::GrpcCall::Request request;
        request.metadata.emplace_back("authorization", ("Bearer " + ready.token).toStdString());
        m_call = channel.call(request, m_owner, [this] { take(); });
    }
    ~Stream() { m_call->letGo(); }
    Q_DISABLE_COPY_MOVE(Stream)

    int events() const { return m_events; }
    bool ended() const { return m_ended; }

private:
    void take()
    {
        const auto news = m_call->takeNews();
        for (const auto& item : news.items)
            m_events += std::holds_alternative<wire::FeedEvent>(item) ? 1 : 0;
        m_ended = m_ended || news.ended.has_value();
    }

    QObject m_owner;
    int m_events = 0;
    bool m_ended = false;
    transports::GrpcCall* m_call = nullptr;
};

} // namespace

Result<SameChannel> callAfterACut(Lab& lab)
{
    const auto& library = transports::grpcLibrary();
    if (!library)
        return library.error();
    auto path = openPath(lab, Lab::Which::Grpc);
    if (!path)
        return path.error();
    const SystemClock clock;
    const auto channel = (*library)->to(path->passage->port(), transports::GrpcLibrary::Window::Adaptive);
    Stream first(*channel, path->server->ready());
    if (!lab.waitUntil([&first] { return first.events() >= 3; }, 5s))
        return Error { Error::Kind::Network, QStringLiteral("no gRPC stream through the proxy"), {} };
    if (const auto added = path->passage->add(cut(0s)); !added)
        return added.error();
    SameChannel seen;
    seen.streamEnded = lab.waitUntil([&first] { return first.ended(); }, 5s);
    const Nanoseconds ended = clock.monotonic();
    const int before = first.events();
    if (lab.waitUntil([&channel] { return channel->isReady(); }, 8s)) {
        Stream second(*channel, path->server->ready());
        seen.callWentThrough = lab.waitUntil([&second] { return second.events() > 0; }, 5s);
        seen.after = clock.monotonic() - ended;
    }
    seen.streamEnded = seen.streamEnded && first.events() == before;
    if (lab.cancelled())
        return Error { Error::Kind::Helper, QStringLiteral("interrupted"), {} };
    return seen;
}

} // namespace wirewise::evidence
