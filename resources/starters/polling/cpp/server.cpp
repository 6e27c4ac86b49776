// SPDX-License-Identifier: 0BSD
// server [PORT]
// A feed of one numbered event a second at http://127.0.0.1:PORT/poll?since=SEQ[&wait=SECONDS]; says its URL.
#include <utility> // before Asio 1.74, which forgets it

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <charconv>
#include <cstdint>
#include <ctime>
#include <deque>
#include <iostream>
#include <optional>
#include <string>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using namespace std::chrono_literals;
using Clock = asio::steady_timer::clock_type;

// Filled in from your decision, where it says something.
constexpr int mostClients = 1000;

constexpr std::size_t eventsKept = 1000;
constexpr std::uint64_t eventsInAnAnswer = 500;
constexpr std::uint64_t longestHold = 25; // seconds

struct Feed
{
    explicit Feed(asio::io_context& context)
        : news(context, Clock::time_point::max())
    {
    }

    void publish()
    {
        kept.push_back("{\"type\":\"event\",\"seq\":" + std::to_string(next++) + ",\"data\":\"tick\"}");
        if (kept.size() > eventsKept)
            kept.pop_front();
    }

    std::deque<std::string> kept; // the newest, up to next - 1
    // Numbers never go back, not even over a restart; yours come from where the events are stored.
    std::uint64_t next = static_cast<std::uint64_t>(std::time(nullptr));
    asio::steady_timer news; // cancelled once a second: wakes the questions that are held
};

// The value of ?name=; nothing: absent or no number.
std::optional<std::uint64_t> number(std::string_view target, std::string_view name)
{
    const std::size_t at = target.find(std::string(name) + '=');
    if (at == std::string_view::npos || (target[at - 1] != '?' && target[at - 1] != '&'))
        return {};
    const std::string_view text = target.substr(at + name.size() + 1);
    std::uint64_t value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = end.ec == std::errc() && (end.ptr == text.data() + text.size() || *end.ptr == '&');
    return whole ? std::optional(value) : std::nullopt;
}

using Response = http::response<http::string_body>;

Response answer(const Feed& feed, std::uint64_t since, beast::string_view known)
{
    Response response(http::status::ok, 11);
    response.set(http::field::content_type, "application/json");
    response.set(http::field::cache_control, "no-store");
    const std::uint64_t oldest = feed.next - feed.kept.size();
    // reconnect {
    if (since + 1 < oldest) { // never silently: the client must know what it missed
        response.result(http::status::gone);
        response.body() = "{\"type\":\"gap\",\"from\":" + std::to_string(since + 1) + ",\"to\":" + std::to_string(oldest - 1)
            + ",\"oldest\":" + std::to_string(oldest) + ",\"newest\":" + std::to_string(feed.next - 1) + '}';
        return response;
    }
    // } reconnect
    const std::uint64_t end = std::min(feed.next, since + 1 + eventsInAnAnswer);
    const std::string tag = '"' + std::to_string(end - 1) + '"';
    response.set(http::field::etag, tag);
    if (known == tag) {
        response.result(http::status::not_modified);
        return response;
    }
    std::string events;
    for (std::uint64_t seq = since + 1; seq < end; ++seq)
        events += (events.empty() ? "" : ",") + feed.kept[seq - oldest];
    response.body() = "{\"events\":[" + events + "],\"next\":" + std::to_string(end - 1) + ",\"newest\":"
        + std::to_string(feed.next - 1) + '}';
    return response;
}

asio::awaitable<Response> respond(Feed& feed, const http::request<http::empty_body>& request, bool full)
{
    const std::string_view target(request.target().data(), request.target().size());
    Response refusal(http::status::ok, 11);
    if (full)
        refusal.result(http::status::service_unavailable), refusal.set(http::field::retry_after, "5");
    else if (request.method() != http::verb::get || target.substr(0, target.find('?')) != "/poll")
        refusal.result(http::status::not_found);
    else if (target.find("since=") != std::string_view::npos && !number(target, "since"))
        refusal.result(http::status::bad_request);
    if (refusal.result() != http::status::ok)
        co_return refusal;
    const bool first = !number(target, "since");
    const std::uint64_t since = first ? feed.next - 1 : std::min(*number(target, "since"), feed.next - 1);
    const auto until = Clock::now() + std::chrono::seconds(std::min(number(target, "wait").value_or(0), longestHold));
    while (!first && feed.next == since + 1 && Clock::now() < until) {
        beast::error_code woken;
        co_await feed.news.async_wait(asio::redirect_error(asio::use_awaitable, woken));
    }
    co_return answer(feed, since, request[http::field::if_none_match]);
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
        for (;;) {
            http::request_parser<http::empty_body> parser;
            parser.header_limit(16 * 1024);
            client.expires_after(60s);
            co_await http::async_read(client, buffer, parser, asio::use_awaitable);
            client.expires_never();
            Response response = co_await respond(feed, parser.get(), clients > mostClients);
            response.keep_alive(parser.get().keep_alive());
            response.prepare_payload();
            client.expires_after(10s);
            co_await http::async_write(client, response, asio::use_awaitable);
            if (!response.keep_alive())
                co_return;
        }
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
        feed.news.cancel();
    }
}

int main(int argc, char** argv)
{
    asio::io_context context(1);
    Feed feed(context);
    const auto port = static_cast<unsigned short>(argc > 1 ? std::stoi(argv[1]) : 0);
    asio::ip::tcp::acceptor acceptor(context, { asio::ip::address_v4::loopback(), port });
    std::cout << "http://127.0.0.1:" << acceptor.local_endpoint().port() << "/poll" << std::endl;
    asio::co_spawn(context, accept(acceptor, feed), asio::detached);
    asio::co_spawn(context, tick(feed), asio::detached);
    context.run();
}
