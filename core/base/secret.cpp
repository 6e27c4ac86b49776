// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QRandomGenerator>

namespace wirewise {

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

bool sameSecret(const QByteArray& a, const QByteArray& b)
{
    unsigned difference = a.size() == b.size() ? 0u : 1u;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned>(a[i] ^ (i < b.size() ? b[i] : ~a[i]));
    return difference == 0;
}

} // namespace wirewise
