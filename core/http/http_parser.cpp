// SPDX-License-Identifier: GPL-3.0-or-later
// The one translation unit that sees Boost.Beast (4.5 s to compile). Each parser owns the bytes it was fed and
// pushes them through Beast one step at a time, so that what a step found is told before the next is taken.
#include "core/http/http_parser.h"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <limits>

namespace wirewise::http {

namespace {

namespace beast = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

QByteArray bytes(string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

// What Beast finds, kept. Trailer fields of a chunked body are dropped: nobody here asked for them.
template <bool isRequest>
class Engine final : public beast::basic_parser<isRequest>
{
public:
    QByteArray first; // method
    QByteArray second; // target
    int status = 0;
    int version = 11;
    Headers headers;
    QByteArray body;
    bool headDone = false;

private:
    void on_request_impl(beast::verb, string_view method, string_view target, int httpVersion, error_code&) override
    {
        version = httpVersion;
        first = bytes(method);
        second = bytes(target);
    }
    void on_response_impl(int code, string_view, int, error_code&) override { status = code; }
    void on_field_impl(beast::field, string_view name, string_view value, error_code&) override
    {
        if (!headDone)
            headers.add(bytes(name), bytes(value));
    }
    void on_header_impl(error_code&) override { headDone = true; }
    void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override { }
    std::size_t on_body_impl(string_view piece, error_code&) override
    {
        body.append(piece.data(), static_cast<qsizetype>(piece.size()));
        return piece.size();
    }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code&) override { }
    std::size_t on_chunk_body_impl(std::uint64_t, string_view piece, error_code&) override
    {
        body.append(piece.data(), static_cast<qsizetype>(piece.size()));
        return piece.size();
    }
    void on_finish_impl(error_code&) override { }
};

// One message's engine and the bytes not yet understood.
template <bool isRequest>
struct Reader
{
    Limits limits;
    QByteArray buffer;
    std::unique_ptr<Engine<isRequest>> engine;
    Failure failure { 0, {} };
    bool headTold = false;

    void renew()
    {
        engine = std::make_unique<Engine<isRequest>>();
        engine->header_limit(static_cast<std::uint32_t>(limits.requestLine + limits.headers + 1024));
        if (limits.body < 0)
            engine->body_limit(std::numeric_limits<std::uint64_t>::max()); // none: Boost 1.74 takes it for zero
        else
            engine->body_limit(static_cast<std::uint64_t>(limits.body));
        headTold = false;
    }

    void fail(int status, const char* why) { failure = { status, why }; }
    bool failed() const { return failure.status != 0; }

    // One step; false when more bytes are needed. Sets failure.
    bool step()
    {
        if (buffer.isEmpty())
            return false;
        error_code error;
        const auto used = engine->put({ buffer.constData(), static_cast<std::size_t>(buffer.size()) }, error);
        buffer.remove(0, static_cast<qsizetype>(used));
        if (error == beast::error::need_more) {
            // Only a chunk header or trailer can still be waiting for its end: it too has a limit.
            if (engine->headDone && buffer.size() > limits.headers)
                fail(400, "endless chunk header");
            return used > 0 && !failed();
        }
        if (error == beast::error::body_limit)
            fail(413, "body too large");
        else if (error == beast::error::header_limit)
            fail(431, "headers too large");
        else if (error)
            failure = { 400, QByteArray::fromStdString(error.message()) };
        return !error;
    }
};

} // namespace

struct RequestParser::Impl : Reader<true>
{
    Request request;
    // The raw head, looked at line by line before Beast sees it: lengths, count, line ends, folding.
    qsizetype scanned = 0; // of buffer
    qsizetype lineBytes = 0;
    qsizetype headerBytes = 0;
    int line = 0;
    char previous = 0;
    bool headScanned = false;
    bool skippedEmptyLine = false;
    bool complete = false;

    void start()
    {
        renew();
        request = {};
        scanned = lineBytes = headerBytes = 0;
        line = 0;
        previous = 0;
        headScanned = skippedEmptyLine = complete = false;
    }

    bool endLine()
    {
        if (previous != '\r')
            return fail(400, "line ends in a bare LF"), false;
        if (lineBytes == 0 && line == 0) { // RFC 9112 2.2: one empty line before a request is forgiven
            if (skippedEmptyLine)
                return fail(400, "empty request line"), false;
            skippedEmptyLine = true;
            buffer.remove(0, scanned);
            scanned = 0;
            return true;
        }
        headScanned = lineBytes == 0;
        if (!headScanned && ++line > limits.headerCount + 1)
            return fail(431, "too many headers"), false;
        lineBytes = 0;
        return true;
    }

    bool scanByte(char c)
    {
        if (c == '\n')
            return endLine();
        if (previous == '\r')
            return fail(400, "bare CR"), false;
        if (line > 0 && lineBytes == 0 && (c == ' ' || c == '\t'))
            return fail(400, "folded header"), false;
        if (c == '\0')
            return fail(400, "NUL in the head"), false;
        if (c == '\r')
            return true;
        ++lineBytes;
        if (line == 0 && lineBytes > limits.requestLine)
            return fail(414, "request line too long"), false;
        if (line > 0 && (lineBytes > limits.header || ++headerBytes > limits.headers))
            return fail(431, "headers too large"), false;
        return true;
    }

    void scanHead()
    {
        while (!headScanned && !failed() && scanned < buffer.size()) {
            const char c = buffer.at(scanned++);
            if (!scanByte(c))
                return;
            previous = c;
        }
    }

    // What Beast lets through and two parsers could read differently.
    void checkHead()
    {
        const Headers& headers = engine->headers;
        const qsizetype hosts = headers.count("Host");
        if (hosts != 1 || headers.value("Host").isEmpty())
            fail(400, hosts > 1 ? "more than one Host" : "no Host");
        else if (!request.target.startsWith('/'))
            fail(400, "request target is not a path");
        else if (headers.count("Content-Length") > 1 || headers.value("Content-Length").contains(','))
            fail(400, "more than one Content-Length");
        else if (headers.contains("Transfer-Encoding")
            && (headers.count("Transfer-Encoding") > 1
                || headers.value("Transfer-Encoding").compare("chunked", Qt::CaseInsensitive) != 0))
            fail(501, "transfer coding is not chunked");
        else if (headers.contains("Transfer-Encoding") && engine->version == 10)
            fail(400, "transfer coding in HTTP/1.0");
    }

    Parsed next()
    {
        for (;;) {
            if (failed())
                return Parsed::Failed;
            if (complete)
                return Parsed::NeedMore;
            if (engine->headDone && !headTold) {
                headTold = true;
                request.method = engine->first;
                request.target = engine->second;
                request.headers = engine->headers;
                request.keepAlive = engine->keep_alive();
                request.minorVersion = engine->version % 10;
                checkHead();
                if (failed())
                    return Parsed::Failed;
                return Parsed::Head;
            }
            if (engine->is_done()) {
                request.body = std::move(engine->body);
                complete = true;
                return Parsed::Complete;
            }
            if (!engine->headDone) {
                scanHead();
                if (failed())
                    return Parsed::Failed;
                if (line == 0 && lineBytes == 0) // nothing yet, or the CR of an empty line to be forgiven
                    return Parsed::NeedMore;
            }
            const qsizetype before = buffer.size();
            const bool more = step();
            scanned -= qMin(scanned, before - buffer.size());
            if (!more && !failed())
                return Parsed::NeedMore;
        }
    }
};

RequestParser::RequestParser(const Limits& limits)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->limits = limits;
    m_impl->start();
}

RequestParser::~RequestParser() = default;

void RequestParser::feed(QByteArrayView input)
{
    m_impl->buffer.append(input);
}

Parsed RequestParser::next()
{
    return m_impl->next();
}

const Request& RequestParser::head() const
{
    return m_impl->request;
}

Request RequestParser::take()
{
    Request request = std::move(m_impl->request);
    m_impl->start();
    return request;
}

const Failure& RequestParser::failure() const
{
    return m_impl->failure;
}

bool RequestParser::idle() const
{
    return m_impl->buffer.isEmpty() && !m_impl->engine->got_some() && !m_impl->failed();
}

qsizetype RequestParser::unread() const
{
    return m_impl->buffer.size();
}

struct ResponseParser::Impl : Reader<false>
{
    Response response;
    QByteArray body;
    bool head = false; // the request was HEAD
    bool complete = false;
    bool ended = false;

    void start()
    {
        renew();
        response = {};
        complete = false;
        engine->skip(head);
    }

    Parsed next()
    {
        for (;;) {
            if (failed())
                return Parsed::Failed;
            if (complete)
                return Parsed::NeedMore;
            const bool interim = engine->headDone && engine->status / 100 == 1 && engine->status != 101;
            if (interim) {
                start();
                continue;
            }
            if (engine->headDone && !headTold) {
                headTold = true;
                response = { engine->status, engine->headers, {}, engine->keep_alive() };
                return Parsed::Head;
            }
            if (!engine->body.isEmpty()) {
                body += std::exchange(engine->body, {});
                return Parsed::Body;
            }
            if (engine->is_done()) {
                complete = true;
                return Parsed::Complete;
            }
            if (!step() && !failed()) {
                if (!ended)
                    return Parsed::NeedMore;
                atEnd();
            }
        }
    }

    void atEnd()
    {
        error_code error;
        if (engine->got_some())
            engine->put_eof(error);
        else
            error = beast::error::partial_message;
        if (error)
            fail(502, "connection closed before the answer was whole");
    }
};

ResponseParser::ResponseParser(const Limits& limits)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->limits = limits;
    m_impl->start();
}

ResponseParser::~ResponseParser() = default;

void ResponseParser::expect(QByteArrayView method)
{
    m_impl->head = method == "HEAD";
    m_impl->body.clear();
    m_impl->start();
}

void ResponseParser::feed(QByteArrayView input)
{
    m_impl->buffer.append(input);
}

void ResponseParser::finish()
{
    m_impl->ended = true;
}

Parsed ResponseParser::next()
{
    return m_impl->next();
}

const Response& ResponseParser::head() const
{
    return m_impl->response;
}

QByteArray ResponseParser::takeBody()
{
    return std::exchange(m_impl->body, {});
}

bool ResponseParser::keepAlive() const
{
    return m_impl->response.keepAlive;
}

const Failure& ResponseParser::failure() const
{
    return m_impl->failure;
}

QByteArray ResponseParser::takeUnread()
{
    return std::exchange(m_impl->buffer, {});
}

} // namespace wirewise::http
