// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/grpc/grpc_status.h"

#include <QCoreApplication>

#include <array>

namespace wirewise::transports {

using demo::Closed;
using demo::Retry;
using namespace std::chrono_literals;

namespace {

enum class Again { Never, Backoff, ThreeTimes };

struct Meaning
{
    Again again;
    const char* by;
    const char* text;
};

// By code.
constexpr std::array<Meaning, 17> meanings { {
    { Again::Never, "server", QT_TRANSLATE_NOOP("transports", "The server ended the stream: it is done.") },
    { Again::Never, "client", QT_TRANSLATE_NOOP("transports", "The stream was cancelled.") },
    { Again::ThreeTimes, "server", QT_TRANSLATE_NOOP("transports", "The server failed in a way it has no word for (UNKNOWN).") },
    { Again::Never, "server", QT_TRANSLATE_NOOP("transports", "The server did not accept the request (INVALID_ARGUMENT).") },
    { Again::Backoff, "server", QT_TRANSLATE_NOOP("transports", "The deadline passed before the server was done (DEADLINE_EXCEEDED).") },
    { Again::Never, "server", QT_TRANSLATE_NOOP("transports", "What was asked for does not exist (NOT_FOUND).") },
    { Again::Never, "server", QT_TRANSLATE_NOOP("transports", "It exists already (ALREADY_EXISTS).") },
    { Again::Never, "server", QT_TRANSLATE_NOOP("transports", "The server forbids this (PERMISSION_DENIED).") },
    { Again::Backoff, "server", QT_TRANSLATE_NOOP("transports", "The server has no room at the moment (RESOURCE_EXHAUSTED).") },
    { Again::Never, "server", QT_TRANSLATE_NOOP("transports", "The server is not in a state for this (FAILED_PRECONDITION).") },
    { Again::Backoff, "server", QT_TRANSLATE_NOOP("transports", "The stream was aborted; it is opened again after the last event seen (ABORTED).") },
    { Again::Never, "server", QT_TRANSLATE_NOOP("transports", "The request is out of range (OUT_OF_RANGE).") },
    { Again::Never, "server", QT_TRANSLATE_NOOP("transports", "The server does not know this service or method (UNIMPLEMENTED).") },
    { Again::ThreeTimes, "server", QT_TRANSLATE_NOOP("transports", "The server failed on its side (INTERNAL).") },
    { Again::Backoff, "network", QT_TRANSLATE_NOOP("transports", "The server is not available; it is tried again (UNAVAILABLE).") },
    { Again::ThreeTimes, "server", QT_TRANSLATE_NOOP("transports", "The server lost data (DATA_LOSS).") },
    { Again::Never, "server", QT_TRANSLATE_NOOP("transports", "The server refused the token (UNAUTHENTICATED).") },
} };

} // namespace

Closed closedByGrpcStatus(int code, const QString& message)
{
    const bool known = code >= 0 && code < static_cast<int>(meanings.size());
    Meaning meaning = meanings[known ? static_cast<std::size_t>(code) : 2u];
    // RESOURCE_EXHAUSTED speaks of room or of one message's size: the latter does not pass with time.
    if (code == 8 && message.contains(QStringLiteral("larger than max")))
        meaning = { Again::Never, "client", QT_TRANSLATE_NOOP("transports", "A message was larger than the other side takes (RESOURCE_EXHAUSTED).") };
    Retry retry;
    if (meaning.again == Again::Never)
        retry.when = Retry::When::Never;
    else if (meaning.again == Again::ThreeTimes)
        retry.tries = 3;
    return { { QLatin1String(meaning.by), code, message, QCoreApplication::translate("transports", meaning.text) }, retry, code == 0 };
}

} // namespace wirewise::transports
