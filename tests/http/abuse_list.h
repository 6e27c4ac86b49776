// SPDX-License-Identifier: GPL-3.0-or-later
// Raw requests nobody sends in earnest, and the status each must get; 0: nothing yet, the request is not over.
// Used against the parser and, over real sockets, against the server.
#pragma once

#include <QByteArray>
#include <QList>

namespace wirewise::test {

struct Abuse
{
    const char* name;
    QByteArray bytes;
    int status;
};

inline QList<Abuse> abuseList(const QByteArray& host)
{
    const QByteArray h = "Host: " + host + "\r\n";
    const QByteArray get = "GET /healthz HTTP/1.1\r\n";
    const QByteArray post = "POST /echo HTTP/1.1\r\n" + h;
    const QByteArray end = "\r\n";
    const auto chunked = [&](const QByteArray& body) { return post + "Transfer-Encoding: chunked\r\n\r\n" + body; };
    const auto header = [&](const QByteArray& line) { return get + h + line + "\r\n\r\n"; };
    return {
        { "line-huge", "GET /" + QByteArray(5000, 'a') + " HTTP/1.1\r\n" + h + end, 414 },
        { "line-huge-unended", "GET /" + QByteArray(5000, 'a'), 414 },
        { "header-huge", header("X: " + QByteArray(9000, 'a')), 431 },
        { "header-huge-unended", get + h + "X: " + QByteArray(9000, 'a'), 431 },
        { "headers-total", get + h + ("X: " + QByteArray(4000, 'a') + "\r\n").repeated(5) + end, 431 },
        { "header-count", get + h + QByteArray("X: a\r\n").repeated(70) + end, 431 },
        { "header-name-huge", header(QByteArray(9000, 'x') + ": a"), 431 },
        { "body-announced-2M", post + "Content-Length: 2000000\r\n\r\n", 413 },
        { "body-announced-2^63", post + "Content-Length: 9223372036854775808\r\n\r\n", 413 },
        { "body-announced-2^64", post + "Content-Length: 18446744073709551616\r\n\r\n", 400 },
        { "chunk-2M", chunked("1e8480\r\naaaa"), 413 },
        { "te-and-length", post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400 },
        { "length-and-te", post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n", 400 },
        { "two-lengths", post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello", 400 },
        { "two-equal-lengths", post + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello", 400 },
        { "length-list", post + "Content-Length: 5, 5\r\n\r\nhello", 400 },
        { "length-negative", post + "Content-Length: -1\r\n\r\nhello", 400 },
        { "length-plus", post + "Content-Length: +5\r\n\r\nhello", 400 },
        { "length-hex", post + "Content-Length: 0x5\r\n\r\nhello", 400 },
        { "length-empty", post + "Content-Length:\r\n\r\nhello", 400 },
        { "length-words", post + "Content-Length: five\r\n\r\nhello", 400 },
        { "length-fraction", post + "Content-Length: 5.0\r\n\r\nhello", 400 },
        { "chunk-not-hex", chunked("zz\r\nhello\r\n0\r\n\r\n"), 400 },
        { "chunk-negative", chunked("-5\r\nhello\r\n0\r\n\r\n"), 400 },
        { "chunk-without-end", chunked("5\r\nhelloX\r\n0\r\n\r\n"), 400 },
        { "chunk-2^64", chunked("ffffffffffffffffff\r\n"), 400 },
        { "te-gzip", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501 },
        { "te-unknown", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 501 },
        { "te-twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400 },
        { "te-in-1.0", "POST /echo HTTP/1.0\r\n" + h + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400 },
        { "folded", get + h + "X: a\r\n b\r\n\r\n", 400 },
        { "folded-tab", get + h + "X: a\r\n\tb\r\n\r\n", 400 },
        { "folded-first", get + " X: a\r\n" + h + end, 400 },
        { "space-before-colon", header("X : a"), 400 },
        { "no-colon", header("X"), 400 },
        { "no-name", header(": a"), 400 },
        { "nul-in-value", header(QByteArray("X: a\0b", 6)), 400 },
        { "nul-in-target", QByteArray("GET /a\0b HTTP/1.1\r\n", 19) + h + end, 400 },
        { "control-in-name", header("X\x01: a"), 400 },
        { "two-hosts", get + h + h + end, 400 },
        { "two-hosts-in-case", get + h + "hOsT: evil.example\r\n\r\n", 400 },
        { "no-host", get + end, 400 },
        { "empty-host", get + "Host:\r\n\r\n", 400 },
        { "absolute-form", "GET http://" + host + "/healthz HTTP/1.1\r\n" + h + end, 400 },
        { "authority-form", "CONNECT " + host + " HTTP/1.1\r\n" + h + end, 400 },
        { "asterisk-form", "OPTIONS * HTTP/1.1\r\n" + h + end, 400 },
        { "bare-lf", "GET /healthz HTTP/1.1\nHost: " + host + "\n\n", 400 },
        { "bare-cr", "GET /healthz HTTP/1.1\rHost: " + host + "\r\r", 400 },
        { "http-0.9", "GET /healthz\r\n", 400 },
        { "http-2.0", "GET /healthz HTTP/2.0\r\n" + h + end, 400 },
        { "http-1.2", "GET /healthz HTTP/1.2\r\n" + h + end, 400 },
        { "http-lowercase", "GET /healthz http/1.1\r\n" + h + end, 400 },
        { "two-spaces", "GET  /healthz HTTP/1.1\r\n" + h + end, 400 },
        { "method-with-colon", "G:ET /healthz HTTP/1.1\r\n" + h + end, 400 },
        { "h2-preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400 },
        { "tls-hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400 },
        { "two-empty-lines", "\r\n\r\n" + get + h + end, 400 },
        { "half-a-line", "GET /healthz HT", 0 },
        { "half-a-head", get + h + "X: a\r\n", 0 },
        { "half-a-body", post + "Content-Length: 5\r\n\r\nhel", 0 },
        { "half-a-chunk", chunked("5\r\nhel"), 0 },
    };
}

} // namespace wirewise::test
