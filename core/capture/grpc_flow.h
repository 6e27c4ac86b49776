// SPDX-License-Identifier: GPL-3.0-or-later
// Length-prefixed messages in the DATA of one HTTP/2 stream (gRPC's PROTOCOL-HTTP2).
#pragma once

#include "core/capture/flow.h"

namespace wirewise::capture {

class GrpcFlow final : public Flow
{
public:
    static constexpr qsizetype largestMessage = 4 * 1024 * 1024; // the server's limit, too

    using Flow::Flow;

private:
    void step(QByteArrayView& bytes) override;
    QString unit() const override { return QStringLiteral("a gRPC message"); }
};

} // namespace wirewise::capture
