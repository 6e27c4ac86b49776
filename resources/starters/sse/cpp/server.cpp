// SPDX-License-Identifier: 0BSD
// server [PORT]
// A feed of one numbered event a second at http://127.0.0.1:PORT/events; says its URL on stdout.
#include <utility> // before Asio 1.74, which forgets it

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <charconv>
#include <cstdint>
#include <ctime>
#include <deque>
#include <iostream>
#include <string>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using namespace std::chrono_literals;

// Filled in from your decision, where it says something.
constexpr int mostClients = 1000;

constexpr std::size_t eventsKept = 1000;
constexpr auto heartbeat = 10s;

struct Feed
{
    explicit Feed(asio::io_context& context)
        : news(context, heartbeat)
    {
    }

    void publish()
    {
        kept.push_back("{\"type\":\"event\",\"seq\":" + std::to_string(next++) + ",\"data\":\"tick\"}");
        if (kept.size() > eventsKept)
            kept.pop_front();
        news.expires_after(heartbeat); // wakes all who wait, and starts their next wait
    }

    std::deque<std::string> kept; // the newest, up to next - 1
    // Numbers never go back, not even over a restart; yours come from where the events are stored.
    std::uint64_t next = static_cast<std::uint64_t>(std::time(nullptr));
    asio::steady_timer news; // cancelled: an event; expired: a heartbeat is due
};

std::string textOf(std::uint64_t seq, const std::string& data)
{
    return "id: " + std::to_string(seq) + "\ndata: " + data + "\n\n";
}

// Every client reads the kept events at its own pace: a slow one costs no queue, and is cut when a write takes
// longer than a heartbeat. It comes back and resumes.
asio::awaitable<void> stream(beast::tcp_stream& client, Feed& feed, std::uint64_t wanted)
{
    std::string out = ": hello\nretry: 1000\n\n";
    for (;;) {
        // reconnect {
        const std::uint64_t oldest = feed.next - feed.kept.size();
        if (wanted < oldest) {
            out += "event: gap\ndata: {\"type\":\"gap\",\"from\":" + std::to_string(wanted) + ",\"to\":"
                + std::to_string(oldest - 1) + "}\n\n";
            wanted = oldest;
        }
        // } reconnect
        for (; wanted < feed.next && out.size() < 65536; ++wanted)
            out += textOf(wanted, feed.kept[wanted - (feed.next - feed.kept.size())]);
        client.expires_after(heartbeat);
        co_await asio::async_write(client, asio::buffer(out), asio::use_awaitable);
        out.clear();
        if (wanted < feed.next)
            continue;
        beast::error_code woken;
        co_await feed.news.async_wait(asio::redirect_error(asio::use_awaitable, woken));
        // reconnect {
        if (!woken) {
            out = ": beat\n\n";
            if (feed.news.expiry() <= asio::steady_timer::clock_type::now())
                feed.news.expires_after(heartbeat); // the first of all who were woken starts the next wait
        }
        // } reconnect
    }
}

// web server {
asio::awaitable<void> serve(asio::ip::tcp::socket socket, Feed& feed, int& clients)
{
    struct Counted
    {
        int& clients;
        explicit Counted(int& all) : clients(++all) { }
        ~Counted() { --clients; }
    } counted(clients);
    try {
        socket.set_option(asio::ip::tcp::no_delay(true));
        beast::tcp_stream client(std::move(socket));
        beast::flat_buffer buffer;
        http::request_parser<http::empty_body> parser;
        parser.header_limit(16 * 1024);
        client.expires_after(10s);
        co_await http::async_read(client, buffer, parser, asio::use_awaitable);
        const auto& request = parser.get();
        // } web server
        http::response<http::empty_body> head(http::status::ok, 11);
        std::uint64_t wanted = feed.next;
        const auto target = request.target();
        // reconnect {
        auto last = request["Last-Event-ID"]; // an EventSource made anew has forgotten it and says ?since=
        if (const auto at = target.find("?since="); last.empty() && at != target.npos)
            last = target.substr(at + 7);
        // } reconnect
        if (clients > mostClients)
            head.result(http::status::service_unavailable);
        else if (request.method() != http::verb::get || target.substr(0, target.find('?')) != "/events")
            head.result(http::status::not_found);
        // reconnect {
        else if (!last.empty()) {
            std::uint64_t seq = 0;
            if (std::from_chars(last.begin(), last.end(), seq).ptr != last.end())
                head.result(http::status::bad_request);
            wanted = std::min(seq + 1, feed.next);
        }
        // } reconnect
        // web server {
        if (head.result() != http::status::ok) {
            head.keep_alive(false);
            head.content_length(0);
            co_await http::async_write(client, head, asio::use_awaitable);
            co_return;
        }
        // } web server
        head.set(http::field::content_type, "text/event-stream");
        head.set(http::field::cache_control, "no-cache");
        head.set("X-Accel-Buffering", "no"); // nginx would hold the events back
        head.keep_alive(false); // no length, no chunks: the stream ends with the connection
        http::response_serializer<http::empty_body> serializer(head);
        co_await http::async_write_header(client, serializer, asio::use_awaitable);
        co_await stream(client, feed, wanted);
        // web server {
    } catch (const std::exception&) {
        // The client has gone, or was too slow.
    }
}

asio::awaitable<void> accept(asio::ip::tcp::acceptor& acceptor, Feed& feed)
{
    static int clients = 0;
    for (;;) {
        beast::error_code failed; // out of descriptors, a client gone already: others come
        auto socket = co_await acceptor.async_accept(asio::redirect_error(asio::use_awaitable, failed));
        if (!failed)
            asio::co_spawn(acceptor.get_executor(), serve(std::move(socket), feed, clients), asio::detached);
    }
}
// } web server

asio::awaitable<void> tick(Feed& feed)
{
    for (asio::steady_timer timer(feed.news.get_executor(), 1s);; timer.expires_at(timer.expiry() + 1s)) {
        co_await timer.async_wait(asio::use_awaitable);
        feed.publish();
    }
}

int main(int argc, char** argv)
{
    asio::io_context context(1);
    Feed feed(context);
    const auto port = static_cast<unsigned short>(argc > 1 ? std::stoi(argv[1]) : 0);
    asio::ip::tcp::acceptor acceptor(context, { asio::ip::address_v4::loopback(), port });
    std::cout << "http://127.0.0.1:" << acceptor.local_endpoint().port() << "/events" << std::endl;
    asio::co_spawn(context, accept(acceptor, feed), asio::detached);
    asio::co_spawn(context, tick(feed), asio::detached);
    context.run();
}
