// SPDX-License-Identifier: GPL-3.0-or-later
// Hand-made conversations, most from the RFCs' own examples: bytes by turns, and helpers to make more. Shared
// with the fuzz targets, whose seeds they are.
#pragma once

#include "core/capture/dissector.h"

#include <QList>
#include <QStringList>

namespace wirewise::test {

struct Turn
{
    bool up = true;
    QByteArray bytes;
};

struct Conversation
{
    const char* name = "";
    QList<Turn> turns;
    QStringList frames; // as shown() writes them
};

const QList<Conversation>& conversations();

// The pieces of frames.
QByteArray http2Frame(int type, int flags, quint32 stream, const QByteArray& payload);
QByteArray grpcMessage(const QByteArray& message);
QByteArray preface();
QList<Turn> upgraded(const QList<Turn>& turns); // after a WebSocket handshake

// One connection: opened, a segment a turn, both directions ended.
std::vector<capture::Segment> segments(const QList<Turn>& turns, quint32 connection = 1);

// "> sse event 12/5 …": direction, nesting by blanks, kind, bytes and payload, what else it says.
QString shown(const capture::Frame& frame);
QStringList shown(const std::vector<capture::Frame>& frames);

} // namespace wirewise::test
