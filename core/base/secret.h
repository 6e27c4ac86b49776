// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens, nonces and webhook secrets: made from the system's generator, never from base/random.h.
#pragma once

#include <QByteArray>

namespace wirewise {

QByteArray randomBytes(int count);
QByteArray randomSecret(); // 32 bytes as base64url, 43 characters

// Compares every byte whatever the first difference is.
bool sameSecret(const QByteArray& a, const QByteArray& b);

} // namespace wirewise
