// SPDX-License-Identifier: GPL-3.0-or-later
// A fault as it is asked for: on the command line, in the window, on the proxy's stdin, in evidence.
//   KIND[:VALUE][,NAME=VALUE ...][,up|,down][,share=0.5][,after=2s][,for=3s]
//   latency:200,jitter=50   reset,after=2s   buffer:16384   half_open,after=3s,for=4s   status:503,share=0.3
// VALUE is the kind's first parameter; numbers are in the parameter's unit, times take ms, s or us as well.
// after= always says when the fault comes on: a parameter of that name (reset, timeout …) stands first in its
// kind and is given as VALUE: reset:500,after=2s.
// In a run every fault ends with the last event: what is late then is not lost.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <chrono>
#include <span>

namespace wirewise::wire {

struct FaultParameter
{
    const char* id; // "delay"
    const char* title; // "Delay"
    const char* unit; // "ms", "µs", "KB/s", "B" or "": what the number counts
    double standard;
    double least;
    double most;
};

// One line of the catalogue: what a fault means, so that the command line and the window need not know it.
// What it does to bytes is core/proxy/faults/<id>.cpp.
struct FaultKind
{
    const char* id; // "latency"; stable, in files
    const char* title; // "Latency"
    const char* sentence; // one line: what happens to bytes or connections
    std::span<const FaultParameter> parameters; // may be empty
    bool directed; // up and down can be told apart
    bool middlebox; // does what a hop of a real path does (faults.md 7b), not what a dial does (7a)
};

std::span<const FaultKind> faultCatalogue(); // dials first, then middleboxes
const FaultKind* faultKind(QStringView id); // null when unknown

struct FaultSpec
{
    enum class Direction { Both, Up, Down }; // up: from the user's client, whoever opened the connection

    QString kind;
    QMap<QString, double> values; // every parameter of the kind, once parsed; times in the parameter's unit
    Direction direction = Direction::Both;
    double share = 1; // of the connections hit, drawn once per connection with the run's seed
    std::chrono::milliseconds after { 0 }; // from when the events flow; 0: before anyone connects
    std::chrono::milliseconds during { 0 }; // then it stops by itself; 0: until it is taken off

    double value(const char* parameter) const { return values.value(QString::fromLatin1(parameter)); }
    friend bool operator==(const FaultSpec&, const FaultSpec&) = default;
};

// With every parameter at its standard. The kind must be known.
FaultSpec standardFault(QStringView kind);

// Kind Input; says what was wrong, what was expected, the nearest known word.
Result<FaultSpec> parseFault(QStringView text);
QString toText(const FaultSpec& fault); // parseFault(toText(f)) == f; only what differs from the standard

QJsonObject toJson(const FaultSpec& fault);
// {"kind":"latency","values":{"delay":200},"direction":"up","share":0.5,"after_ms":2000,"for_ms":3000}; what is
// absent is at its standard.
Result<FaultSpec> faultFromJson(const QJsonObject& object); // the same checks

} // namespace wirewise::wire
