// SPDX-License-Identifier: GPL-3.0-or-later
// How a fuzzer's bytes are segments of one connection: records of one byte (bit 0: up, bit 1: an end, bit 2: a
// reset), two of length, little endian, and the bytes.
#pragma once

#include "core/capture/segment.h"

#include <QtEndian>

#include <algorithm>
#include <vector>

namespace wirewise::test {

inline QByteArray toFuzzInput(const std::vector<capture::Segment>& segments)
{
    using Kind = capture::Segment::Kind;
    QByteArray input;
    for (const capture::Segment& segment : segments) {
        if (segment.kind == Kind::Open)
            continue;
        qsizetype at = 0;
        do {
            const QByteArray part = segment.bytes.mid(at, 65535);
            const int bits = (segment.up ? 1 : 0) | (segment.kind == Kind::End ? 2 : 0) | (segment.kind == Kind::Reset ? 4 : 0);
            input += static_cast<char>(bits);
            char length[2];
            qToLittleEndian(static_cast<quint16>(part.size()), length);
            input += QByteArray(length, 2) + part;
            at += part.size();
        } while (at < segment.bytes.size());
    }
    return input;
}

inline std::vector<capture::Segment> fromFuzzInput(QByteArrayView input)
{
    using Kind = capture::Segment::Kind;
    std::vector<capture::Segment> segments;
    bool ended[2] = { false, false };
    while (input.size() >= 3) {
        capture::Segment segment;
        segment.connection = 1;
        segment.up = (input[0] & 1) != 0;
        segment.kind = (input[0] & 4) != 0 ? Kind::Reset : (input[0] & 2) != 0 ? Kind::End : Kind::Data;
        const qsizetype length = std::min<qsizetype>(qFromLittleEndian<quint16>(input.data() + 1), input.size() - 3);
        segment.at = std::chrono::milliseconds(segments.size());
        if (segment.kind == Kind::Data)
            segment.bytes = input.sliced(3, length).toByteArray();
        input = input.sliced(3 + length);
        bool& over = ended[segment.up ? 1 : 0];
        if (over)
            continue;
        segments.push_back(segment);
        if (segment.kind == Kind::Reset)
            break;
        over = segment.kind == Kind::End;
    }
    return segments;
}

} // namespace wirewise::test
