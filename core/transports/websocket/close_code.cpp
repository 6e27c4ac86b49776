// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/websocket/close_code.h"

#include "core/base/words.h"

namespace wirewise::transports {

using demo::Closed;
using demo::Retry;
using namespace std::chrono_literals;

namespace {

WIREWISE_WORDS(transports)

struct Meaning
{
    int code;
    Retry retry;
    bool normal;
    QString text;
};

const Retry never { Retry::When::Never, 0ms, 0 };
const Retry again { Retry::When::Backoff, 0ms, 0 };
const Retry threeTimes { Retry::When::Backoff, 0ms, 3 };

Meaning meaningOf(int code)
{
    static const QList<Meaning> known {
        { 1000, never, true, tr("The server closed the connection: it is done.") },
        { 1001, again, false, tr("The server is going away or restarting; the connection is tried again.") },
        { 1002, threeTimes, false, tr("The server saw a breach of the WebSocket protocol.") },
        { 1003, threeTimes, false, tr("The server does not take this type of message.") },
        { 1005, again, false, tr("The server closed the connection without saying why.") },
        { 1007, threeTimes, false, tr("The server got text that is not valid UTF-8.") },
        { 1008, never, false, tr("The server's policy forbids this (origin or token); trying again would not help.") },
        { 1009, never, false, tr("A message was larger than the server takes; the same bytes are not sent again.") },
        { 1010, threeTimes, false, tr("The server misses an extension it needs.") },
        { 1011, again, false, tr("The server failed on its side; the connection is tried again.") },
        { 1012, again, false, tr("The server is restarting; the connection is tried again.") },
        { 1013, { Retry::When::Backoff, 5s, 0 }, false, tr("The server is overloaded and asks to try again later.") },
        { 1014, again, false, tr("A gateway on the way got no valid answer; the connection is tried again.") },
        { 4000, again, false, tr("The resume point has left the server's memory.") },
        { 4001, again, false, tr("This client read too slowly: more than 1 MiB was waiting for it.") },
        { 4002, again, false, tr("The server closed an idle connection.") },
    };
    for (const Meaning& meaning : known)
        if (meaning.code == code)
            return meaning;
    if (code >= 3000 && code <= 4999)
        return { code, again, false, tr("The server closed the connection with a code of its own (%1).").arg(code) };
    return { 1002, threeTimes, false, tr("The server sent a close code that must not be used (%1).").arg(code) };
}

} // namespace

Closed closedByServer(int code, const QString& reason)
{
    const Meaning meaning = meaningOf(code);
    return { { QStringLiteral("server"), meaning.code, reason, meaning.text }, meaning.retry, meaning.normal };
}

Closed closedByClient(int code, const QString& reason)
{
    if (code == 1000)
        return { { QStringLiteral("client"), code, reason, tr("You ended it.") }, never, true };
    if (code == 1009)
        return { { QStringLiteral("client"), code, reason,
                     tr("The server sent a message larger than this client takes.") }, never, false };
    return { { QStringLiteral("client"), code, reason,
                 tr("The server broke the WebSocket protocol (%1).").arg(code) }, threeTimes, false };
}

Closed closedWithUnknownCode()
{
    return { { QStringLiteral("server"), 1002, {},
                 tr("The server closed with a code that is not known here (1012 to 1014, or a reserved one).") },
        { Retry::When::Backoff, 5s, 0 }, false };
}

Closed closedByNetwork(const QString& how)
{
    return { { QStringLiteral("network"), 1006, how,
                 tr("The connection broke without a close frame; it is tried again.") }, again, false };
}

Closed upgradeRefused(int status, const QString& how)
{
    if (status == 0)
        return { { QStringLiteral("network"), 0, how, tr("The server could not be reached.") }, again, false };
    QString text = tr("The server answered %1 instead of switching to WebSocket.").arg(status);
    if (status == 401 || status == 403)
        text = tr("The server refused the connection (%1): token or origin.").arg(status);
    else if (status == 404)
        text = tr("There is no WebSocket at this address (404), or a proxy on the way took the Upgrade header off.");
    const bool mayPass = status == 429 || status >= 500;
    return { { QStringLiteral("server"), status, how, text }, mayPass ? again : never, false };
}

} // namespace wirewise::transports
