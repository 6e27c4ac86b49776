// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/1.1 from bytes, in whatever pieces they come. The grammar is Boost.Beast's, which only http_parser.cpp
// sees; the limits, and what Beast lets through (doubled Host, folded lines, any coding but chunked), are ours.
//
// Use: feed() what has arrived, then call next() until it says NeedMore. Bytes of a following message stay
// inside until the one before was taken.
#pragma once

#include "core/http/http_message.h"

#include <memory>

namespace wirewise::http {

// faults.md section 8.
struct Limits
{
    qsizetype requestLine = 4 * 1024; // above: 414
    qsizetype header = 8 * 1024; // one line; above: 431
    qsizetype headers = 16 * 1024; // all lines; above: 431
    int headerCount = 64; // above: 431
    qint64 body = 1024 * 1024; // above: 413, from the header alone where that says so; -1: no bound (streams)
};

enum class Parsed {
    NeedMore,
    Head, // head() is complete
    Body, // a piece of the body: takeBody() (responses only; requests gather theirs)
    Complete, // the message is whole; take() it, or reset(), before calling next() again
    Failed, // failure(); no way to go on
};

struct Failure
{
    int status = 400; // what a server answers
    QByteArray why;
};

// Threads: one. Life: one parser a connection.
class RequestParser
{
public:
    explicit RequestParser(const Limits& limits = {});
    ~RequestParser();
    Q_DISABLE_COPY_MOVE(RequestParser) // Beast's parser points into itself

    void feed(QByteArrayView bytes);
    Parsed next();

    const Request& head() const; // from Head on, without body
    Request take(); // after Complete: the whole request; the parser then reads the next one
    const Failure& failure() const;

    bool idle() const; // between two requests: not a byte of the next has come
    qsizetype unread() const; // bytes fed and not yet understood (pipelined requests)

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

// For a client: interim (1xx) answers but 101 are swallowed; chunk framing is taken off.
class ResponseParser
{
public:
    explicit ResponseParser(const Limits& limits = { 0, 64 * 1024, 64 * 1024, 256, -1 });
    ~ResponseParser();
    Q_DISABLE_COPY_MOVE(ResponseParser)

    // Forgets everything but unread bytes and waits for the answer to a request with this method (an answer to
    // HEAD has no body whatever it says).
    void expect(QByteArrayView method);

    void feed(QByteArrayView bytes);
    // The far end closed: completes an answer that lasts until then, fails one cut short. Call next() after it.
    void finish();
    Parsed next();

    const Response& head() const;
    QByteArray takeBody(); // what has come since the last call
    bool keepAlive() const; // from Head on
    const Failure& failure() const;
    QByteArray takeUnread(); // after Complete of a 101: what follows is another protocol's

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace wirewise::http
