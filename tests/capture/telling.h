// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for any bytes: frames cover them, and any cut of them tells the same.
#pragma once

#include "core/capture/dissector.h"

#include <algorithm>

namespace wirewise::test {

struct Told
{
    std::vector<capture::Frame> frames[2]; // down, up; but HttpBody, which is told per segment
    qint64 body[2] = { 0, 0 };
    qint64 covered[2] = { 0, 0 }; // by frames of depth 0

    friend bool operator==(const Told&, const Told&) = default;
};

inline Told told(const std::vector<capture::Segment>& segments)
{
    Told told;
    for (const capture::Frame& frame : capture::dissect(segments)) {
        const int direction = frame.up ? 1 : 0;
        if (frame.depth == 0)
            told.covered[direction] += frame.bytes;
        if (frame.kind == capture::Frame::Kind::HttpBody)
            told.body[direction] += frame.bytes;
        else
            told.frames[direction].push_back(frame);
    }
    return told;
}

// Each Data segment in pieces of that size, its first one of `first` bytes.
inline std::vector<capture::Segment> inPieces(const std::vector<capture::Segment>& segments, qsizetype first, qsizetype size)
{
    std::vector<capture::Segment> pieces;
    for (const capture::Segment& segment : segments) {
        if (segment.bytes.isEmpty())
            pieces.push_back(segment);
        for (qsizetype at = 0; at < segment.bytes.size();) {
            capture::Segment piece = segment;
            piece.bytes = segment.bytes.mid(at, at == 0 ? first : size);
            at += piece.bytes.size();
            pieces.push_back(piece);
        }
    }
    return pieces;
}

// Every byte of these segments, none of which comes after the end of its direction, is in a frame.
inline bool covers(const Told& told, const std::vector<capture::Segment>& segments)
{
    qint64 fed[2] = { 0, 0 };
    for (const capture::Segment& segment : segments)
        fed[segment.up ? 1 : 0] += segment.bytes.size();
    return told.covered[0] == fed[0] && told.covered[1] == fed[1];
}

} // namespace wirewise::test
