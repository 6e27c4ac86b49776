// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/sse/utf8.h"

namespace wirewise::transports {

namespace {

// What may follow a lead byte: how many bytes, and the range of the first of them. Only the first is ever
// narrower than 80..BF (no overlong forms, no surrogates, nothing above U+10FFFF).
struct Sequence
{
    int more = -1; // negative: no lead byte
    unsigned char lower = 0x80;
    unsigned char upper = 0xbf;
};

Sequence sequenceOf(unsigned char lead)
{
    if (lead < 0x80)
        return { 0 };
    if (lead >= 0xc2 && lead <= 0xdf)
        return { 1 };
    if (lead >= 0xe0 && lead <= 0xef) {
        const unsigned char lower = lead == 0xe0 ? 0xa0 : 0x80;
        const unsigned char upper = lead == 0xed ? 0x9f : 0xbf;
        return { 2, lower, upper };
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const unsigned char lower = lead == 0xf0 ? 0x90 : 0x80;
        const unsigned char upper = lead == 0xf4 ? 0x8f : 0xbf;
        return { 3, lower, upper };
    }
    return {};
}

// The length of the well-formed character at `at`; else the negated length of its maximal subpart.
qsizetype step(QByteArrayView bytes, qsizetype at)
{
    Sequence sequence = sequenceOf(static_cast<unsigned char>(bytes[at]));
    if (sequence.more < 0)
        return -1;
    qsizetype length = 1;
    for (; length <= sequence.more; ++length) {
        if (at + length >= bytes.size())
            return -length;
        const auto byte = static_cast<unsigned char>(bytes[at + length]);
        if (byte < sequence.lower || byte > sequence.upper)
            return -length;
        sequence.lower = 0x80;
        sequence.upper = 0xbf;
    }
    return length;
}

} // namespace

QByteArray wellFormedUtf8(QByteArrayView bytes)
{
    QByteArray out;
    qsizetype copied = 0;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype length = step(bytes, at);
        if (length > 0) {
            at += length;
            continue;
        }
        out += bytes.sliced(copied, at - copied);
        out += "\xef\xbf\xbd";
        at -= length;
        copied = at;
    }
    if (copied == 0)
        return bytes.toByteArray();
    return out += bytes.sliced(copied);
}

} // namespace wirewise::transports
