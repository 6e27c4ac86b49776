// SPDX-License-Identifier: 0BSD
// client http://127.0.0.1:PORT/PATH [--count N]        with WEBHOOK_SECRET=whsec_... in the environment
// Receives webhooks at that address (Standard Webhooks 1.0) and prints every event once, as "ID BODY"; ends
// after N. Several secrets, separated by spaces, are all good: that is how one is replaced.
#include <QByteArray>
#include <QCryptographicHash>
#include <QList>
#include <QMessageAuthenticationCode>
#include <QUrl>

#include <utility> // before Asio 1.74, which forgets it

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <deque>
#include <iostream>
#include <unordered_set>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using namespace std::chrono_literals;
using Request = http::request<http::string_body>;

constexpr std::size_t largestBody = 1024 * 1024;
constexpr int mostConnections = 100;
constexpr long long tolerance = 300; // seconds, both ways
constexpr std::size_t idsKept = 100'000;

// Takes as long whatever differs, so that nobody can find a signature byte by byte.
bool isSame(const QByteArray& a, const QByteArray& b)
{
    unsigned difference = a.size() == b.size() ? 0 : 1;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        difference |= static_cast<unsigned char>(a[i] ^ b[i]);
    return difference == 0;
}

std::string_view header(const Request& request, const char* name)
{
    const auto [first, last] = request.equal_range(name);
    if (first == last || std::next(first) != last)
        return {}; // absent, or twice: which one was signed?
    return { first->value().data(), first->value().size() };
}

// The status it deserves; 200: genuine. The body is taken as it came: read and written again, it would no
// longer be what was signed.
http::status judge(const Request& request, const QList<QByteArray>& keys)
{
    const std::string_view id = header(request, "webhook-id");
    const std::string_view timestamp = header(request, "webhook-timestamp");
    if (id.empty() || id.size() > 256)
        return http::status::bad_request;
    if (timestamp.empty() || timestamp.size() > 15 || timestamp.find_first_not_of("0123456789") != std::string_view::npos)
        return http::status::bad_request; // "1700000000junk" would be read as a number
    if (std::abs(std::stoll(std::string(timestamp)) - static_cast<long long>(std::time(nullptr))) > tolerance)
        return http::status::bad_request; // recorded once and played again
    const QByteArray text = QByteArray(id.data(), static_cast<qsizetype>(id.size())) + '.'
        + QByteArray(timestamp.data(), static_cast<qsizetype>(timestamp.size())) + '.' + QByteArray::fromStdString(request.body());
    const std::string_view signatures = header(request, "webhook-signature");
    bool genuine = false;
    for (const QByteArray& key : keys) {
        const QByteArray right = "v1," + QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toBase64();
        for (const QByteArray& given : QByteArray(signatures.data(), static_cast<qsizetype>(signatures.size())).split(' '))
            genuine |= isSame(given, right);
    }
    return genuine ? http::status::ok : http::status::unauthorized;
}

// reconnect {
// The same id is the same event, however often it is delivered. Yours belong in the same transaction as the
// event's effect, so that they survive a restart.
class SeenIds
{
public:
    bool insert(const std::string& id)
    {
        if (!m_ids.insert(id).second)
            return false;
        m_order.push_back(id);
        if (m_order.size() > idsKept) {
            m_ids.erase(m_order.front());
            m_order.pop_front();
        }
        return true;
    }

private:
    std::unordered_set<std::string> m_ids;
    std::deque<std::string> m_order;
};
// } reconnect

struct Receiver
{
    QList<QByteArray> keys;
    std::string path;
    long long left = -1; // 0: enough; negative: for ever
    SeenIds seen = {};
    int connections = 0;

    http::status take(const Request& request)
    {
        if (request.target() != path)
            return http::status::not_found;
        if (request.method() != http::verb::post)
            return http::status::method_not_allowed;
        if (const http::status refused = judge(request, keys); refused != http::status::ok)
            return refused;
        const std::string id(header(request, "webhook-id"));
        // reconnect {
        if (!seen.insert(id))
            return http::status::ok; // delivered again: thank you, we have it
        // } reconnect
        std::string line = request.body();
        std::replace_if(line.begin(), line.end(), [](unsigned char c) { return c < ' '; }, ' ');
        std::printf("%s %s\n", id.c_str(), line.c_str());
        std::fflush(stdout);
        --left;
        return http::status::ok;
    }
};

// web server {
asio::awaitable<void> serve(asio::ip::tcp::socket socket, Receiver& receiver, asio::io_context& context)
{
    ++receiver.connections;
    try {
        beast::tcp_stream sender(std::move(socket));
        beast::flat_buffer buffer;
        for (bool more = true; more;) {
            http::request_parser<http::string_body> parser;
            parser.header_limit(16 * 1024);
            parser.body_limit(largestBody);
            sender.expires_after(60s);
            co_await http::async_read(sender, buffer, parser, asio::use_awaitable);
            const bool full = receiver.connections > mostConnections;
            // Answered at once: what takes longer goes to a queue, or the sender tries again meanwhile.
            http::response<http::empty_body> response(
                full ? http::status::service_unavailable : receiver.take(parser.get()), 11);
            more = parser.get().keep_alive() && !full && receiver.left != 0;
            response.keep_alive(more);
            response.content_length(0);
            co_await http::async_write(sender, response, asio::use_awaitable);
        }
        if (receiver.left == 0)
            context.stop();
    } catch (const std::exception&) {
        // The sender has gone, was too slow, or sent what is no request: it tries again.
    }
    --receiver.connections;
}

asio::awaitable<void> accept(asio::ip::tcp::acceptor& acceptor, Receiver& receiver, asio::io_context& context)
{
    for (;;) {
        beast::error_code failed;
        auto socket = co_await acceptor.async_accept(asio::redirect_error(asio::use_awaitable, failed));
        if (!failed)
            asio::co_spawn(context, serve(std::move(socket), receiver, context), asio::detached);
    }
}
// } web server

int main(int argc, char** argv)
{
    const QUrl url(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    Receiver receiver { {}, url.path().toStdString() };
    for (const QByteArray& secret : qgetenv("WEBHOOK_SECRET").split(' ')) {
        const QByteArray key = QByteArray::fromBase64(secret.mid(6));
        if (secret.startsWith("whsec_") && key.size() >= 24)
            receiver.keys << key;
    }
    if (url.port() < 0 || receiver.keys.isEmpty() || (argc != 2 && !(argc == 4 && qstrcmp(argv[2], "--count") == 0))) {
        std::cerr << "client http://127.0.0.1:PORT/PATH [--count N], with WEBHOOK_SECRET=whsec_...\n";
        return 2;
    }
    receiver.left = argc == 4 ? std::stoll(argv[3]) : -1;
    asio::io_context context(1);
    asio::ip::tcp::acceptor acceptor(
        context, { asio::ip::make_address(url.host().toStdString()), static_cast<unsigned short>(url.port()) });
    std::cerr << "listening on port " << acceptor.local_endpoint().port() << std::endl;
    asio::co_spawn(context, accept(acceptor, receiver, context), asio::detached);
    context.run();
}
