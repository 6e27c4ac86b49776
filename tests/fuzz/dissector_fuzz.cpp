// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes: no crash, every one in a frame, and any cut tells the same.
#include "tests/capture/telling.h"
#include "tests/fuzz/fuzz_input.h"

#include <cstdlib>

using namespace wirewise;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::vector<capture::Segment> segments
        = test::fromFuzzInput(QByteArrayView(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    const test::Told whole = test::told(segments);
    if (!test::covers(whole, segments))
        std::abort();
    const qsizetype piece = size < 512 ? 1 : 1 + static_cast<qsizetype>(size % 61);
    if (!(test::told(test::inPieces(segments, piece, piece)) == whole))
        std::abort();
    return 0;
}
