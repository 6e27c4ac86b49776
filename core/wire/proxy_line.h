// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to wirewise-proxy on its stdin and what it says on its stdout: one JSON object a line, beside
// the ready line and the pings of ready_line.h. Every command is answered by one line with its id.
//
//   {"id":1,"do":"link","link":"http","to":41001}       {"id":1,"port":42007}
//   {"id":2,"do":"link","link":"hook-1","to":45003,"inbound":true}
//   {"id":3,"do":"point","link":"http","to":41999}      {"id":3}            connections there are stay as they are
//   {"id":4,"do":"fault","links":["http"],"fault":{…},"seed":7}   {"id":4,"fault":1}   links absent: all
//   {"id":5,"do":"heal","fault":1}   (absent: all)      {"id":5}
//   {"id":6,"do":"capture","file":"/tmp/a.pcapng"}      {"id":6}            "" ends it; answered when on disk
//   {"id":7,"do":"figures"}                             {"id":7,"links":{"http":{"connections":3,"open":1,
//                                                         "bytes_up":…,"bytes_down":…,"cut":…}}}
//   {"id":8,"do":"cut","links":["http"]}                {"id":8}            closes every connection (RST) once
// A command that cannot be done: {"id":1,"error":"…"}.
// News, unasked: {"news":"fault_on","fault":1,"kind":"latency","at_ns":…}, {"news":"fault_off",…},
//   {"news":"cut","link":"http","connection":5,"fault":1,"at_ns":…} when a fault ended a connection.
// at_ns is CLOCK_MONOTONIC.
#pragma once

#include "core/base/clock.h"
#include "core/wire/fault_spec.h"

#include <QStringList>

#include <optional>

namespace wirewise::wire {

struct ProxyCommand
{
    enum class Do { Link, Point, Fault, Heal, Capture, Figures, Cut };

    qint64 id = 0;
    Do what = Do::Figures;
    QString link; // Link, Point
    quint16 to = 0; // Link, Point: a port of 127.0.0.1
    bool inbound = false; // Link: leads to the user's own receiver (block_inbound closes it)
    QStringList links; // Fault, Cut; empty: all
    FaultSpec fault; // Fault
    quint64 seed = 1; // Fault
    std::optional<int> faultId; // Heal
    QString file; // Capture

    friend bool operator==(const ProxyCommand&, const ProxyCommand&) = default;
};

QByteArray toLine(const ProxyCommand& command); // ends with '\n'
Result<ProxyCommand> parseProxyCommand(const QByteArray& line); // every field checked
qint64 commandId(const QByteArray& line); // of a line that is no command, for the answer; 0: it has none

struct LinkFigures
{
    qint64 connections = 0; // so far
    qint64 open = 0;
    qint64 bytesUp = 0; // forwarded
    qint64 bytesDown = 0;
    qint64 cut = 0; // ended by a fault

    friend bool operator==(const LinkFigures&, const LinkFigures&) = default;
};

struct ProxyAnswer
{
    qint64 id = 0;
    QString error; // not empty: it could not be done
    quint16 port = 0; // Link
    int fault = 0; // Fault
    QMap<QString, LinkFigures> links; // Figures

    friend bool operator==(const ProxyAnswer&, const ProxyAnswer&) = default;
};

struct ProxyNews
{
    enum class What { FaultOn, FaultOff, Cut };

    What what = What::FaultOn;
    int fault = 0;
    QString kind; // of the fault
    QString link; // Cut
    qint64 connection = 0; // Cut
    Nanoseconds at { 0 };

    friend bool operator==(const ProxyNews&, const ProxyNews&) = default;
};

QByteArray toLine(const ProxyAnswer& answer);
QByteArray toLine(const ProxyNews& news);
std::optional<ProxyAnswer> parseProxyAnswer(const QByteArray& line); // nothing: some other line
std::optional<ProxyNews> parseProxyNews(const QByteArray& line);

} // namespace wirewise::wire
