// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/grpc_flow.h"

#include <QtEndian>

namespace wirewise::capture {

void GrpcFlow::step(QByteArrayView& bytes)
{
    constexpr qsizetype prefix = 5;
    if (m_held.size() < prefix && !gather(bytes, prefix))
        return;
    const quint32 length = qFromBigEndian<quint32>(m_held.constData() + 1);
    if (static_cast<quint8>(m_held[0]) > 1)
        fail(QStringLiteral("a gRPC message whose compressed flag is %1").arg(static_cast<quint8>(m_held[0])));
    else if (length > largestMessage)
        fail(QStringLiteral("a gRPC message of %1 bytes, at most %2 are read").arg(length).arg(largestMessage));
    if (failed() || !gather(bytes, prefix + static_cast<qsizetype>(length)))
        return;
    Frame message = frame(Frame::Kind::GrpcMessage);
    message.payload = length;
    message.data = m_held.sliced(prefix);
    tell(message);
}

} // namespace wirewise::capture
