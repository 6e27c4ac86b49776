// SPDX-License-Identifier: GPL-3.0-or-later
// From what was seen to a finding, without a socket. Each asks that the controls held and that all trials agree:
// else the finding is not conclusive and says why.
#pragma once

#include "core/probe/finding.h"

#include <optional>

namespace wirewise::probe {

// How a trial of a handshake ended.
enum class Fate {
    Passed, // and what was said then came back
    Mute, // the handshake was answered, what was said then was not
    Answered, // by an HTTP status instead
    Silent, // nothing came while we waited
    Closed, // ended without an answer
    Unreachable, // no connection came about
};

struct Trial
{
    Fate fate = Fate::Silent;
    int status = 0; // Answered
    double ms = 0; // from the request to the last of it; Passed only
};

// The same port, asked in a way that every network passes: before the trials and after them.
struct Control
{
    int status = 0; // of a plain HTTP request; 0: none came
    Told trouble; // why the control failed; empty: it held
};

Finding judgeUpgrade(const Control& control, const QList<Trial>& trials);
// control: a connection on which nothing was said stood as long as the trials took. Answered: by HTTP/1.
Finding judgeHttp2(const Control& control, QList<Trial> trials);

struct Negotiation // of TLS
{
    std::optional<QByteArray> protocol; // agreed on; empty: none; nothing: no handshake
    Told trouble; // why there was none
    double ms = 0;
};
Finding judgeAlpn(const QList<Negotiation>& trials);

struct StreamEvent
{
    double sentMs = 0; // by that server's clock: only differences count
    double cameMs = 0; // since the request, by ours
};

struct StreamSeen
{
    double headMs = -1; // since the request; -1: none came
    double watchedMs = 0;
    QList<StreamEvent> events;
    int made = 0; // events that the server made meanwhile, asked on another connection
    Told trouble;
};
Finding judgeStream(const QList<StreamSeen>& streams);

struct IdlePoint
{
    double seconds = 0; // nothing was said for so long
    int alive = 0; // answered after it
    int dead = 0;
    int told = 0; // of the dead: we were told by the end of the connection
};

struct Bracket
{
    double alive = 0; // all stood so long; 0: none did
    double dead = 0; // none stood so long
};

// Where all below stood and all above did not; nothing: all stood, or there is no such place (shortest first).
std::optional<Bracket> bracketOf(const QList<IdlePoint>& points);
struct IdleSeen
{
    QList<IdlePoint> points; // shortest first
    double bound = 0; // seconds
    bool trafficLived = true; // so did a connection beside them that was never idle
    Told trouble;
};
Finding judgeIdle(const IdleSeen& seen);

struct Life
{
    double began = 0; // seconds since the experiment began
    double ended = 0; // cut, or left by us
    bool cut = false;
};
struct LivesSeen
{
    QList<Life> lives;
    double bound = 0; // seconds
    Told trouble;
};
Finding judgeLifetime(const LivesSeen& seen);

struct Hold
{
    double asked = 0; // seconds
    double took = 0;
    int status = 0; // 0: the connection ended, or nothing came in time
};
struct HoldsSeen
{
    QList<Hold> holds;
    Told trouble;
};
Finding judgeLongPoll(const HoldsSeen& seen);

struct Delivery
{
    bool arrived = false;
    int attempts = 0; // that the server says it made
    Told error; // that the server saw, of the last attempt
};
struct DeliveriesSeen
{
    QString url; // that the server was to call
    QList<Delivery> deliveries;
    Told trouble;
};
Finding judgeInbound(const DeliveriesSeen& seen);

// For an experiment that could not be made.
Finding notConclusive(const QString& id, const Told& why);

} // namespace wirewise::probe
