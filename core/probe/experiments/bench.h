// SPDX-License-Identifier: GPL-3.0-or-later
// What the experiments stand on: the path, how long they may take, plain questions to the far server, and waiting while
// the event loop turns.
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/http/http_message.h"
#include "core/probe/experiments/experiment.h"

namespace wirewise::probe {

struct Reply
{
    int status = 0; // 0: none came
    QByteArray body;
    Told trouble; // why there is no whole answer
};

// Threads: one with an event loop that nobody else turns meanwhile.
class Bench
{
public:
    explicit Bench(const Settings& settings);

    const Settings& settings() const { return m_settings; }
    const Path& path() const { return m_settings.path; }
    bool hasToken() const { return !path().token.isEmpty(); }
    double longest() const; // seconds
    Random& random() { return m_random; }
    Nanoseconds now() const { return m_clock.monotonic(); }
    bool cancelled() const;

    // Turns the event loop; false: time is up, or it was cancelled.
    bool waitUntil(const std::function<bool()>& condition, std::chrono::milliseconds atMost);

    // Whether that server is there, is ours and takes the token: else why not. First of all.
    std::optional<Error> greet();

    // With Host, the token where it is known, and a body that is JSON.
    http::Request request(quint16 port, const QByteArray& method, const QByteArray& target, const QByteArray& body = {}) const;
    // On a connection of its own, within the patience.
    Reply ask(quint16 port, const QByteArray& method, const QByteArray& target, const QByteArray& body = {});
    // The same for what has to be put right again, cancelled or not.
    Reply askAtTheEnd(quint16 port, const QByteArray& method, const QByteArray& target, const QByteArray& body = {});

private:
    Settings m_settings;
    SystemClock m_clock;
    Random m_random;
    bool m_asLocalhost = false; // that server knows itself by no other name
    bool m_windingUp = false;
};

} // namespace wirewise::probe
