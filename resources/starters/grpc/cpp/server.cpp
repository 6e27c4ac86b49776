// SPDX-License-Identifier: 0BSD
// server [PORT]
// A feed of one numbered event a second as wirewise.v1.Demo/Subscribe on 127.0.0.1:PORT; says where on stdout.
#include "demo.grpc.pb.h"

#include <grpcpp/grpcpp.h>
#include <grpcpp/resource_quota.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <ctime>
#include <deque>
#include <iostream>
#include <mutex>
#include <string>
#include <thread>

using namespace std::chrono_literals;
using namespace wirewise::v1;

// Filled in from your decision, where it says something.
constexpr int mostClients = 1000; // each holds a thread

constexpr std::size_t eventsKept = 1000;

class Feed
{
public:
    void publish()
    {
        const std::lock_guard lock(m_mutex);
        Event event;
        event.set_seq(m_next++);
        event.set_sent_ns(std::chrono::steady_clock::now().time_since_epoch() / 1ns);
        event.set_payload("tick");
        m_kept.push_back(event);
        if (m_kept.size() > eventsKept)
            m_kept.pop_front();
        m_news.notify_all();
    }

    std::uint64_t next()
    {
        const std::lock_guard lock(m_mutex);
        return m_next;
    }

    // The item that comes at `wanted`, or none when nothing came in time. Moves `wanted` on.
    bool read(std::uint64_t& wanted, Item& item)
    {
        std::unique_lock lock(m_mutex);
        if (!m_news.wait_for(lock, 500ms, [&] { return wanted < m_next; }))
            return false;
        const std::uint64_t oldest = m_next - m_kept.size();
        // reconnect {
        if (wanted < oldest) {
            item.mutable_gap()->set_from(wanted);
            item.mutable_gap()->set_to(oldest - 1);
            wanted = oldest;
            return true;
        }
        // } reconnect
        *item.mutable_event() = m_kept[wanted++ - oldest];
        return true;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::deque<Event> m_kept; // the newest, up to m_next - 1
    // Numbers never go back, not even over a restart; yours come from where the events are stored.
    std::uint64_t m_next = static_cast<std::uint64_t>(std::time(nullptr));
};

class DemoService final : public Demo::Service
{
public:
    explicit DemoService(Feed& feed)
        : m_feed(feed)
    {
    }

    // A slow reader holds its own thread in Write() and reads the kept events at its own pace.
    grpc::Status Subscribe(
        grpc::ServerContext* context, const SubscribeRequest* request, grpc::ServerWriter<Item>* writer) override
    {
        std::uint64_t wanted = m_feed.next();
        // reconnect {
        if (request->has_since())
            wanted = std::min(request->since(), wanted - 1) + 1;
        // } reconnect
        Item item;
        item.set_next(wanted);
        bool alive = writer->Write(item);
        while (alive && !context->IsCancelled())
            if (m_feed.read(wanted, item))
                alive = writer->Write(item);
        return grpc::Status::OK;
    }

private:
    Feed& m_feed;
};

int main(int argc, char** argv)
{
    Feed feed;
    DemoService service(feed);
    grpc::ResourceQuota quota;
    quota.SetMaxThreads(mostClients);
    grpc::ServerBuilder builder;
    builder.SetResourceQuota(quota);
    builder.SetMaxReceiveMessageSize(64 * 1024);
    builder.AddChannelArgument(GRPC_ARG_ALLOW_REUSEPORT, 0);
    builder.AddChannelArgument(GRPC_ARG_MAX_CONCURRENT_STREAMS, 100);
    // reconnect {
    builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_TIME_MS, 10'000);
    builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_TIMEOUT_MS, 5'000);
    builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_PERMIT_WITHOUT_CALLS, 1);
    builder.AddChannelArgument(GRPC_ARG_HTTP2_MAX_PINGS_WITHOUT_DATA, 0);
    builder.AddChannelArgument(GRPC_ARG_HTTP2_MIN_RECV_PING_INTERVAL_WITHOUT_DATA_MS, 5'000);
    // Streams move to other servers now and then, or a new one never gets any.
    builder.AddChannelArgument(GRPC_ARG_MAX_CONNECTION_AGE_MS, 30 * 60'000);
    builder.AddChannelArgument(GRPC_ARG_MAX_CONNECTION_AGE_GRACE_MS, 10'000);
    // } reconnect
    int port = 0;
    builder.AddListeningPort("127.0.0.1:" + std::string(argc > 1 ? argv[1] : "0"), grpc::InsecureServerCredentials(), &port);
    builder.RegisterService(&service);
    const auto server = builder.BuildAndStart();
    if (!server || port == 0) {
        std::cerr << "cannot listen\n";
        return 3;
    }
    std::cout << "127.0.0.1:" << port << std::endl;
    for (auto due = std::chrono::steady_clock::now();;) {
        std::this_thread::sleep_until(due += 1s);
        feed.publish();
    }
}
