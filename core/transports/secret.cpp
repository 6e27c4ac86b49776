// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/secret.h"

#include <QRandomGenerator>

namespace wirewise::transports {

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->generate() & 0xff);
    return bytes;
}

QByteArray randomSecret()
{
    return randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace wirewise::transports
