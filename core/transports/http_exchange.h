// SPDX-License-Identifier: GPL-3.0-or-later
// What the client ends have in common, most of it about HTTP: how a request to a target looks, what a
// status says about trying again, what a connection carried.
#pragma once

#include "core/demo/transport.h"
#include "core/http/http_client.h"

namespace wirewise::transports {

// The user's headers last and instead of ours of the same name; the token as Authorization.
http::Request requestTo(const demo::Target& target, const QByteArray& method, const QUrl& url);

// Points the client at the target's URL, on the way the target says. An error: no http or https URL, or see wayTo().
std::optional<Error> pointAt(http::HttpClient& client, const demo::Target& target);

// For people: "GET /poll?since=120", "401 Unauthorized". Of a query only since and wait are shown with their values:
// the others may be secrets.
QString requestLine(const QByteArray& method, const QUrl& url);
QString statusLine(int status);

// A status that ends the attempt: 401, 403, 404 and other 4xx never again, 408, 429 and 5xx after a back-off
// that keeps Retry-After.
demo::Closed closedByStatus(const http::Response& head, const QString& what);
demo::Closed closedByFailure(const Error& error); // never again where its kind is Refused or Input
// Of a connection dialled again where one had stood: the next attempt reads the target's files anew.
demo::Closed closedByLaterFailure(const Error& error);
demo::Closed closedByUser();
demo::Closed closedAsImpossible(const QString& text); // what no attempt can cure

// Retry-After in seconds; nothing when absent or a date.
std::optional<std::chrono::milliseconds> retryAfter(const http::Response& head);

// "text/event-stream" of "Text/Event-Stream; charset=utf-8".
QByteArray mimeOf(const http::Response& head);

// 301, 302, 303, 307, 308 with a Location that leads to http or https, never from TLS into the clear; relative ones
// are resolved.
std::optional<QUrl> redirectOf(const http::Response& head, const QUrl& from);

demo::WireBytes wireBytesOf(const http::ByteCount& bytes);
demo::WireBytes wireBytesOf(const http::HttpClient& client);

} // namespace wirewise::transports
